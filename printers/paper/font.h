#pragma once
// The three faces of the house, and what they can draw. Fonts are read from fixed paths, never
// picked by a toolkit: a picked font draws a wrong shape in silence.

#include "printers/paper/units.h"

#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace daishi::paper {

// SansRegular, SansBold: Noto Sans CJK JP. Mincho: IPAmjMincho, the face of personal names.
enum class Face { SansRegular, SansBold, Mincho };

enum class MissingKind {
    GlyphMissing,   // the face has no glyph for the code point (control characters included)
    VariantMissing, // the face has the base but not this variation sequence, or a selector has no base
    PrivateUse,     // private use: without the insurer's own font it means nothing
    NotUtf8,        // a byte that is not UTF-8; codePoint is U+FFFD
};

struct MissingGlyph {
    MissingKind kind;
    char32_t codePoint; // the base for VariantMissing
    char32_t selector;  // the variation selector for VariantMissing, else 0
    std::size_t index;  // of codePoint in the text, in code points from 0
};

// Thrown when text that the face cannot draw reaches a drawing call. Names the face and the code points.
class MissingGlyphError : public std::runtime_error {
  public:
    MissingGlyphError(Face face, std::vector<MissingGlyph> missing);
    const std::vector<MissingGlyph>& missing() const { return missing_; }

  private:
    std::vector<MissingGlyph> missing_;
};

struct FontFiles {
    std::string sansRegular = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
    std::string sansBold = "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc";
    std::string mincho = "/usr/share/fonts/truetype/ipamj/ipamjm.ttf";
};

// Loads the faces once. Throws std::runtime_error naming the path and the Debian package when a file
// is absent or holds another family. Use one FontSet per thread; it must outlive every Canvas made of it.
class FontSet {
  public:
    explicit FontSet(const FontFiles& files = {});
    ~FontSet();
    FontSet(FontSet&&) noexcept;
    FontSet& operator=(FontSet&&) noexcept;

    // Everything in `utf8` that `face` cannot draw exactly, in order of the text. Empty: it can be drawn.
    std::vector<MissingGlyph> missing(Face face, std::string_view utf8) const;

    // Advance width on one line. Throws MissingGlyphError.
    Mm width(Face face, Pt size, std::string_view utf8) const;

    class Faces; // inside the library only
    const Faces& faces() const { return *faces_; }

  private:
    std::unique_ptr<Faces> faces_;
};

} // namespace daishi::paper
