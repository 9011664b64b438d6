#include "core/decide/reading_order.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

#include "core/decide/state_words.h"

namespace daishi {

namespace {

struct KindRow {
    ReadingKind kind;
    std::string_view name;
    RefusalCode code;
    const char *ja, *en;
};

using enum ReadingKind;

constexpr std::array<KindRow, 6> kKinds{{
    {Read, "read", RefusalCode::SheetsUnread, "読取り済み", "read"},
    {Missing, "missing", RefusalCode::SheetSkipped, "抜け", "sheets missing"},
    {Foreign, "foreign", RefusalCode::ForeignPiece, "ここにないはずの用紙",
     "a sheet that does not belong here"},
    {Doubled, "doubled", RefusalCode::SheetDoubled, "同じコードの2枚目", "a code for the second time"},
    {OutOfOrder, "out-of-order", RefusalCode::SheetOutOfOrder, "順序違い", "out of order"},
    {NoRead, "no-read", RefusalCode::SheetNotRead, "読取り不能", "not readable"},
}};

const KindRow& rowOf(ReadingKind kind) {
    const auto row =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const KindRow& r) { return r.kind == kind; });
    if (row == kKinds.end())
        throw std::logic_error("a kind of reading that is on no list");
    return *row;
}

// Whether a sheet in this state may lie in the stack behind the printer.
bool mayHaveComeOut(SheetState state) {
    switch (state) {
    case SheetState::Sent:
    case SheetState::Good:
    case SheetState::Doubtful:
        return true;
    case SheetState::Spoiled:
    case SheetState::Unprinted:
    case SheetState::Destroyed:
        return false;
    }
    throw std::logic_error("a state of a sheet that is on no list");
}

bool belongs(const CodeSeen& seen, const JobId& job) {
    return seen.known && seen.known->job == job && !seen.known->handedOver &&
           mayHaveComeOut(seen.known->state);
}

std::vector<SheetId> before(const std::vector<AwaitedSheet>& awaited, const RunPlace& place) {
    std::vector<SheetId> skipped;
    for (const AwaitedSheet& sheet : awaited) {
        if (sheet.place < place)
            skipped.push_back(sheet.sheet);
    }
    return skipped;
}

ReadingKind kindOf(const ReadingFacts& facts, const std::vector<SheetId>& skipped) {
    if (!facts.seen)
        return NoRead;
    if (!belongs(*facts.seen, facts.job))
        return Foreign;
    const KnownSheet& known = *facts.seen->known;
    if (known.passed)
        return Doubled;
    if (known.run != facts.run || (facts.last && known.place < *facts.last))
        return OutOfOrder;
    return skipped.empty() ? Read : Missing;
}

Text code(const SheetId& sheet) {
    return {sheet.str(), sheet.str()};
}

Text with(const SheetId& sheet, const Text& what) {
    return {sheet.str() + "（" + what.ja + "）", sheet.str() + ", " + what.en};
}

Text whatCame(const ReadingFacts& facts) {
    if (!facts.seen)
        return {"読み取れない1枚", "a sheet that cannot be read"};
    const CodeSeen& seen = *facts.seen;
    if (!seen.known)
        return with(seen.code, {"この工場で印刷した記録なし", "never printed here"});
    if (seen.known->job != facts.job)
        return with(seen.code, {"ジョブ" + seen.known->job.str(), "of job " + seen.known->job.str()});
    if (seen.known->handedOver)
        return with(seen.code, {"引き渡し済み", "handed over"});
    if (!mayHaveComeOut(seen.known->state))
        return describe(seen.code.str(), seen.known->state);
    if (seen.known->run != facts.run)
        return with(seen.code, {"印刷" + seen.known->run.str(), "of run " + seen.known->run.str()});
    return with(seen.code, describe(seen.known->place));
}

Text awaitedText(const std::optional<AwaitedSheet>& expected) {
    if (!expected)
        return {"この印刷で待っている用紙はない", "no sheet of this run is awaited"};
    return with(expected->sheet, describe(expected->place));
}

Text skippedText(const std::vector<SheetId>& skipped) {
    if (skipped.empty())
        return {};
    const std::string n = std::to_string(skipped.size());
    const std::string first = skipped.front().str(), last = skipped.back().str();
    return {"抜け" + n + "枚：" + first + " … " + last + "。", n + " missing: " + first + " … " + last + "."};
}

bool holds(std::span<const SheetId> list, const SheetId& sheet) {
    return std::find(list.begin(), list.end(), sheet) != list.end();
}

Refusal notSettled(const SheetId& lacks) {
    return {RefusalCode::StopNotSettled,
            {lacks.str() + "が読み取られていない", lacks.str() + " was not scanned"},
            code(lacks),
            {}};
}

} // namespace

std::string_view nameOf(ReadingKind kind) {
    return rowOf(kind).name;
}

ReadingKind readingKindFrom(std::string_view name) {
    for (const KindRow& row : kKinds) {
        if (row.name == name)
            return row.kind;
    }
    throw std::runtime_error("no reading is called \"" + std::string(name) + "\"");
}

Text describe(ReadingKind kind) {
    return {rowOf(kind).ja, rowOf(kind).en};
}

Text describe(const RunPlace& place) {
    const std::string chunk = std::to_string(place.chunk), at = std::to_string(place.place);
    return {"第" + chunk + "まとまりの" + at + "枚目", "sheet " + at + " of chunk " + chunk};
}

ReadingJudgement judgeReading(const ReadingFacts& facts) {
    ReadingJudgement judgement;
    if (!facts.awaited.empty())
        judgement.expected = facts.awaited.front();
    std::vector<SheetId> skipped;
    if (facts.seen && facts.seen->known)
        skipped = before(facts.awaited, facts.seen->known->place);
    judgement.kind = kindOf(facts, skipped);
    if (judgement.kind == Missing)
        judgement.skipped = std::move(skipped);
    return judgement;
}

Refusal readingRefused(const ReadingFacts& facts, const ReadingJudgement& judgement) {
    if (judgement.kind == Read)
        throw std::logic_error("a sheet in its place is not refused");
    return {rowOf(judgement.kind).code, whatCame(facts), awaitedText(judgement.expected),
            skippedText(judgement.skipped)};
}

Objection readerStopped(const std::optional<OpenStop>& stop) {
    if (!stop)
        return std::nullopt;
    const std::string id = std::to_string(stop->id);
    const Text kind = describe(stop->kind);
    const std::string seen = stop->seen ? stop->seen->str() : "";
    return Refusal{
        RefusalCode::ReadingStopped,
        {"停止" + id + "（" + stop->run.str() + "）：" + kind.ja + (seen.empty() ? "" : " " + seen),
         "stop " + id + " of " + stop->run.str() + ": " + kind.en + (seen.empty() ? "" : ", " + seen)},
        awaitedText(stop->expected),
        {}};
}

Objection everythingRead(const ReadingStanding& standing) {
    if (auto objection = readerStopped(standing.stop))
        return objection;
    if (standing.unread.isZero())
        return std::nullopt;
    const std::string n = std::to_string(standing.unread.value());
    const std::string first = standing.firstUnread ? standing.firstUnread->str() : "";
    return Refusal{RefusalCode::SheetsUnread,
                   {"未読" + n + "枚（" + first + " から）", n + " not read, from " + first + " on"},
                   {"読取り済みの全枚数", "every sheet read"},
                   {}};
}

Objection stopIsSettled(const StopNeeds& needs, std::span<const SheetId> scanned) {
    for (const SheetId& sheet : scanned) {
        if (!holds(needs.toRead, sheet) && needs.toName != sheet)
            return Refusal{RefusalCode::ForeignPiece,
                           code(sheet),
                           {"この停止で求める用紙", "a sheet that this stop asks for"},
                           {}};
    }
    if (needs.toName && !holds(scanned, *needs.toName))
        return notSettled(*needs.toName);
    for (const SheetId& sheet : needs.toRead) {
        if (!holds(scanned, sheet))
            return notSettled(sheet);
    }
    return std::nullopt;
}

} // namespace daishi
