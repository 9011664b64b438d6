// Opening: one writer, a whole file, the settings of the storage rules.
#include "tests/core/store_folder.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace daishi;
using namespace daishi::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

// A closed store with some pages in it.
void makeStore(const std::string& path) {
    const auto db = openSqlite(path, OpenMode::Create);
    db->script("CREATE TABLE lot (id BIGINT PRIMARY KEY, note TEXT);");
    Transaction act(*db);
    for (std::int64_t i = 0; i < 2000; ++i)
        db->run("INSERT INTO lot VALUES ($1, $2)", {i, std::string(60, 'n')});
    act.commit();
}

StoreError openingOf(const std::string& path) {
    return refusalOf([&] { openSqlite(path, OpenMode::Existing); });
}

// The rest of the test runs as a user whom modes of files bind; root is bound by none.
class AsNobody {
  public:
    AsNobody() {
        if (geteuid() == 0)
            changed_ = seteuid(65534) == 0;
    }
    ~AsNobody() {
        if (changed_ && seteuid(0) != 0)
            std::abort();
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

  private:
    bool changed_ = false;
};

} // namespace

TEST_CASE("create makes a new private file and never takes one that is there") {
    const StoreFolder folder;
    openSqlite(folder.store(), OpenMode::Create);
    CHECK((fs::status(folder.store()).permissions() & fs::perms::all) ==
          (fs::perms::owner_read | fs::perms::owner_write));
    CHECK_THAT(refusalOf([&] { openSqlite(folder.store(), OpenMode::Create); }).what(), Contains("house.db"));
    CHECK_NOTHROW(openSqlite(folder.store(), OpenMode::Existing));
}

TEST_CASE("create refuses the remains of a lost store") {
    const StoreFolder folder;
    writeBytes(folder.store() + "-wal", "remains");
    CHECK_THAT(refusalOf([&] { openSqlite(folder.store(), OpenMode::Create); }).what(),
               Contains("house.db-wal"));
    CHECK_FALSE(fs::exists(folder.store()));
}

TEST_CASE("a store that is not there is not made by opening it") {
    const StoreFolder folder;
    CHECK(openingOf(folder.store()).fault() == StoreFault::Failed);
    CHECK(openingOf((folder / "no/such/folder/house.db").string()).fault() == StoreFault::Failed);
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("the settings of the storage rules are in force") {
    const StoreFolder folder;
    makeStore(folder.store());
    const auto db = openSqlite(folder.store(), OpenMode::Existing);
    const std::pair<const char*, std::int64_t> kNumbers[] = {
        {"foreign_keys", 1}, {"recursive_triggers", 1}, {"trusted_schema", 0},
        {"synchronous", 2},  {"cache_size", -65536},    {"secure_delete", 1}};
    for (const auto& [name, value] : kNumbers) {
        const auto rows = db->query(std::string("PRAGMA ") + name);
        REQUIRE(rows->next());
        CAPTURE(name);
        CHECK(rows->integer(0) == value);
    }
    const auto journal = db->query("PRAGMA journal_mode");
    REQUIRE(journal->next());
    CHECK(journal->text(0) == "wal");
}

TEST_CASE("a second opener is Busy and told who writes") {
    const StoreFolder folder;
    makeStore(folder.store());
    fs::create_symlink(folder.store(), folder / "other-name.db");
    auto db = openSqlite(folder.store(), OpenMode::Existing);
    for (const std::string& name : {folder.store(), (folder / "other-name.db").string()}) {
        const StoreError second = openingOf(name);
        CHECK(second.fault() == StoreFault::Busy);
        CHECK_THAT(second.what(), Contains("process " + std::to_string(getpid())));
    }
    db.reset();
    CHECK_NOTHROW(openSqlite(folder.store(), OpenMode::Existing));
}

TEST_CASE("a writer that was killed leaves no lock and nothing half done") {
    const StoreFolder folder;
    makeStore(folder.store());
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL); // does not outlive a failed test
        const auto db = openSqlite(folder.store(), OpenMode::Existing);
        db->run("INSERT INTO lot VALUES (-1, 'acknowledged')");
        db->begin();
        db->run("INSERT INTO lot VALUES (-2, 'never committed')");
        _exit(write(ready[1], "x", 1) == 1 && pause() == 0 ? 0 : 1);
    }
    char signal = 0;
    REQUIRE(read(ready[0], &signal, 1) == 1);
    const StoreError busy = openingOf(folder.store());
    CHECK(busy.fault() == StoreFault::Busy);
    CHECK_THAT(busy.what(), Contains("process " + std::to_string(child)));
    kill(child, SIGKILL);
    REQUIRE(waitpid(child, nullptr, 0) == child);
    close(ready[0]);
    close(ready[1]);
    const auto db = openSqlite(folder.store(), OpenMode::Existing);
    const auto rows = db->query("SELECT id FROM lot WHERE id < 0");
    REQUIRE(rows->next());
    CHECK(rows->integer(0) == -1);
    CHECK_FALSE(rows->next());
}

TEST_CASE("a damaged file is named as damaged") {
    const StoreFolder folder;
    makeStore(folder.store());
    const std::string whole = bytesOf(folder.store());
    REQUIRE(whole.size() > 20 * 4096);
    const auto damagedBy = [&](const std::string& bytes) {
        writeBytes(folder.store(), bytes);
        const StoreError error = openingOf(folder.store());
        CHECK(error.fault() == StoreFault::Damaged);
        CHECK_THAT(error.what(), Contains("house.db"));
    };
    SECTION("empty") {
        damagedBy("");
    }
    SECTION("cut in the middle of a page") {
        damagedBy(whole.substr(0, 10 * 4096 + 77));
    }
    SECTION("cut after a page") {
        damagedBy(whole.substr(0, 10 * 4096));
    }
    SECTION("only the first bytes") {
        damagedBy(whole.substr(0, 50));
    }
    SECTION("not a store at all") {
        damagedBy(std::string(8192, 'n'));
    }
    SECTION("the head of any page altered") {
        for (std::size_t page = 1; page < whole.size() / 4096; ++page) {
            std::string bytes = whole;
            for (std::size_t i = 0; i < 8; ++i)
                bytes[page * 4096 + i] = static_cast<char>(~bytes[page * 4096 + i]);
            CAPTURE(page);
            damagedBy(bytes);
        }
    }
    SECTION("whole again, it opens") {
        damagedBy(whole.substr(0, 4096));
        for (const char* part : {"-wal", "-shm"})
            fs::remove(folder.store() + part);
        writeBytes(folder.store(), whole);
        CHECK_NOTHROW(openSqlite(folder.store(), OpenMode::Existing));
    }
}

TEST_CASE("a folder or a file that cannot be written is refused") {
    const StoreFolder folder;
    makeStore(folder.store());
    SECTION("folder") {
        fs::remove(folder.store() + ".lock");
        REQUIRE(chmod(folder.path().c_str(), 0555) == 0);
        REQUIRE(chmod(folder.store().c_str(), 0666) == 0);
        const AsNobody bound;
        const StoreError error = openingOf(folder.store());
        CHECK(error.fault() == StoreFault::Failed);
        CHECK_THAT(error.what(), Contains("house.db.lock"));
        CHECK(refusalOf([&] { openSqlite((folder / "new.db").string(), OpenMode::Create); }).fault() ==
              StoreFault::Failed);
    }
    SECTION("file") {
        REQUIRE(chmod(folder.path().c_str(), 0777) == 0);
        REQUIRE(chmod(folder.store().c_str(), 0444) == 0);
        REQUIRE(chmod((folder.store() + ".lock").c_str(), 0666) == 0);
        const AsNobody bound;
        const StoreError error = openingOf(folder.store());
        CHECK(error.fault() == StoreFault::Failed);
        CHECK_THAT(error.what(), Contains("cannot be written"));
    }
    REQUIRE(chmod(folder.path().c_str(), 0700) == 0);
}
