// A transaction is whole or not at all, and refusals of the schema keep their text.
#include "core/store/thread_bound.h"
#include "tests/core/store_folder.h"

#include <filesystem>
#include <functional>
#include <thread>

using namespace daishi;
using namespace daishi::test;
using Catch::Matchers::Contains;
using Catch::Matchers::Equals;

namespace {

constexpr const char* kSchema = R"(
    CREATE TABLE lot (id TEXT PRIMARY KEY, sheets BIGINT CHECK (sheets >= 0));
    CREATE TABLE box (id TEXT PRIMARY KEY, lot TEXT REFERENCES lot(id) DEFERRABLE INITIALLY DEFERRED);
    CREATE TABLE audit_like (seq BIGINT PRIMARY KEY);
    CREATE TRIGGER no_delete BEFORE DELETE ON audit_like
    BEGIN SELECT RAISE(ABORT, 'audit_like: nothing is deleted'); END;)";

struct House {
    StoreFolder folder;
    std::unique_ptr<Database> db = openSqlite(folder.store(), OpenMode::Create);

    House() { db->script(kSchema); }
    std::int64_t count(const std::string& table) {
        const auto rows = db->query("SELECT count(*) FROM " + table);
        REQUIRE(rows->next());
        return rows->integer(0);
    }
    void reopen() {
        db.reset();
        db = openSqlite(folder.store(), OpenMode::Existing);
    }
};

} // namespace

TEST_CASE("a constraint or trigger is Refused with its own text") {
    House house;
    house.db->run("INSERT INTO audit_like VALUES (1)");
    const StoreError trigger = refusalOf([&] { house.db->run("DELETE FROM audit_like"); });
    CHECK(trigger.fault() == StoreFault::Refused);
    CHECK_THAT(trigger.what(), Equals("audit_like: nothing is deleted"));
    // recursive_triggers: OR REPLACE does not slip past the delete trigger.
    CHECK(refusalOf([&] { house.db->run("INSERT OR REPLACE INTO audit_like VALUES (1)"); }).fault() ==
          StoreFault::Refused);
    const StoreError check = refusalOf([&] { house.db->run("INSERT INTO lot VALUES ('L', -1)"); });
    CHECK(check.fault() == StoreFault::Refused);
    CHECK_THAT(check.what(), Contains("sheets >= 0"));
    house.db->run("INSERT INTO lot VALUES ('L', 1)");
    CHECK(refusalOf([&] { house.db->run("INSERT INTO lot VALUES ('L', 1)"); }).fault() ==
          StoreFault::Refused);
    CHECK(refusalOf([&] { house.db->run("INSERT INTO box VALUES ('B', 'no such lot')"); }).fault() ==
          StoreFault::Refused);
    CHECK(house.count("box") == 0);
}

TEST_CASE("an error in SQL is Failed and says which") {
    House house;
    const StoreError error = refusalOf([&] { house.db->run("INSERT INTO no_such_table VALUES (1)"); });
    CHECK(error.fault() == StoreFault::Failed);
    CHECK_THAT(error.what(), Contains("no_such_table") && Contains("house.db"));
}

TEST_CASE("what was committed is there, what was not is not") {
    House house;
    {
        Transaction kept(*house.db);
        house.db->run("INSERT INTO lot VALUES ('kept', 1)");
        kept.commit();
        CHECK_THROWS_AS(kept.commit(), StoreError);
        const Transaction dropped(*house.db);
        CHECK_THROWS_AS(kept.commit(), StoreError); // this one is not its own
        CHECK_NOTHROW(house.db->run("INSERT INTO lot VALUES ('dropped, too', 1)"));
    }
    {
        const Transaction dropped(*house.db);
        house.db->run("INSERT INTO lot VALUES ('dropped', 1)");
        CHECK(house.count("lot") == 2);
    }
    CHECK(house.count("lot") == 1);
    house.reopen();
    CHECK(house.count("lot") == 1);
}

TEST_CASE("a commit that is refused leaves nothing") {
    House house;
    {
        Transaction act(*house.db);
        house.db->run("INSERT INTO box VALUES ('B', 'no such lot')"); // the key is checked at the commit
        CHECK(refusalOf([&] { act.commit(); }).fault() == StoreFault::Refused);
        CHECK_THROWS_AS(house.db->commit(), StoreError);
    }
    CHECK(house.count("box") == 0);
}

TEST_CASE("after a failure nothing of the transaction can be committed") {
    House house;
    {
        Transaction act(*house.db);
        house.db->run("INSERT INTO lot VALUES ('A', 1)");
        CHECK_THROWS_AS(house.db->run("INSERT INTO lot VALUES ('A', 1)"), StoreError);
        CHECK_THAT(refusalOf([&] { house.db->run("INSERT INTO lot VALUES ('B', 1)"); }).what(),
                   Contains("rolled back first"));
        CHECK_THROWS_AS(house.db->query("SELECT id FROM lot"), StoreError);
        CHECK_THROWS_AS(act.commit(), StoreError);
    }
    CHECK(house.count("lot") == 0);
    house.db->run("INSERT INTO lot VALUES ('B', 1)");
    CHECK(house.count("lot") == 1);
}

TEST_CASE("a transaction ended behind the store's back is noticed") {
    House house;
    for (const char* end : {"COMMIT", "ROLLBACK"}) {
        Transaction act(*house.db);
        house.db->run(end);
        CHECK_THAT(refusalOf([&] { act.commit(); }).what(), Contains("behind the store's back"));
    }
    CHECK_THROWS_AS(house.db->script("BEGIN"), StoreError);
    CHECK_THROWS_AS(house.db->run("INSERT INTO lot VALUES ('A', 1)"), StoreError);
    house.db->rollback();
    CHECK(house.db->run("INSERT INTO lot VALUES ('A', 1)") == 1);
}

TEST_CASE("transactions do not nest, and rolling back nothing is nothing") {
    House house;
    house.db->rollback();
    CHECK_THROWS_AS(house.db->commit(), StoreError);
    house.db->begin();
    CHECK_THROWS_AS(house.db->begin(), StoreError);
    house.db->rollback();
    house.db->rollback();
}

TEST_CASE("a script that fails in a transaction leaves nothing") {
    House house;
    {
        const Transaction act(*house.db);
        CHECK_THROWS_AS(house.db->script("INSERT INTO lot VALUES ('A', 1); INSERT INTO nowhere VALUES (1);"),
                        StoreError);
    }
    CHECK(house.count("lot") == 0);
}

TEST_CASE("another thread is refused") {
    House house;
    std::string said;
    std::thread([&] {
        try {
            house.db->run("INSERT INTO lot VALUES ('A', 1)");
        } catch (const StoreError& error) {
            said = error.what();
        }
    }).join();
    CHECK_THAT(said, Contains("another thread"));
    CHECK(house.count("lot") == 0);
}

TEST_CASE("a thread that takes the store over works with it, and not in the middle of an act") {
    House house;
    const auto elsewhere = [&](const std::function<void()>& work) {
        std::string said;
        std::thread([&] {
            try {
                takeOver(*house.db);
                work();
            } catch (const StoreError& error) {
                said = error.what();
            }
        }).join();
        return said;
    };
    CHECK(elsewhere([&] { house.db->run("INSERT INTO lot VALUES ('A', 1)"); }).empty());
    CHECK_THROWS_AS(house.count("lot"), StoreError);
    takeOver(*house.db);
    CHECK(house.count("lot") == 1);
    const Transaction act(*house.db);
    CHECK_THAT(elsewhere([] {}), Contains("within a transaction"));
}

TEST_CASE("nothing is written into a store that was moved or removed") {
    House house;
    std::string path;
    {
        const auto rows = house.db->query("SELECT file FROM pragma_database_list WHERE name = 'main'");
        REQUIRE(rows->next());
        path = rows->text(0);
    }
    std::filesystem::rename(path, path + ".away");
    CHECK_THROWS_AS(house.db->begin(), StoreError);
    CHECK_THROWS_AS(house.db->rest(), StoreError);
    std::filesystem::rename(path + ".away", path);
    house.db->run("INSERT INTO lot VALUES ('A', 1)");
    CHECK(house.count("lot") == 1);
}

TEST_CASE("a full store is Full and can go on after") {
    House house;
    CHECK(house.db->query("PRAGMA max_page_count = 12")->next());
    const std::string much(100'000, 'x');
    {
        const Transaction act(*house.db);
        CHECK(refusalOf([&] { house.db->run("INSERT INTO lot VALUES ($1, 1)", {much}); }).fault() ==
              StoreFault::Full);
        CHECK_THROWS_AS(house.db->run("INSERT INTO lot VALUES ('A', 1)"), StoreError);
    }
    CHECK(house.count("lot") == 0);
    CHECK(house.db->run("INSERT INTO lot VALUES ('A', 1)") == 1);
}

TEST_CASE("what was erased is in no file of the store after purging") {
    House house;
    const std::string secret = "wrapped-key-of-a-job-that-must-be-gone";
    house.db->run("INSERT INTO lot VALUES ($1, 1)", {secret});
    house.db->purgeErased();
    CHECK_THAT(bytesOf(house.folder.store()), Contains(secret));
    house.db->run("DELETE FROM lot");
    house.db->run("INSERT INTO audit_like VALUES (1)");
    house.db->purgeErased();
    for (const auto& file : std::filesystem::directory_iterator(house.folder.path()))
        CHECK_THAT(bytesOf(file.path()), !Contains(secret));
    house.db->analyze();
    {
        const auto reader = house.db->query("SELECT seq FROM audit_like");
        CHECK(refusalOf([&] { house.db->purgeErased(); }).fault() == StoreFault::Busy);
    }
    const Transaction act(*house.db);
    CHECK(refusalOf([&] { house.db->purgeErased(); }).fault() == StoreFault::Failed);
}

TEST_CASE("a name is claimed once at a time, also within one program") {
    House house;
    {
        const Claim claim(*house.db, "run R01");
        CHECK(claim.held());
        CHECK_FALSE(Claim(*house.db, "run R01").held());
        CHECK_FALSE(Claim(*house.db, "run R01").held()); // the one that was refused has let go of nothing
        CHECK(Claim(*house.db, "run R02").held());
    }
    CHECK(Claim(*house.db, "run R01").held());
}
