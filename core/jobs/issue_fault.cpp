#include "core/jobs/issue_fault.h"

#include <stdexcept>

#include "core/jobs/piece_data.h"

namespace daishi {

namespace {

using enum FaultReason;

struct ReasonRow {
    FaultReason reason;
    std::string_view name;
    std::string_view ja;
    std::string_view en;
};

constexpr ReasonRow kReasons[] = {
    {BytesMalformed, "BytesMalformed", "この文字コードにないバイトがあります。",
     "a byte that the encoding does not have"},
    {CharacterCutOff, "CharacterCutOff", "文字が途中で切れています。", "a character that is cut off"},
    {ZeroByte, "ZeroByte", "値が0のバイトがあります。", "a zero byte"},
    {ForeignBom, "ForeignBom", "UTF-8のファイルです。設定はCP932です。",
     "this is UTF-8, but the mapping says CP932"},
    {EmptyLine, "EmptyLine", "空の行です。", "an empty line"},
    {QuoteInField, "QuoteInField", "引用符で始まらない値の中に引用符があります。",
     "a quote within a field that is not quoted"},
    {TextAfterQuote, "TextAfterQuote", "閉じた引用符の後に文字があります。", "text behind a closing quote"},
    {QuoteNotClosed, "QuoteNotClosed", "引用符が閉じていません。", "a quote that is not closed"},
    {LoneCarriageReturn, "LoneCarriageReturn", "CRだけの改行があります。", "a CR without an LF"},
    {FieldTooLong, "FieldTooLong", "値が長すぎて読めません。", "a field longer than any file may have"},
    {TooManyFields, "TooManyFields", "列が多すぎます。", "more fields than any file may have"},
    {NoHeading, "NoHeading", "見出しの行がありません。", "there is no heading"},
    {ColumnMissing, "ColumnMissing", "この列がありません。", "this column is missing"},
    {ColumnRepeated, "ColumnRepeated", "同じ列が二つあります。", "this column stands there twice"},
    {NoRecords, "NoRecords", "データの行がありません。", "there are no records"},
    {TooManyRecords, "TooManyRecords", "一つのファイルに取り込める件数を超えています。",
     "more records than one job can hold"},
    {FieldCount, "FieldCount", "値の数が見出しと違います。", "not as many fields as the heading has"},
    {ValueMissing, "ValueMissing", "値がありません。", "the value is missing"},
    {DayUnreadable, "DayUnreadable", "日付として読めません。", "not a day in a known spelling"},
    {NoSuchDay, "NoSuchDay", "暦にない日付です。", "a day that the calendar does not have"},
    {DayOutsideEra, "DayOutsideEra", "その元号にない日付です。", "a day that is not in the era named"},
    {NotIssueDay, "NotIssueDay", "通知された交付日と違います。", "not the day of issue announced"},
    {BranchNotTwoDigits, "BranchNotTwoDigits", "2桁の数字ではありません。", "not two digits"},
    {SexUnknown, "SexUnknown", "男・女・1・2のどれでもありません。", "none of 男 女 1 2"},
    {PostcodeUnknown, "PostcodeUnknown", "7桁の郵便番号ではありません。", "not a postcode of seven digits"},
    {ValueTooLong, "ValueTooLong", "値が長すぎます。", "the value is too long"},
    {ControlCharacter, "ControlCharacter", "制御文字があります。", "a control character"},
    {LostCharacter, "LostCharacter", "失われた文字（U+FFFD）があります。", "a lost character (U+FFFD)"},
    {ControlTwice, "ControlTwice", "同じ管理番号が前にあります。",
     "the same control number stands in an earlier record"},
    {PersonTwice, "PersonTwice", "同じ記号・番号・枝番が前にあります。",
     "the same person stands in an earlier record"},
    {ShareNotOfAge, "ShareNotOfAge", "負担割合が生年月日と合いません（兼 高齢受給者証は70〜74歳）。",
     "the co-payment share does not go with the day of birth (only cards of ages 70 to 74 bear one)"},
};

const ReasonRow& rowOf(FaultReason reason) {
    for (const ReasonRow& row : kReasons)
        if (row.reason == reason)
            return row;
    throw std::logic_error("a reason without a row in the table");
}

bool countsBytes(FaultReason reason) {
    return reason <= ForeignBom;
}

Text fieldText(const RecordFault& fault) {
    if (fault.field.empty())
        return {};
    const PieceField& field = pieceFields()[fieldNumber(fault.field)];
    Text text{" " + std::string(field.japanese), ", " + std::string(field.english)};
    if (fault.heading.empty())
        return text;
    text.ja += "（「" + fault.heading + "」の列）";
    text.en += " (column 「" + fault.heading + "」)";
    return text;
}

} // namespace

void IssueFaults::add(RecordFault fault) {
    ++total;
    if (told.size() < kMaxToldFaults)
        told.push_back(std::move(fault));
}

void IssueFaults::merge(std::vector<RecordFault> later) {
    total += later.size();
    std::move(later.begin(), later.end(), std::back_inserter(told));
    std::stable_sort(told.begin(), told.end(),
                     [](const RecordFault& a, const RecordFault& b) { return a.line < b.line; });
    told.resize(std::min(told.size(), kMaxToldFaults));
}

FaultReason reasonOf(DecodeFault::Kind kind) {
    switch (kind) {
    case DecodeFault::Kind::Malformed:
        return BytesMalformed;
    case DecodeFault::Kind::CutOff:
        return CharacterCutOff;
    case DecodeFault::Kind::Nul:
        return ZeroByte;
    case DecodeFault::Kind::ForeignBom:
        return ForeignBom;
    }
    throw std::logic_error("a decode fault without a reason");
}

FaultReason reasonOf(CsvFault::Kind kind) {
    switch (kind) {
    case CsvFault::Kind::EmptyLine:
        return EmptyLine;
    case CsvFault::Kind::QuoteInField:
        return QuoteInField;
    case CsvFault::Kind::TextAfterQuote:
        return TextAfterQuote;
    case CsvFault::Kind::QuoteNotClosed:
        return QuoteNotClosed;
    case CsvFault::Kind::LoneCarriageReturn:
        return LoneCarriageReturn;
    case CsvFault::Kind::FieldTooLong:
        return FieldTooLong;
    case CsvFault::Kind::TooManyFields:
        return TooManyFields;
    }
    throw std::logic_error("a CSV fault without a reason");
}

FaultReason reasonOf(DayFault fault) {
    switch (fault) {
    case DayFault::UnknownSpelling:
        return DayUnreadable;
    case DayFault::NoSuchDay:
        return NoSuchDay;
    case DayFault::OutsideEra:
        return DayOutsideEra;
    }
    throw std::logic_error("a day fault without a reason");
}

std::string_view nameOf(FaultReason reason) {
    return rowOf(reason).name;
}

Text describe(const RecordFault& fault) {
    const ReasonRow& row = rowOf(fault.reason);
    const bool bytes = countsBytes(fault.reason);
    const std::string line = std::to_string(fault.line);
    const std::string column = std::to_string(fault.column);
    const Text field = fieldText(fault);
    Text text{line + "行目 " + column + (bytes ? "バイト目" : "字目") + field.ja + "：" + std::string(row.ja),
              "line " + line + (bytes ? ", byte " : ", column ") + column + field.en + ": " +
                  std::string(row.en)};
    if (fault.otherLine > 0) {
        text.ja += "（" + std::to_string(fault.otherLine) + "行目）";
        text.en += " (line " + std::to_string(fault.otherLine) + ")";
    }
    return text;
}

} // namespace daishi
