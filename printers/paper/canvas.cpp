#include "printers/paper/canvas.h"

#include "printers/paper/faces.h"
#include "printers/paper/stencil_dots.h"
#include "printers/paper/wrap.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <numbers>

namespace daishi::paper {

namespace {

constexpr double kEmAboveBaseline = 0.88; // of an ideograph, in all three faces

struct CairoDeleter {
    void operator()(cairo_t* cr) const { cairo_destroy(cr); }
};

cairo_status_t appendBytes(void* closure, const unsigned char* data, unsigned length) {
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

double pt(Mm length) {
    return toPt(length).v;
}

void setColour(cairo_t* cr, const Colour& c) {
    cairo_set_source_rgb(cr, c.r, c.g, c.b);
}

double leftEdge(double x, double advance, Align align) {
    switch (align) {
    case Align::Left:
        return x;
    case Align::Centre:
        return x - advance / 2;
    case Align::Right:
        return x - advance;
    }
    return x;
}

void rectPath(cairo_t* cr, const Rect& r, Mm cornerRadius) {
    const double x = pt(r.x), y = pt(r.y), w = pt(r.w), h = pt(r.h), c = pt(cornerRadius);
    if (c <= 0) {
        cairo_rectangle(cr, x, y, w, h);
        return;
    }
    const double quarter = std::numbers::pi / 2;
    cairo_new_sub_path(cr);
    cairo_arc(cr, x + w - c, y + c, c, -quarter, 0);
    cairo_arc(cr, x + w - c, y + h - c, c, 0, quarter);
    cairo_arc(cr, x + c, y + h - c, c, quarter, 2 * quarter);
    cairo_arc(cr, x + c, y + c, c, 2 * quarter, 3 * quarter);
    cairo_close_path(cr);
}

void strokePath(cairo_t* cr, const Stroke& stroke) {
    setColour(cr, stroke.colour);
    cairo_set_line_width(cr, pt(stroke.width));
    const double dash = pt(stroke.dash);
    cairo_set_dash(cr, &dash, dash > 0 ? 1 : 0, 0);
    cairo_stroke(cr);
}

} // namespace

struct Canvas::State {
    explicit State(const FontSet& set, const DocumentInfo& info);
    cairo_t* page(); // throws when there is no page to draw on
    void show(const LoadedFace& face, const GlyphRun& run, double x, double y, Pt size, std::string_view utf8,
              const Colour& colour);

    const FontSet& fonts;
    std::string bytes;
    CairoSurface surface;
    std::unique_ptr<cairo_t, CairoDeleter> cr;
    bool onPage = false;
    bool finished = false;
};

Canvas::State::State(const FontSet& set, const DocumentInfo& info) : fonts(set) {
    surface.reset(cairo_pdf_surface_create_for_stream(appendBytes, &bytes, 1, 1));
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    const auto put = [this](cairo_pdf_metadata_t key, const std::string& value) {
        cairo_pdf_surface_set_metadata(surface.get(), key, value.c_str());
    };
    put(CAIRO_PDF_METADATA_TITLE, info.title);
    put(CAIRO_PDF_METADATA_CREATOR, "Daishi");
    put(CAIRO_PDF_METADATA_CREATE_DATE, info.created);
    put(CAIRO_PDF_METADATA_MOD_DATE, info.created);
    cr.reset(cairo_create(surface.get()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(cr.get(), options);
    cairo_font_options_destroy(options);
}

cairo_t* Canvas::State::page() {
    if (finished || !onPage)
        throw std::logic_error("Canvas: drawing without a page");
    return cr.get();
}

void Canvas::State::show(const LoadedFace& face, const GlyphRun& run, double x, double y, Pt size,
                         std::string_view utf8, const Colour& colour) {
    std::vector<cairo_glyph_t> glyphs;
    glyphs.reserve(run.glyphs.size());
    for (const PlacedGlyph& g : run.glyphs)
        glyphs.push_back({g.glyph, x + g.x * size.v, y + g.y * size.v});
    std::vector<cairo_text_cluster_t> clusters;
    clusters.reserve(run.clusters.size());
    for (const GlyphCluster& c : run.clusters)
        clusters.push_back({static_cast<int>(c.bytes), static_cast<int>(c.glyphs)});
    cairo_t* to = page();
    setColour(to, colour);
    cairo_set_font_face(to, face.cairoFace());
    cairo_set_font_size(to, size.v);
    cairo_show_text_glyphs(to, utf8.data(), static_cast<int>(utf8.size()), glyphs.data(),
                           static_cast<int>(glyphs.size()), clusters.data(),
                           static_cast<int>(clusters.size()), static_cast<cairo_text_cluster_flags_t>(0));
}

Canvas::Canvas(std::unique_ptr<State> state) : state_(std::move(state)) {}
Canvas::~Canvas() = default;
Canvas::Canvas(Canvas&&) noexcept = default;
Canvas& Canvas::operator=(Canvas&&) noexcept = default;

Canvas Canvas::pdf(const FontSet& fonts, const DocumentInfo& info) {
    return Canvas(std::make_unique<State>(fonts, info));
}

void Canvas::beginPage(Size size) {
    if (state_->finished)
        throw std::logic_error("Canvas: a page after finish");
    if (state_->onPage)
        cairo_show_page(state_->cr.get());
    cairo_pdf_surface_set_size(state_->surface.get(), pt(size.w), pt(size.h));
    state_->onPage = true;
}

void Canvas::text(Mm x, Mm baseline, Face face, Pt size, std::string_view utf8, Align align, Colour colour) {
    const LoadedFace& loaded = state_->fonts.faces().of(face);
    const GlyphRun run = loaded.run(utf8);
    const double left = leftEdge(pt(x), run.advance * size.v, align);
    state_->show(loaded, run, left, pt(baseline), size, utf8, colour);
}

bool Canvas::textFitted(Mm x, Mm baseline, Mm maxWidth, Face face, Pt size, std::string_view utf8,
                        Align align, Colour colour) {
    if (state_->fonts.width(face, size, utf8) > maxWidth)
        return false;
    text(x, baseline, face, size, utf8, align, colour);
    return true;
}

bool Canvas::textBox(const Rect& box, Face face, Pt size, Mm leading, std::string_view utf8, Align align,
                     Colour colour) {
    const Mm em = toMm(size);
    const std::vector<std::string> lines = wrap(state_->fonts, face, size, box.w, utf8);
    if (em + leading * static_cast<double>(lines.size() - 1) > box.h)
        return false;
    for (const std::string& each : lines)
        if (state_->fonts.width(face, size, each) > box.w)
            return false;
    const double share = align == Align::Left ? 0 : align == Align::Centre ? 0.5 : 1;
    Mm baseline = box.y + em * kEmAboveBaseline;
    for (const std::string& each : lines) {
        text(box.x + box.w * share, baseline, face, size, each, align, colour);
        baseline += leading;
    }
    return true;
}

void Canvas::line(Point from, Point to, const Stroke& stroke) {
    polyline({from, to}, stroke);
}

void Canvas::polyline(const std::vector<Point>& points, const Stroke& stroke) {
    cairo_t* cr = state_->page();
    for (const Point& p : points)
        cairo_line_to(cr, pt(p.x), pt(p.y));
    strokePath(cr, stroke);
}

void Canvas::fill(const Rect& rect, Colour colour, Mm cornerRadius) {
    cairo_t* cr = state_->page();
    rectPath(cr, rect, cornerRadius);
    setColour(cr, colour);
    cairo_fill(cr);
}

void Canvas::stroke(const Rect& rect, const Stroke& stroke, Mm cornerRadius) {
    cairo_t* cr = state_->page();
    rectPath(cr, rect, cornerRadius);
    strokePath(cr, stroke);
}

Rect Canvas::symbol(Mm x, Mm y, const Symbol& symbol, const SymbolStyle& style) {
    cairo_t* cr = state_->page();
    const Size size = symbol.sizeOnPaper(style.module, style.quietModules);
    const Rect place{x, y, size.w, size.h};
    if (style.opaque)
        fill(place, style.paper);
    const double module = pt(style.module);
    const double left = pt(x) + module * style.quietModules, top = pt(y) + module * style.quietModules;
    for (std::size_t row = 0; row < symbol.height; ++row) {
        for (std::size_t column = 0; column < symbol.width;) {
            std::size_t end = column;
            while (end < symbol.width && symbol.dark(end, row))
                ++end;
            if (end > column)
                cairo_rectangle(cr, left + module * static_cast<double>(column),
                                top + module * static_cast<double>(row),
                                module * static_cast<double>(end - column), module);
            column = end > column ? end : column + 1;
        }
    }
    setColour(cr, style.ink);
    cairo_fill(cr); // one path for all, so that no seams show between the rows
    return place;
}

void Canvas::stencil(const Rect& place, const Stencil& stencil) {
    cairo_t* cr = state_->page();
    const Stencil::Dots& dots = *stencil.dots_;
    const double dot = std::min(pt(place.w) / dots.wide, pt(place.h) / dots.high);
    cairo_pattern_t* mask = cairo_pattern_create_for_surface(dots.mask.get());
    cairo_pattern_set_filter(mask, CAIRO_FILTER_NEAREST); // no printer smooths the dots
    cairo_save(cr);
    cairo_translate(cr, pt(place.x) + (pt(place.w) - dot * dots.wide) / 2,
                    pt(place.y) + (pt(place.h) - dot * dots.high) / 2);
    cairo_scale(cr, dot, dot);
    setColour(cr, kBlack);
    cairo_mask(cr, mask);
    cairo_restore(cr);
    cairo_pattern_destroy(mask);
}

const FontSet& Canvas::fonts() const {
    return state_->fonts;
}

std::string Canvas::finish() {
    if (state_->finished)
        throw std::logic_error("Canvas: finished twice");
    if (state_->onPage)
        cairo_show_page(state_->cr.get());
    state_->finished = true;
    const cairo_status_t drawn = cairo_status(state_->cr.get());
    state_->cr.reset();
    cairo_surface_finish(state_->surface.get());
    const cairo_status_t written = cairo_surface_status(state_->surface.get());
    for (const cairo_status_t status : {drawn, written})
        if (status != CAIRO_STATUS_SUCCESS)
            throw std::runtime_error(std::string("PDF cannot be made: ") + cairo_status_to_string(status));
    return std::move(state_->bytes);
}

} // namespace daishi::paper
