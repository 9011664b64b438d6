#include "tests/bench/year.h"

#include <cstdio>
#include <functional>

#include "core/decide/lives.h"
#include "core/store/audit_chain.h"
#include "core/store/canonical_json.h"
#include "core/store/dialect.h"

namespace daishi::bench {

namespace {

using Row = std::vector<Cell>;
using Put = std::function<void(const Row&)>;

std::string numbered(const char* format, int number) {
    char text[48];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

template <class Value>
std::string word(Value value) {
    return std::string(nameOf(value));
}

std::int64_t newest(Database& db, const std::string& table) {
    const auto rows = db.query("SELECT coalesce(max(seq), 0) FROM " + table);
    rows->next();
    return rows->integer(0);
}

class Year {
  public:
    Year(Database& db, const YearSize& size, Day until)
        : db_(db), size_(size), first_(until.plusDays(-size.days * 7 / 5)),
          firstEvent_(newest(db, "audit") + 1), firstMovement_(newest(db, "movement") + 1),
          firstStep_(newest(db, "life_change") + 1) {}

    void write() {
        writeEvents();
        writeStock();
        writeMovements();
        writeBalances();
        writePrinting();
        writeSheets();
        writeSteps();
        writeDays();
    }

  private:
    Day dayOf(int day) const { return first_.plusDays(day * 7 / 5); }
    std::string iso(int day) const { return dayOf(day).iso(); }
    std::string lot(int day) const { return "L-" + dayOf(day).compact() + "-01"; }
    std::string box(int day, int b) const { return lot(day) + numbered("/%03d", b + 1); }
    std::string job(int day) const { return "J-" + dayOf(day).compact() + "-01"; }
    std::string load(int day, int b) const { return "T-" + dayOf(day).compact() + numbered("-%02d", b + 1); }
    std::string run(int day, int b) const { return "R-" + dayOf(day).compact() + numbered("-%02d", b + 1); }
    std::string chunk(int day, int c) const {
        return "5eed0001-" + run(day, c / size_.chunks) + numbered("-C%03d", c % size_.chunks + 1);
    }
    std::string piece(int day, int s) const { return job(day) + numbered("/%06d", s + 1); }
    std::string sheet(int day, int s) const { return "P" + piece(day, s) + "-01"; }
    std::int64_t event(int day, int k = 0) const {
        return firstEvent_ + std::int64_t(day) * size_.eventsOfDay() + k;
    }
    std::int64_t movement(int day, int k = 0) const {
        return firstMovement_ + std::int64_t(day) * size_.movementsOfDay() + k;
    }
    std::int64_t instant(int day, int k) const {
        return std::chrono::duration_cast<std::chrono::microseconds>(dayOf(day).sysDays().time_since_epoch())
                   .count() +
               k * 1'000'000LL;
    }

    // `count` rows a day of one table, a month to a transaction.
    void fill(const char* table, const char* columns, const char* unique,
              const std::function<void(int day, const Put&)>& rowsOfDay) {
        constexpr int kMonth = 21;
        for (int from = 0; from < size_.days; from += kMonth) {
            Transaction transaction(db_);
            const auto rows = db_.bulk(table, columns, unique);
            for (int day = from; day < std::min(from + kMonth, size_.days); ++day)
                rowsOfDay(day, [&](const Row& row) { rows->add(row); });
            if (!rows->finish().empty())
                throw std::logic_error(std::string("a row twice in ") + table);
            transaction.commit();
        }
    }

    void writeEvents() {
        std::string previous = auditHead(db_).hash;
        fill("audit", "seq, at, day, kind, subject, actor, second_actor, body, previous, hash", "seq",
             [&](int day, const Put& put) {
                 for (int k = 0; k < size_.eventsOfDay(); ++k) {
                     AuditEvent e;
                     e.seq = event(day, k);
                     e.at = Instant(instant(day, k));
                     e.day = dayOf(day);
                     e.kind = "chunk-counted";
                     e.subject = chunk(day, k % size_.chunksOfDay());
                     e.actor = test::kOperator;
                     JsonObject body;
                     body.set("person", "p-0417")
                         .set("person-shown", "pin")
                         .set("sheets", 50)
                         .set("steps", previous);
                     e.body = body.str();
                     e.previous = previous;
                     previous = hashOf(e);
                     put({e.seq, e.at.micros(), e.day.iso(), e.kind, e.subject, e.actor.str(), std::string(),
                          e.body, e.previous, previous});
                 }
             });
    }

    void writeStock() {
        const std::string type = test::kHkn.str();
        const auto boxes = std::int64_t(size_.boxes), sheets = std::int64_t(size_.chunks) * 50;
        fill("request", "id, blank_type, sheets, needed_by, state, event", "id",
             [&](int day, const Put& put) {
                 put({"Q" + lot(day), type, boxes * sheets, iso(day), word(RequestState::Delivered),
                      event(day)});
             });
        fill("delivery",
             "id, request, note, declared_type, declared_boxes, declared_sheets_per_box, state, day, event",
             "id", [&](int day, const Put& put) {
                 put({"D" + lot(day), "Q" + lot(day), "N" + lot(day), type, boxes, sheets,
                      word(DeliveryState::Accepted), iso(day), event(day)});
             });
        fill("lot", "id, delivery, blank_type, state, event", "id", [&](int day, const Put& put) {
            put({lot(day), "D" + lot(day), type, word(LotState::Released), event(day, 1)});
        });
        fill("box", "id, lot, blank_type, number, declared_sheets, label_digest, state, event", "id",
             [&](int day, const Put& put) {
                 for (int b = 0; b < size_.boxes; ++b)
                     put({box(day, b), lot(day), type, std::int64_t(b + 1), sheets, "label of " + box(day, b),
                          word(BoxState::Empty), event(day, 2)});
             });
        fill("evidence", "id, lot, moment, grade, says_type, agrees, day, event", "id",
             [&](int day, const Put& put) {
                 for (int b = 0; b < size_.boxes; ++b)
                     put({std::int64_t(1'000'000 + day * size_.boxes + b), lot(day), std::string("receiving"),
                          std::int64_t(2), type, std::int64_t(1), iso(day), event(day, 2)});
             });
    }

    void writeMovements() {
        const char* ways[][2] = {{"outside", "quarantine"}, {"quarantine", "store"}, {"store", "tray"}};
        const auto sheets = std::int64_t(size_.chunks) * 50;
        fill("movement",
             "seq, box, lot, blank_type, from_account, to_account, sheets, reason, reference, day, at, event",
             "seq", [&](int day, const Put& put) {
                 int k = 0;
                 const auto move = [&](int b, const char* from, const char* to, std::int64_t n,
                                       const std::string& reference) {
                     put({movement(day, k), box(day, b), lot(day), test::kHkn.str(), std::string(from),
                          std::string(to), n, std::string("year"), reference, iso(day), instant(day, k),
                          event(day, k)});
                     ++k;
                 };
                 for (const auto& way : ways)
                     for (int b = 0; b < size_.boxes; ++b)
                         move(b, way[0], way[1], sheets, lot(day));
                 for (int c = 0; c < size_.chunksOfDay(); ++c)
                     move(c / size_.chunks, "tray", "good", 50, chunk(day, c));
             });
    }

    // A bulk knows a row by one cell, and these are known by two.
    void writeBalances() {
        const auto sheets = std::int64_t(size_.chunks) * 50;
        Transaction transaction(db_);
        for (int i = 0; i < size_.days * size_.boxes; ++i) {
            const int day = i / size_.boxes;
            for (const char* account : {"outside", "quarantine", "store", "tray", "good"}) {
                const bool full =
                    std::string_view(account) == "outside" || std::string_view(account) == "good";
                db_.run("INSERT INTO balance (box, account, sheets, last_seq) VALUES ($1, $2, $3, $4)",
                        {box(day, i % size_.boxes), std::string(account), full ? sheets : std::int64_t(0),
                         movement(day, size_.movementsOfDay() - 1)});
            }
        }
        transaction.commit();
    }

    void writePrinting();
    void writeSheets();
    void writeSteps();
    void writeDays();

    Database& db_;
    const YearSize size_;
    const Day first_;
    const std::int64_t firstEvent_, firstMovement_, firstStep_;
};

void Year::writePrinting() {
    const std::string type = test::kHkn.str(), printer = "printer-1";
    fill("job",
         "id, mapping, insurer, kind, blank_type, issue_day, data_day, pieces, households, file_digest, "
         "state, day, event",
         "id", [&](int day, const Put& put) {
             put({job(day), std::string("kawasaki-hkn"), std::string("00140137"), std::string("hkn"), type,
                  iso(day), iso(day), std::int64_t(size_.sheetsOfDay()), std::int64_t(size_.sheetsOfDay()),
                  "file of " + job(day), word(JobState::Closed), iso(day), event(day, 3)});
         });
    fill("load", "id, printer, tray, box, lot, blank_type, job, state, ended_by, baseline, opened_at, event",
         "id", [&](int day, const Put& put) {
             for (int b = 0; b < size_.boxes; ++b)
                 put({load(day, b), printer, std::string("printer-1/1"), box(day, b), lot(day), type,
                      job(day), word(LoadState::Closed), Cell(), std::string("state=idle"), instant(day, b),
                      event(day, 4 + b)});
         });
    fill("run", "id, job, load, blank_type, printer, state, output_count, day, event", "id",
         [&](int day, const Put& put) {
             for (int b = 0; b < size_.boxes; ++b)
                 put({run(day, b), job(day), load(day, b), type, printer, word(RunState::Finished),
                      std::int64_t(size_.chunks) * 50, iso(day), event(day, 5 + b)});
         });
    fill("chunk",
         "key, run, job, load, blank_type, number, sheets, expires, artefact, state, impressions, "
         "counter_before, counter_after, event",
         "key", [&](int day, const Put& put) {
             for (int c = 0; c < size_.chunksOfDay(); ++c) {
                 const int b = c / size_.chunks;
                 const std::int64_t counter = (std::int64_t(day) * size_.chunksOfDay() + c) * 50;
                 put({chunk(day, c), run(day, b), job(day), load(day, b), type,
                      std::int64_t(c % size_.chunks + 1), std::int64_t(50), instant(day, c),
                      "artefact of " + chunk(day, c), word(ChunkState::Counted), std::int64_t(50), counter,
                      counter + 50, event(day, 10 + c)});
             }
         });
}

void Year::writeSheets() {
    fill("piece", "id, job, sequence, household, digest, state, sealed", "id", [&](int day, const Put& put) {
        for (int s = 0; s < size_.sheetsOfDay(); ++s)
            put({piece(day, s), job(day), std::int64_t(s + 1), std::int64_t(s + 1),
                 "digest of " + piece(day, s), word(PieceState::Handed), Blob(290, 7)});
    });
    fill("sheet", "id, piece, copy, chunk, place, job, load, lot, box, blank_type, state, read_event", "id",
         [&](int day, const Put& put) {
             for (int s = 0; s < size_.sheetsOfDay(); ++s) {
                 const int c = s / size_.sheetsOfChunk, b = c / size_.chunks;
                 put({sheet(day, s), piece(day, s), std::int64_t(1), chunk(day, c),
                      std::int64_t(s % size_.sheetsOfChunk + 1), job(day), load(day, b), lot(day),
                      box(day, b), test::kHkn.str(), word(SheetState::Good), event(day, 10 + c)});
             }
         });
}

void Year::writeSteps() {
    const char* steps[][3] = {{"piece", "wanted", "sent"},
                              {"piece", "sent", "good"},
                              {"sheet", "sent", "good"},
                              {"piece", "good", "handed"}};
    std::int64_t seq = firstStep_;
    fill("life_change", "seq, life, subject, from_state, to_state, event", "seq",
         [&](int day, const Put& put) {
             for (int s = 0; s < size_.sheetsOfDay(); ++s)
                 for (const auto& step : steps)
                     put({seq++, std::string(step[0]),
                          std::string_view(step[0]) == "piece" ? piece(day, s) : sheet(day, s),
                          std::string(step[1]), std::string(step[2]),
                          event(day, 10 + s / size_.sheetsOfChunk)});
         });
}

void Year::writeDays() {
    fill("day", "day, state", "day", [&](int day, const Put& put) {
        put({iso(day), word(DayState::Sealed)});
    });
    Transaction transaction(db_);
    for (int day = 0; day < size_.days; ++day)
        db_.run("INSERT INTO day_version (day, version, made_at, first_movement, last_movement, report, "
                "report_hash, event) VALUES ($1, 1, $2, $3, $4, $5, $6, $7)",
                {iso(day), instant(day, 1000), movement(day), movement(day, size_.movementsOfDay() - 1),
                 std::string(8000, ' '), "hash of " + iso(day), event(day, size_.eventsOfDay() - 1)});
    transaction.commit();
}

} // namespace

void liveThrough(Database& db, Day today, const YearSize& size, const std::function<void()>& alsoAsleep) {
    dropRules(db);
    Year(db, size, today).write();
    if (alsoAsleep)
        alsoAsleep();
    db.script(rulesFor(db.engine()));
    db.analyze();
}

void liveThroughYear(test::PrintFloor& floor, const YearSize& size) {
    std::unique_ptr<Database> owner;
    if (test::onPostgres())
        owner = floor.place.openAsOwner();
    const Day today = siteDay(floor.clock.now(), floor.registry.site.zone);
    liveThrough(owner ? *owner : *floor.db, today, size);
    if (owner) // what the server itself would have done within the year
        owner->script("VACUUM");
    floor.clock.set(test::at(today.plusDays(1).iso() + "T09:00"));
}

} // namespace daishi::bench
