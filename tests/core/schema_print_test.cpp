// The gate said again by the file: what no program may print, with its foreign keys on or off.
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

// A chunk as the program would write it for the run under way; each test changes one thing.
struct Chunk {
    std::string run, job, load, type = "kawasaki-hkn-3";
    int number = 2, sheets = 1;
    std::string sql() const {
        return "INSERT INTO chunk (key, run, job, load, blank_type, number, sheets, expires, state, event) "
               "VALUES "
               "('C" +
               std::to_string(number) + "', '" + run + "', '" + job + "', '" + load + "', '" + type + "', " +
               std::to_string(number) + ", " + std::to_string(sheets) + ", 0, 'permitted', 1)";
    }
};

struct Sheet {
    std::string piece, job, load, chunk = "C2", lot = "L-240930-01", box = "L-240930-01/001",
                                  type = "kawasaki-hkn-3";
    int place = 1, copy = 1;
    std::string sql() const {
        return "INSERT INTO sheet (id, piece, copy, chunk, place, job, load, lot, box, blank_type, state) "
               "VALUES ('S1', "
               "'" +
               piece + "', " + std::to_string(copy) + ", '" + chunk + "', " + std::to_string(place) + ", '" +
               job + "', '" + load + "', '" + lot + "', '" + box + "', '" + type + "', 'sent')";
    }
};

void allRefused(PrintFloor& floor, const std::vector<Row>& rows) {
    for (const bool keys : {true, false}) {
        Intruder intruder(floor.folder.store(), keys);
        for (const Row& row : rows) {
            INFO(row.what << (keys ? ", keys on" : ", keys off"));
            CHECK_THAT(intruder.attempt(row.before, row.sql), Catch::Contains(row.objection));
        }
    }
    CHECK(floor.broken() == "");
}

template <class Value>
Value with(Value value, void (*change)(Value&)) {
    change(value);
    return value;
}

} // namespace

TEST_CASE("no chunk is written that the gate would refuse") {
    PrintFloor floor(5, 20);
    const RunId run = floor.armed();
    const Chunk right{run.str(), floor.job.str(), "T-240930-01"};
    const std::string other = floor.newJob(2).str();
    const auto chunk = [&](void (*change)(Chunk&)) { return with(right, change).sql(); };
    Chunk ofOther = right;
    ofOther.job = other;
    allRefused(
        floor,
        {
            {"another blank", "", chunk([](Chunk& c) { c.type = "kawasaki-skk-1"; }), "not that of its run"},
            {"another job of the same blank", "", ofOther.sql(), "a chunk is of the job of its run"},
            {"a load that is void", stepSql("load", "void"), right.sql(),
             "a load that is over prints nothing"},
            {"a load that is closed", stepSql("load", "closed"), right.sql(),
             "a load that is over prints nothing"},
            {"a load that is not there", "", chunk([](Chunk& c) { c.load = "T-240930-09"; }),
             "the tray does not hold"},
            {"a run that is not there", "", chunk([](Chunk& c) { c.run = "J-240930-09-R01"; }),
             "the run is not open"},
            {"a held lot", "INSERT INTO hold VALUES (1, 'lot', 'L-240930-01', 'x', 1)", right.sql(),
             "a held lot prints nothing"},
            {"a lot with one of two holds lifted",
             "INSERT INTO hold VALUES (1, 'lot', 'L-240930-01', 'x', 1), (2, 'lot', 'L-240930-01', 'y', 1); "
             "INSERT INTO hold_lift VALUES (1, 'x', 1)",
             right.sql(), "a held lot prints nothing"},
            {"a held job", "INSERT INTO hold VALUES (1, 'job', '" + floor.job.str() + "', 'x', 1)",
             right.sql(), "a held job prints nothing"},
            {"a rejected lot", stepSql("lot", "rejected"), right.sql(), "the lot is not released"},
            {"a lot found to be another blank",
             "INSERT INTO finding VALUES (1, 'L-240930-01', 'kawasaki-skk-1', 'x', 1)", right.sql(),
             "the lot or box was found to be another blank"},
            {"a box found to be another blank",
             "INSERT INTO box_finding VALUES (1, 'L-240930-01/001', 'L-240930-01', 'kawasaki-skk-1', 'x', 1)",
             right.sql(), "the lot or box was found to be another blank"},
            {"a withdrawn job", stepSql("job", "withdrawn", "id = '" + floor.job.str() + "'"), right.sql(),
             "the job is not released"},
            {"a paused run", stepSql("run", "paused"), right.sql(), "the run is not open"},
            {"a stopped run", stepSql("run", "stopped"), right.sql(), "the run is not open"},
            {"more than the tray holds", "", chunk([](Chunk& c) { c.sheets = 20; }),
             "the tray does not hold that many sheets"},
            {"no sheet at all", "", chunk([](Chunk& c) { c.sheets = 0; }), "CHECK constraint failed"},
            {"more than fifty", "DROP TRIGGER chunk_within_tray", chunk([](Chunk& c) { c.sheets = 51; }),
             "CHECK constraint failed"},
            {"a number taken", "", chunk([](Chunk& c) { c.number = 1; }), "this chunk is on record already"},
        });
    Intruder intruder(floor.folder.store(), true);
    CHECK(intruder.run(right.sql()).empty()); // the table fails for the reasons it names
}

TEST_CASE("before the first article is approved the file takes no chunk of more than one") {
    PrintFloor floor(5);
    const RunId run = floor.started();
    Chunk two{run.str(), floor.job.str(), "T-240930-01"};
    two.sheets = 2;
    allRefused(floor, {{"two sheets", "", two.sql(), "only one sheet is printed"}});
}

TEST_CASE("no sheet is written that no chunk permits") {
    PrintFloor floor(5);
    const RunId run = floor.armed();
    const std::string other = floor.newJob(2).str();
    Chunk chunk{run.str(), floor.job.str(), "T-240930-01"};
    chunk.sheets = 2;
    const std::string sent = chunk.sql() + "; " + stepSql("chunk", "submitted", "key = 'C2'");
    const Sheet right{floor.piece(2), floor.job.str(), "T-240930-01"};
    const auto sheet = [&](void (*change)(Sheet&)) { return with(right, change).sql(); };
    Sheet good = right, ofOther = right, inFirst = right, foreign = right;
    good.piece = floor.piece(1);
    good.copy = 2;
    ofOther.piece = other + "/000001";
    foreign = ofOther;
    foreign.job = other;
    inFirst.chunk = floor.text("SELECT key FROM chunk");
    inFirst.place = 2;
    allRefused(
        floor,
        {
            {"a chunk that was not sent", chunk.sql(), right.sql(), "only sent under its permit"},
            {"a chunk that is not there", "", right.sql(), "only sent under its permit"},
            {"a chunk that is counted", "", inFirst.sql(), "only sent under its permit"},
            {"a place beyond the permit", sent, sheet([](Sheet& s) { s.place = 3; }),
             "only sent under its permit"},
            {"a place twice", sent + "; " + right.sql(), sheet([](Sheet& s) { s.copy = 2; }), "sheet"},
            {"another blank", sent, sheet([](Sheet& s) { s.type = "kawasaki-skk-1"; }),
             "the blank type of the sheet"},
            {"another box", sent, sheet([](Sheet& s) { s.box = "L-240930-01/002"; }), "sheet"},
            {"another lot", sent, sheet([](Sheet& s) { s.lot = "L-240930-09"; }), "of the lot of its load"},
            {"a piece of another job", sent, ofOther.sql(), "of the job of its piece"},
            {"another job", sent, foreign.sql(), "only sent under its permit"},
            {"a piece that has a good sheet", sent, good.sql(), "one live sheet at most"},
            {"a piece that is not there", sent, sheet([](Sheet& s) { s.piece = "x"; }),
             "of the job of its piece"},
        });
    Intruder intruder(floor.folder.store(), true);
    CHECK(intruder.attempt(sent, right.sql()).empty());
}

TEST_CASE("no load and no run join what does not belong together") {
    PrintFloor floor(5);
    const std::string other = floor.newJob(2).str();
    const std::string skk = floor.makeJob(kSkk, JobState::Released, Day::of(2024, 12, 2)).str();
    const auto load = [](const std::string& job, const std::string& type, const std::string& lot,
                         const std::string& tray) {
        return "INSERT INTO load (id, printer, tray, box, lot, blank_type, job, state, baseline, opened_at, "
               "event) VALUES "
               "('T-240930-02', 'printer-1', '" +
               tray + "', 'L-240930-01/001', '" + lot + "', '" + type + "', '" + job + "', 'open', '', 0, 1)";
    };
    const std::string mine = floor.job.str(), lot = "L-240930-01", hkn = kHkn.str();
    const std::string loaded = load(mine, hkn, lot, "printer-1/1");
    const auto run = [](const std::string& job, const std::string& type) {
        return "INSERT INTO run (id, job, load, blank_type, printer, state, day, event) VALUES ('R1', '" +
               job + "', 'T-240930-02', '" + type + "', 'printer-1', 'open', '2024-09-30', 1)";
    };
    allRefused(
        floor,
        {
            {"a load of another blank than its box", "", load(skk, kSkk.str(), lot, "printer-1/1"),
             "not that of its box"},
            {"a load of another blank than its job", "", load(skk, hkn, lot, "printer-1/1"),
             "not that of its job"},
            {"a load of another lot than its box", "", load(mine, hkn, "L-240930-09", "printer-1/1"),
             "that of its box"},
            {"a second load of the box", loaded, loaded, "load"},
            {"a run of another blank", loaded, run(skk, kSkk.str()), "a run prints the job of its load"},
            {"a run of another job of the same blank", loaded, run(other, hkn),
             "a run prints the job of its load"},
            {"a run under a wrong blank", loaded, run(mine, kSkk.str()), "the blank type of the run"},
            {"two runs of one load", loaded + "; " + run(mine, hkn), run(mine, hkn), "on record already"},
        });
    Intruder intruder(floor.folder.store(), true);
    CHECK(intruder.attempt(loaded, run(mine, hkn)).empty());
}
