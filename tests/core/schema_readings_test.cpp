// Every piece read, said again by the file: what no program may write of readings, stops and their ends.
#include "core/print/piece_feed.h"
#include "tests/core/floor_kit.h"
#include "tests/core/intruder.h"
#include "tests/core/step_sql.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct Row {
    const char* what;
    std::string before; // taken without objection
    std::string sql;
    const char* objection;
};

// Four sheets are out, the first of them approved, the second has passed; the first chunk of fifty is out.
struct ReadFile {
    PrintFloor floor{60};
    RunId run;
    std::string last; // number of the newest reading

    ReadFile() {
        const_cast<BlankType*>(floor.registry.blankType(kHkn))->policy.everyPieceRead = true;
        run = floor.armed();
        CHECK_FALSE(floor.go(run).ok());
        valueIn(feedReading(floor.here, kOne, run, {"test", ""}, floor.code(2)));
    }
    std::string reading(int id, const std::string& kind, int sheet) const {
        return "INSERT INTO reading (id, run, kind, code, sheet, source, day, event) VALUES (" +
               std::to_string(id) + ", '" + run.str() + "', '" + kind + "', '" + floor.code(sheet) + "', '" +
               floor.code(sheet) + "', 'x', '2024-09-30', 1)";
    }
    std::string stop(int reading, const std::string& kind = "missing") const {
        return "INSERT INTO reading_stop (reading, run, kind, expected, day, event) VALUES (" +
               std::to_string(reading) + ", '" + run.str() + "', '" + kind + "', '" + floor.code(3) +
               "', '2024-09-30', 1)";
    }
    std::string missing(int stop, int sheet) const {
        return "INSERT INTO reading_missing VALUES (" + std::to_string(stop) + ", '" + floor.code(sheet) +
               "', 1)";
    }
    std::string end(int stop) const {
        return "INSERT INTO reading_stop_end VALUES (" + std::to_string(stop) + ", 'r', '2024-09-30', 1)";
    }
    // A sheet was found missing at number 2.
    std::string stopped() const { return reading(2, "missing", 4) + "; " + stop(2) + "; " + missing(2, 3); }
    std::string chunk() const {
        return "INSERT INTO chunk (key, run, job, load, blank_type, number, sheets, expires, state, event) "
               "VALUES "
               "('C9', '" +
               run.str() + "', '" + floor.job.str() +
               "', 'T-240930-01', 'kawasaki-hkn-3', 3, 1, 0, 'permitted', 1)";
    }
};

void allRefused(ReadFile& file, const std::vector<Row>& rows) {
    for (const bool keys : {true, false}) {
        Intruder intruder(file.floor.folder.store(), keys);
        for (const Row& row : rows) {
            INFO(row.what << (keys ? ", keys on" : ", keys off"));
            CHECK_THAT(intruder.attempt(row.before, row.sql), Catch::Contains(row.objection));
        }
    }
    CHECK(file.floor.broken() == "");
}

} // namespace

TEST_CASE("no reading, stop or end of one is written that the line would not have written") {
    ReadFile f;
    PrintFloor& floor = f.floor;
    const std::string spoiled = stepSql("sheet", "spoiled", "id = '" + floor.code(3) + "'");
    allRefused(
        f,
        {
            {"a sheet before its turn", "", f.reading(2, "read", 4),
             "after every one that was printed before it"},
            {"a sheet twice", "", f.reading(2, "read", 2), "a sheet passes the reader once"},
            {"a spoiled sheet", spoiled, f.reading(2, "read", 3), "while it may be a good one"},
            {"a sheet of another run", "",
             "INSERT INTO reading (id, run, kind, code, sheet, source, day, event) SELECT 2, 'other', "
             "'read', id, "
             "id, 'x', '2024-09-30', 1 FROM sheet WHERE id = '" +
                 floor.code(3) + "'",
             "in the run that printed it"},
            {"past a stop", f.stopped(), f.reading(3, "read", 3), "nothing passes while the run is stopped"},
            {"by hand without a stop", "", f.reading(2, "by-hand", 3), "where a stop asks for it"},
            {"by hand at a stop that asks for another", f.stopped(), f.reading(3, "by-hand", 5),
             "where a stop asks for it"},
            {"a stop of no reading", "", f.stop(7), "a stop is of its reading"},
            {"a stop of another kind", f.reading(2, "missing", 4), f.stop(2, "doubled"),
             "a stop is of its reading"},
            {"a second stop", f.stopped() + "; " + f.reading(3, "doubled", 2), f.stop(3, "doubled"),
             "a run is stopped once at a time"},
            {"missing, told later", f.reading(2, "missing", 5) + "; " + f.stop(2),
             "INSERT INTO reading_missing VALUES (2, '" + floor.code(4) + "', 2)", "told with the stop"},
            {"an end with the sheet still missing", f.stopped(), f.end(2),
             "every missing sheet was read or is spoilage"},
            {"an end twice", f.stopped() + "; " + f.reading(3, "by-hand", 3) + "; " + f.end(2), f.end(2),
             "on record already"},
            {"an unread sheet behind it", "", f.chunk(), "good sheets of this job have not been read yet"},
            {"a stop open", f.stopped() + "; DROP TRIGGER chunk_all_read", f.chunk(),
             "the reader has stopped this job"},
            {"printed, unread", "", stepSql("job", "printed"), "when every good sheet of it was read"},
            {"a reading changed", "", "UPDATE reading SET kind = 'missing'",
             "reading rows are never changed"},
            {"a reading taken away", "", "DELETE FROM reading", "reading rows are never deleted"},
            {"a stop taken away", f.stopped(), "DELETE FROM reading_stop",
             "reading_stop rows are never deleted"},
            {"a missing sheet taken away", f.stopped(), "DELETE FROM reading_missing",
             "reading_missing rows are never deleted"},
            {"a load that asks no more", "", "UPDATE load SET every_piece_read = NULL",
             "what a load is never changes"},
            {"alone", "",
             "INSERT INTO audit (seq, at, day, kind, subject, actor, second_actor, body, previous, hash) "
             "SELECT "
             "max(seq) + 1, max(at), '2024-09-30', 'reading.resolved', 'x', '0417', '', '{}', 'p', 'h' FROM "
             "audit",
             "two persons do this"},
        });
}

TEST_CASE("what the line writes of a stop the file takes, row by row") {
    ReadFile f;
    Intruder intruder(f.floor.folder.store(), true);
    for (const std::string& sql : {f.reading(2, "missing", 4), f.stop(2), f.missing(2, 3),
                                   f.reading(3, "by-hand", 3), f.end(2), f.reading(4, "read", 4)}) {
        INFO(sql);
        CHECK(intruder.run(sql).empty());
    }
}

TEST_CASE("a sheet that was read is not settled as never printed, whoever writes it") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    floor.machine.onSheet = [&](ScriptedPrinter::Job& job) { job.state = IppJobState::Aborted; };
    CHECK_FALSE(floor.go(run).ok());
    valueIn(feedReading(floor.here, kOne, run, {"test", ""}, floor.code(2)));
    Intruder intruder(floor.folder.store(), true);
    CHECK_THAT(intruder.attempt("", stepSql("sheet", "unprinted", "id = '" + floor.code(2) + "'")),
               Catch::Contains("a sheet that was read was printed"));
    CHECK(intruder.attempt("", stepSql("sheet", "unprinted", "id = '" + floor.code(3) + "'")).empty());
}
