#include "printers/compose/setting.h"

#include <fstream>
#include <locale>
#include <sstream>
#include <stdexcept>

#include "core/decide/guards.h"
#include "core/store/sha256.h"

namespace daishi::compose {

namespace {

void put(std::ostream& out, const paper::FieldPlace& p) {
    out << static_cast<int>(p.field) << ' ' << p.x.v << ' ' << p.baseline.v << ' ' << p.width.v << ' '
        << p.size.v << ' ' << p.smallest.v << ' ' << p.lines << ' ' << p.leading.v << '\n';
}

} // namespace

std::vector<std::string> hashesOf(const std::vector<std::string>& files) {
    std::vector<std::string> hashes;
    for (const std::string& file : files) {
        std::ifstream in(file, std::ios::binary);
        std::ostringstream bytes;
        bytes << in.rdbuf();
        if (!in || !bytes) // an empty file too sets the fail bit
            throw std::runtime_error("font " + file + " cannot be read");
        hashes.push_back(sha256Hex(bytes.view()));
    }
    return hashes;
}

std::string settingOf(const BlankType& type, const std::vector<std::string>& fontHashes) {
    const paper::FieldLayout layout = layoutOf(type.size);
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << "daishi sheet layout " << kLayoutVersion << '\n' << mediaName(type.size) << '\n';
    for (const PrintedField& field : printedFields(layout)) {
        text << field.key << ' ' << static_cast<int>(field.writing) << ' ' << static_cast<int>(field.need)
             << ' ';
        put(text, field.place);
    }
    for (const paper::Field field : {paper::Field::PieceText, paper::Field::SettingMark}) {
        if (const auto place = paper::fieldPlace(layout, field))
            put(text, *place);
    }
    const paper::CodePlace code = paper::pieceCodePlace(layout);
    text << code.x.v << ' ' << code.y.v << ' ' << code.side.v << ' ' << code.module.v << '\n';
    for (const std::string& hash : fontHashes)
        text << hash << '\n';
    if (type.seal) {
        const paper::Rect seal = paper::sealPlace(layout);
        text << "seal " << seal.x.v << ' ' << seal.y.v << ' ' << seal.w.v << ' ' << seal.h.v << ' '
             << type.seal->hash << '\n';
    }
    return sha256Hex(text.str());
}

std::string settingMark(const std::string& setting) {
    return setting.substr(0, 8);
}

} // namespace daishi::compose
