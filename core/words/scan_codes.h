// The in-house codes on boxes, trays, jobs, pieces, badges and blanks: what each says, and how it is written.
// A code is upper-case alphanumeric without separators (wedge scanners mangle '-'): two letters for
// the kind, the payload, and one check character over everything before it (check_character.h).
#pragma once

#include <string>

namespace daishi {

// Every encode() throws std::invalid_argument if a field is out of its range. Lots, jobs and test sheets
// carry a day of 2000 … 2099 and a number 01 … 999 of that day in two characters (two_characters.h): all
// codes of a kind have one length, so that a character lost or doubled is seen.

struct BoxCode {        // DB yymmdd nn bbb
    std::string lot;    // "L-240927-01"
    unsigned boxNo = 0; // 1 … 999
    std::string encode() const;
    friend bool operator==(const BoxCode&, const BoxCode&) = default;
};

struct TrayCode {         // DT pp t
    unsigned printer = 0; // 1 … 99
    unsigned tray = 0;    // 1 … 9
    std::string encode() const;
    friend bool operator==(const TrayCode&, const TrayCode&) = default;
};

struct JobCode {     // DJ yymmdd nn
    std::string job; // "J-240930-01"
    std::string encode() const;
    friend bool operator==(const JobCode&, const JobCode&) = default;
};

struct PieceCode {         // DP yymmdd nn ssssss cc
    std::string job;       // "J-240930-01"
    unsigned sequence = 0; // 1 … 999999, within the job
    unsigned copy = 0;     // 1 … 99; 1 is the first print, more are reprints
    std::string encode() const;
    friend bool operator==(const PieceCode&, const PieceCode&) = default;
};

struct BadgeCode {     // DU bbbb
    std::string badge; // four digits
    std::string encode() const;
    friend bool operator==(const BadgeCode&, const BadgeCode&) = default;
};

// On a test sheet, printed for set-up. It is no PieceCode, so that nothing can take it for a good document.
struct TestCode {     // DV yymmdd nn
    std::string test; // "V-240930-01"
    std::string encode() const;
    friend bool operator==(const TestCode&, const TestCode&) = default;
};

// Cards that hang at the printer, so that whoever has a scanner in her hand needs no key.
enum class Card { Go, Pause, Stop };
struct CardCode { // DG www
    Card card = Card::Go;
    std::string encode() const;
    friend bool operator==(const CardCode&, const CardCode&) = default;
};

// The form id that is printed on the blank itself.
struct MarkCode {         // DM insurer KKK ee
    std::string insurer;  // 保険者番号, 6 or 8 digits, check digit right
    std::string kindCode; // three letters A-Z
    unsigned edition = 0; // 1 … 99
    std::string encode() const;
    friend bool operator==(const MarkCode&, const MarkCode&) = default;
};

// The label of a supplier without a GS1 prefix, on each box.
struct SupplierCode {     // DS insurer KKK ee nnnn ssssss
    std::string insurer;  // as in MarkCode
    std::string kindCode; // as in MarkCode
    unsigned edition = 0; // 1 … 99
    unsigned sheets = 0;  // 1 … 9999
    unsigned serial = 0;  // 0 … 999999
    std::string encode() const;
    friend bool operator==(const SupplierCode&, const SupplierCode&) = default;
};

} // namespace daishi
