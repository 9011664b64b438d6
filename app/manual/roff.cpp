#include "app/manual/roff.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "app/cli/width.h"
#include "core/words/text.h"

namespace daishi::manual {

namespace {

std::string escaped(std::string_view text, bool keyboard) {
    std::string out;
    bool lineBegins = true;
    for (const char c : text) {
        if (lineBegins && (c == '.' || c == '\''))
            out += "\\&";
        lineBegins = c == '\n';
        switch (c) {
        case '\\':
            out += "\\e";
            break;
        case '-':
            out += keyboard ? "\\-" : "-";
            break;
        case '\'':
            out += "\\(aq";
            break;
        case '`':
            out += "\\(ga";
            break;
        case '^':
            out += "\\(ha";
            break;
        case '~':
            out += "\\(ti";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::size_t bytesOf(char32_t c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

// Signs that never begin a line, and those that never end one.
constexpr std::u32string_view kNeverFirst =
    U"、。，．・：；！？）」』】］｝〉》ー…々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ";
constexpr std::u32string_view kNeverLast = U"（「『【［｛〈《";
constexpr char32_t kFirstWide = 0x2E80;

// Japanese has no blanks at which a line could end: "\\:" says where it may.
std::string withBreaks(std::string_view text) {
    std::string out;
    std::size_t at = 0;
    char32_t before = U' ';
    for (const char32_t c : codePoints(text)) {
        const bool wide = c >= kFirstWide || before >= kFirstWide;
        if (wide && before != U' ' && c != U' ' && kNeverFirst.find(c) == kNeverFirst.npos &&
            kNeverLast.find(before) == kNeverLast.npos)
            out += "\\:";
        out += prose(text.substr(at, bytesOf(c)));
        at += bytesOf(c);
        before = c;
    }
    return out;
}

bool isNarrow(std::string_view text) {
    return cli::widthOf(text) == codePoints(text).size();
}

std::string inLines(std::string_view text) {
    if (!isNarrow(text))
        return withBreaks(text) + "\n";
    std::string lines;
    for (const std::string& line : cli::wrapped(text, 78))
        lines += prose(line) + "\n";
    return lines;
}

} // namespace

std::string prose(std::string_view text) {
    return escaped(text, false);
}

std::string typed(std::string_view text) {
    return escaped(cli::visible(text), true);
}

Page::Page(const std::string& name, int section, const std::string& date, const std::string& version) {
    std::string title = name;
    std::transform(title.begin(), title.end(), title.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    text_ = ".\\\" Written by the program itself; changes here are lost.\n.TH " + typed(title) + " " +
            std::to_string(section) + " " + date + " \"Daishi " + version + "\" Daishi\n.nh\n.ad l\n";
}

Page& Page::name(std::string_view name, std::string_view what) {
    text_ += typed(name) + " \\- " + withBreaks(what) + "\n";
    return *this;
}

Page& Page::synopsis(const std::vector<std::string>& lines) {
    text_ += ".nf\n";
    for (const std::string& line : lines)
        text_ += "\\fB" + typed(line) + "\\fR\n";
    text_ += ".fi\n";
    return *this;
}

Page& Page::references(const std::vector<std::string>& pages) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto bracket = pages[i].find('(');
        text_ += ".BR " + typed(pages[i].substr(0, bracket)) + " " + pages[i].substr(bracket) +
                 (i + 1 < pages.size() ? "," : "") + "\n";
    }
    return *this;
}

Page& Page::section(std::string_view title) {
    text_ += ".SH " + prose(title) + "\n";
    headed_ = true;
    return *this;
}

Page& Page::subsection(std::string_view title) {
    text_ += ".SS " + typed(title) + "\n";
    headed_ = true;
    return *this;
}

Page& Page::paragraph(std::string_view text) {
    text_ += (headed_ ? "" : ".PP\n") + inLines(text);
    headed_ = false;
    return *this;
}

Page& Page::item(std::string_view tag, std::string_view text) {
    headed_ = false;
    text_ += ".TP\n\\fB" + typed(tag) + "\\fR\n" + inLines(text);
    return *this;
}

Page& Page::indent() {
    text_ += ".RS\n";
    return *this;
}

Page& Page::outdent() {
    text_ += ".RE\n";
    return *this;
}

Page& Page::example(std::string_view lines) {
    text_ += std::string(headed_ ? "" : ".PP\n") + ".RS\n.nf\n" + typed(lines) + "\n.fi\n.RE\n";
    return *this;
}

} // namespace daishi::manual
