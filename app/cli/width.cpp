#include "app/cli/width.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace daishi::cli {

namespace {

struct Piece {
    std::string_view bytes;
    UChar32 point = 0;
    std::size_t columns = 0;
};

std::size_t columnsOf(UChar32 point) {
    if (point < 0)
        return 1;
    const auto category = u_charType(point);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_CONTROL_CHAR ||
        category == U_FORMAT_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::vector<Piece> piecesOf(std::string_view utf8) {
    std::vector<Piece> pieces;
    const auto length = static_cast<std::int32_t>(utf8.size());
    for (std::int32_t at = 0; at < length;) {
        const std::int32_t from = at;
        UChar32 point = 0;
        U8_NEXT(utf8.data(), at, length, point);
        pieces.push_back({utf8.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(at - from)),
                          point, columnsOf(point)});
    }
    return pieces;
}

bool neverBeginsLine(UChar32 point) {
    constexpr std::u32string_view kClosing = U"、。，．）」』】〕・ー!?！？,.;:)";
    return kClosing.find(static_cast<char32_t>(point)) != std::u32string_view::npos;
}

// Whether a line may end before piece `at`.
bool mayBreakBefore(const std::vector<Piece>& pieces, std::size_t at) {
    if (neverBeginsLine(pieces[at].point))
        return false;
    return pieces[at].point == ' ' || pieces[at - 1].point == ' ' || pieces[at].columns == 2 ||
           pieces[at - 1].columns == 2;
}

} // namespace

std::size_t widthOf(std::string_view utf8) {
    std::size_t columns = 0;
    for (const Piece& piece : piecesOf(utf8))
        columns += piece.columns;
    return columns;
}

std::string padRight(std::string_view utf8, std::size_t columns) {
    const std::size_t width = widthOf(utf8);
    return std::string(utf8) + std::string(columns > width ? columns - width : 0, ' ');
}

std::string padLeft(std::string_view utf8, std::size_t columns) {
    const std::size_t width = widthOf(utf8);
    return std::string(columns > width ? columns - width : 0, ' ') + std::string(utf8);
}

std::vector<std::string> wrapped(std::string_view utf8, std::size_t columns) {
    const auto pieces = piecesOf(utf8);
    std::vector<std::string> lines;
    std::size_t from = 0;
    while (from < pieces.size()) {
        std::size_t to = from;
        std::size_t width = 0;
        while (to < pieces.size() && width + pieces[to].columns <= columns)
            width += pieces[to++].columns;
        if (to == from)
            ++to;
        std::size_t end = to;
        while (to < pieces.size() && end > from + 1 && !mayBreakBefore(pieces, end))
            --end;
        if (end <= from + 1 || to >= pieces.size())
            end = to;
        std::string line;
        for (std::size_t i = from; i < end; ++i)
            line += pieces[i].bytes;
        while (!line.empty() && line.back() == ' ')
            line.pop_back();
        lines.push_back(std::move(line));
        while (end < pieces.size() && pieces[end].point == ' ')
            ++end;
        from = end;
    }
    if (lines.empty())
        lines.emplace_back();
    return lines;
}

std::size_t widestWord(std::string_view utf8) {
    const auto pieces = piecesOf(utf8);
    std::size_t widest = 0, width = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0 && mayBreakBefore(pieces, i))
            width = 0;
        if (pieces[i].point != ' ')
            width += pieces[i].columns;
        widest = std::max(widest, width);
    }
    return widest;
}

SharedEnds sharedEnds(std::string_view a, std::string_view b) {
    const auto left = piecesOf(a);
    const auto right = piecesOf(b);
    const std::size_t least = std::min(left.size(), right.size());
    SharedEnds ends;
    std::size_t front = 0;
    while (front < least && left[front].bytes == right[front].bytes)
        ends.front += left[front++].bytes.size();
    std::size_t back = 0;
    while (back < least - front &&
           left[left.size() - 1 - back].bytes == right[right.size() - 1 - back].bytes) {
        ends.back += left[left.size() - 1 - back].bytes.size();
        ++back;
    }
    return ends;
}

std::string visible(std::string_view utf8) {
    std::string shown;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && byte != '\n') {
            shown += "\xE2\x90"; // U+2400 + byte
            shown += static_cast<char>(0x80 + byte);
        } else if (byte == 0x7F) {
            shown += "\xE2\x90\xA1";
        } else {
            shown += c;
        }
    }
    return shown;
}

} // namespace daishi::cli
