#include "core/decide/sheet_reading.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace daishi {

namespace {

struct UnsureRow {
    Unsure unsure;
    std::string_view name;
    bool personsMayLook;
    const char *saysJa, *saysEn, *adviceJa, *adviceEn;
};

constexpr std::array<UnsureRow, 10> kUnsure{{
    {Unsure::NotAPicture, "not-a-picture", true, "画像として読めない", "not readable as a picture",
     "もう一度取り込んでください。", "Take the picture again."},
    {Unsure::NoSheet, "no-sheet", true, "登録した様式の用紙が写っていない",
     "no sheet of a registered layout is in the picture",
     "用紙全体が写るように置き、もう一度取り込んでください。",
     "Lay the whole sheet into the picture and take it again."},
    {Unsure::Blurred, "blurred", true, "画像が不鮮明", "the picture is not sharp enough",
     "レンズと用紙を確かめ、もう一度取り込んでください。",
     "Look at the lens and the sheet and take the picture again."},
    {Unsure::Covered, "covered", true, "種別を見分ける箇所が隠れている",
     "a place that tells blanks apart is covered or cut off",
     "題字・保険者名・番号を覆うものを除き、もう一度取り込んでください。",
     "Remove what covers title, insurer or number, and take the picture again."},
    {Unsure::UnknownText, "unknown-text", false, "登録のない題字・保険者名・番号が印刷されている",
     "title, insurer or number are those of no registered blank",
     "この用紙を使わず、責任者を呼んでください。", "Do not use this sheet. Call a supervisor."},
    {Unsure::TooClose, "too-close", false, "登録した二つの台紙のどちらとも決められない",
     "two registered blanks fit it nearly as well", "もう一度、より鮮明に取り込んでください。",
     "Take a sharper picture."},
    {Unsure::MarkDiffers, "mark-differs", false, "印刷とマークが別の台紙を示している",
     "the print is that of one blank, the mark that of another", "この用紙を使わず、責任者を呼んでください。",
     "Do not use this sheet. Call a supervisor."},
    {Unsure::MarkMissing, "mark-missing", false, "マークが読めない", "the mark cannot be read",
     "マークの汚れと隠れを確かめ、もう一度取り込んでください。",
     "See whether the mark is dirty or covered, and take the picture again."},
    {Unsure::NotEnrolled, "not-enrolled", false, "この台紙の原版が登録されていない",
     "this blank has no enrolled master", "責任者が原版を登録してください。",
     "A supervisor must enrol its master."},
    {Unsure::ReaderFailed, "reader-failed", true, "画像の読取りが失敗した",
     "the reading of the picture failed", "もう一度取り込んでください。続くときは責任者を呼んでください。",
     "Take the picture again. If it goes on failing, call a supervisor."},
}};

const UnsureRow& rowOf(Unsure unsure) {
    const auto row =
        std::find_if(kUnsure.begin(), kUnsure.end(), [&](const UnsureRow& r) { return r.unsure == unsure; });
    if (row == kUnsure.end())
        throw std::logic_error("a doubt that is on no list");
    return *row;
}

template <class E, std::size_t N>
std::optional<E> fromName(const std::array<E, N>& all, std::string_view name) {
    for (const E e : all) {
        if (nameOf(e) == name)
            return e;
    }
    return std::nullopt;
}

} // namespace

bool personsMayLook(Unsure unsure) {
    return rowOf(unsure).personsMayLook;
}

std::string_view nameOf(SheetVerdict verdict) {
    switch (verdict) {
    case SheetVerdict::Is:
        return "is";
    case SheetVerdict::IsNot:
        return "is-not";
    case SheetVerdict::CannotTell:
        return "cannot-tell";
    }
    throw std::logic_error("a verdict that is on no list");
}

std::string_view nameOf(Unsure unsure) {
    return rowOf(unsure).name;
}

std::string_view nameOf(PrintVerdict verdict) {
    switch (verdict) {
    case PrintVerdict::Same:
        return "same";
    case PrintVerdict::Differs:
        return "differs";
    case PrintVerdict::CannotTell:
        return "cannot-tell";
    }
    throw std::logic_error("a verdict that is on no list");
}

std::optional<SheetVerdict> sheetVerdictFrom(std::string_view name) {
    using enum SheetVerdict;
    return fromName(std::array{Is, IsNot, CannotTell}, name);
}

std::optional<Unsure> unsureFrom(std::string_view name) {
    const auto row =
        std::find_if(kUnsure.begin(), kUnsure.end(), [&](const UnsureRow& r) { return r.name == name; });
    if (row == kUnsure.end())
        return std::nullopt;
    return row->unsure;
}

std::optional<PrintVerdict> printVerdictFrom(std::string_view name) {
    using enum PrintVerdict;
    return fromName(std::array{Same, Differs, CannotTell}, name);
}

Text describe(Unsure unsure) {
    return {rowOf(unsure).saysJa, rowOf(unsure).saysEn};
}

Text advice(Unsure unsure) {
    return {rowOf(unsure).adviceJa, rowOf(unsure).adviceEn};
}

} // namespace daishi
