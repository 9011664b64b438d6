// One breakage of the shipped configuration gives one fault, at its place.
#include <catch2/catch.hpp>

#include "core/config/load_registry.h"
#include "tests/core/config_folder.h"

using namespace daishi;
using daishi::test::ConfigFolder;

namespace {

std::vector<ConfigFault> faultsOf(const ConfigFolder& folder) {
    auto loaded = loadRegistry(folder.path());
    const auto* faults = std::get_if<std::vector<ConfigFault>>(&loaded);
    return faults ? *faults : std::vector<ConfigFault>();
}

// Replace `old` behind `anchor` in `file` by `now`; the fault stands in the line of `at` behind `anchor`
// (empty: no line) and its reason holds `says`.
struct Breakage {
    const char* what;
    const char* file;
    const char* anchor;
    const char* old;
    const char* now;
    const char* at;
    const char* says;
};

const Breakage kBreakages[] = {
    {"format unknown", "site.toml", "", "format = 1", "format = 2", "format = 2",
     "\"format\" must be 1, found 2"},
    {"format missing", "kinds.toml", "", "format = 1", "", "", "\"format\" is missing"},
    {"not TOML", "people.toml", "\"0417\"", "role = ", "role ", "role \"operator\"", "not TOML"},
    {"key twice", "people.toml", "\"0417\"", "role = ", "badges = ", "badges = \"operator\"", "not TOML"},
    {"no such day", "site.toml", "2024-01-08", "2024-02-11", "2024-02-30", "2024-02-30", "not TOML"},
    {"unknown key", "blank-types.toml", "kawasaki-osh-1", "gtin =", "gtinn = 1 #", "gtinn",
     "did you mean \"gtin\"?"},
    {"key missing", "insurers.toml", "[[insurer]]", "telephone = \"044-201-3151\"", "", "[[insurer]]",
     "\"telephone\" is missing"},
    {"wrong type", "blank-types.toml", "kawasaki-skk-1", "edition = 1", "edition = \"1\"", "edition",
     "found a text, allowed is a whole number from 1 to 99"},
    {"day in quotes", "kinds.toml", "\"OSH\"", "2024-12-02", "\"2024-12-02\"", "issued-from", "found a text"},
    {"zone", "site.toml", "", "\"Asia/Tokyo\"", "\"Asia/Seoul\"", "time-zone", "one of Asia/Tokyo"},
    {"chunk too large", "site.toml", "", "chunk-size = 50", "chunk-size = 51", "chunk-size = 51",
     "from 1 to 50"},
    {"chunk of none", "site.toml", "", "chunk-size = 50", "chunk-size = 0", "chunk-size = 0", "from 1 to 50"},
    {"no such hour", "site.toml", "", "\"17:30\"", "\"24:30\"", "shift-starts =", "\"24:30\""},
    {"shifts in disorder", "site.toml", "", "\"08:00\"", "\"18:00\"", "shift-starts =", "order of the day"},
    {"no such weekday", "site.toml", "working-days =", "\"Fri\"", "\"Fry\"", "working-days", "\"Fry\""},
    {"never at work", "site.toml", "working-days =", "[\"Mon\", \"Tue\", \"Wed\", \"Thu\", \"Fri\"]", "[]",
     "working-days", "one or more"},
    {"holiday twice", "site.toml", "# 2025", "2025-01-13", "2024-01-01", "2025-01-01", "2024-01-01 twice"},
    {"insurer's check digit", "insurers.toml", "", "\"145011\"", "\"145012\"", "number = \"145012\"",
     "wrong check digit"},
    {"insurer's length", "insurers.toml", "", "\"145011\"", "\"14501\"", "number =", "neither 6 nor 8"},
    {"insurer twice", "insurers.toml", "# An invented", "\"149997\"", "\"145011\"",
     "number =", "stands already in line"},
    {"control character", "insurers.toml", "", "川崎市", "川崎\\u0007市", "name =", "no control characters"},
    {"kind's code", "kinds.toml", "", "\"HKN\"", "\"HK\"", "code = \"HK\"", "three capital letters"},
    {"kind's code twice", "kinds.toml", "shikaku-oshirase", "\"OSH\"", "\"SKK\"", "code =", "stands already"},
    {"kind's days crossed", "kinds.toml", "\"HKN\"", "issued-until = 2024-12-01",
     "issued-from = 2024-12-02\nissued-until = 2024-12-01", "issued-until", "or a later day"},
    {"blank type twice", "blank-types.toml", "DM149997HKN02U", "\"midori-skk-1\"", "\"midori-hkn-2\"",
     "id =", "stands already"},
    {"edition 0", "blank-types.toml", "kawasaki-hkn-3", "edition = 3", "edition = 0", "edition",
     "from 1 to 99"},
    {"edition 100", "blank-types.toml", "kawasaki-hkn-3", "edition = 3", "edition = 100", "edition",
     "1 to 99"},
    {"blank of an unknown insurer", "blank-types.toml", "kawasaki-osh-1", "\"145011\"", "\"145029\"",
     "insurer", "\"145029\" is not in insurers.toml"},
    {"blank of an unknown kind", "blank-types.toml", "kawasaki-osh-1", "shikaku-oshirase",
     "shikaku-oshirasse", "kind =", "did you mean \"shikaku-oshirase\"?"},
    {"title of another kind", "blank-types.toml", "kawasaki-skk-1", "\"資格確認書\"", "\"被保険者証\"",
     "title", "the title of its kind"},
    {"size unknown", "blank-types.toml", "kawasaki-osh-1", "\"a4\"", "\"a5\"", "size", "one of card, a4"},
    {"colour by name", "blank-types.toml", "kawasaki-osh-1", "\"#ffffff\"", "\"white\"", "colour", "#f3e6ee"},
    {"colours in a group", "blank-types.toml", "midori-skk-1", "\"#f3e6ee\"", "\"#e6eef3\"", "colour",
     "one size and colour within \"kokuho-card\""},
    {"sizes in a group", "blank-types.toml", "midori-skk-1", "\"card\"", "\"a4\"", "size", "differs from"},
    {"look-alikes in two groups", "blank-types.toml", "midori-skk-1", "kokuho-card", "kokuho-crad",
     "look-alike-group", "one group for both"},
    {"group of one", "blank-types.toml", "gtin = \"04912345120038\"",
     "[blank-type.evidence]\nat-receiving = [\"E1\", \"E2\"]\nat-load = [\"E2\"]\nat-first-article = []",
     "look-alike-group = \"letter\"\n[blank-type.evidence]\nat-receiving = [\"E1\", \"E2\", \"E3\"]\n"
     "marks-at-receiving = 1\nat-load = [\"E2\", \"E3\"]\nat-first-article = [\"E3\"]",
     "look-alike-group", "one member"},
    {"seal of nobody", "blank-types.toml", "", "\"midori-mayor\"", "\"midori-major\"", "seal = \"midori",
     "\"midori-major\" is not in seals.toml, did you mean \"midori-mayor\"?"},
    {"another city's seal", "blank-types.toml", "kawasaki-skk-1", "mark =", "seal = \"midori-mayor\"\nmark =",
     "seal =", "a seal of insurer 149997, allowed is one of insurer 145011"},
    {"seal that was not approved", "seals.toml", "midori-mayor", "78dd145d", "78dd145e", "sha256",
     "\"seals/midori-mayor.png\" has \"78dd145d"},
    {"another seal under its name", "seals.toml", "midori-mayor", "midori-mayor.png", "midori-deputy.png",
     "sha256", "has \"c90fc1ee"},
    {"seal without an image", "seals.toml", "midori-mayor", "midori-mayor.png", "midori-mayer.png", "image",
     "\"seals/midori-mayer.png\": there is no such file"},
    {"seal from elsewhere", "seals.toml", "midori-mayor", "midori-mayor.png", "../people.png", "image",
     "found \"../people.png\""},
    {"hash cut short", "seals.toml", "midori-mayor", "sha256 = \"78dd", "sha256 = \"", "sha256 = \"145d",
     "64 digits"},
    {"seal of an unknown insurer", "seals.toml", "midori-deputy", "\"149997\"", "\"149971\"", "insurer",
     "\"149971\" is not in insurers.toml"},
    {"seal twice", "seals.toml", "# While", "midori-deputy", "midori-mayor", "id =", "stands already"},
    {"seal's days crossed", "seals.toml", "midori-deputy", "2024-04-01", "2025-04-01", "usable-until",
     "2025-04-01 or a later day"},
    {"mark misread", "blank-types.toml", "", "DM145011HKN036", "DM145011HKN037", "DM145011HKN037",
     "check character is wrong"},
    {"mark of another kind of code", "blank-types.toml", "", "DM145011HKN036", "DU0417D", "DU0417D",
     "found \"DU0417D\"; allowed is DM"},
    {"mark of another type", "blank-types.toml", "", "DM145011HKN036", "DM145011SKK01S",
     "mark = \"DM145011SKK01S", "allowed is \"DM145011HKN036\""},
    {"GTIN's check digit", "blank-types.toml", "", "04912345120014", "04912345120015", "04912345120015",
     "GS1 check digit"},
    {"GTIN twice", "blank-types.toml", "kawasaki-osh-1", "04912345120038", "04912345120021", "gtin",
     "stands already"},
    {"blank usable too early", "blank-types.toml", "kawasaki-skk-1", "2024-12-02", "2024-10-01",
     "usable-from", "found 2024-10-01, allowed is 2024-12-02 or later"},
    {"blank usable too late", "blank-types.toml", "midori-hkn-2",
     "mark =", "usable-until = 2024-12-02\nmark =", "usable-until", "2024-12-01 or earlier"},
    {"blank's days crossed", "blank-types.toml", "midori-skk-1",
     "mark =", "usable-until = 2024-12-01\nmark =", "usable-until", "not after the last"},
    {"receiving below the floor", "blank-types.toml", "midori-skk-1",
     "[\"E1\", \"E2\", \"E3\"]\nmarks-at-receiving = 1", "[\"E1\", \"E2\"]", "at-receiving",
     "the floor of a look-alike group: E1, E2, E3"},
    {"no box's marks", "blank-types.toml", "midori-skk-1", "marks-at-receiving = 1", "marks-at-receiving = 0",
     "marks-at-receiving", "the floor of a look-alike group"},
    {"load below the floor", "blank-types.toml", "midori-skk-1", "[\"E2\", \"E3\"]", "[\"E2\"]", "at-load",
     "the floor of a look-alike group: E2, E3"},
    {"first article below the floor", "blank-types.toml", "midori-skk-1", "article = [\"E3\"]",
     "article = []", "at-first-article", "the floor of a look-alike group: E3"},
    {"load of a letter below the floor", "blank-types.toml", "kawasaki-osh-1", "[\"E2\"]", "[]", "at-load",
     "the floor of every blank: E2"},
    {"evidence that nobody reads", "blank-types.toml", "kawasaki-osh-1", "[]", "[\"E4\"]", "at-first-article",
     "one of E3, E5"},
    {"pictures of a look-alike instead of its mark", "blank-types.toml", "midori-skk-1", "article = [\"E3\"]",
     "article = [\"E5\"]", "at-first-article", "the floor of a look-alike group: E3"},
    {"pictures of a top sheet instead of its mark", "blank-types.toml", "midori-skk-1",
     "load = [\"E2\", \"E3\"]", "load = [\"E2\", \"E4\"]", "at-load",
     "the floor of a look-alike group: E2, E3"},
    {"pictures of how many boxes", "blank-types.toml", "kawasaki-osh-1", "[\"E1\", \"E2\"]",
     "[\"E1\", \"E2\", \"E4\"]", "[blank-type.evidence]", "\"pictures-at-receiving\" is missing"},
    {"pictures of no box", "blank-types.toml", "kawasaki-osh-1", "[\"E1\", \"E2\"]",
     "[\"E1\", \"E2\", \"E4\"]\npictures-at-receiving = 0", "pictures-at-receiving", "1 to 999"},
    {"boxes to picture where nobody pictures", "blank-types.toml", "kawasaki-osh-1", "at-load = [\"E2\"]",
     "at-load = [\"E2\", \"E4\"]\npictures-at-receiving = 1", "pictures-at-receiving",
     "no pictures are asked for at receiving"},
    {"sheets to picture where nobody pictures", "blank-types.toml", "kawasaki-osh-1", "at-load = [\"E2\"]",
     "at-load = [\"E2\"]\nsheets-per-box = 2", "sheets-per-box", "no pictures are asked for at receiving"},
    {"a mark in no picture", "blank-types.toml", "kawasaki-osh-1", "at-load = [\"E2\"]",
     "at-load = [\"E2\"]\nmark-in-picture = \"veto\"", "mark-in-picture", "no pictures are asked for"},
    {"a mark taken for what it is not", "blank-types.toml", "kawasaki-osh-1", "at-load = [\"E2\"]",
     "at-load = [\"E2\", \"E4\"]\nmark-in-picture = \"accept\"", "mark-in-picture", "none, veto, required"},
    {"persons instead of no picture", "blank-types.toml", "kawasaki-osh-1", "at-load = [\"E2\"]",
     "at-load = [\"E2\"]\npersons-may-look = true", "persons-may-look", "no pictures are asked for"},
    {"persons perhaps", "blank-types.toml", "kawasaki-osh-1", "at-load = [\"E2\"]",
     "at-load = [\"E2\", \"E4\"]\npersons-may-look = \"yes\"", "persons-may-look", "true or false"},
    {"a look before every sheet", "blank-types.toml", "kawasaki-osh-1", "at-load = [\"E2\"]",
     "at-load = [\"E2\"]\ninspect-every = -1", "inspect-every", "0 to 100000"},
    {"every piece perhaps", "blank-types.toml", "kawasaki-osh-1", "at-load = [\"E2\"]",
     "at-load = [\"E2\"]\nevery-piece-read = \"mostly\"", "every-piece-read", "true or false"},
    {"a reader that says nothing of what it cannot read", "site.toml", "", "no-read = \"NOREAD\"",
     "no-read = \"\"", "no-read", "1 to 200"},
    {"a reader that is waited for all day", "site.toml", "", "reading-patience-minutes = 0",
     "reading-patience-minutes = 600", "reading-patience-minutes", "0 to 60"},
    {"a challenge at leisure", "site.toml", "", "chunk-size = 50",
     "chunk-size = 50\nreader-challenge = \"never\"", "reader-challenge", "after-service, daily"},
    {"look-alike without mark", "blank-types.toml", "DM149997HKN02U", "mark = \"DM149997SKK01L\"", "",
     "[[blank-type]]", "\"mark\" is missing"},
    {"letter without mark", "blank-types.toml", "DM145011SKK01S", "mark = \"DM145011OSH01F\"", "",
     "[[blank-type]]", "\"mark\" is missing"},
    {"mark of nothing", "blank-types.toml", "", "\"DM145011OSH01F\"", "\"\"", "mark = \"\"", "\"mark\""},
    {"printer's number twice", "printers.toml", "printer-2", "number = 2", "number = 1", "number",
     "stands already"},
    {"printer twice by its address", "printers.toml", "printer-2", "8632", "8631", "uri", "stands already"},
    {"printer over http", "printers.toml", "printer-2", "ipp://", "http://", "uri", "ipp:// or ipps://"},
    {"printer with a password", "printers.toml", "printer-2", "ipp://", "ipp://a:b@", "uri", "without user"},
    {"printer over TLS that nobody vouches for", "printers.toml", "printer-2", "ipp://", "ipps://", "uri",
     "needs \"certificate\""},
    {"certificate where none is shown", "printers.toml", "printer-2", "[[printer.tray]]",
     "certificate = \"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\"\n[[printer.tray]]",
     "certificate =", "for ipps:// alone"},
    {"certificate cut short", "printers.toml", "printer-2", "[[printer.tray]]",
     "certificate = \"00:11:22\"\n[[printer.tray]]", "certificate =", "64 digits"},
    {"queue over TLS", "printers.toml", "printer-2", "[[printer.tray]]",
     "queue = \"ipps://localhost/printers/cards\"\n[[printer.tray]]", "queue =", "ipp://, a host"},
    {"tray 10", "printers.toml", "printer-2", "number = 1\n", "number = 10\n", "number = 10", "from 1 to 9"},
    {"tray twice", "printers.toml", "printer-2", "number = 2\nmedia", "number = 1\nmedia",
     "number = 1\nmedia-source = \"tray-2\"", "has a tray 1 already"},
    {"source twice", "printers.toml", "printer-2", "\"tray-2\"", "\"tray-1\" # again", "# again",
     "belongs to another tray"},
    {"source left to the printer", "printers.toml", "printer-2", "\"tray-2\"", "\"auto\"", "\"auto\"",
     "let the printer choose"},
    {"person's id", "people.toml", "", "\"P-417\"", "\"P-41\"", "id = \"P-41\"", "three digits"},
    {"person by name", "people.toml", "", "\"P-417\"", "\"Tanaka\"", "id = \"Tanaka\"", "three digits"},
    {"person twice", "people.toml", "\"0417\"", "\"P-418\"", "\"P-417\"", "id = \"P-417\"", "stands already"},
    {"badge of three digits", "people.toml", "", "\"0417\"", "\"417\"", "badges = [\"417\"", "four digits"},
    {"badge as a number", "people.toml", "", "\"0417\"", "417", "badges = [417", "found a whole number"},
    {"no badge", "people.toml", "", "[\"0417\"]", "[]", "badges = []", "one or more"},
    {"badge of two people", "people.toml", "\"0417\"", "\"0418\"", "\"0417\"", "badges = [\"0417\"",
     "one person's for ever"},
    {"badge twice", "people.toml", "", "\"0518\"", "\"0418\"", "badges = [\"0418\"", "\"0418\" twice"},
    {"no qualification table", "people.toml", "\"0103\"", "auditor", "operator", "[[person]]",
     "\"qualified\" is missing"},
    {"qualification unknown", "people.toml", "\"0417\"", "print =", "prnt =", "prnt",
     "did you mean \"print\"?"},
    {"qualification without day", "people.toml", "\"0417\"", "print = 2029-03-31", "print = true",
     "print = true", "\"print\""},
    {"auditor with a qualification", "people.toml", "\"0901\"", "role = \"auditor\"",
     "role = \"auditor\"\n[person.qualified]\nprint = 2029-03-31", "[person.qualified]", "allowed is none"},
    {"nobody ever idle", "site.toml", "", "session-idle-minutes = 15", "session-idle-minutes = 0",
     "session-idle-minutes", "from 1 to 60"},
    {"session of two shifts", "site.toml", "", "session-longest-minutes = 600",
     "session-longest-minutes = 721", "session-longest-minutes", "from 1 to 720"},
    {"session shorter than its pause", "site.toml", "", "session-longest-minutes = 600",
     "session-longest-minutes = 14", "session-longest-minutes", "shorter than"},
    {"role unknown", "people.toml", "\"0901\"", "auditor", "boss", "role", "operator, supervisor, auditor"},
    {"one supervisor", "people.toml", "\"0103\"", "supervisor", "operator", "", "two or more"},
    {"name of a person", "people.toml", "\"0417\"", "role =", "name = \"x\"\nrole =", "name",
     "unknown key \"name\""},
    {"mapping twice", "mappings.toml", "\"kawasaki-hkn-3\"", "\"kawasaki-skk\"", "\"kawasaki-hkn\"",
     "id =", "stands already"},
    {"mapping of another insurer", "mappings.toml", "\"midori-hkn\"", "\"149997\"", "\"145011\"", "insurer",
     "that of the blank type, \"149997\""},
    {"mapping of another kind", "mappings.toml", "\"midori-hkn\"", "hihokensha-sho", "shikaku-kakuninsho",
     "kind", "that of the blank type"},
    {"mapping to nowhere", "mappings.toml", "\"midori-hkn\"", "midori-hkn-2", "midori-hkn-3", "blank-type",
     "did you mean \"midori-hkn-2\"?"},
    {"encoding unknown", "mappings.toml", "\"kawasaki-skk\"", "cp932", "sjis", "encoding", "utf-8, cp932"},
    {"field missing", "mappings.toml", "\"midori-hkn\"", "address = \"送付先住所\"", "", "[mapping.columns]",
     "\"address\" (住所)"},
    {"field unknown", "mappings.toml", "\"midori-hkn\"", "kana =", "kanna =", "kanna",
     "did you mean \"kana\"?"},
    {"column copied", "mappings.toml", "\"midori-hkn\"", "\"世帯主名\"", "\"被保険者氏名\"", "head",
     "\"name\" already"},
    {"number for everybody", "mappings.toml", "\"midori-hkn\"",
     "symbol =", "symbol = \"12\"\nkana =", "kana = \"12\"", "from person to person"},
    {"field twice", "mappings.toml", "\"midori-hkn\"",
     "symbol =", "issued = \"2024-10-01\"\nsymbol =", "issued = \"2024", "has a column already"},
    {"constant no day", "mappings.toml", "\"midori-hkn\"",
     "effective = \"交付日（和暦）\"\nvalid_until = \"有効期限（和暦）\"\n[mapping.constants]",
     "valid_until = \"有効期限（和暦）\"\n[mapping.constants]\neffective = \"1 Oct\"",
     "effective = \"1 Oct\"", "such as \"2024-10-01\""},
};

} // namespace

TEST_CASE("each breakage gives exactly one fault, at its file and line") {
    for (const Breakage& broken : kBreakages) {
        const ConfigFolder folder;
        folder.replace(broken.file, broken.anchor, broken.old, broken.now);
        const auto faults = faultsOf(folder);
        INFO(broken.what);
        for (const ConfigFault& fault : faults)
            UNSCOPED_INFO(describe(fault));
        CHECK(faults.size() == 1);
        if (faults.size() != 1)
            continue;
        CHECK(faults[0].file == broken.file);
        const std::string at = broken.at;
        CHECK(faults[0].line == (at.empty() ? 0 : folder.lineOf(broken.file, broken.anchor, at)));
        CHECK_THAT(faults[0].reason, Catch::Contains(broken.says));
    }
}

TEST_CASE("a value of a wrong type is called what it is") {
    struct Row {
        const char* value;
        const char* called;
    };
    const Row rows[] = {
        {"[1]", "a list"},         {"{ a = 1 }", "a table"},
        {"\"1\"", "a text"},       {"1.5", "a number with a fraction"},
        {"true", "true or false"}, {"2024-10-01", "a day"},
        {"10:00:00", "a time"},    {"2024-10-01T10:00:00", "a day with a time"},
    };
    for (const Row& row : rows) {
        INFO(row.value);
        const ConfigFolder folder;
        folder.replace("blank-types.toml", "kawasaki-skk-1", "edition = 1",
                       std::string("edition = ") + row.value);
        const auto faults = faultsOf(folder);
        REQUIRE(faults.size() == 1);
        CHECK_THAT(faults[0].reason, Catch::Contains(std::string("found ") + row.called + ","));
    }
    const ConfigFolder folder;
    folder.replace("blank-types.toml", "kawasaki-skk-1", "gtin = ", "gtin = 1 #");
    const auto faults = faultsOf(folder);
    REQUIRE(faults.size() == 1);
    CHECK_THAT(faults[0].reason, Catch::Contains("found a whole number,"));
}
