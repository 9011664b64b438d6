#pragma once
// Inside the library: the loaded faces, and text turned into glyphs.

#include "printers/paper/font.h"
#include "printers/paper/utf8.h"

#include <cairo.h>
#include <hb.h>

#include <array>
#include <cstdint>
#include <unordered_map>

namespace daishi::paper {

// In em: 1 = the size of the text. y grows downwards.
struct PlacedGlyph {
    unsigned long glyph;
    double x, y;
};

struct GlyphCluster {
    std::size_t bytes;
    std::size_t glyphs;
};

struct GlyphRun {
    std::vector<PlacedGlyph> glyphs;
    std::vector<GlyphCluster> clusters;
    double advance = 0; // em
};

struct CairoFaceDeleter {
    void operator()(cairo_font_face_t* face) const { cairo_font_face_destroy(face); }
};
struct HbFontDeleter {
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
};
struct HbBufferDeleter {
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};

// One font file. Not shared between threads.
class LoadedFace {
  public:
    LoadedFace(Face face, const std::string& path);

    cairo_font_face_t* cairoFace() const { return cairoFace_.get(); }
    std::vector<MissingGlyph> missing(std::string_view utf8) const;
    GlyphRun run(std::string_view utf8) const; // throws MissingGlyphError

  private:
    struct Glyph {
        hb_codepoint_t id; // 0 = the font has none
        double advance;    // em
    };
    struct MarkedCluster {
        std::vector<PlacedGlyph> glyphs;
        double advance;
        bool complete;
    };

    const Glyph& glyphOf(char32_t base, char32_t selector) const;
    MarkedCluster shape(std::string_view text) const;
    void check(const Cluster& cluster, const std::vector<CodePoint>& points,
               std::vector<MissingGlyph>& out) const;
    void append(const Cluster& cluster, const std::vector<CodePoint>& points, GlyphRun& run) const;

    Face face_;
    double unitsPerEm_ = 1;
    std::unique_ptr<cairo_font_face_t, CairoFaceDeleter> cairoFace_;
    std::unique_ptr<hb_font_t, HbFontDeleter> hbFont_;
    mutable std::unordered_map<std::uint64_t, Glyph> cache_;
};

class FontSet::Faces {
  public:
    explicit Faces(const FontFiles& files);
    const LoadedFace& of(Face face) const { return faces_.at(static_cast<std::size_t>(face)); }

  private:
    std::array<LoadedFace, 3> faces_;
};

const char* nameOf(Face face);

} // namespace daishi::paper
