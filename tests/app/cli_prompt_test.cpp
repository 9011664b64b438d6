// A PIN is awaited: another process can work in the store meanwhile, and whoever typed comes back to what it
// left.
#include <sys/wait.h>
#include <unistd.h>

#include "core/store/audit_chain.h"
#include "tests/app/cli_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// What another process does at the store; whether it did it.
template <class Do>
bool inAnotherProcess(Do act) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int code = 1;
        try {
            act();
            code = 0;
        } catch (const std::exception&) {
            code = 1; // told by the exit
        }
        _exit(code);
    }
    int state = 0;
    REQUIRE(waitpid(child, &state, 0) == child);
    return WIFEXITED(state) && WEXITSTATUS(state) == 0;
}

// An event of somebody else.
void writeEvent(const std::string& store) {
    const auto db = openSqlite(store, OpenMode::Existing);
    Transaction transaction(*db);
    AuditEvent event;
    event.at = Instant(1'727'653'320'000'000);
    event.day = *Day::parse("2024-09-30");
    event.kind = "elsewhere";
    event.subject = "x";
    event.actor = kOtherOperator;
    event.body = "{}";
    appendAudit(*db, event);
    transaction.commit();
}

std::int64_t events(CliFloor& floor, const std::string& kind) {
    const auto db = openSqlite((floor.home() / "store.db").string(), OpenMode::Existing);
    const auto rows = db->query("SELECT count(*) FROM audit WHERE kind = $1", {kind});
    rows->next();
    return rows->integer(0);
}

const std::vector<std::string> kRequest{"request", "ask",        "kawasaki-hkn-3", "10",
                                        "--by",    "2024-10-15", "--as",           "0417"};

} // namespace

TEST_CASE("while a PIN is awaited another process writes, and the act follows what it wrote") {
    CliFloor floor;
    floor.makeHome();
    const std::string store = (floor.home() / "store.db").string();
    int asked = 0;
    floor.whileTyping = [&] {
        ++asked;
        CHECK(inAnotherProcess([&] { writeEvent(store); }));
    };
    const Ran ran = floor.run(kRequest);
    INFO(ran.out << ran.err);
    CHECK(ran.exit == Exit::Done);
    floor.whileTyping = nullptr;
    CHECK(asked == 1);
    CHECK(events(floor, "elsewhere") == 1);
    CHECK(floor.run({"verify"}).exit == Exit::Done);
}

TEST_CASE("two new PINs are typed while others write") {
    CliFloor floor;
    floor.makeHome();
    const std::string store = (floor.home() / "store.db").string();
    int asked = 0;
    floor.whileTyping = [&] {
        ++asked;
        CHECK(inAnotherProcess([&] { writeEvent(store); }));
    };
    floor.run(
        {"people", "set-pin", "--as", "0417"}); // the new one is the old one: refused or not, others wrote
    floor.whileTyping = nullptr;
    CHECK(asked == 3);
    CHECK(floor.run({"verify"}).exit == Exit::Done);
}

TEST_CASE("whoever finds another program at work after typing is told so, and nothing was done") {
    CliFloor floor;
    floor.makeHome();
    std::unique_ptr<Database> other;
    floor.whileTyping = [&] { other = openSqlite((floor.home() / "store.db").string(), OpenMode::Existing); };
    const Ran ran = floor.run(kRequest);
    CHECK(ran.exit == Exit::Failure);
    CHECK_THAT(ran.err, Catch::Contains("Another program is working in this home"));
    other.reset();
    CHECK(events(floor, "request.asked") == 0);
}

TEST_CASE("a store that was exchanged or robbed of a rule while a PIN was typed is not worked in") {
    CliFloor floor;
    floor.makeHome();
    floor.whileTyping = [&] {
        const auto db = openSqlite((floor.home() / "store.db").string(), OpenMode::Existing);
        db->script("DROP TRIGGER IF EXISTS audit_kept");
    };
    const Ran ran = floor.run(kRequest);
    CHECK(ran.exit == Exit::Failure);
    CHECK_THAT(ran.err, Catch::Contains("not the one that was opened"));
}
