// What one raw scanner string means. Nothing is guessed: a string is exactly one of our codes or one GS1
// label, or it is refused with the place where it stopped making sense.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/words/gs1.h"
#include "core/words/scan_codes.h"

namespace daishi {

struct Scan {
    std::string symbology; // AIM identifier as sent, "]d2"; empty if the scanner sends none
    std::variant<BoxCode, TrayCode, JobCode, PieceCode, BadgeCode, MarkCode, SupplierCode, Gs1Elements,
                 TestCode, CardCode>
        content;
};

struct ScanFault {
    enum class Kind {
        Empty,
        TooLong,             // more than kMaxScanBytes
        NotOurs,             // neither one of our codes nor a GS1 label
        WrongCheckCharacter, // our alphabet and kind, but misread
        WrongShape,          // checks, but a length or field is not that of its kind
        Gs1,                 // a GS1 label at fault; see `gs1`
    };

    Kind kind;
    std::size_t position;        // byte offset into the raw string
    std::optional<Gs1Fault> gs1; // its position too is one into the raw string
};

inline constexpr std::size_t kMaxScanBytes = 512;

// `raw` as it came from the scanner: an AIM identifier (]d2, ]C1, ]Q3, ]C0, ]A0 …) may stand before it and
// one CR, LF or CR LF behind it. Nothing else is trimmed. GS1 is what the AIM identifier calls so (]C1 ]d2
// ]Q3 ]e0), or, without identifier, what holds FNC1 (0x1D) or begins with a bracket as in "(01)…".
std::variant<Scan, ScanFault> readScan(std::string_view raw);

// What is wrong and where (counted from 1), for the operator. Never holds anything that was scanned.
std::string describe(const ScanFault&);
std::string describeJa(const ScanFault&);

} // namespace daishi
