// A job whose every piece lies there as a good sheet, written down row by row as the line would have: for
// tests of what comes after printing.
#pragma once

#include "core/line/lookup.h"
#include "core/line/step.h"
#include "tests/core/line_fixture.h"
#include "tests/core/step_sql.h"

namespace daishi::test {

class PrintedJob {
  public:
    explicit PrintedJob(LineFixture& fixture, int pieces = 3) : fixture_(fixture) {
        job = fixture.makeJob(kHkn, JobState::Released, Day::of(2024, 10, 1), pieces);
        Line line = fixture.line();
        const auto done =
            perform<Done>(line, Act::PermitChunk, kOne, job.str(), [&](Work& work) -> Outcome<Done> {
                event_ = work.event();
                stock(work, pieces);
                print(work, pieces);
                return Done{};
            });
        if (!done)
            throw std::logic_error("the rows of a printed job were refused");
    }

    // Steps outside of any act, as a test needs them.
    template <class State>
    void take(const std::string& id, State, State to) {
        stepByHand(*fixture_.db, id, to);
    }
    void seal(const std::string& day) {
        fixture_.db->run("INSERT INTO day (day, state) VALUES ($1, 'open')", {day});
        take(day, DayState::Open, DayState::Reconciled);
        take(day, DayState::Reconciled, DayState::Signed);
        take(day, DayState::Signed, DayState::Sealed);
    }
    std::string piece(int number) const { return job.str() + "/" + std::to_string(number); }
    static std::string sheet(int number) { return "SHEET" + std::to_string(number); }

    JobId job;
    const std::string lot = "L-240927-01";
    const std::string day = "2024-09-30"; // of the fixture's clock

  private:
    template <class State>
    void inAct(const std::string& id, State from, State to) {
        step(*fixture_.db, id, from, to);
    }
    void insert(const std::string& table, const std::string& columns, const std::string& values) {
        fixture_.db->run("INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")");
    }

    void stock(Work& work, int sheets) {
        const std::string event = std::to_string(event_);
        insert("request", "id, blank_type, sheets, needed_by, state, event",
               "'Q-1', 'kawasaki-hkn-3', 500, '2024-09-27', 'asked', " + event);
        insert("delivery",
               "id, request, note, declared_type, declared_boxes, declared_sheets_per_box, state, day, event",
               "'D-1', 'Q-1', 'N-1', 'kawasaki-hkn-3', 1, 500, 'announced', '2024-09-27', " + event);
        insert("lot", "id, delivery, blank_type, state, event",
               "'" + lot + "', 'D-1', 'kawasaki-hkn-3', 'arrived', " + event);
        insert("box", "id, lot, blank_type, number, declared_sheets, label_digest, state, event",
               "'" + box() + "', '" + lot + "', 'kawasaki-hkn-3', 1, 500, 'label', 'sealed', " + event);
        inAct(lot, LotState::Arrived, LotState::Inspecting);
        inAct(lot, LotState::Inspecting, LotState::Released);
        inAct(box(), BoxState::Sealed, BoxState::Opened);
        const BoxId id(box());
        work.move(id, Account::Outside, Account::Quarantine, Sheets(500), "delivered", "D-1");
        work.move(id, Account::Quarantine, Account::Store, Sheets(500), "released", lot);
        work.move(id, Account::Store, Account::Tray, Sheets(500), "loaded", "T-1");
        work.move(id, Account::Tray, Account::Good, Sheets(sheets), "read", "R-1");
    }

    void print(Work&, int sheets) {
        const std::string event = std::to_string(event_);
        const std::string keys = "'" + job.str() + "', 'T-1', 'kawasaki-hkn-3', ";
        insert("load", "id, printer, tray, box, lot, blank_type, job, state, baseline, opened_at, event",
               "'T-1', 'printer-1', 'printer-1/1', '" + box() + "', '" + lot + "', 'kawasaki-hkn-3', '" +
                   job.str() + "', 'open', '', 0, " + event);
        recordEvidence(*fixture_.db, LotId(lot), BoxId(box()), LoadId("T-1"), "first-article",
                       Evidence::E3SheetMark, kHkn, true, Day::of(2024, 9, 30), event_);
        inAct("T-1", LoadState::Open, LoadState::Armed);
        insert("run", "job, load, blank_type, id, printer, state, day, event",
               keys + "'R-1', 'printer-1', 'open', '" + day + "', " + event);
        insert("chunk", "job, load, blank_type, key, run, number, sheets, expires, state, event",
               keys + "'C-1', 'R-1', 1, " + std::to_string(sheets) + ", 0, 'permitted', " + event);
        inAct("C-1", ChunkState::Permitted, ChunkState::Submitted);
        for (int i = 1; i <= sheets; ++i) {
            insert("sheet", "job, load, blank_type, id, piece, copy, chunk, place, lot, box, state",
                   keys + "'" + sheet(i) + "', '" + piece(i) + "', 1, 'C-1', " + std::to_string(i) + ", '" +
                       lot + "', '" + box() + "', 'sent'");
            inAct(piece(i), PieceState::Wanted, PieceState::Sent);
            inAct(sheet(i), SheetState::Sent, SheetState::Good);
            inAct(piece(i), PieceState::Sent, PieceState::Good);
        }
        inAct(job.str(), JobState::Released, JobState::Printed);
    }

    std::string box() const { return lot + "/001"; }

    LineFixture& fixture_;
    std::int64_t event_ = 0;
};

} // namespace daishi::test
