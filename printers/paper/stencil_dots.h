#pragma once
// Inside the library: the dots of a stencil, as cairo masks with them.

#include "printers/paper/stencil.h"

#include <cairo.h>

namespace daishi::paper {

struct CairoSurfaceDeleter {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using CairoSurface = std::unique_ptr<cairo_surface_t, CairoSurfaceDeleter>;

struct Stencil::Dots {
    CairoSurface mask; // CAIRO_FORMAT_A8: 255 where ink is, else 0
    int wide = 0, high = 0;
};

} // namespace daishi::paper
