// An insurer's issue file, read whole or refused whole. Pure: bytes in, records or faults out.
//
//   bytes → text in the mapping's encoding (never guessed) → CSV → heading matched to the mapping's columns →
//   every record: as many fields as the heading, required values there, days readable and kept as ISO,
//   symbol, number and branch as text with their leading zeros, sex as 男 or 女, lengths bounded, no control
//   characters, no control number and no person twice.
//
// Columns that the mapping does not name are left alone. Nothing is repaired but blanks around a value and
// its normal form (NFC; compatibility ideographs such as 﨑 stay).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/jobs/issue_fault.h"
#include "core/words/days.h"
#include "core/words/registry.h"
#include "core/words/units.h"

namespace daishi {

// One person's document. `bytes` are the fields as they will be sealed (piece_data.h): personal data.
struct IssueRecord {
    std::string bytes;
    std::uint32_t line = 0;      // in the file
    std::uint32_t household = 0; // from 1 in the order in which households first appear (symbol + number)
};

struct IssueFile {
    std::string mapping;              // id of the mapping that it was read with
    std::string digest;               // SHA-256 of the bytes, hex
    Day issueDay;                     // the day that every record carries
    std::vector<IssueRecord> records; // in the order of the file; the first has sequence 1
    Households households;

    Pieces pieces() const { return Pieces(static_cast<std::int64_t>(records.size())); }
};

// A piece's name has six digits for its sequence.
inline constexpr std::size_t kMaxIssueRecords = 999'999;

// A million records of 250 bytes. Reading takes up to four times the bytes of a file in memory.
inline constexpr std::size_t kMaxIssueBytes = 256 << 20;

// Faults come in the order of the file. About 300 bytes a record are held. Throws std::invalid_argument for a
// mapping with an encoding or field that there is not: the configuration is checked when it is read.
std::variant<IssueFile, IssueFaults> readIssueFile(const ImportMapping&, std::string_view bytes,
                                                   Day issueDay);

} // namespace daishi
