// What a picture of a sheet says (E4, E5): the answer of a sheet reader, and what may be done with it.
//
// Only Is lets anything go on. IsNot is a finding: no person overrules it. CannotTell counts as no; what it
// is that cannot be told decides whether two persons may look instead, or whether something was seen that
// contradicts (DESIGN §3).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/words/ids.h"
#include "core/words/refusal.h"

namespace daishi {

enum class SheetVerdict { Is, IsNot, CannotTell };

// Why it cannot be told.
enum class Unsure {
    NotAPicture,  // not a JPEG, PNG or PDF, broken, or beyond the limits
    NoSheet,      // no sheet of an enrolled layout is in the picture
    Blurred,      // too blurred, too dark or too coarse to compare
    Covered,      // something covers or cuts off a zone that tells blanks apart
    UnknownText,  // the layout is known; what is printed in such a zone is that of no enrolled blank
    TooClose,     // two enrolled blanks fit it nearly as well
    MarkDiffers,  // the print is that of one blank, the mark that of another
    MarkMissing,  // a mark is required, and none can be read
    NotEnrolled,  // the blank that is expected has no master
    ReaderFailed, // the reader crashed, took too long or answered nonsense
};

// Of a printed sheet: the data on it against the data sent, field by field.
enum class PrintVerdict { Same, Differs, CannotTell };

struct SheetReading {
    SheetVerdict verdict = SheetVerdict::CannotTell;
    std::optional<Unsure> unsure;         // with CannotTell, always
    std::optional<BlankTypeId> looksLike; // with Is and IsNot, always; with CannotTell where one is nearest
    // Keys of zones ("title", "insurer", "number-3") in which the picture is not the expected blank.
    std::vector<std::string> zones;

    // Only where a printed sheet was asked about; `verdict` is about its blank alone.
    std::optional<PrintVerdict> print;
    std::vector<std::string>
        fields; // keys of fields ("name", "piece-code") that differ or cannot be compared
    std::optional<std::string> piece; // content of the piece code, where it was read

    std::optional<std::string> mark; // content of the form mark, where it was read
    std::string scores;              // canonical JSON of numbers; no personal data
    std::string reader;              // version of the reader and of its thresholds
    std::string catalogue;           // SHA-256 over all masters that it compared with, 64 hex digits
    std::string sideBySide;          // PNG: each zone as seen beside what it should be. Of a printed sheet it
                                     // shows personal data: sealed wherever it is kept
};

// Whether two persons may look at the sheet instead, where the policy of the blank lets them: nothing was
// seen that contradicts.
bool personsMayLook(Unsure);

// The word in the store and in JSON: "blurred".
std::string_view nameOf(SheetVerdict);
std::string_view nameOf(Unsure);
std::string_view nameOf(PrintVerdict);
std::optional<SheetVerdict> sheetVerdictFrom(std::string_view);
std::optional<Unsure> unsureFrom(std::string_view);
std::optional<PrintVerdict> printVerdictFrom(std::string_view);

// For the operator.
Text describe(Unsure);
// What to do for a better picture, or what it means.
Text advice(Unsure);

} // namespace daishi
