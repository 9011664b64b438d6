#include "app/scanner/wedge_frame.h"

#include <catch2/catch.hpp>

#include "tests/app/scanner/strokes.h"

using namespace daishi;
using namespace daishi::scanner;
using daishi::test::Desk;

namespace {

constexpr int kScanner = 4;  // ms between strokes
constexpr int kPerson = 120; // ms

FrameSettings bare() {
    return {};
}

FrameSettings prefixed(const std::string& prefix, const std::string& suffix = "Enter") {
    FrameSettings settings;
    settings.prefix = keysOf(prefix);
    settings.suffix = suffix;
    return settings;
}

FrameSettings patient() {
    FrameSettings settings = prefixed("F13");
    settings.inFrame = Milliseconds(500);
    return settings;
}

FrameSettings endedBySilence() {
    FrameSettings settings;
    settings.suffix.clear();
    return settings;
}

using Scans = std::vector<std::string>;
using Drops = std::vector<Dropped>;

struct Row {
    std::string what;
    FrameSettings settings;
    std::string keys;
    int gap;
    Scans scans;
    Drops dropped;
    std::string given;
};

const std::vector<Row>& rows() {
    using enum Dropped;
    static const std::vector<Row> all = {
        // without a prefix
        {"a scan", bare(), "DB240927{Enter}", kScanner, {"DB240927"}, {}, ""},
        {"a second line end behind it", bare(), "DB24{Enter}{Ctrl+J}", kScanner, {"DB24"}, {}, ""},
        {"two at once", bare(), "DB24{Enter}DT11{Enter}", kScanner, {"DB24", "DT11"}, {}, ""},
        {"shift and all", bare(), "{+Shift}D{+Shift}B24{Enter}", kScanner, {"DB24"}, {}, "{+Shift}"},
        {"GS as Ctrl+]",
         bare(),
         "]d210AB{Ctrl+]}21C{Enter}",
         kScanner,
         {"]d210AB\x1d"
          "21C"},
         {},
         ""},
        {"as many as are needed", bare(), "abcd{Enter}", kScanner, {"abcd"}, {}, ""},
        {"one fewer", bare(), "abc{Enter}", kScanner, {}, {}, "abc{Enter}"},
        {"typed by a person", bare(), "DB240927{Enter}", kPerson, {}, {}, "DB240927{Enter}"},
        {"as slow as is allowed", bare(), "DB24{Enter}", 35, {"DB24"}, {}, ""},
        {"slower", bare(), "DB24{Enter}", 36, {}, {}, "DB24{Enter}"},
        {"without suffix", bare(), "DB240927", kScanner, {}, {BrokenOff}, ""},
        {"the other suffix", bare(), "DB240927{Tab}", kScanner, {}, {BrokenOff}, ""},
        {"a foreign key within", bare(), "DB24{Escape}0927{Enter}", kScanner, {}, {BrokenOff}, ""},
        {"few and a foreign key", bare(), "ab{Escape}", kScanner, {}, {}, "ab{Escape}"},
        {"Enter alone", bare(), "{Enter}{Enter}", kScanner, {}, {}, "{Enter}{Enter}"},
        {"a key held down",
         bare(),
         "a{=a}{=a}{=a}{=a}{=a}{Enter}",
         kScanner,
         {},
         {},
         "a{=a}{=a}{=a}{=a}{=a}{Enter}"},
        {"kana", bare(), "ｄだいし{Enter}", kScanner, {}, {Unreadable}, ""},
        {"shortcuts", bare(), "{Ctrl+S}{Alt+X}{F5}", kScanner, {}, {}, "{Ctrl+S}{Alt+X}{F5}"},
        // ended by silence
        {"silence ends it", endedBySilence(), "DB240927", kScanner, {"DB240927"}, {}, ""},
        {"silence and few", endedBySilence(), "abc", kScanner, {}, {}, "abc"},
        // with a key as prefix
        {"framed", prefixed("F13"), "{F13}DB24{Enter}", kScanner, {"DB24"}, {}, ""},
        {"framed and short", prefixed("F13"), "{F13}a{Enter}", kScanner, {"a"}, {}, ""},
        {"framed, Tab behind", prefixed("F13", "Tab"), "{F13}DB24{Tab}", kScanner, {"DB24"}, {}, ""},
        {"framed by silence", prefixed("F13", ""), "{F13}DB24", kScanner, {"DB24"}, {}, ""},
        {"framed, STX and ETX",
         prefixed("Ctrl+B", "Ctrl+C"),
         "{Ctrl+B}DB24{Ctrl+C}",
         kScanner,
         {"DB24"},
         {},
         ""},
        {"framed by a slow line", patient(), "{F13}DB24{Enter}", kPerson, {"DB24"}, {}, ""},
        {"a person, beside a slow line", patient(), "DB24{Enter}", kPerson, {}, {}, "DB24{Enter}"},
        {"nothing in the frame", prefixed("F13"), "{F13}{Enter}", kScanner, {}, {Empty}, ""},
        {"no suffix", prefixed("F13"), "{F13}DB", kScanner, {}, {BrokenOff}, ""},
        {"begun again", prefixed("F13"), "{F13}DB{F13}DT11{Enter}", kScanner, {"DT11"}, {BrokenOff}, ""},
        {"unframed", prefixed("F13"), "DB240927{Enter}{Enter}", kScanner, {}, {Unframed}, ""},
        {"unframed and cut", prefixed("F13"), "DB240927", kScanner, {}, {BrokenOff}, ""},
        {"a person just before", prefixed("F13"), "ab{F13}DB24{Enter}", kScanner, {"DB24"}, {}, "ab"},
        {"a torso just before", prefixed("F13"), "abcd{F13}DB24{Enter}", kScanner, {"DB24"}, {BrokenOff}, ""},
        {"typed", prefixed("F13"), "DB24{Enter}", kPerson, {}, {}, "DB24{Enter}"},
        // with a prefix that a person can type
        {"typed prefix, scan", prefixed("~~"), "~~DB24{Enter}", kScanner, {"DB24"}, {}, ""},
        {"shifted prefix", prefixed("~~"), "~{+Shift}~DB24{Enter}", kScanner, {"DB24"}, {}, ""},
        {"the prefix within", prefixed("~"), "~DB~24{Enter}", kScanner, {"DB~24"}, {}, ""},
        {"typed by a person too", prefixed("~"), "~a{Enter}", kPerson, {}, {}, "~a{Enter}"},
        {"cut after much", prefixed("~"), "~DB24", kScanner, {}, {BrokenOff}, ""},
        {"a person, few after it", prefixed("~", ""), "~ab", kScanner, {}, {}, "~ab"},
    };
    return all;
}

} // namespace

TEST_CASE("what is a scan, what is dropped, and what is given back") {
    for (const Row& row : rows()) {
        INFO(row.what);
        Desk desk(row.settings);
        desk.keys(row.keys, row.gap).quiet();
        CHECK(desk.scans == row.scans);
        CHECK(desk.dropped == row.dropped);
        CHECK(desk.given == row.given);
        CHECK(desk.frame.held() == 0);
        CHECK_FALSE(desk.frame.inScan());
        CHECK_FALSE(desk.frame.waitsUntil());
    }
}

TEST_CASE("too long is dropped to its end, and the next scan is whole") {
    for (const FrameSettings& settings : {bare(), prefixed("F13"), prefixed("~")}) {
        const std::string prefix = settings.prefix.empty() ? "" : settings.prefix[0] == "~" ? "~" : "{F13}";
        Desk desk(settings);
        desk.keys(prefix + std::string(kMaxScanBytes, 'A') + "{Enter}", kScanner).quiet();
        CHECK(desk.scans == Scans{std::string(kMaxScanBytes, 'A')});
        desk.keys(prefix + std::string(kMaxScanBytes + 1, 'A') + "{Enter}", kScanner).quiet();
        CHECK(desk.dropped == Drops{Dropped::TooLong});
        desk.keys(prefix + "DB24{Enter}", kScanner).quiet();
        CHECK(desk.scans.size() == 2);
        CHECK(desk.scans.back() == "DB24");
        CHECK(desk.given.empty());
    }
}

TEST_CASE("another key may stand for GS") {
    FrameSettings settings;
    settings.separator = "F8";
    Desk desk(settings);
    desk.keys("10AB{F8}21C{Enter}", kScanner).quiet();
    CHECK(desk.scans == Scans{"10AB\x1d"
                              "21C"});
    settings.separator = "|";
    Desk other(settings);
    other.keys("10AB|21C{Enter}", kScanner).quiet();
    CHECK(other.scans == desk.scans);
}

TEST_CASE("a frame knows when it is inside of a scan") {
    Desk desk(prefixed("F13"));
    desk.keys("{F13}", kScanner);
    CHECK(desk.frame.inScan());
    Desk other(bare());
    other.keys("DB2", kScanner);
    CHECK_FALSE(other.frame.inScan());
    CHECK(other.frame.waitsUntil());
    other.keys("4", kScanner);
    CHECK(other.frame.inScan());
}

TEST_CASE("names of keys are told from texts") {
    for (const char* name : {"Enter", "Tab", "F1", "F13", "F24", "Ctrl+B", "Ctrl+]"})
        CHECK(keysOf(name) == std::vector<std::string>{name});
    CHECK(keysOf("~~") == std::vector<std::string>{"~", "~"});
    for (const char* text : {"F0", "F25", "F", "Ctrl+b", "Ctrl", "F1x"})
        CHECK(keysOf(text).size() == std::string(text).size());
}
