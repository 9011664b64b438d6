#include "core/decide/state_words.h"

#include <map>
#include <string_view>
#include <utility>

namespace daishi {

namespace {

// Life and state, as the store has them.
using StoreWords = std::pair<std::string_view, std::string_view>;

const std::map<StoreWords, Text> kWords = {
    {{"request", "asked"}, {"承認待ち", "waiting for approval"}},
    {{"request", "approved"}, {"承認済み", "approved"}},
    {{"request", "delivered"}, {"納品済み", "delivered"}},
    {{"delivery", "announced"}, {"納品予定", "announced"}},
    {{"delivery", "inspecting"}, {"受入検査中", "under inspection"}},
    {{"delivery", "accepted"}, {"受入済み", "accepted"}},
    {{"delivery", "refused"}, {"不合格", "refused"}},
    {{"lot", "arrived"}, {"到着、検査前", "arrived, not inspected"}},
    {{"lot", "inspecting"}, {"受入検査中", "under inspection"}},
    {{"lot", "released"}, {"合格", "released"}},
    {{"lot", "rejected"}, {"不合格", "rejected"}},
    {{"lot", "exhausted"}, {"使い切り", "used up"}},
    {{"box", "sealed"}, {"未開封", "sealed"}},
    {{"box", "opened"}, {"開封済み", "opened"}},
    {{"box", "empty"}, {"空", "empty"}},
    {{"box", "returned"}, {"返却済み", "returned"}},
    {{"box", "destroyed"}, {"廃棄済み", "destroyed"}},
    {{"job", "imported"}, {"取込済", "imported"}},
    {{"job", "released"}, {"印刷許可済", "released"}},
    {{"job", "printed"}, {"印刷済", "printed"}},
    {{"job", "closed"}, {"引渡済", "handed over"}},
    {{"job", "withdrawn"}, {"取下げ", "withdrawn"}},
    {{"piece", "wanted"}, {"未印刷", "not printed"}},
    {{"piece", "sent"}, {"印刷中", "being printed"}},
    {{"piece", "good"}, {"良品あり", "printed and good"}},
    {{"piece", "doubtful"}, {"未確定", "in doubt"}},
    {{"piece", "handed"}, {"引渡済", "handed over"}},
    {{"piece", "withdrawn"}, {"引抜き済み", "withdrawn"}},
    {{"sheet", "sent"}, {"印刷中", "being printed"}},
    {{"sheet", "good"}, {"良品", "good"}},
    {{"sheet", "doubtful"}, {"未確定", "in doubt"}},
    {{"sheet", "spoiled"}, {"損紙", "spoiled"}},
    {{"sheet", "unprinted"}, {"印刷されず", "never printed"}},
    {{"sheet", "destroyed"}, {"廃棄済み", "destroyed"}},
};

} // namespace

template <class State>
Text describe(State state) {
    return kWords.at({lifeOf<State>(), nameOf(state)}); // a state without words for people throws
}

template Text describe(RequestState);
template Text describe(DeliveryState);
template Text describe(LotState);
template Text describe(BoxState);
template Text describe(JobState);
template Text describe(PieceState);
template Text describe(SheetState);

} // namespace daishi
