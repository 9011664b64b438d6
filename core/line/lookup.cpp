#include "core/line/lookup.h"

#include "core/line/step.h"

namespace daishi {

NamedType namedType(const Registry& registry, const BlankTypeId& id) {
    const BlankType* type = registry.blankType(id);
    if (!type)
        throw std::runtime_error("blank type " + id.str() + " is in the store but not in the configuration");
    return {*type, registry.describe(*type)};
}

std::vector<std::string> holdsOn(Database& db, const std::string& kind, const std::string& subject) {
    std::vector<std::string> reasons;
    const auto rows =
        db.query("SELECT h.reason FROM hold h LEFT JOIN hold_lift l ON l.hold = h.id "
                 "WHERE l.hold IS NULL AND h.subject_kind = $1 AND h.subject = $2 ORDER BY h.id",
                 {kind, subject});
    while (rows->next())
        reasons.push_back(rows->text(0));
    return reasons;
}

std::optional<LotRow> findLot(Database& db, const LotId& id) {
    LotRow lot;
    {
        const auto rows =
            db.query("SELECT t.blank_type, t.state, (SELECT f.says_type FROM finding f WHERE f.lot = t.id "
                     "ORDER BY f.id DESC LIMIT 1) FROM lot t WHERE t.id = $1",
                     {id.str()});
        if (!rows->next())
            return std::nullopt;
        lot.id = id;
        lot.registered = BlankTypeId(rows->text(0));
        if (const auto found = rows->textOrNull(2))
            lot.found = BlankTypeId(*found);
        lot.standing = {id, stateFrom<LotState>(rows->text(1)), {}};
    }
    lot.standing.holds = holdsOn(db, "lot", id.str());
    return lot;
}

namespace {

BoxRow boxFrom(const Rows& rows) {
    return {BoxId(rows.text(0)),
            LotId(rows.text(1)),
            BlankTypeId(rows.text(2)),
            rows.integer(3),
            stateFrom<BoxState>(rows.text(4)),
            Sheets(rows.integer(5))};
}

constexpr std::string_view kLoadColumns =
    "SELECT id, printer, tray, box, lot, blank_type, job, state, ended_by, baseline, opened_at, "
    "inspect_every, every_piece_read FROM load ";

LoadRow loadFrom(const Rows& rows) {
    LoadRow load;
    load.id = LoadId(rows.text(0));
    load.printer = PrinterId(rows.text(1));
    load.tray = TrayId(rows.text(2));
    load.box = BoxId(rows.text(3));
    load.lot = LotId(rows.text(4));
    load.type = BlankTypeId(rows.text(5));
    load.job = JobId(rows.text(6));
    load.state = stateFrom<LoadState>(rows.text(7));
    if (const auto ended = rows.textOrNull(8))
        load.endedBy = loadDeathFrom(*ended);
    load.baseline = reportFromLine(rows.text(9));
    load.openedAt = Instant(rows.integer(10));
    load.inspectEvery = Sheets(rows.integerOrNull(11).value_or(0));
    load.everyPieceRead = rows.integerOrNull(12).value_or(0) != 0;
    return load;
}

std::vector<LoadRow> loadsWhere(Database& db, const std::string& condition, const std::string& value) {
    std::vector<LoadRow> loads;
    const auto rows = db.query(std::string(kLoadColumns) + condition, {value});
    while (rows->next())
        loads.push_back(loadFrom(*rows));
    return loads;
}

std::optional<LoadRow> loadWhere(Database& db, const std::string& condition, const std::string& value) {
    auto loads = loadsWhere(db, condition, value);
    if (loads.empty())
        return std::nullopt;
    return std::move(loads.front());
}

} // namespace

std::optional<BoxRow> findBox(Database& db, const BoxId& id) {
    const auto rows = db.query(
        "SELECT id, lot, blank_type, number, state, declared_sheets FROM box WHERE id = $1", {id.str()});
    if (!rows->next())
        return std::nullopt;
    return boxFrom(*rows);
}

std::vector<BoxRow> boxesOf(Database& db, const LotId& lot) {
    std::vector<BoxRow> boxes;
    const auto rows = db.query(
        "SELECT id, lot, blank_type, number, state, declared_sheets FROM box WHERE lot = $1 ORDER BY number",
        {lot.str()});
    while (rows->next())
        boxes.push_back(boxFrom(*rows));
    return boxes;
}

std::optional<BlankTypeId> foundTypeOf(Database& db, const BoxRow& box) {
    const auto rows = db.query(
        "SELECT says_type FROM (SELECT says_type, event FROM finding WHERE lot = $1 UNION ALL "
        "SELECT says_type, event FROM box_finding WHERE box = $2) AS found ORDER BY event DESC LIMIT 1",
        {box.lot.str(), box.id.str()});
    if (!rows->next())
        return std::nullopt;
    return BlankTypeId(rows->text(0));
}

BlankTypeId effectiveTypeOf(Database& db, const BoxRow& box) {
    return foundTypeOf(db, box).value_or(box.type);
}

Sheets balanceOf(Database& db, const BoxId& box, Account account) {
    const auto rows = db.query("SELECT sheets FROM balance WHERE box = $1 AND account = $2",
                               {box.str(), std::string(nameOf(account))});
    return rows->next() ? Sheets(rows->integer(0)) : Sheets(0);
}

std::optional<LoadRow> findLoad(Database& db, const LoadId& id) {
    return loadWhere(db, "WHERE id = $1", id.str());
}

std::optional<LoadRow> liveLoadIn(Database& db, const TrayId& tray) {
    return loadWhere(db, "WHERE tray = $1 AND state IN ('open', 'armed')", tray.str());
}

std::optional<LoadRow> liveLoadOf(Database& db, const BoxId& box) {
    return loadWhere(db, "WHERE box = $1 AND state IN ('open', 'armed')", box.str());
}

std::optional<LoadRow> lastLoadIn(Database& db, const TrayId& tray) {
    return loadWhere(db, "WHERE tray = $1 ORDER BY event DESC LIMIT 1", tray.str());
}

std::vector<LoadRow> liveLoadsOfLot(Database& db, const LotId& lot) {
    return loadsWhere(db, "WHERE lot = $1 AND state IN ('open', 'armed') ORDER BY id", lot.str());
}

void endLoad(Database& db, const LoadRow& load, LoadDeath why) {
    const LoadState to =
        why == LoadDeath::RunEnded || why == LoadDeath::Unloaded ? LoadState::Closed : LoadState::Void;
    step(db, load.id.str(), load.state, to);
    db.run("UPDATE load SET ended_by = $1 WHERE id = $2", {std::string(nameOf(why)), load.id.str()});
    std::optional<std::pair<std::string, RunState>> run;
    {
        const auto rows = db.query(
            "SELECT id, state FROM run WHERE load = $1 AND state IN ('open', 'paused')", {load.id.str()});
        if (rows->next())
            run.emplace(rows->text(0), stateFrom<RunState>(rows->text(1)));
    }
    if (!run)
        return;
    step(db, run->first, run->second, RunState::Stopped);
    db.run("UPDATE run SET ended_by = $1 WHERE id = $2", {std::string(nameOf(why)), run->first});
}

void placeHold(Database& db, const std::string& kind, const std::string& subject, const std::string& reason,
               std::int64_t event) {
    const auto rows = db.query("SELECT coalesce(max(id), 0) + 1 FROM hold");
    rows->next();
    db.run("INSERT INTO hold (id, subject_kind, subject, reason, event) VALUES ($1, $2, $3, $4, $5)",
           {rows->integer(0), kind, subject, reason, event});
}

std::optional<JobRow> findJob(Database& db, const JobId& id) {
    const auto rows =
        db.query("SELECT mapping, insurer, kind, blank_type, issue_day, data_day, pieces, households, "
                 "setting, state, day, master FROM job WHERE id = $1",
                 {id.str()});
    if (!rows->next())
        return std::nullopt;
    JobRow job;
    job.id = id;
    job.mapping = rows->text(0);
    job.insurer = InsurerNumber(rows->text(1));
    job.kind = KindId(rows->text(2));
    job.type = BlankTypeId(rows->text(3));
    job.issueDay = dayFrom(rows->text(4));
    job.dataDay = dayFrom(rows->text(5));
    job.pieces = Pieces(rows->integer(6));
    job.households = Households(rows->integer(7));
    job.setting = rows->textOrNull(8).value_or("");
    job.state = stateFrom<JobState>(rows->text(9));
    job.day = dayFrom(rows->text(10));
    job.master = rows->textOrNull(11).value_or("");
    return job;
}

std::vector<Evidence> evidenceOfLoad(Database& db, const LoadId& load, const std::string& moment) {
    std::vector<Evidence> grades;
    const auto rows =
        db.query("SELECT DISTINCT grade FROM evidence WHERE load = $1 AND moment = $2 AND agrees = 1 "
                 "ORDER BY grade",
                 {load.str(), moment});
    while (rows->next())
        grades.push_back(static_cast<Evidence>(rows->integer(0)));
    return grades;
}

std::int64_t recordEvidence(Database& db, const LotId& lot, const std::optional<BoxId>& box,
                            const std::optional<LoadId>& load, const std::string& moment, Evidence grade,
                            const std::optional<BlankTypeId>& says, bool agrees, Day day,
                            std::int64_t event) {
    const auto nullable = [](const auto& id) -> Cell {
        if (!id)
            return std::monostate();
        return id->str();
    };
    std::int64_t id = 0;
    {
        const auto rows = db.query("SELECT coalesce(max(id), 0) + 1 FROM evidence");
        rows->next();
        id = rows->integer(0);
    }
    db.run("INSERT INTO evidence (id, lot, box, load, moment, grade, says_type, agrees, day, event) "
           "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
           {id, lot.str(), nullable(box), nullable(load), moment, std::int64_t(static_cast<int>(grade)),
            nullable(says), std::int64_t(agrees ? 1 : 0), day.iso(), event});
    return id;
}

Day dayFrom(const std::string& iso) {
    const auto day = Day::parse(iso);
    if (!day)
        throw StoreError(StoreFault::Damaged, "not a day: " + iso);
    return *day;
}

} // namespace daishi
