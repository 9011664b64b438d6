// Every state of a life that people are told of has words for them, and never the word of the store twice.
#include <catch2/catch.hpp>

#include "core/decide/state_words.h"

using namespace daishi;

namespace {

template <class State>
void allHaveWords(int states) {
    for (int i = 0; i < states; ++i) {
        const auto state = static_cast<State>(i);
        INFO(lifeOf<State>() << " " << nameOf(state));
        const Text word = describe(state);
        CHECK_FALSE(word.ja.empty());
        CHECK_FALSE(word.en.empty());
        CHECK(word.ja != word.en);
        CHECK(describe("X-1", state).ja == "X-1：" + word.ja);
        CHECK(describe("X-1", state).en == "X-1 is " + word.en);
    }
    CHECK_THROWS(describe(static_cast<State>(states)));
}

} // namespace

TEST_CASE("states are told in words for people") {
    allHaveWords<RequestState>(3);
    allHaveWords<DeliveryState>(4);
    allHaveWords<LotState>(5);
    allHaveWords<BoxState>(5);
    allHaveWords<JobState>(5);
    allHaveWords<PieceState>(6);
    allHaveWords<SheetState>(6);
}
