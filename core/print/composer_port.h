// What the core needs of whoever draws the sheets. Implemented in printers/compose. The personal data pass
// through here in the clear and nowhere else: they are opened under the job's key just before, and forgotten
// after.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/print/printer_port.h"
#include "core/print/sheet_proof.h"
#include "core/words/registry.h"

namespace daishi {

// One person's data by the field keys of the import mapping ("name", "birth", …). Days are ISO here; how they
// are printed is the composer's business.
using PieceFields = std::map<std::string, std::string>;

struct SheetData {
    SheetId sheet;             // code to be printed on it; empty while only checking
    std::int64_t sequence = 0; // of the piece in its job, to name it in faults
    PieceFields fields;
};

enum class ComposeFaultKind { GlyphMissing, VariantMissing, PrivateUse, DoesNotFit, FieldMissing };

// Names record, field and character, never the content of the field.
struct ComposeFault {
    std::int64_t sequence = 0;
    std::string field;
    ComposeFaultKind kind = ComposeFaultKind::GlyphMissing;
    char32_t codePoint = 0; // 0 where no character is to blame
};

class SheetComposer {
  public:
    virtual ~SheetComposer() = default;

    // Hash of everything that shapes a sheet of this type but the data: layout, fonts, seal, program's layout
    // version.
    virtual std::string setting(const BlankType&) = 0;

    // Everything that could not be printed exactly. Nothing is ever substituted or shrunk. Throws
    // std::runtime_error for a seal that cannot be drawn.
    virtual std::vector<ComposeFault> check(const BlankType&, const Insurer&,
                                            const std::vector<SheetData>&) = 0;

    // The document of one chunk: one page per sheet, in the order given, as many as the permit says. Pages of
    // a simulation store carry VOID. Throws std::logic_error when data and permit do not agree,
    // std::runtime_error when check() would have objected.
    virtual PrintDocument compose(const Permit&, const BlankType&, const Insurer&,
                                  const std::vector<SheetData>&, const std::string& mediaSource,
                                  bool simulation) = 0;

    // How one sheet looks that was printed of these data, drawn by the same code, with the place of every
    // field that its layout prints, empty ones too. No print document: nothing of it goes to a printer.
    // Throws std::runtime_error when check() would have objected.
    virtual SheetProof proof(const BlankType&, const Insurer&, const SheetData&, bool simulation) = 0;
};

} // namespace daishi
