#include "printers/paper/faces.h"

#include "printers/paper/face_files.h"

#include <algorithm>

namespace daishi::paper {

LoadedFace::LoadedFace(Face face, const std::string& path)
    : face_(face), cairoFace_(openForCairo(face, path)), hbFont_(openForHarfBuzz(face, path)) {
    unitsPerEm_ = hb_face_get_upem(hb_font_get_face(hbFont_.get()));
}

// Character by character, because hb_shape draws the base in silence where a variation sequence is missing.
const LoadedFace::Glyph& LoadedFace::glyphOf(char32_t base, char32_t selector) const {
    const std::uint64_t key = static_cast<std::uint64_t>(selector) << 32 | base;
    const auto known = cache_.find(key);
    if (known != cache_.end())
        return known->second;
    hb_codepoint_t id = 0;
    const bool has = selector ? hb_font_get_variation_glyph(hbFont_.get(), base, selector, &id)
                              : hb_font_get_nominal_glyph(hbFont_.get(), base, &id);
    Glyph glyph{0, 0};
    if (has && id != 0)
        glyph = {id, hb_font_get_glyph_h_advance(hbFont_.get(), id) / unitsPerEm_};
    return cache_.emplace(key, glyph).first->second;
}

LoadedFace::MarkedCluster LoadedFace::shape(std::string_view text) const {
    std::unique_ptr<hb_buffer_t, HbBufferDeleter> buffer(hb_buffer_create());
    hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()), 0,
                       static_cast<int>(text.size()));
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(hbFont_.get(), buffer.get(), nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* info = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* at = hb_buffer_get_glyph_positions(buffer.get(), &count);
    MarkedCluster shaped{{}, 0, count > 0};
    for (unsigned i = 0; i < count; ++i) {
        shaped.complete = shaped.complete && info[i].codepoint != 0;
        shaped.glyphs.push_back({info[i].codepoint, shaped.advance + at[i].x_offset / unitsPerEm_,
                                 -at[i].y_offset / unitsPerEm_});
        shaped.advance += at[i].x_advance / unitsPerEm_;
    }
    return shaped;
}

namespace {

bool hasMark(const Cluster& cluster, const std::vector<CodePoint>& points) {
    const auto begin = points.begin() + static_cast<std::ptrdiff_t>(cluster.first);
    return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(cluster.count),
                       [](const CodePoint& p) { return isCombiningMark(p.value); });
}

// What no font can help with; false = the code point is an ordinary one.
bool isUndrawable(const CodePoint& point, MissingKind& kind) {
    if (!point.valid)
        kind = MissingKind::NotUtf8;
    else if (isPrivateUse(point.value))
        kind = MissingKind::PrivateUse;
    else if (isControl(point.value))
        kind = MissingKind::GlyphMissing;
    else
        return false;
    return true;
}

char32_t selectorBehind(std::size_t i, const Cluster& cluster, const std::vector<CodePoint>& points) {
    const bool has = i + 1 < cluster.first + cluster.count && isVariationSelector(points[i + 1].value);
    return has ? points[i + 1].value : 0;
}

} // namespace

void LoadedFace::check(const Cluster& cluster, const std::vector<CodePoint>& points,
                       std::vector<MissingGlyph>& out) const {
    const std::size_t before = out.size();
    for (std::size_t i = cluster.first; i < cluster.first + cluster.count; ++i) {
        const char32_t c = points[i].value;
        MissingKind kind{};
        if (isUndrawable(points[i], kind)) {
            out.push_back({kind, c, 0, i});
        } else if (isVariationSelector(c)) { // the second of two, or without a base
            out.push_back({MissingKind::VariantMissing, 0, c, i});
        } else if (glyphOf(c, 0).id == 0) {
            out.push_back({MissingKind::GlyphMissing, c, 0, i});
        } else if (const char32_t selector = selectorBehind(i, cluster, points)) {
            if (glyphOf(c, selector).id == 0)
                out.push_back({MissingKind::VariantMissing, c, selector, i});
            ++i;
        }
    }
    if (out.size() == before && hasMark(cluster, points) && !shape(cluster.text).complete)
        out.push_back({MissingKind::GlyphMissing, points[cluster.first].value, 0, cluster.first});
}

std::vector<MissingGlyph> LoadedFace::missing(std::string_view utf8) const {
    const auto points = decode(utf8);
    std::vector<MissingGlyph> found;
    for (const Cluster& cluster : clusters(utf8, points))
        check(cluster, points, found);
    return found;
}

void LoadedFace::append(const Cluster& cluster, const std::vector<CodePoint>& points, GlyphRun& run) const {
    if (hasMark(cluster, points)) {
        const MarkedCluster shaped = shape(cluster.text);
        for (const PlacedGlyph& g : shaped.glyphs)
            run.glyphs.push_back({g.glyph, run.advance + g.x, g.y});
        run.clusters.push_back({cluster.text.size(), shaped.glyphs.size()});
        run.advance += shaped.advance;
        return;
    }
    const Glyph& glyph = glyphOf(points[cluster.first].value, selectorBehind(cluster.first, cluster, points));
    run.glyphs.push_back({glyph.id, run.advance, 0});
    run.clusters.push_back({cluster.text.size(), 1});
    run.advance += glyph.advance;
}

GlyphRun LoadedFace::run(std::string_view utf8) const {
    const auto points = decode(utf8);
    std::vector<MissingGlyph> bad;
    GlyphRun run;
    for (const Cluster& cluster : clusters(utf8, points)) {
        check(cluster, points, bad);
        if (bad.empty())
            append(cluster, points, run);
    }
    if (!bad.empty())
        throw MissingGlyphError(face_, std::move(bad));
    return run;
}

FontSet::Faces::Faces(const FontFiles& files)
    : faces_{LoadedFace(Face::SansRegular, files.sansRegular), LoadedFace(Face::SansBold, files.sansBold),
             LoadedFace(Face::Mincho, files.mincho)} {}

} // namespace daishi::paper
