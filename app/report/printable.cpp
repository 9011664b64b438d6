#include "app/report/printable.h"

#include <cstdio>

#include "app/report/fields.h"

namespace daishi::report {

namespace {

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

bool canDraw(const paper::FontSet& fonts, std::string_view text) {
    return fonts.missing(paper::Face::SansRegular, text).empty() &&
           fonts.missing(paper::Face::SansBold, text).empty();
}

std::string told(const paper::MissingGlyph& missing) {
    char name[32];
    std::snprintf(name, sizeof name, "〔U+%04X〕", static_cast<unsigned>(missing.codePoint));
    return name;
}

// One character at a time: for a line of which something cannot be drawn.
std::string spelledOut(const paper::FontSet& fonts, std::string_view line) {
    std::string out;
    while (!line.empty()) {
        std::size_t length = 1;
        while (length < line.size() && isContinuation(line[length]))
            ++length;
        const std::string_view one = line.substr(0, length);
        const auto missing = fonts.missing(paper::Face::SansRegular, one);
        const auto missingBold = fonts.missing(paper::Face::SansBold, one);
        if (!missing.empty())
            out += told(missing.front());
        else if (!missingBold.empty())
            out += told(missingBold.front());
        else
            out += one;
        line.remove_prefix(length);
    }
    return out;
}

std::string line(const paper::FontSet& fonts, std::string_view text) {
    return canDraw(fonts, text) ? std::string(text) : spelledOut(fonts, text);
}

struct Cleaner {
    const paper::FontSet& fonts;

    template <class T>
    void operator()(const char*, T& value) {
        clean(value);
    }

    void clean(std::string& value) { value = printable(fonts, value); }
    template <class Tag>
    void clean(Id<Tag>& value) {
        value = Id<Tag>(printable(fonts, value.str()));
    }
    template <class T>
    void clean(std::optional<T>& value) {
        if (value)
            clean(*value);
    }
    template <class T>
    void clean(std::vector<T>& values) {
        for (T& value : values)
            clean(value);
    }
    template <HasFields T>
    void clean(T& value) {
        visitFields(*this, value);
    }
    template <class T>
    void clean(T&) {} // figures, days, codes
};

} // namespace

std::string printable(const paper::FontSet& fonts, std::string_view utf8) {
    std::string out;
    for (std::size_t end = utf8.find('\n'); end != std::string_view::npos; end = utf8.find('\n')) {
        const bool withReturn = end > 0 && utf8[end - 1] == '\r';
        out += line(fonts, utf8.substr(0, withReturn ? end - 1 : end)) + '\n';
        utf8.remove_prefix(end + 1);
    }
    return out + line(fonts, utf8);
}

DayReport printable(const paper::FontSet& fonts, DayReport report) {
    Cleaner cleaner{fonts};
    visitFields(cleaner, report);
    return report;
}

} // namespace daishi::report
