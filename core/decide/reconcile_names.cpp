// What differences and their subjects are called, and which of them a person may explain.
#include <stdexcept>

#include "core/decide/reconcile.h"
#include "core/words/sentence.h"

namespace daishi {

namespace {

struct KindRow {
    DifferenceKind kind;
    std::string_view name;
    bool explainable;
};

using enum DifferenceKind;

constexpr KindRow kKinds[] = {
    {BlankNotJobs, "blank-not-jobs", false},
    {SheetLooksOther, "sheet-looks-other", false},
    {CountMissing, "count-missing", false},
    {CountDiffers, "count-differs", true}, // the shelf: the books cannot be made to say where a sheet went
    {LotDoesNotAddUp, "lot-does-not-add-up", false},
    {PeopleDoNotAddUp, "people-do-not-add-up", false},
    {SheetsDoubtful, "sheets-doubtful", false},
    {SheetsUnread, "sheets-unread", false},
    {ReaderStopped, "reader-stopped", false},
    {RunOpen, "run-open", false},
    {WitnessesDisagree, "witnesses-disagree", true}, // a device: a service print, a counter that was reset
    {BooksDoNotBalance, "books-do-not-balance", false},
};

const KindRow& rowFor(DifferenceKind kind) {
    for (const KindRow& row : kKinds) {
        if (row.kind == kind)
            return row;
    }
    throw std::logic_error("a kind of difference without a row");
}

} // namespace

std::string_view nameOf(DifferenceKind kind) {
    return rowFor(kind).name;
}

bool explainable(DifferenceKind kind) {
    return rowFor(kind).explainable;
}

std::string differenceId(DifferenceKind kind, std::string_view subject) {
    return std::string(nameOf(kind)) + ":" + std::string(subject);
}

std::string crossSubject(const Usage& usage) {
    return usage.insurer.str() + "/" + usage.kind.str() + ":" + usage.used.str();
}

std::string countSubject(const CountDay& count) {
    return count.box.str() + ":" + count.account;
}

Text typeText(const DayFacts& facts, const BlankTypeId& type) {
    for (const LotDay& lot : facts.lots) {
        if (lot.effective == type)
            return lot.typeText;
    }
    for (const Usage& usage : facts.usage) {
        if (usage.used == type)
            return usage.usedText;
    }
    return same(type.str());
}

} // namespace daishi
