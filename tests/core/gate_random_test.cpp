// The gate against the oracle, over random moments. Which of the two is right where they differ is a question
// for the documents; where they agree four hundred thousand times, the gate does what is written.
#include <map>

#include "tests/core/decide_kit.h"
#include "tests/core/gate_world.h"

using namespace daishi;
using namespace daishi::test;

namespace {

constexpr int kWorlds = 400'000;
constexpr int kOfEach = 250; // how often every answer must have come

int numberIn(RefusalCode code) {
    return std::stoi(numberOf(code).substr(2));
}

// What the gate says, and after it the permit, when it comes to be used.
int gate(const World& w, std::mt19937_64& random) {
    const AskedWorld asked = factsOf(w, random);
    const Decision decision = authorize(asked.request, asked.facts);
    if (!decision.permitted())
        return numberIn(decision.refusal().code);
    const Instant sending(asked.request.now.micros() + w.secondsToSending * 1'000'000LL);
    const auto late = permitInForce(decision.permit(), sending);
    return late ? numberIn(late->code) : 0;
}

int loading(const World& w, std::mt19937_64& random) {
    const auto objection = mayLoad(loadingFactsOf(w, random));
    return objection ? numberIn(objection->code) : 0;
}

// How often each answer came; 0 is "yes".
using Answers = std::map<int, int>;

Answers compare(int (*asked)(const World&, std::mt19937_64&), int (*wanted)(const World&)) {
    std::mt19937_64 random(20240927);
    Answers answers;
    for (int i = 0; i < kWorlds; ++i) {
        const World w = randomWorld(random);
        const int right = wanted(w), got = asked(w, random);
        if (right != got) {
            INFO("moment " << i << " of the seed; 0 is yes, else the number of the refusal");
            REQUIRE(right == got);
        }
        ++answers[right];
    }
    std::string told;
    for (const auto& [number, times] : answers)
        told += " " + std::to_string(number) + ":" + std::to_string(times);
    WARN(kWorlds << " moments; answers" << told);
    return answers;
}

// Who somebody is and whether the PIN was typed (crew_guards_test.cpp), and the settings of a queue
// (queue_guard_test.cpp): in these moments everybody is there and the printer is asked directly.
bool isAskedApart(RefusalCode code) {
    const int number = numberIn(code);
    return number > numberIn(RefusalCode::SecondPersonSame) || code == RefusalCode::QueueNotPlain;
}

} // namespace

TEST_CASE("the gate answers as the oracle in every random moment") {
    Answers answers = compare(gate, oracle);
    CHECK(answers[0] > 5'000);
    for (const GuardRow& guard : guardOrder()) {
        for (const RefusalCode code : guard.answers) {
            if (isAskedApart(code))
                continue;
            INFO(numberOf(code));
            CHECK(answers[numberIn(code)] >= kOfEach);
        }
    }
    CHECK(answers[410] >= kOfEach);
}

TEST_CASE("loading is answered as by the oracle in every random moment") {
    using enum RefusalCode;
    Answers answers = compare(loading, loadingOracle);
    CHECK(answers[0] > 5'000);
    for (const RefusalCode code : {StockTypeMismatch,     InsurerMismatch,
                                   EditionMismatch,       FindingSaysOtherType,
                                   DocNotYetValid,        BlankNoLongerValid,
                                   KindNotLawful,         SealOutOfDays,
                                   LotQuarantined,        LotHeld,
                                   BoxNotOpened,          BoxEmpty,
                                   BoxLoadedElsewhere,    TrayNotClear,
                                   JobNotReleased,        JobHeld,
                                   EvidenceMissing,       MarkContradictsLabel,
                                   PrinterUnreachable,    PrinterStateUnknown,
                                   PrinterNotReady,       PrinterBusy,
                                   PrinterContradictsLoad}) {
        INFO(numberOf(code));
        CHECK(answers[numberIn(code)] >= kOfEach);
    }
}
