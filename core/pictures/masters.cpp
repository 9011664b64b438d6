#include "core/pictures/masters.h"

#include <stdexcept>

#include "core/line/lookup.h"
#include "core/store/sha256.h"

namespace daishi {

namespace {

std::string textOf(const Blob& blob) {
    return {blob.begin(), blob.end()};
}

std::vector<MasterRow> mastersWhere(Database& db, const std::string& rest,
                                    std::initializer_list<Cell> cells) {
    std::vector<MasterRow> masters;
    const auto rows = db.query("SELECT m.blank_type, m.version, m.plate_hash, m.day, a.actor, a.second_actor "
                               "FROM master m JOIN audit a ON a.seq = m.event " +
                                   rest,
                               cells);
    while (rows->next()) {
        masters.push_back({BlankTypeId(rows->text(0)), rows->integer(1), rows->text(2),
                           dayFrom(rows->text(3)), BadgeId(rows->text(4)), BadgeId(rows->text(5))});
    }
    return masters;
}

EnrolAnswer failed(const std::string& says) {
    EnrolAnswer answer;
    answer.unsure = Unsure::ReaderFailed;
    answer.says = says;
    return answer;
}

Objection versionFits(const Enrolment& enrolment, const std::string& present, const std::string& hash) {
    const auto no = [&](Text found, Text needed) {
        return Refusal{RefusalCode::MasterKnown, std::move(found), std::move(needed), {}};
    };
    if (!present.empty() && present == hash)
        return no({"同じ版下", "the same plate"}, {"新しい版下", "a new plate"});
    if (!present.empty() && !enrolment.replaces)
        return no({"原版 " + present.substr(0, 12), "master " + present.substr(0, 12)},
                  {"置き換えの登録", "an enrolment that replaces it"});
    if (present.empty() && enrolment.replaces)
        return no({"置き換える原版がない", "no master to replace"}, {"最初の登録", "a first enrolment"});
    return std::nullopt;
}

Objection toldFromAll(const Registry& registry, const NamedType& type, const EnrolAnswer& answer) {
    if (answer.unsure)
        return Refusal{RefusalCode::PlateNotReadable, describe(*answer.unsure), type.name,
                       advice(*answer.unsure)};
    for (const EnrolAnswer::Rival& rival : answer.rivals) {
        if (!rival.zones.empty())
            continue;
        const BlankType* other = registry.blankType(rival.type);
        return Refusal{RefusalCode::BlanksNotToldApart,
                       type.name,
                       other ? registry.describe(*other) : Text{rival.type.str(), rival.type.str()},
                       {"題字・保険者名・番号のどれにも違いが見えません。",
                        "No difference is seen in title, insurer or number."}};
    }
    return std::nullopt;
}

MasterRow insertMaster(Work& work, const Enrolment& enrolment, const std::string& hash) {
    std::int64_t version = 1;
    {
        const auto rows = work.db.query(
            "SELECT coalesce(max(version), 0) + 1 FROM master WHERE blank_type = $1", {enrolment.type.str()});
        rows->next();
        version = rows->integer(0);
    }
    work.db.run(
        "INSERT INTO master (blank_type, version, plate_hash, plate, day, event) VALUES ($1, $2, $3, $4, "
        "$5, $6)",
        {enrolment.type.str(), version, hash, Blob(enrolment.plate.begin(), enrolment.plate.end()),
         work.today.iso(), work.event()});
    work.note("version", version);
    work.note("plate", hash);
    return {enrolment.type, version, hash, work.today, work.crew.actor, work.crew.second};
}

} // namespace

std::vector<MasterRow> presentMasters(Database& db) {
    return mastersWhere(db,
                        "WHERE m.version = (SELECT max(n.version) FROM master n WHERE n.blank_type = "
                        "m.blank_type) ORDER BY m.blank_type",
                        {});
}

std::vector<MasterRow> mastersOf(Database& db, const BlankTypeId& type) {
    return mastersWhere(db, "WHERE m.blank_type = $1 ORDER BY m.version DESC", {type.str()});
}

std::string presentMaster(Database& db, const BlankTypeId& type) {
    const auto rows = db.query(
        "SELECT plate_hash FROM master WHERE blank_type = $1 ORDER BY version DESC LIMIT 1", {type.str()});
    return rows->next() ? rows->text(0) : std::string();
}

std::string plateOf(Database& db, const BlankTypeId& type, std::int64_t version) {
    const auto rows = db.query("SELECT plate, plate_hash FROM master WHERE blank_type = $1 AND version = $2",
                               {type.str(), version});
    if (!rows->next())
        throw StoreError(StoreFault::Damaged, "there is no such version of the master of " + type.str());
    std::string plate = textOf(rows->blob(0));
    if (sha256Hex(plate) != rows->text(1))
        throw StoreError(StoreFault::Damaged, "the master of " + type.str() + " is not what was enrolled");
    return plate;
}

std::vector<MasterPlate> plates(Line& line) {
    std::vector<MasterPlate> all;
    for (const MasterRow& master : presentMasters(line.db)) {
        const BlankType* type = line.registry.blankType(master.type);
        if (!type)
            continue;
        all.push_back(
            {type->id, type->size, type->mark, plateOf(line.db, type->id, master.version), master.hash});
    }
    return all;
}

std::string namesOf(const std::vector<MasterPlate>& plates) {
    std::string names;
    for (const MasterPlate& plate : plates)
        names += plate.type.str() + " " + plate.hash + "\n";
    return names;
}

std::string namesOfMasters(Line& line) {
    std::string names;
    for (const MasterRow& master : presentMasters(line.db)) {
        if (line.registry.blankType(master.type))
            names += master.type.str() + " " + master.hash + "\n";
    }
    return names;
}

TriedPlate tryMaster(Line& line, Enrolment enrolment) {
    TriedPlate tried;
    tried.enrolment_ = std::move(enrolment);
    const Enrolment& asked = tried.enrolment_;
    const BlankType* type = line.registry.blankType(asked.type);
    const auto others = plates(line);
    tried.others_ = namesOf(others);
    if (!type || !line.reader) {
        tried.answer_ = failed(type ? "no reader" : "no such blank type");
        return tried;
    }
    try {
        line.reader->use(others);
        tried.answer_ =
            line.reader->tryEnrol({type->id, type->size, type->mark, asked.plate, sha256Hex(asked.plate)});
    } catch (const std::exception& failure) {
        tried.answer_ = failed(failure.what());
    }
    return tried;
}

Outcome<MasterRow> enrolMaster(Line& line, const Crew& crew, const TriedPlate& tried) {
    const Enrolment& enrolment = tried.enrolment_;
    return perform<MasterRow>(
        line, Act::EnrolMaster, crew, enrolment.type.str(), [&](Work& work) -> Outcome<MasterRow> {
            const BlankType* type = line.registry.blankType(enrolment.type);
            if (!type)
                return Refusal{RefusalCode::CodeUnknown,
                               {enrolment.type.str(), enrolment.type.str()},
                               {"登録された台紙種別", "a blank type on record"},
                               {}};
            const std::string hash = sha256Hex(enrolment.plate);
            if (auto objection = versionFits(enrolment, presentMaster(work.db, type->id), hash))
                return *objection;
            EnrolAnswer answer = tried.answer_;
            if (tried.others_ != namesOfMasters(line)) // somebody enrolled another one meanwhile
                answer = failed("the masters have changed");
            if (auto objection = toldFromAll(line.registry, {*type, line.registry.describe(*type)}, answer))
                return *objection;
            return insertMaster(work, enrolment, hash);
        });
}

} // namespace daishi
