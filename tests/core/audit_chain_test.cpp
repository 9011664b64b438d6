// The chain holds as written, and every alteration of it is found where it was made.
#include "core/store/audit_chain.h"
#include "core/store/canonical_json.h"
#include "core/store/sha256.h"
#include "tests/core/new_store.h"
#include "tests/core/store_folder.h"

#include <array>
#include <cstdio>

using namespace daishi;
using namespace daishi::test;
using Catch::Matchers::Contains;

namespace {

constexpr std::int64_t kEvents = 1000;

struct Chain {
    StoreFolder folder;
    NewStore place{
        folder.store(), [](Database& owner) {
            owner.script(
                "CREATE TABLE audit (seq BIGINT PRIMARY KEY, at BIGINT, day TEXT, kind TEXT, subject TEXT,"
                " actor TEXT, second_actor TEXT, body TEXT, previous TEXT, hash TEXT);");
        }};
    std::unique_ptr<Database> db = place.openAsOwner();

    AuditHead append(std::int64_t count) {
        Transaction act(*db);
        AuditHead head;
        for (std::int64_t i = 0; i < count; ++i) {
            AuditEvent event;
            event.at = Instant(1'727'654'400'000'000 + i);
            event.day = Day::of(2024, 9, 30);
            event.kind = i % 2 == 0 ? "lot.released" : "load.refused";
            event.subject = "L-240930-01";
            event.actor = BadgeId("0417");
            event.second = i % 3 == 0 ? BadgeId("0522") : BadgeId();
            event.body = JsonObject().set("sheets", i).str();
            head = appendAudit(*db, event);
        }
        act.commit();
        return head;
    }
    std::string single(const std::string& sql) {
        const auto rows = db->query(sql);
        REQUIRE(rows->next());
        return rows->text(0);
    }
};

std::string framed(const std::string& field) {
    return std::to_string(field.size()) + ":" + field + ",";
}

// By the tool an auditor has.
std::string sha256sumOf(const std::filesystem::path& file) {
    std::array<char, 65> digits{};
    std::FILE* tool = popen(("sha256sum " + file.string()).c_str(), "r");
    REQUIRE(tool != nullptr);
    const std::size_t length = std::fread(digits.data(), 1, 64, tool);
    pclose(tool);
    REQUIRE(length == 64);
    return digits.data();
}

} // namespace

TEST_CASE("SHA-256 is that of the standard") {
    CHECK(sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("an auditor gets the same hashes by the written recipe from the columns alone") {
    Chain chain;
    chain.append(5);
    std::string previous(64, '0');
    for (int seq = 1; seq <= 5; ++seq) {
        std::string bytes = framed("daishi audit 1");
        for (const char* column : {"seq", "at", "day", "kind", "subject", "actor", "second_actor", "body"})
            bytes += framed(chain.single(std::string("SELECT CAST(") + column +
                                         " AS TEXT) FROM audit WHERE seq = " + std::to_string(seq)));
        writeBytes(chain.folder / "event", bytes + framed(previous));
        previous = sha256sumOf(chain.folder / "event");
        CHECK(chain.single("SELECT hash FROM audit WHERE seq = " + std::to_string(seq)) == previous);
    }
    CHECK(auditHead(*chain.db) == AuditHead{5, previous});
}

TEST_CASE("no two events share their bytes by shifting text between fields") {
    AuditEvent one;
    one.kind = "lot";
    one.subject = "released";
    AuditEvent other;
    other.kind = "lotreleased";
    CHECK(hashOf(one) != hashOf(other));
    other.kind = "lot,8:released";
    CHECK(hashOf(one) != hashOf(other));
    std::swap(one.actor, one.second);
    other = one;
    other.actor = BadgeId("0417");
    one.second = BadgeId("0417");
    CHECK(hashOf(one) != hashOf(other));
}

TEST_CASE("a chain as written holds") {
    Chain chain;
    CHECK(auditHead(*chain.db) == AuditHead{0, std::string(64, '0')});
    CHECK_FALSE(verifyChain(*chain.db));
    const AuditHead head = chain.append(kEvents);
    CHECK(head.seq == kEvents);
    CHECK(auditHead(*chain.db) == head);
    std::int64_t told = 0;
    CHECK_FALSE(verifyChain(*chain.db, [&](std::int64_t count) { told = count; }, {head}));
    CHECK(told == kEvents);
    // Head and number are the chain's, whatever the draft says.
    AuditEvent draft;
    draft.seq = 7;
    draft.previous = "x";
    CHECK(appendAudit(*chain.db, draft).seq == kEvents + 1);
    CHECK_FALSE(verifyChain(*chain.db));
}

TEST_CASE("every single alteration is found at its event", "[sqlite]") {
    Chain chain;
    const AuditHead head = chain.append(kEvents);
    struct Alteration {
        const char* sql;
        std::int64_t found;
    };
    const Alteration alterations[] = {
        {"UPDATE audit SET at = at + 1 WHERE seq = 500", 500},
        {"UPDATE audit SET day = '2024-10-01' WHERE seq = 500", 500},
        {"UPDATE audit SET day = '30.9.2024' WHERE seq = 500", 500},
        {"UPDATE audit SET kind = 'lot.released' WHERE seq = 500", 500},
        {"UPDATE audit SET subject = 'L-240930-02' WHERE seq = 500", 500},
        {"UPDATE audit SET actor = '0418' WHERE seq = 500", 500},
        {"UPDATE audit SET second_actor = '' WHERE seq = 499", 499},
        {"UPDATE audit SET second_actor = NULL WHERE seq = 500", 500},
        {"UPDATE audit SET body = '{}' WHERE seq = 500", 500},
        {"UPDATE audit SET body = body || ' ' WHERE seq = 1", 1},
        {"UPDATE audit SET previous = replace(previous, '0', '1') WHERE seq = 500", 500},
        {"UPDATE audit SET hash = upper(hash) WHERE seq = 500", 500},
        {"UPDATE audit SET hash = CAST(hash AS BLOB) WHERE seq = 500", 500},
        {"UPDATE audit SET seq = 5000 WHERE seq = 500", 500},
        {"UPDATE audit SET seq = 'x' WHERE seq = 500", 500},
        {"UPDATE audit SET seq = seq + 1 WHERE seq = 1000", 1000},
        {"DELETE FROM audit WHERE seq = 500", 500},
        {"DELETE FROM audit WHERE seq = 1", 1},
        {"INSERT INTO audit SELECT 1001, at, day, kind, subject, actor, second_actor, body, previous, hash"
         " FROM audit WHERE seq = 1000",
         1001},
        {"INSERT INTO audit SELECT 0, at, day, kind, subject, actor, second_actor, body, previous, hash"
         " FROM audit WHERE seq = 1",
         1},
    };
    for (const Alteration& each : alterations) {
        CAPTURE(each.sql);
        const Transaction undone(*chain.db);
        REQUIRE(chain.db->run(each.sql) == 1);
        const auto fault = verifyChain(*chain.db);
        REQUIRE(fault);
        CHECK(fault->seq == each.found);
        CHECK_FALSE(fault->reason.empty());
    }
    CHECK_FALSE(verifyChain(*chain.db, {}, {head}));
}

TEST_CASE("swapped rows and a rehashed event are found") {
    Chain chain;
    chain.append(kEvents);
    {
        const Transaction undone(*chain.db);
        chain.db->run("UPDATE audit SET seq = -1 WHERE seq = 500");
        chain.db->run("UPDATE audit SET seq = 500 WHERE seq = 501");
        chain.db->run("UPDATE audit SET seq = 501 WHERE seq = -1");
        CHECK(verifyChain(*chain.db)->seq == 500);
    }
    // Somebody who knows the recipe hashes the altered event anew: the next one no longer follows.
    AuditEvent event;
    event.seq = 500;
    event.at = Instant(0);
    event.day = Day::of(2024, 9, 30);
    event.body = "{}";
    event.previous = chain.single("SELECT hash FROM audit WHERE seq = 499");
    chain.db->run(
        "UPDATE audit SET at = 0, kind = '', subject = '', actor = '', second_actor = '', body = '{}',"
        " hash = $1 WHERE seq = 500",
        {hashOf(event)});
    CHECK(verifyChain(*chain.db)->seq == 501);
}

TEST_CASE("a chain that does not begin with event 1 is found, however well it is hashed") {
    Chain chain;
    AuditEvent event;
    event.seq = 2;
    event.day = Day::of(2024, 9, 30);
    event.previous = std::string(64, '0');
    chain.db->run("INSERT INTO audit VALUES (2, 0, '2024-09-30', '', '', '', '', '', $1, $2)",
                  {event.previous, hashOf(event)});
    CHECK(verifyChain(*chain.db)->seq == 1);
}

TEST_CASE("a cut or wholly rewritten chain is found only against a head known from elsewhere") {
    Chain chain;
    const AuditHead morning = chain.append(10);
    const AuditHead evening = chain.append(10);
    chain.db->run("DELETE FROM audit WHERE seq > 15");
    CHECK_FALSE(verifyChain(*chain.db));
    CHECK_FALSE(verifyChain(*chain.db, {}, {morning}));
    const auto cut = verifyChain(*chain.db, {}, {morning, evening});
    REQUIRE(cut);
    CHECK(cut->seq == 16);
    CHECK_THAT(cut->reason, Contains("20"));
    chain.db->run("DELETE FROM audit");
    AuditEvent other;
    other.body = "{}";
    for (int i = 0; i < 20; ++i)
        appendAudit(*chain.db, other);
    CHECK_FALSE(verifyChain(*chain.db));
    CHECK(verifyChain(*chain.db, {}, {evening, morning})->seq == 10);
}

TEST_CASE("one content has one spelling") {
    CHECK(JsonObject().str() == "{}");
    JsonObject inner;
    inner.set("b", true).set("a", -1);
    JsonObject object;
    object.set("text", "台紙 \"x\" \\ \n\t\x01\x1f\x7f/").set("number", std::int64_t{9007199254740993});
    object.set("list", std::vector<std::string>{"b", "a"}).set("none", std::vector<std::string>{});
    object.set("inner", inner).set("objects", std::vector<JsonObject>{inner, JsonObject()});
    object.set("NUL", std::string("\0", 1));
    CHECK(object.str() == R"({"NUL":"\u0000","inner":{"a":-1,"b":true},"list":["b","a"],"none":[],)"
                          R"("number":9007199254740993,"objects":[{"a":-1,"b":true},{}],)"
                          "\"text\":\"台紙 \\\"x\\\" \\\\ \\n\\t\\u0001\\u001f\x7f/\"}");
    CHECK(JsonObject().set("b", 1).set("a", 2).str() == JsonObject().set("a", 2).set("b", 1).str());
    CHECK_THROWS_AS(object.set("text", "again"), std::invalid_argument);
    CHECK_THROWS_AS(JsonObject().set("x", "\xff"), std::invalid_argument);
    CHECK_THROWS_AS(JsonObject().set("\xff", 1), std::invalid_argument);
}
