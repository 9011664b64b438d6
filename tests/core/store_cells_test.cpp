// Cells go in and come out as they are, and nothing is converted in silence.
#include "tests/core/new_store.h"
#include "tests/core/store_folder.h"

#include <cstdint>
#include <limits>

using namespace daishi;
using namespace daishi::test;
using Catch::Matchers::Contains;

namespace {

struct Cells {
    StoreFolder folder;
    NewStore place{folder.store(), [](Database& owner) {
                       owner.script(onPostgres() ? "CREATE TABLE daishi.cell (id BIGINT PRIMARY KEY, number "
                                                   "BIGINT, words TEXT, bytes BYTEA);"
                                                 : "CREATE TABLE cell (id BIGINT PRIMARY KEY, number BIGINT, "
                                                   "words TEXT, bytes BLOB);");
                   }};
    std::unique_ptr<Database> db = place.openAsOwner();
};

constexpr const char* kInsert = "INSERT INTO cell (id, number, words, bytes) VALUES ($1, $2, $3, $4)";
constexpr const char* kSelect = "SELECT number, words, bytes FROM cell WHERE id = $1";

} // namespace

TEST_CASE("every kind of cell comes back as it went in") {
    Cells scene;
    const std::int64_t numbers[] = {0, -1, std::numeric_limits<std::int64_t>::min(),
                                    std::numeric_limits<std::int64_t>::max()};
    const std::string texts[] = {"", "台紙 葛󠄀城", "'; DROP TABLE cell; --", "$1 ? :name"};
    const Blob blobs[] = {{}, {0}, {0, 255, 0, 1}, Blob(5000, 7)};
    std::int64_t id = 0;
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(scene.db->run(kInsert, {++id, numbers[i], texts[i], blobs[i]}) == 1);
    for (std::size_t i = 0; i < 4; ++i) {
        const auto rows = scene.db->query(kSelect, {static_cast<std::int64_t>(i + 1)});
        REQUIRE(rows->next());
        CHECK(rows->integer(0) == numbers[i]);
        CHECK(rows->text(1) == texts[i]);
        CHECK(rows->blob(2) == blobs[i]);
        CHECK(rows->textOrNull(1) == texts[i]);
        CHECK_FALSE(rows->isNull(2));
        CHECK_FALSE(rows->next());
        CHECK_FALSE(rows->next());
    }
}

TEST_CASE("NULL and a value of another type are not read as something else") {
    Cells scene;
    scene.db->run(kInsert, {1, {}, {}, {}});
    scene.db->run(kInsert, {2, 5, "five", Blob{5}});
    auto rows = scene.db->query(kSelect, {1});
    REQUIRE(rows->next());
    CHECK(rows->isNull(0));
    CHECK(rows->isNull(2));
    CHECK(rows->integerOrNull(0) == std::nullopt);
    CHECK(rows->textOrNull(1) == std::nullopt);
    CHECK(refusalOf([&] { rows->integer(0); }).fault() == StoreFault::Failed);
    CHECK_THROWS_AS(rows->text(1), StoreError);
    CHECK_THROWS_AS(rows->blob(2), StoreError);
    rows.reset();
    rows = scene.db->query(kSelect, {2});
    REQUIRE(rows->next());
    CHECK_THROWS_AS(rows->text(0), StoreError);
    CHECK_THROWS_AS(rows->integer(1), StoreError);
    CHECK_THROWS_AS(rows->blob(1), StoreError);
    CHECK_THROWS_AS(rows->text(2), StoreError);
    CHECK_THROWS_AS(rows->integerOrNull(1), StoreError);
    CHECK_THROWS_AS(rows->integer(3), StoreError);
    CHECK_THROWS_AS(rows->isNull(-1), StoreError);
}

TEST_CASE("a row is read only while the statement stands on it") {
    Cells scene;
    scene.db->run(kInsert, {1, 1, "one", Blob{}});
    const auto rows = scene.db->query(kSelect, {1});
    CHECK_THROWS_AS(rows->integer(0), StoreError);
    REQUIRE(rows->next());
    CHECK(rows->integer(0) == 1);
    CHECK_FALSE(rows->next());
    CHECK_THROWS_AS(rows->integer(0), StoreError);
}

TEST_CASE("a text with NUL or not in UTF-8 is refused") {
    Cells scene;
    const std::string wrong[] = {
        std::string("a\0b", 3), "\x80",    "\xC0\xAF", "\xE0\x9F\xBF", "\xED\xA0\x80",
        "\xF4\x90\x80\x80",     "\xE5\x8F"};
    for (const std::string& text : wrong)
        CHECK(refusalOf([&] {
                  scene.db->run(kInsert, {1, 1, text, Blob{}});
              }).fault() == StoreFault::Refused);
    CHECK(scene.db->run(kInsert, {1, 1, "\xF4\x8F\xBF\xBF", Blob{}}) == 1);
}

TEST_CASE("parameters are $1 … $n in order of first use, one cell for each", "[sqlite]") {
    Cells scene;
    scene.db->run(kInsert, {1, 10, "$9", Blob{}});
    SECTION("one used twice is one cell") {
        const auto rows =
            scene.db->query("SELECT '$7' || $1, id FROM cell WHERE $1 = 'a' AND id = $2", {"a", 1});
        REQUIRE(rows->next());
        CHECK(rows->text(0) == "$7a");
    }
    SECTION("other orders and spellings are refused") {
        const char* wrong[] = {"SELECT id FROM cell WHERE number = $2 AND id = $1",
                               "SELECT id FROM cell WHERE number = ? AND id = ?",
                               "SELECT id FROM cell WHERE number = ?1 AND id = ?2",
                               "SELECT id FROM cell WHERE number = :one AND id = :two",
                               "SELECT id FROM cell WHERE number = $1 AND id = $3"};
        for (const char* sql : wrong)
            CHECK_THAT(refusalOf([&] {
                           scene.db->query(sql, {1, 10});
                       }).what(),
                       Contains("order of first use"));
    }
    SECTION("too few and too many cells are refused") {
        CHECK_THAT(refusalOf([&] { scene.db->query(kSelect); }).what(), Contains("0 cells for 1"));
        CHECK_THAT(refusalOf([&] { scene.db->query(kSelect, {1, 2}); }).what(), Contains("2 cells for 1"));
        CHECK(scene.db->query(kSelect, {1})->next());
    }
}

TEST_CASE("run answers the rows it changed itself", "[sqlite]") {
    Cells scene;
    scene.db->script("CREATE TABLE seen (id BIGINT PRIMARY KEY);"
                     "CREATE TRIGGER see AFTER INSERT ON cell BEGIN"
                     " INSERT INTO seen VALUES (NEW.id); INSERT INTO seen VALUES (NEW.id + 1000); END;");
    CHECK(scene.db->run(kInsert, {1, 10, "", Blob{}}) == 1);
    CHECK(scene.db->run(kInsert, {2, 10, "", Blob{}}) == 1);
    CHECK(scene.db->run("CREATE TABLE other (id BIGINT PRIMARY KEY)") == 0);
    CHECK(scene.db->run("UPDATE cell SET number = $1", {11}) == 2);
    CHECK(scene.db->run("UPDATE cell SET number = 1 WHERE id = 9") == 0);
    CHECK(scene.db->run("DELETE FROM cell WHERE id = 1") == 1);
}

TEST_CASE("a statement is one statement, used the right way and not twice at once", "[sqlite]") {
    Cells scene;
    scene.db->run(kInsert, {1, 10, "", Blob{}});
    CHECK_THROWS_AS(scene.db->run("DELETE FROM cell; DELETE FROM cell"), StoreError);
    CHECK_THROWS_AS(scene.db->run(" -- nothing"), StoreError);
    CHECK_THROWS_AS(scene.db->run(std::string_view("DELETE FROM cell\0 WHERE id = 7", 31)), StoreError);
    CHECK_THROWS_AS(scene.db->run("SELECT id FROM cell"), StoreError);
    CHECK_THROWS_AS(scene.db->query("DELETE FROM cell"), StoreError);
    CHECK_THROWS_AS(scene.db->query("SELECT \"no such column\" FROM cell"), StoreError);
    const auto first = scene.db->query("SELECT id FROM cell;  -- with a tail");
    CHECK_THAT(refusalOf([&] { scene.db->query("SELECT id FROM cell;  -- with a tail"); }).what(),
               Contains("still being read"));
    CHECK(first->next());
    CHECK(first->integer(0) == 1);
}
