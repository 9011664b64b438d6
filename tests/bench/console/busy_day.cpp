#include <cstdio>

#include "core/decide/lives.h"
#include "core/store/audit_chain.h"
#include "tests/bench/console/sections.h"

namespace daishi::bench {

namespace {

constexpr int kLots = 50, kBoxes = 4, kJobs = 200, kPieces = 50;
constexpr std::int64_t kSheets = 500;

std::string numbered(const char* format, int number) {
    char text[48];
    std::snprintf(text, sizeof text, format, number);
    return text;
}

template <class Value>
std::string word(Value value) {
    return std::string(nameOf(value));
}

class BusyDay {
  public:
    BusyDay(Database& db, Day day) : db_(db), day_(day) {
        AuditEvent event;
        event.at = Instant(0);
        event.day = day;
        event.kind = "job-released";
        event.actor = BadgeId("0102");
        event.body = "{}";
        event_ = appendAudit(db, event).seq;
        const auto rows = db.query("SELECT coalesce(max(seq), 0) FROM movement");
        rows->next();
        movement_ = rows->integer(0);
    }

    void addLot(int lot) {
        const std::string id = "L-" + day_.compact() + numbered("-%03d", 200 + lot);
        db_.run("INSERT INTO request (id, blank_type, sheets, needed_by, state, event) "
                "VALUES ($1, $2, $3, $4, $5, $6)",
                {"Q" + id, kType, kSheets * kBoxes, day_.iso(), word(RequestState::Delivered), event_});
        db_.run("INSERT INTO delivery (id, request, note, declared_type, declared_boxes, "
                "declared_sheets_per_box, state, day, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                {"D" + id, "Q" + id, "N" + id, kType, std::int64_t(kBoxes), kSheets,
                 word(DeliveryState::Accepted), day_.iso(), event_});
        db_.run("INSERT INTO lot (id, delivery, blank_type, state, event) VALUES ($1, $2, $3, $4, $5)",
                {id, "D" + id, kType, word(LotState::Released), event_});
        for (int box = 1; box <= kBoxes; ++box)
            addBox(id, box);
    }

    void addJob(int job) {
        const std::string id = "J-" + day_.compact() + numbered("-%03d", 200 + job);
        const std::string due = day_.plusDays(1).iso();
        db_.run("INSERT INTO job (id, mapping, insurer, kind, blank_type, issue_day, data_day, pieces, "
                "households, file_digest, state, day, event) "
                "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
                {id, std::string("kawasaki-hkn"), std::string("00140137"), std::string("hkn"), kType, due,
                 day_.iso(), std::int64_t(kPieces), std::int64_t(kPieces), "file of " + id,
                 word(JobState::Released), day_.iso(), event_});
        for (int piece = 1; piece <= kPieces; ++piece) {
            const std::string name = id + numbered("/%06d", piece);
            db_.run("INSERT INTO piece (id, job, sequence, household, digest, state, sealed) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    {name, id, std::int64_t(piece), std::int64_t(piece), "digest of " + name,
                     word(PieceState::Wanted), Blob(290, 7)});
        }
    }

  private:
    void addBox(const std::string& lot, int number) {
        const std::string id = lot + numbered("/%03d", number);
        db_.run("INSERT INTO box (id, lot, blank_type, number, declared_sheets, label_digest, state, event) "
                "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                {id, lot, kType, std::int64_t(number), kSheets, "label of " + id, word(BoxState::Sealed),
                 event_});
        const char* ways[][2] = {{"outside", "quarantine"}, {"quarantine", "store"}};
        for (const auto& way : ways)
            db_.run("INSERT INTO movement (seq, box, lot, blank_type, from_account, to_account, sheets, "
                    "reason, reference, day, at, event) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                    {++movement_, id, lot, kType, std::string(way[0]), std::string(way[1]), kSheets,
                     std::string("busy day"), lot, day_.iso(), std::int64_t(0), event_});
        for (const char* account : {"outside", "quarantine", "store"}) {
            const std::int64_t sheets = std::string(account) == "quarantine" ? 0 : kSheets;
            db_.run("INSERT INTO balance (box, account, sheets, last_seq) VALUES ($1, $2, $3, $4)",
                    {id, std::string(account), sheets, movement_});
        }
    }

    Database& db_;
    const Day day_;
    const std::string kType = "kawasaki-hkn-3";
    std::int64_t event_ = 0, movement_ = 0;
};

} // namespace

void fillBusyDay(Database& db, Day day) {
    Transaction transaction(db);
    BusyDay busy(db, day);
    for (int lot = 0; lot < kLots; ++lot)
        busy.addLot(lot);
    for (int job = 0; job < kJobs; ++job)
        busy.addJob(job);
    transaction.commit();
}

} // namespace daishi::bench
