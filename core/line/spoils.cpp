#include "core/line/spoils.h"

#include <vector>

#include "core/line/lookup.h"

namespace daishi {

namespace {

std::int64_t countOf(Database& db, const std::string& sql, const std::string& id) {
    const auto rows = db.query(sql, {id});
    rows->next();
    return rows->integer(0);
}

const std::string kOnNoList = " AND NOT EXISTS (SELECT 1 FROM destruction_item i WHERE i.code = ";

} // namespace

// Spoilage with a code is known one by one and leaves only by its code; the rest of the account has none.
Sheets unlistedWithoutCode(Database& db, const BoxId& box, Account from) {
    std::int64_t left = balanceOf(db, box, from).value();
    left -= countOf(
        db,
        "SELECT coalesce(sum(i.sheets), 0) FROM destruction_item i WHERE i.box = $1 AND i.code IS NULL "
        "AND i.from_account = '" +
            std::string(nameOf(from)) +
            "' AND NOT EXISTS (SELECT 1 FROM destruction_certificate c WHERE c.destruction = "
            "i.destruction)",
        box.str());
    if (from == Account::Spoiled) {
        left -= countOf(db, "SELECT count(*) FROM sheet WHERE box = $1 AND state = 'spoiled'", box.str());
        left -=
            countOf(db,
                    "SELECT count(*) FROM test_sheet t WHERE t.box = $1 AND EXISTS (SELECT 1 FROM movement m "
                    "WHERE m.box = t.box AND m.reference = t.id) AND NOT EXISTS (SELECT 1 FROM "
                    "destruction_item i JOIN destruction_certificate c ON c.destruction = i.destruction "
                    "WHERE i.code = t.id)",
                    box.str());
    }
    return Sheets(left < 0 ? 0 : left);
}

Sheets spoilsNotScanned(Database& db, const JobId& job) {
    Sheets open(countOf(
        db, "SELECT count(*) FROM sheet s WHERE s.job = $1 AND s.state = 'spoiled'" + kOnNoList + "s.id)",
        job.str()));
    open +=
        Sheets(countOf(db,
                       "SELECT count(*) FROM test_sheet t JOIN load l ON l.id = t.load WHERE l.job = $1 AND "
                       "EXISTS (SELECT 1 FROM movement m WHERE m.box = t.box AND m.reference = t.id)" +
                           kOnNoList + "t.id)",
                       job.str()));
    std::vector<BoxId> boxes;
    {
        const auto rows = db.query("SELECT DISTINCT s.box FROM sheet s WHERE s.job = $1", {job.str()});
        while (rows->next())
            boxes.emplace_back(rows->text(0));
    }
    for (const BoxId& box : boxes)
        open += unlistedWithoutCode(db, box, Account::Spoiled);
    return open;
}

} // namespace daishi
