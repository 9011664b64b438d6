// Lines of a scene, their words and their shapes.
#include <catch2/catch.hpp>

#include "app/replay/phrase.h"
#include "app/replay/scene_time.h"
#include "app/replay/words.h"

using namespace daishi;
using namespace daishi::replay;

namespace {

using Words = std::vector<std::string>;

Slots matched(std::string_view pattern, const std::string& line) {
    const auto match = matchPhrase(pattern, wordsOf(line));
    if (const auto* fault = std::get_if<PhraseFault>(&match))
        FAIL(fault->reason);
    return std::get<Slots>(match);
}

std::string fault(std::string_view pattern, const std::string& line) {
    const auto match = matchPhrase(pattern, wordsOf(line));
    return std::holds_alternative<PhraseFault>(match) ? std::get<PhraseFault>(match).reason : "none";
}

constexpr const char* kPut = "floor put BOX in TRAY:tray [SHEETS:n sheets] [silently] [on top]";

} // namespace

TEST_CASE("a line is parted into words") {
    CHECK(wordsOf("  floor  put\tH1 ") == Words{"floor", "put", "H1"});
    CHECK(wordsOf("says \"two words\" # and a comment") == Words{"says", "two words"});
    CHECK(wordsOf("{mark of top of printer-1/2} x{a {b} c}") ==
          Words{"{mark of top of printer-1/2}", "x{a {b} c}"});
    CHECK(wordsOf("--reason \"\"") == Words{"--reason", ""});
    CHECK(wordsOf("a#b \"#c\"") == Words{"a#b", "#c"});
    CHECK(wordsOf("# all of it") == Words{});
}

TEST_CASE("a quote or brace that does not end is a fault") {
    for (const char* line : {"says \"half", "{mark of H1", "mark} of"}) {
        INFO(line);
        CHECK_THROWS_AS(wordsOf(line), WordFault);
    }
}

TEST_CASE("a phrase names what stands in its slots") {
    const Slots slots = matched(kPut, "floor put H1 in printer-1/2 40 sheets on top");
    CHECK(slots.at("BOX") == Words{"H1"});
    CHECK(slots.at("TRAY") == Words{"printer-1/2"});
    CHECK(slots.at("SHEETS") == Words{"40"});
    CHECK(slots.count("silently") == 0);
    CHECK(slots.count("on") == 1);
    CHECK(matched(kPut, "floor put {BOX} in printer-1/2 silently").count("SHEETS") == 0);
    CHECK(matched("daishi WORDS...", "daishi lot list").at("WORDS") == Words{"lot", "list"});
}

TEST_CASE("a phrase says what does not fit") {
    CHECK(fault(kPut, "floor put H1 printer-1/2") == "\"in\" is wanted where \"printer-1/2\" is");
    CHECK(fault(kPut, "floor put H1 in tray2") == "TRAY: \"tray2\" is not a tray like printer-1/2");
    CHECK(fault(kPut, "floor put H1 in printer-1/2 forty sheets") == "\"forty\" is too much");
    CHECK(fault(kPut, "floor put H1 in printer-1/2 silently twice") == "\"twice\" is too much");
    CHECK(fault("badge BADGE:badge", "badge") == "BADGE is missing");
    CHECK(fault("badge BADGE:badge", "badge 417") == "BADGE: \"417\" is not a badge of four digits");
    CHECK(fault("boxes NAME:name", "boxes h").find("capital letters") != std::string::npos);
    CHECK(fault("clock WHEN:when", "clock tomorrow").find("+30m") != std::string::npos);
    CHECK(fault("x DAY:day", "x 2024-02-30").find("a day like") != std::string::npos);
    CHECK(fault("daishi WORDS...", "daishi") == "WORDS is missing");
}

TEST_CASE("what people see of a phrase has no shapes in it") {
    CHECK(shownPhrase(kPut) == "floor put BOX in TRAY [SHEETS sheets] [silently] [on top]");
}

TEST_CASE("times are the site's, and spans are whole") {
    const auto morning = readWhen("2024-09-30T08:40");
    REQUIRE(morning);
    CHECK(std::get<Instant>(*morning) == *parseInstant("2024-09-29T23:40:00Z"));
    CHECK(readWhen("2024-09-30T08:40+09:00") == morning);
    const Instant start = std::get<Instant>(*morning);
    CHECK(after(start, *readWhen("+30m")) == start.plusMinutes(30));
    CHECK(after(start, *readWhen("+2h")) == start.plusMinutes(120));
    CHECK(after(start, *readWhen("+1d")) == start.plusMinutes(24 * 60));
    for (const char* wrong :
         {"", "+", "+m", "+5", "+5x", "+-5m", "2024-09-30", "2024-09-30T08:40:00Z", "08:40"}) {
        INFO(wrong);
        CHECK_FALSE(readWhen(wrong));
    }
}
