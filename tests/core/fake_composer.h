// A composer that draws nothing: it refuses the characters and texts that a test names.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "core/print/composer_port.h"

namespace daishi::test {

class FakeComposer final : public SheetComposer {
  public:
    std::string settingHash = "setting-1";
    std::string missingGlyph; // in any field
    std::string tooLong;      // a whole value
    std::string neededField;
    std::size_t largestBlock = 0;

    std::string setting(const BlankType& type) override { return settingHash + " " + type.id.str(); }

    std::vector<ComposeFault> check(const BlankType&, const Insurer&,
                                    const std::vector<SheetData>& sheets) override {
        std::vector<ComposeFault> faults;
        largestBlock = std::max(largestBlock, sheets.size());
        for (const SheetData& sheet : sheets) {
            for (const auto& [field, value] : sheet.fields) {
                if (!missingGlyph.empty() && value.find(missingGlyph) != std::string::npos)
                    faults.push_back({sheet.sequence, field, ComposeFaultKind::GlyphMissing, U'\u3013'});
                if (value == tooLong)
                    faults.push_back({sheet.sequence, field, ComposeFaultKind::DoesNotFit, 0});
            }
            if (!neededField.empty() && !sheet.fields.count(neededField))
                faults.push_back({sheet.sequence, neededField, ComposeFaultKind::FieldMissing, 0});
        }
        return faults;
    }

    PrintDocument compose(const Permit&, const BlankType&, const Insurer&, const std::vector<SheetData>&,
                          const std::string&, bool) override {
        throw std::logic_error("this composer draws nothing");
    }
    SheetProof proof(const BlankType&, const Insurer&, const SheetData&, bool) override {
        throw std::logic_error("this composer draws nothing");
    }
};

} // namespace daishi::test
