// `stocktake`: opened over a scope, counted without sight of the book, counted again, settled, closed.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "stock/stocktake.h"

namespace daishi::cli {

namespace {

StocktakeId which(const Call& call) {
    return StocktakeId(call.text("STOCKTAKE"));
}

Account place(const Call& call) {
    const std::string given = call.text("in");
    if (given != nameOf(Account::Store) && given != nameOf(Account::Tray))
        throw UsageError(Trouble::NotAPlace, {{"argument", call.typed("in")}});
    return accountFrom(given);
}

StocktakeScope scope(Call& call) {
    using Kind = StocktakeScope::Kind;
    if (call.has("lot") + call.has("tray") + call.has("store") > 1)
        throw UsageError(Trouble::OneScope);
    if (call.has("lot"))
        return {Kind::Lot, call.text("lot")};
    if (call.has("tray"))
        return {Kind::Tray, trayNamed(call, "tray").str()};
    return {call.has("store") ? Kind::Store : Kind::All, ""};
}

Text stateText(PlaceState state) {
    switch (state) {
    case PlaceState::Uncounted:
        return {"未計数", "not counted"};
    case PlaceState::Agrees:
        return {"一致", "agrees"};
    case PlaceState::Recount:
        return {"別の人が数え直す", "to be counted again by another person"};
    case PlaceState::Differs:
        return {"差異", "differs"};
    case PlaceState::Settled:
        return {"帳簿を訂正済み", "book adjusted"};
    }
    return {};
}
Word stateWord(PlaceState state) {
    return {std::string(nameOf(state)), stateText(state)};
}

Result open(Call& call) {
    return told(openStocktake(call.home().line(), call.crew(), scope(call)),
                [](const StocktakeOpened& opened) {
                    Answer answer{Tone::Done,
                                  {"棚卸を始めました: " + opened.id.str(),
                                   "The stocktake is open: " + opened.id.str()}};
                    return answer.fact("stocktake", {"棚卸", "Stocktake"}, opened.id)
                        .fact("places", {"数える場所", "Places to count"}, opened.places)
                        .fact("pin", {"帳簿の位置", "Pinned at movement"}, opened.pin);
                });
}

Result countOnce(Call& call, bool again) {
    PlaceCount count;
    count.sealed = call.has("sealed");
    if (count.sealed == call.has("sheets"))
        throw UsageError(Trouble::SheetsOrSealed);
    count.seen = {boxLabelNamed(call, "BOX"), place(call),
                  count.sealed ? Sheets(0) : sheetsGiven(call, "sheets"), call.textIfGiven("mark"),
                  call.textIfGiven("title")};
    const auto counted = countPlace(call.home().line(), call.crew(), which(call), count, again);
    return told(counted, [](const PlaceCounted& done) {
        const bool odd = done.warning || done.state != PlaceState::Agrees;
        Answer answer{odd ? Tone::Waiting : Tone::Done,
                      {"数えた結果を記録しました。", "The count is on record."}};
        if (done.warning)
            answer.headline = *done.warning;
        return answer.fact("stocktake", {"棚卸", "Stocktake"}, done.id)
            .fact("box", {"箱", "Box"}, done.box)
            .fact("in", {"場所", "In"}, accountWord(done.account))
            .fact("found", {"実数", "Found"}, done.found)
            .fact("state", {"結果", "Result"}, stateWord(done.state))
            .fact("left", {"残りの場所", "Places left"}, done.left);
    });
}

Result count(Call& call) {
    return countOnce(call, false);
}
Result recount(Call& call) {
    return countOnce(call, true);
}

Result settle(Call& call) {
    const auto settled = settlePlace(call.home().line(), call.crew(), which(call), boxLabelNamed(call, "BOX"),
                                     place(call), call.text("reason"));
    return told(settled, [](const PlaceSettled& done) {
        Answer answer{Tone::Done, {"帳簿を実数に合わせました。", "The book now says what was found."}};
        return answer.fact("stocktake", {"棚卸", "Stocktake"}, done.id)
            .fact("box", {"箱", "Box"}, done.box)
            .fact("in", {"場所", "In"}, accountWord(done.account))
            .fact("difference", {"差", "Difference"}, done.difference);
    });
}

Result close(Call& call) {
    return told(closeStocktake(call.home().line(), call.crew(), which(call)),
                [](const StocktakeClosed& done) {
                    Answer answer{Tone::Done, {"棚卸を終えました。", "The stocktake is closed."}};
                    return answer.fact("stocktake", {"棚卸", "Stocktake"}, done.id)
                        .fact("places", {"数えた場所", "Places"}, done.places)
                        .fact("adjusted", {"訂正した場所", "Adjusted"}, done.adjusted);
                });
}

// The book stands here: it is for supervisors, after the counts.
void tellPlaces(Answer& answer, const StocktakeView& view) {
    Table& table = answer.table("places", {"場所", "Places"},
                                {{"box", {"箱", "Box"}},
                                 {"in", {"場所", "In"}},
                                 {"state", {"結果", "Result"}},
                                 {"counts", {"回数", "Counts"}},
                                 {"expected", {"帳簿", "By the book"}},
                                 {"found", {"実数", "Found"}}});
    for (const PlaceStanding& p : view.places) {
        const bool told =
            view.closed || stateOf(p) == PlaceState::Differs || stateOf(p) == PlaceState::Settled;
        const bool any = !p.counts.empty();
        table.row({p.box, accountWord(p.account), stateWord(stateOf(p)), std::int64_t(p.counts.size()),
                   told && any ? Value(p.counts.back().expected) : Value(),
                   any ? Value(p.counts.back().found) : Value()});
    }
}

Result show(Call& call) {
    const auto view = viewStocktake(call.home().line().db, which(call));
    if (!view)
        throw RefusedInput{{RefusalCode::StocktakeNotOpen,
                            {which(call).str(), which(call).str()},
                            {"登録された棚卸", "a stocktake on record"},
                            {}}};
    Answer answer{Tone::Plain, {view->id.str(), view->id.str()}};
    answer.fact("stocktake", {}, view->id)
        .fact("closed", {"終了", "Closed"}, view->closed)
        .fact("pin", {"帳簿の位置", "Pinned at movement"}, view->pin);
    tellPlaces(answer, *view);
    return answer;
}

Result list(Call& call) {
    Answer answer{Tone::Plain, {"棚卸", "Stocktakes"}};
    Table& table = answer.table("stocktakes", {},
                                {{"stocktake", {"棚卸", "Stocktake"}},
                                 {"scope", {"範囲", "Scope"}},
                                 {"places", {"場所", "Places"}},
                                 {"closed", {"終了", "Closed"}}});
    for (const StocktakeView& view : listStocktakes(call.home().line().db))
        table.row({view.id, view.scope.name, std::int64_t(view.places.size()), view.closed});
    return answer;
}

} // namespace

void addStocktakeVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional take{"STOCKTAKE", {"棚卸", "stocktake"}};
    const Positional box{"BOX",
                         {"箱ラベルの読み取り、または箱の名前", "scan of our label, or name of the box"}};
    const OptionRow in{"in", "store|tray", {"どこを数えたか", "where it was counted"}};
    const OptionRow sheets{"sheets", "N", {"数えた枚数", "sheets found"}, Many::Optional};
    const OptionRow sealed{
        "sealed", "", {"未開封で封が切れていない箱", "never opened, and its seal is whole"}, Many::Optional};
    const OptionRow mark{"mark", "SCAN", {"1枚の台紙マーク", "mark of one sheet"}, Many::Optional};
    const OptionRow title{
        "title", "TEXT", {"1枚の題字を読んだもの", "the title as read on one sheet"}, Many::Optional};
    const std::vector<RefusalCode> counting{ScanNotRead,    CodeUnknown,      StocktakeNotOpen,
                                            StepNotAllowed, RecountByAnother, SheetNotLookedAt};
    const Text cannotCount{"記録できません", "It cannot be recorded"};
    verbs.push_back({"stocktake",
                     "open",
                     {"棚卸を始める", "open a stocktake at this position of the book"},
                     {},
                     {{"lot", "LOT", {"このロットだけ", "this lot only"}, Many::Optional},
                      {"tray", "TRAY", {"このトレイだけ", "this tray only"}, Many::Optional},
                      {"store", "", {"保管場所だけ", "the store only"}, Many::Optional}},
                     "stocktake open --lot L-240927-01 --as 0102",
                     Act::OpenStocktake,
                     {"棚卸を始められません", "It cannot be opened"},
                     {CodeUnknown, ScanNotRead, StepNotAllowed, StocktakeStillOpen},
                     open});
    verbs.push_back({"stocktake",
                     "count",
                     {"帳簿を見ずに数える", "count a place without sight of the book"},
                     {take, box},
                     {in, sheets, sealed, mark, title},
                     "stocktake count S-240930-01 L-240927-01/001 --in store --sheets 500 --mark "
                     "DM145011HKN036 --as 0417",
                     Act::CountPlace,
                     cannotCount,
                     counting,
                     count});
    verbs.push_back({"stocktake",
                     "recount",
                     {"別の人が数え直す", "count again, by another person"},
                     {take, box},
                     {in, sheets, sealed, mark, title},
                     "stocktake recount S-240930-01 L-240927-01/001 --in store --sheets 499 --mark "
                     "DM145011HKN036 --as 0418",
                     Act::CountPlace,
                     cannotCount,
                     counting,
                     recount});
    verbs.push_back({"stocktake",
                     "settle",
                     {"帳簿を実数に合わせる（二人）", "bring the book to what was found; two persons"},
                     {take, box},
                     {in, {"reason", "TEXT", {"理由", "why"}}},
                     "stocktake settle S-240930-01 L-240927-01/001 --in store --reason '数え直しても1枚不足' "
                     "--as 0102 --second 0103",
                     Act::SettleCount,
                     {"帳簿は変えられません", "The book stays"},
                     {ScanNotRead, CodeUnknown, StocktakeNotOpen, StepNotAllowed},
                     settle});
    verbs.push_back({"stocktake",
                     "close",
                     {"棚卸を終える", "close it, when every place is counted"},
                     {take},
                     {},
                     "stocktake close S-240930-01 --as 0102",
                     Act::CloseStocktake,
                     {"棚卸を終えられません", "It cannot be closed"},
                     {StocktakeNotOpen, CountMissing, CountUnsettled},
                     close});
    verbs.push_back({"stocktake",
                     "show",
                     {"一つの棚卸", "one stocktake, place by place"},
                     {take},
                     {},
                     "stocktake show S-240930-01",
                     {},
                     {},
                     {StocktakeNotOpen},
                     show});
    verbs.push_back(
        {"stocktake", "list", {"棚卸の一覧", "all stocktakes"}, {}, {}, "stocktake list", {}, {}, {}, list});
}

} // namespace daishi::cli
