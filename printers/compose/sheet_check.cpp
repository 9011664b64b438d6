#include "printers/compose/sheet_check.h"

#include <algorithm>
#include <stdexcept>

#include "printers/paper/wrap.h"

namespace daishi::compose {

namespace {

using paper::Face;
using paper::FieldPlace;
using paper::FontSet;
using paper::Pt;

bool fitsIn(const FontSet& fonts, const FieldPlace& place, Face face, Pt size, std::string_view utf8) {
    const auto narrow = [&](std::string_view line) { return fonts.width(face, size, line) <= place.width; };
    if (place.lines == 1 || narrow(utf8))
        return narrow(utf8);
    const auto lines = paper::wrap(fonts, face, size, place.width, utf8);
    return lines.size() <= static_cast<std::size_t>(place.lines) &&
           std::all_of(lines.begin(), lines.end(), narrow);
}

ComposeFaultKind kindOf(paper::MissingKind kind) {
    switch (kind) {
    case paper::MissingKind::GlyphMissing:
    case paper::MissingKind::NotUtf8: // its character is U+FFFD
        return ComposeFaultKind::GlyphMissing;
    case paper::MissingKind::VariantMissing:
        return ComposeFaultKind::VariantMissing;
    case paper::MissingKind::PrivateUse:
        return ComposeFaultKind::PrivateUse;
    }
    throw std::logic_error("a missing glyph of no kind");
}

class Checking {
  public:
    Checking(const FontSet& fonts, std::int64_t sequence) : fonts_(fonts), sequence_(sequence) {}

    void look(const PrintedField& field, const std::string& text, bool isDue) {
        if (text.empty()) {
            if (isDue)
                add(field, ComposeFaultKind::FieldMissing, 0);
            return;
        }
        const auto missing = fonts_.missing(kDataFace, text);
        for (const paper::MissingGlyph& glyph : missing)
            add(field, kindOf(glyph.kind), glyph.codePoint ? glyph.codePoint : glyph.selector);
        if (missing.empty() && !fits(fonts_, field.place, kDataFace, text))
            add(field, ComposeFaultKind::DoesNotFit, 0);
    }

    std::vector<ComposeFault> take() { return std::move(found_); }

  private:
    void add(const PrintedField& field, ComposeFaultKind kind, char32_t codePoint) {
        const auto same = [&](const ComposeFault& f) {
            return f.field == field.key && f.kind == kind && f.codePoint == codePoint;
        };
        if (std::none_of(found_.begin(), found_.end(), same))
            found_.push_back({sequence_, std::string(field.key), kind, codePoint});
    }

    const FontSet& fonts_;
    std::int64_t sequence_;
    std::vector<ComposeFault> found_;
};

} // namespace

// The sizes are those that drawField() tries.
bool fits(const FontSet& fonts, const FieldPlace& place, Face face, std::string_view utf8) {
    for (Pt size = place.size; size >= place.smallest; size = Pt(size.v - 0.5))
        if (fitsIn(fonts, place, face, size, utf8))
            return true;
    return false;
}

std::vector<ComposeFault> faultsOfPerson(const FontSet& fonts, paper::FieldLayout layout,
                                         const SheetData& sheet) {
    static const Insurer kNobody;
    Checking checking(fonts, sheet.sequence);
    for (const PrintedField& field : printedFields(layout))
        if (field.key != kTelephone)
            checking.look(field, written(field, kNobody, sheet.fields), isDue(field, sheet.fields));
    return checking.take();
}

std::vector<ComposeFault> faultsOfInsurer(const FontSet& fonts, paper::FieldLayout layout,
                                          const Insurer& insurer) {
    Checking checking(fonts, 0);
    for (const PrintedField& field : printedFields(layout))
        if (field.key == kTelephone)
            checking.look(field, written(field, insurer, {}), true);
    return checking.take();
}

} // namespace daishi::compose
