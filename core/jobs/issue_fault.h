// What can be wrong with an insurer's issue file. A fault names the place and the kind of value, never the
// content: it is shown, stored and sent back to the insurer.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/words/csv.h"
#include "core/words/refusal.h"
#include "core/words/text.h"
#include "core/words/wareki.h"

namespace daishi {

enum class FaultReason {
    // The bytes. The column of these counts bytes.
    BytesMalformed,
    CharacterCutOff,
    ZeroByte,
    ForeignBom,
    // The lines
    EmptyLine,
    QuoteInField,
    TextAfterQuote,
    QuoteNotClosed,
    LoneCarriageReturn,
    FieldTooLong,
    TooManyFields,
    // The heading
    NoHeading,
    ColumnMissing,
    ColumnRepeated,
    // The records
    NoRecords,
    TooManyRecords,
    FieldCount,
    ValueMissing,
    DayUnreadable,
    NoSuchDay,
    DayOutsideEra,
    NotIssueDay,
    BranchNotTwoDigits,
    SexUnknown,
    PostcodeUnknown,
    ValueTooLong,
    ControlCharacter,
    LostCharacter, // U+FFFD: whoever wrote the file could not write the character
    ControlTwice,
    PersonTwice,
    ShareNotOfAge,
};

struct RecordFault {
    std::size_t line = 0;   // from 1
    std::size_t column = 0; // from 1; characters, but bytes where the bytes are at fault
    std::string field;      // our key, "name"; empty where no field is to blame
    std::string heading;    // their heading of it
    FaultReason reason = FaultReason::BytesMalformed;
    std::size_t otherLine = 0; // where the same stood first; 0: none

    friend bool operator==(const RecordFault&, const RecordFault&) = default;
};

// All faults of a file are counted, the first kMaxToldFaults are told.
inline constexpr std::size_t kMaxToldFaults = 1000;

struct IssueFaults {
    std::vector<RecordFault> told; // never empty
    std::size_t total = 0;

    void add(RecordFault fault);
    // Faults that were found later, into the order of the lines; of one line behind those that are there.
    void merge(std::vector<RecordFault> later);
};

FaultReason reasonOf(DecodeFault::Kind);
FaultReason reasonOf(CsvFault::Kind);
FaultReason reasonOf(DayFault);

// "ValueMissing": the word used in files, scenes and the audit chain.
std::string_view nameOf(FaultReason);
// 「12行目 5字目 氏名（「被保険者氏名」の列）：値がありません。」
Text describe(const RecordFault&);

} // namespace daishi
