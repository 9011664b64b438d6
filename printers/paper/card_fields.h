#pragma once
// Where things stand on a blank. drawBlank draws the labels and boxes there, the composer puts the
// variable data there: one table, so that the data fall into the boxes.

#include "printers/paper/canvas.h"

#include <optional>
#include <vector>

namespace daishi::paper {

enum class FieldLayout { Card, Letter }; // 86 x 54 mm card; A4 letter 資格情報のお知らせ with a cut-off strip

enum class Field {
    Validity,     // 有効期限
    SymbolText,   // 記号
    Number,       // 番号
    Branch,       // 枝番
    ElderlyNote,  // 兼 高齢受給者証 (ages 70-74 only; card)
    CopayShare,   // card: the whole 「一部負担金割合 2割」, not labelled; letter: the share alone
    Name,         // 氏名
    Kana,         // フリガナ (letter)
    Address,      // 住所 (card)
    Birth,        // 生年月日 (card)
    Sex,          // 性別 (card)
    StartDate,    // 適用開始年月日; on the letter 資格取得年月日
    IssueDate,    // 交付年月日
    Effective,    // 発効期日 (card)
    Household,    // 世帯主氏名 (card)
    InsurerName,  // 交付者名 / 保険者名: pre-printed by drawBlank
    Telephone,    // TEL
    Reference,    // 整理番号 (letter)
    Relationship, // 種別 本人／家族 (letter)
    MyNumberTail, // last four digits of the My Number (letter)
    StripNumber,  // cut-off strip: 記号・番号・枝番 in one line (letter)
    StripName,    // cut-off strip: 氏名 (letter)
    StripCopay,   // cut-off strip: 負担割合 (letter)
    StripStart,   // cut-off strip: 資格取得年月日 (letter)
    PieceText,    // text of the piece code
    SettingMark,  // the setting that drew the sheet: layout and fonts
};

// Where one value goes. `size` is the intended size, `smallest` the least that is still allowed.
struct FieldPlace {
    Field field;
    const char* label; // as pre-printed, UTF-8; "" = no label on the blank
    Mm labelX;
    Mm x, baseline; // of the value (its first line)
    Mm width;       // of the value
    Pt size, smallest;
    int lines = 1; // lines of `leading` that may be used
    Mm leading{0};

    // Box of the whole value, for Canvas::textBox and for readers.
    Rect box() const;
};

struct CodePlace {
    Mm x, y; // top left of the quiet zone
    Mm side; // room for the whole symbol with its quiet zone
    Mm module;
    constexpr Rect box() const { return {x, y, side, side}; }
};

// Draws a symbol there, quiet zone of 1 module. Throws SymbolError when it is larger than the place.
void drawCode(Canvas& canvas, const CodePlace& place, const Symbol& symbol);

// All fields of a layout, in the order of reading.
const std::vector<FieldPlace>& fieldsOf(FieldLayout layout);

// nullopt: the layout has no such field.
std::optional<FieldPlace> fieldPlace(FieldLayout layout, Field field);

// Puts one value on its place in the largest size from `size` down to `smallest` (half points) in which it
// fits, and returns that size; nullopt: it does not fit and nothing is drawn. Throws MissingGlyphError.
[[nodiscard]] std::optional<Pt> drawField(Canvas& canvas, const FieldPlace& place, Face face,
                                          std::string_view utf8);

// Room for the code of the piece (variable, bottom left) and for the form mark (pre-printed, bottom right):
// up to 18 x 18 modules each and a quiet zone of 1 module. A module is 10 dots of 600 dpi.
CodePlace pieceCodePlace(FieldLayout layout);
CodePlace formMarkPlace(FieldLayout layout);

// Room for a seal that is printed with the data: free of everything else. 5.08 mm on a card, 18.288 mm on a
// letter: 120 and 432 dots of 600 dpi.
Rect sealPlace(FieldLayout layout);

// The zones that hold the title. Blanks that differ in title only differ here and in the form mark.
std::vector<Rect> titleZones(FieldLayout layout);

// Address block for a window envelope, and the room of the customer barcode within it (letter
// only).
inline constexpr Rect kLetterRecipient{Mm(18), Mm(16), Mm(90), Mm(45)};
inline constexpr Rect kLetterCustomerBarcode{Mm(20), Mm(53), Mm(84), Mm(6)};

Size sheetSize(FieldLayout layout);

} // namespace daishi::paper
