// Inside the library: what is printed where on a sheet of each size, and how a value is written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/print/composer_port.h"
#include "printers/paper/card_fields.h"

namespace daishi::compose {

enum class Writing {
    AsIs,
    Wareki,       // ISO day → 令和 6年10月 1日
    ElderlyNote,  // 兼 高齢受給者証, where there is a share (ages 70–74, core/decide/elderly.h)
    ShareInWords, // 一部負担金割合 2割, likewise
    NumberLine,   // 記号・番号・枝番 in one line
    Postcode,     // 〒210-0004
    Recipient,    // name and 様
};

enum class Need { Always, IfThere };

struct PrintedField {
    std::string_view key; // of the import mapping; "telephone" is the insurer's
    Writing writing;
    Need need;
    paper::FieldPlace place;
};

inline constexpr std::string_view kTelephone = "telephone";

paper::FieldLayout layoutOf(SheetSize);

// In the order in which they are drawn. The piece code is not among them.
const std::vector<PrintedField>& printedFields(paper::FieldLayout);

// As it will stand on the sheet; empty: nothing there, or what is there is not what it should be.
std::string written(const PrintedField&, const Insurer&, const PieceFields&);

// Whether something must stand there: always, or where the data bring a value.
bool isDue(const PrintedField&, const PieceFields&);

inline constexpr paper::Face kDataFace = paper::Face::Mincho;
inline constexpr paper::Face kCodeFace = paper::Face::SansRegular;

} // namespace daishi::compose
