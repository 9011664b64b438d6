#include "printers/paper/font.h"

#include "printers/paper/faces.h"

#include <cstdio>

namespace daishi::paper {

namespace {

std::string codeName(char32_t c) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "U+%04X", static_cast<unsigned>(c));
    return buffer;
}

std::string describe(const MissingGlyph& m) {
    switch (m.kind) {
    case MissingKind::GlyphMissing:
        return "no glyph for " + codeName(m.codePoint);
    case MissingKind::VariantMissing:
        return "no variant " + codeName(m.codePoint) + " " + codeName(m.selector);
    case MissingKind::PrivateUse:
        return "private use " + codeName(m.codePoint);
    case MissingKind::NotUtf8:
        return "not UTF-8";
    }
    return {};
}

std::string message(Face face, const std::vector<MissingGlyph>& missing) {
    std::string text = std::string("text cannot be drawn in ") + nameOf(face);
    const char* between = ": ";
    for (const MissingGlyph& m : missing) {
        text += between + describe(m);
        between = ", ";
    }
    return text;
}

} // namespace

MissingGlyphError::MissingGlyphError(Face face, std::vector<MissingGlyph> missing)
    : std::runtime_error(message(face, missing)), missing_(std::move(missing)) {}

FontSet::FontSet(const FontFiles& files) : faces_(std::make_unique<Faces>(files)) {}
FontSet::~FontSet() = default;
FontSet::FontSet(FontSet&&) noexcept = default;
FontSet& FontSet::operator=(FontSet&&) noexcept = default;

std::vector<MissingGlyph> FontSet::missing(Face face, std::string_view utf8) const {
    return faces_->of(face).missing(utf8);
}

Mm FontSet::width(Face face, Pt size, std::string_view utf8) const {
    return toMm(Pt(faces_->of(face).run(utf8).advance * size.v));
}

} // namespace daishi::paper
