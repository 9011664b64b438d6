// Many rows at once: what is left out is told by its place, whichever handful of them it came in.
#include <catch2/catch.hpp>

#include "tests/core/new_store.h"
#include "tests/core/store_folder.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct BulkStore {
    StoreFolder folder;
    NewStore place{folder.store(), [](Database& owner) {
                       const std::string bytes = onPostgres() ? "BYTEA" : "BLOB";
                       owner.script("CREATE TABLE thing (name TEXT PRIMARY KEY, number BIGINT NOT NULL CHECK "
                                    "(number >= 0), bytes " +
                                    bytes + ")");
                   }};
    std::unique_ptr<Database> db = place.openAsOwner();

    std::vector<std::int64_t> write(const std::vector<std::string>& names) {
        Transaction transaction(*db);
        const auto rows = db->bulk("thing", "number, name", "name");
        for (std::size_t i = 0; i < names.size(); ++i) {
            const Cell cells[] = {std::int64_t(i), names[i]};
            rows->add(cells);
        }
        auto leftOut = rows->finish();
        transaction.commit();
        return leftOut;
    }
    std::int64_t count() {
        const auto rows = db->query("SELECT count(*) FROM thing");
        rows->next();
        return rows->integer(0);
    }
};

} // namespace

TEST_CASE("rows known already are left out and told, in every handful") {
    BulkStore store;
    REQUIRE(store.write({"old", "older"}).empty());
    std::vector<std::string> names;
    for (int i = 0; i < 25'000; ++i)
        names.push_back("n" + std::to_string(i));
    const std::vector<std::int64_t> expected = {0, 7, 9'999, 10'000, 19'998, 24'999};
    names[0] = "old";
    names[7] = "n6"; // the row before it
    names[9'999] = "n3";
    names[10'000] = "older";
    names[19'998] = "n9998"; // of an earlier handful
    names[24'999] = "n24998";
    CHECK(store.write(names) == expected);
    CHECK(store.count() == 2 + 25'000 - 6);
    CHECK(store.db->query("SELECT 1 FROM thing WHERE name = 'n5' AND number = 5")->next());
    CHECK(store.write(names).size() == names.size());
}

TEST_CASE("nothing is written where one row is refused") {
    BulkStore store;
    const auto refused = refusalOf([&] {
        Transaction transaction(*store.db);
        const auto rows = store.db->bulk("thing", "name, number", "name");
        const Cell good[] = {std::string("good"), std::int64_t(1)};
        const Cell bad[] = {std::string("bad"), std::int64_t(-1)};
        rows->add(good);
        rows->add(bad);
        rows->finish();
        transaction.commit();
    });
    CHECK(refused.fault() == StoreFault::Refused);
    CHECK(store.count() == 0);
    CHECK(store.write({"good", "better"}).empty());
}

TEST_CASE("a bulk leaves no table behind and keeps every kind of cell", "[sqlite]") {
    BulkStore store;
    {
        Transaction transaction(*store.db);
        const auto rows = store.db->bulk("thing", "name, number, bytes", "name");
        const Cell cells[] = {std::string("a"), std::int64_t(1), Blob{0, 1, 2}};
        const Cell empty[] = {std::string("b"), std::int64_t(2), Blob{}};
        const Cell none[] = {std::string("c"), std::int64_t(3), Cell()};
        for (const auto& row : {cells, empty, none})
            rows->add({row, 3});
        CHECK(rows->finish().empty());
        transaction.commit();
    }
    const auto rows = store.db->query("SELECT bytes FROM thing ORDER BY name");
    REQUIRE(rows->next());
    CHECK(rows->blob(0) == Blob{0, 1, 2});
    REQUIRE(rows->next());
    CHECK(rows->blob(0).empty());
    REQUIRE(rows->next());
    CHECK(rows->isNull(0));
    CHECK_THROWS_AS(store.db->query("SELECT * FROM gathered_rows"), StoreError);
}
