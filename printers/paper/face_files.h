#pragma once
// Inside the library: a font file opened for cairo and for HarfBuzz, its family verified.

#include "printers/paper/faces.h"

namespace daishi::paper {

std::unique_ptr<cairo_font_face_t, CairoFaceDeleter> openForCairo(Face face, const std::string& path);
std::unique_ptr<hb_font_t, HbFontDeleter> openForHarfBuzz(Face face, const std::string& path);

} // namespace daishi::paper
