// Every life, its states and its steps, written by hand a second time. A step that is not in this table is
// refused, and every pair of states is asked.
#include <catch2/catch.hpp>

#include <set>

#include "core/decide/accounts.h"
#include "core/decide/lives.h"

using namespace daishi;

namespace {

using Steps = std::set<std::pair<std::string, std::string>>;

// `states` in the order of the enumeration.
template <class State>
void lives(const std::string& name, const std::vector<std::string>& states, const Steps& steps) {
    INFO(name);
    CHECK(lifeOf<State>() == name);
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto from = static_cast<State>(i);
        CHECK(nameOf(from) == states[i]);
        CHECK(stateFrom<State>(states[i]) == from);
        std::size_t next = 0;
        for (std::size_t k = 0; k < states.size(); ++k) {
            INFO(states[i] << " to " << states[k]);
            const bool allowed = steps.count({states[i], states[k]}) == 1;
            CHECK(mayStep(from, static_cast<State>(k)) == allowed);
            next += allowed ? 1 : 0;
        }
        CHECK(allowedNext(from).size() == next);
    }
    for (const char* stranger : {"", "elsewhere", "Open", "open "})
        CHECK_THROWS_AS(stateFrom<State>(stranger), std::runtime_error);
    CHECK_THROWS(nameOf(static_cast<State>(states.size())));
    Steps told;
    for (const LifeStep& step : allLifeSteps()) {
        if (step.life == name)
            told.insert({std::string(step.from), std::string(step.to)});
    }
    CHECK(told == steps);
}

} // namespace

TEST_CASE("lives of what comes in") {
    lives<RequestState>("request", {"asked", "approved", "delivered"},
                        {{"asked", "approved"}, {"approved", "delivered"}});
    lives<DeliveryState>("delivery", {"announced", "inspecting", "accepted", "refused"},
                         {{"announced", "inspecting"},
                          {"announced", "refused"},
                          {"inspecting", "accepted"},
                          {"inspecting", "refused"}});
    lives<LotState>("lot", {"arrived", "inspecting", "released", "rejected", "exhausted"},
                    {{"arrived", "inspecting"},
                     {"inspecting", "released"},
                     {"inspecting", "rejected"},
                     {"released", "rejected"},
                     {"released", "exhausted"}});
    lives<BoxState>("box", {"sealed", "opened", "empty", "returned", "destroyed"},
                    {{"sealed", "opened"},
                     {"sealed", "returned"},
                     {"sealed", "destroyed"},
                     {"opened", "empty"},
                     {"opened", "returned"},
                     {"opened", "destroyed"},
                     {"empty", "opened"}});
}

TEST_CASE("lives of load, job and run") {
    lives<LoadState>(
        "load", {"open", "armed", "void", "closed"},
        {{"open", "armed"}, {"open", "void"}, {"open", "closed"}, {"armed", "void"}, {"armed", "closed"}});
    lives<JobState>("job", {"imported", "released", "printed", "closed", "withdrawn"},
                    {{"imported", "released"},
                     {"imported", "withdrawn"},
                     {"released", "printed"},
                     {"released", "withdrawn"},
                     {"printed", "released"},
                     {"printed", "closed"},
                     {"printed", "withdrawn"}});
    lives<RunState>("run", {"open", "paused", "finished", "stopped"},
                    {{"open", "paused"},
                     {"open", "finished"},
                     {"open", "stopped"},
                     {"paused", "open"},
                     {"paused", "stopped"}});
}

TEST_CASE("lives of chunk, piece, sheet and day") {
    lives<ChunkState>("chunk", {"permitted", "submitted", "counted", "doubtful", "settled", "lapsed"},
                      {{"permitted", "submitted"},
                       {"permitted", "lapsed"},
                       {"submitted", "counted"},
                       {"submitted", "doubtful"},
                       {"doubtful", "settled"}});
    lives<PieceState>("piece", {"wanted", "sent", "good", "doubtful", "handed", "withdrawn"},
                      {{"wanted", "sent"},
                       {"wanted", "withdrawn"},
                       {"sent", "good"},
                       {"sent", "doubtful"},
                       {"sent", "wanted"},
                       {"good", "handed"},
                       {"good", "wanted"},
                       {"good", "withdrawn"},
                       {"doubtful", "good"},
                       {"doubtful", "wanted"}});
    lives<SheetState>("sheet", {"sent", "good", "doubtful", "spoiled", "unprinted", "destroyed"},
                      {{"sent", "good"},
                       {"sent", "doubtful"},
                       {"sent", "spoiled"},
                       {"good", "spoiled"},
                       {"doubtful", "good"},
                       {"doubtful", "spoiled"},
                       {"doubtful", "unprinted"},
                       {"spoiled", "destroyed"}});
    lives<DayState>("day", {"open", "reconciled", "signed", "sealed", "disputed"},
                    {{"open", "reconciled"},
                     {"reconciled", "signed"},
                     {"reconciled", "disputed"},
                     {"signed", "sealed"},
                     {"signed", "reconciled"},
                     {"signed", "disputed"},
                     {"sealed", "disputed"},
                     {"disputed", "reconciled"}});
}

TEST_CASE("all lives are told, each step once") {
    std::set<std::string> names;
    Steps seen;
    for (const LifeStep& step : allLifeSteps()) {
        names.insert(std::string(step.life));
        CHECK(seen.insert({std::string(step.life) + " " + std::string(step.from), std::string(step.to)})
                  .second);
    }
    CHECK(names == std::set<std::string>{"box", "chunk", "day", "delivery", "job", "load", "lot", "piece",
                                         "request", "run", "sheet"});
}

TEST_CASE("sheets move only along the ways of the ledger") {
    const std::vector<std::string> accounts = {"outside",  "quarantine", "store",  "tray",
                                               "good",     "spoiled",    "sample", "destroyed",
                                               "returned", "missing",    "found"};
    const Steps ways = {{"outside", "quarantine"}, {"quarantine", "store"},  {"quarantine", "returned"},
                        {"quarantine", "sample"},  {"store", "tray"},        {"store", "sample"},
                        {"store", "destroyed"},    {"store", "returned"},    {"store", "missing"},
                        {"store", "store"},        {"tray", "store"},        {"tray", "good"},
                        {"tray", "spoiled"},       {"tray", "sample"},       {"tray", "missing"},
                        {"good", "spoiled"},       {"spoiled", "destroyed"}, {"sample", "destroyed"},
                        {"found", "store"},        {"found", "tray"}};
    REQUIRE(std::size(kAccounts) == accounts.size());
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        CHECK(nameOf(kAccounts[i]) == accounts[i]);
        CHECK(accountFrom(accounts[i]) == kAccounts[i]);
        CHECK(isSource(kAccounts[i]) == (accounts[i] == "outside" || accounts[i] == "found"));
    }
    for (const AccountMove& move : allAccountMoves()) {
        INFO(nameOf(move.from) << " to " << nameOf(move.to));
        CHECK(ways.count({std::string(nameOf(move.from)), std::string(nameOf(move.to))}) == 1);
    }
    CHECK(allAccountMoves().size() == ways.size());
    CHECK_THROWS_AS(accountFrom("drawer"), std::runtime_error);
}
