// The three faces that composing needs, and whether they cover what is printed.
#include <cstdio>

#include "app/doctor/checks.h"

namespace daishi::doctor {

namespace {

struct FaceRow {
    const char* check;
    const char* package;
    std::string paper::FontFiles::*file;
    paper::Face face;
    std::string Machine::*text;
};

const FaceRow kFaces[] = {
    {"sans-regular", "fonts-noto-cjk", &paper::FontFiles::sansRegular, paper::Face::SansRegular,
     &Machine::words},
    {"sans-bold", "fonts-noto-cjk", &paper::FontFiles::sansBold, paper::Face::SansBold, &Machine::words},
    {"mincho", "fonts-ipamj-mincho", &paper::FontFiles::mincho, paper::Face::Mincho, &Machine::names},
};

std::string codePoint(char32_t c) {
    char text[16];
    std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(c));
    return text;
}

std::string namesOf(const std::vector<paper::MissingGlyph>& missing) {
    std::string names;
    for (const paper::MissingGlyph& glyph : missing) {
        names += (names.empty() ? "" : " ") + codePoint(glyph.codePoint);
        if (glyph.selector != 0)
            names += "+" + codePoint(glyph.selector);
    }
    return names;
}

Text installAct(const FaceRow& row) {
    const std::string command = std::string("apt-get install --reinstall ") + row.package;
    return {command, command};
}

bool filesAreThere(const Patient& patient, Chart& chart) {
    bool all = true;
    for (const FaceRow& row : kFaces) {
        const std::string& file = patient.machine.fonts.*row.file;
        if (std::filesystem::is_regular_file(file))
            continue;
        all = false;
        chart.fault(row.check, {"書体のファイルがありません: " + file, "The font file is missing: " + file},
                    installAct(row));
    }
    return all;
}

} // namespace

void checkFonts(const Patient& patient, Chart chart) {
    if (!filesAreThere(patient, chart))
        return;
    try {
        const paper::FontSet fonts(patient.machine.fonts);
        for (const FaceRow& row : kFaces) {
            const std::string& file = patient.machine.fonts.*row.file;
            const std::string missing = namesOf(fonts.missing(row.face, patient.machine.*row.text));
            if (missing.empty())
                chart.ok(row.check, {file + " で試験の文字をすべて描けます。",
                                     file + " covers the characters of the test."});
            else
                chart.fault(
                    row.check,
                    {file + " にない文字があります: " + missing, file + " lacks characters: " + missing},
                    installAct(row));
        }
    } catch (const std::runtime_error& failure) {
        const std::string what = failure.what();
        chart.fault("files", {"書体を使えません: " + what, "A font cannot be used: " + what},
                    {"示されたパッケージを入れ直す", "install the package named again"});
    }
}

} // namespace daishi::doctor
