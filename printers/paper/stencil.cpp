#include "printers/paper/stencil_dots.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <stdexcept>

namespace daishi::paper {

namespace {

constexpr int kHalf = 128;

cairo_status_t takeBytes(void* closure, unsigned char* to, unsigned length) {
    auto& rest = *static_cast<std::string_view*>(closure);
    if (rest.size() < length)
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, rest.data(), length);
    rest.remove_prefix(length);
    return CAIRO_STATUS_SUCCESS;
}

// As 8 bits a channel, whatever the file holds.
CairoSurface decoded(std::string_view png) {
    const CairoSurface read(cairo_image_surface_create_from_png_stream(takeBytes, &png));
    if (cairo_surface_status(read.get()) != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error("these bytes are no PNG that can be drawn");
    CairoSurface page(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                                 cairo_image_surface_get_width(read.get()),
                                                 cairo_image_surface_get_height(read.get())));
    cairo_t* cr = cairo_create(page.get());
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    cairo_set_source_surface(cr, read.get(), 0, 0);
    cairo_paint(cr);
    const cairo_status_t drawn = cairo_status(cr);
    cairo_destroy(cr);
    if (drawn != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error("a picture cannot be drawn: " + std::string(cairo_status_to_string(drawn)));
    cairo_surface_flush(page.get());
    return page;
}

bool isInk(std::uint32_t rgb) {
    const int red = static_cast<int>(rgb >> 16 & 255), green = static_cast<int>(rgb >> 8 & 255);
    const int blue = static_cast<int>(rgb & 255);
    return (red * 299 + green * 587 + blue * 114) / 1000 < kHalf;
}

} // namespace

Stencil::Stencil(std::string_view png) : dots_(std::make_unique<Dots>()) {
    const CairoSurface page = decoded(png);
    Dots& dots = *dots_;
    dots.wide = cairo_image_surface_get_width(page.get());
    dots.high = cairo_image_surface_get_height(page.get());
    dots.mask.reset(cairo_image_surface_create(CAIRO_FORMAT_A8, dots.wide, dots.high));
    const unsigned char* from = cairo_image_surface_get_data(page.get());
    unsigned char* to = cairo_image_surface_get_data(dots.mask.get());
    if (!from || !to)
        throw std::runtime_error("a picture is too large to be drawn");
    std::int64_t ink = 0;
    for (int y = 0; y < dots.high; ++y) {
        for (int x = 0; x < dots.wide; ++x) {
            std::uint32_t rgb = 0;
            std::memcpy(&rgb, from + y * cairo_image_surface_get_stride(page.get()) + x * 4, sizeof rgb);
            to[y * cairo_image_surface_get_stride(dots.mask.get()) + x] = isInk(rgb) ? 255 : 0;
            ink += isInk(rgb);
        }
    }
    cairo_surface_mark_dirty(dots.mask.get());
    if (ink == 0 || ink == std::int64_t(dots.wide) * dots.high)
        throw std::runtime_error("a picture of nothing but " + std::string(ink == 0 ? "paper" : "ink"));
}

Stencil::~Stencil() = default;
Stencil::Stencil(Stencil&&) noexcept = default;
Stencil& Stencil::operator=(Stencil&&) noexcept = default;

} // namespace daishi::paper
