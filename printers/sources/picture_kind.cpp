#include "printers/sources/picture_kind.h"

#include <algorithm>
#include <string>

namespace daishi::sources {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kBehindTheEnd = 1024;

struct Row {
    PictureKind kind;
    std::string_view begin, end;
};

constexpr Row kRows[] = {{PictureKind::Jpeg, "\xFF\xD8\xFF"sv, "\xFF\xD9"sv},
                         {PictureKind::Png, "\x89PNG\r\n\x1A\n"sv, "IEND\xAE\x42\x60\x82"sv},
                         {PictureKind::Pdf, "%PDF-"sv, "%%EOF"sv}};

char lower(char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

} // namespace

std::optional<PictureKind> kindOf(std::string_view bytes) {
    for (const Row& row : kRows)
        if (bytes.substr(0, row.begin.size()) == row.begin)
            return row.kind;
    return std::nullopt;
}

bool hasEnd(PictureKind kind, std::string_view bytes) {
    const auto* row =
        std::find_if(std::begin(kRows), std::end(kRows), [=](const Row& r) { return r.kind == kind; });
    const std::size_t from = bytes.size() > kBehindTheEnd ? bytes.size() - kBehindTheEnd : 0;
    return row != std::end(kRows) && bytes.substr(from).find(row->end) != std::string_view::npos;
}

bool isPictureName(std::string_view name) {
    if (name.empty() || name.front() == '.')
        return false;
    std::string small(name);
    std::transform(small.begin(), small.end(), small.begin(), lower);
    constexpr std::string_view kEndings[] = {".jpg", ".jpeg", ".png", ".pdf"};
    return std::any_of(std::begin(kEndings), std::end(kEndings),
                       [&](std::string_view ending) { return small.ends_with(ending); });
}

} // namespace daishi::sources
