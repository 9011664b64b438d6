#include "stock/destruction_rows.h"

#include "core/print/run_rows.h"

namespace daishi {

namespace {

Cell orNull(const std::string& text) {
    if (text.empty())
        return std::monostate();
    return text;
}

std::optional<std::string> listOf(Database& db, const std::string& code) {
    const auto rows = db.query("SELECT destruction FROM destruction_item WHERE code = $1", {code});
    if (!rows->next())
        return std::nullopt;
    return rows->text(0);
}

std::int64_t countOf(Database& db, const std::string& sql, const std::string& box) {
    const auto rows = db.query(sql, {box});
    rows->next();
    return rows->integer(0);
}

} // namespace

std::optional<SpoiledSheet> sheetOfPiece(Database& db, const std::string& code) {
    const auto sheet = findSheet(db, SheetId(code));
    if (!sheet)
        return std::nullopt;
    return SpoiledSheet{code, sheet->box, sheet->state, listOf(db, code)};
}

std::optional<SpoiledSheet> sheetOfTest(Database& db, const std::string& code) {
    std::optional<BoxId> box;
    {
        const auto rows = db.query("SELECT box FROM test_sheet WHERE id = $1", {code});
        if (rows->next())
            box = BoxId(rows->text(0));
    }
    if (!box)
        return std::nullopt;
    return SpoiledSheet{code, *box, SheetState::Spoiled, listOf(db, code)};
}

bool listExists(Database& db, const DestructionId& id) {
    return db.query("SELECT 1 FROM destruction WHERE id = $1", {id.str()})->next();
}

bool certified(Database& db, const DestructionId& id) {
    return db.query("SELECT 1 FROM destruction_certificate WHERE destruction = $1", {id.str()})->next();
}

Sheets onList(Database& db, const DestructionId& id) {
    return Sheets(countOf(db, "SELECT coalesce(sum(sheets), 0) FROM destruction_item WHERE destruction = $1",
                          id.str()));
}

std::vector<std::string> codesOn(Database& db, const DestructionId& id) {
    std::vector<std::string> codes;
    const auto rows =
        db.query("SELECT code FROM destruction_item WHERE destruction = $1 AND code IS NOT NULL ORDER BY id",
                 {id.str()});
    while (rows->next())
        codes.push_back(rows->text(0));
    return codes;
}

std::vector<ItemSum> sumsOf(Database& db, const DestructionId& id) {
    std::vector<ItemSum> sums;
    const auto rows = db.query("SELECT box, from_account, sum(sheets) FROM destruction_item WHERE "
                               "destruction = $1 GROUP BY box, from_account ORDER BY box, from_account",
                               {id.str()});
    while (rows->next())
        sums.push_back({BoxId(rows->text(0)), accountFrom(rows->text(1)), Sheets(rows->integer(2))});
    return sums;
}

DestructionId insertList(Work& work, const std::string& reason) {
    const DestructionId id(nextName(work.db, "destruction", "X-", work.today));
    work.db.run("INSERT INTO destruction (id, reason, day, event) VALUES ($1, $2, $3, $4)",
                {id.str(), reason, work.today.iso(), work.event()});
    return id;
}

void insertItem(Work& work, const DestructionId& id, const Item& item) {
    const std::int64_t number = nextNumber(work.db, "destruction_item");
    work.db.run(
        "INSERT INTO destruction_item (id, destruction, code, box, from_account, sheets, says_type, day, "
        "event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        {number, id.str(), orNull(item.code), item.box.str(), std::string(nameOf(item.from)),
         item.sheets.value(), orNull(item.seen ? item.seen->str() : ""), work.today.iso(), work.event()});
}

void insertCertificate(Work& work, const DestructionId& id, const std::string& method, Sheets sheets) {
    work.db.run("INSERT INTO destruction_certificate (destruction, method, sheets, day, event) "
                "VALUES ($1, $2, $3, $4, $5)",
                {id.str(), method, sheets.value(), work.today.iso(), work.event()});
}

std::vector<DestructionView> listDestructions(Database& db) {
    std::vector<DestructionView> views;
    const auto rows =
        db.query("SELECT d.id, d.reason, (SELECT coalesce(sum(i.sheets), 0) FROM destruction_item i WHERE "
                 "i.destruction = d.id), c.method FROM destruction d LEFT JOIN destruction_certificate c ON "
                 "c.destruction = d.id ORDER BY d.event DESC");
    while (rows->next())
        views.push_back(
            {DestructionId(rows->text(0)), rows->text(1), Sheets(rows->integer(2)), rows->textOrNull(3)});
    return views;
}

} // namespace daishi
