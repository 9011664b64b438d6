// Masters: enrolled by two, told from every other, versioned; and what the store itself refuses of pictures.
#include "tests/core/picture_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

struct Desk : LineFixture {
    Desk() { here.reader = &reader; }
    ScriptedReader reader;
    Line here = line();
};

} // namespace

TEST_CASE("a master is enrolled by two supervisors and is what pictures are compared with") {
    Desk desk;
    CHECK(presentMaster(*desk.db, kHkn).empty());
    CHECK(codeIn(enrol(desk.here, kHkn, "plate", false, kLeader)) == RefusalCode::SecondPersonMissing);
    CHECK(codeIn(enrol(desk.here, kHkn, "plate", false, {kOperator, kSupervisor})) ==
          RefusalCode::RoleNotAllowed);
    const MasterRow first = valueIn(enrol(desk.here, kHkn, "plate"));
    CHECK(first.version == 1);
    CHECK(presentMaster(*desk.db, kHkn) == first.hash);
    CHECK(plateOf(*desk.db, kHkn, 1) == "plate");
    CHECK(desk.lastEvent() == "master.enrolled");

    CHECK(codeIn(enrol(desk.here, kHkn, "second plate")) == RefusalCode::MasterKnown);
    CHECK(codeIn(enrol(desk.here, kHkn, "plate", true)) == RefusalCode::MasterKnown);
    CHECK(codeIn(enrol(desk.here, kSkk, "p", true)) == RefusalCode::MasterKnown);
    CHECK(codeIn(enrol(desk.here, BlankTypeId("nobody"), "p")) == RefusalCode::CodeUnknown);
    CHECK(valueIn(enrol(desk.here, kHkn, "second plate", true)).version == 2);
    CHECK(mastersOf(*desk.db, kHkn).size() == 2);
    CHECK(mastersOf(*desk.db, kHkn).front().second == kOtherSupervisor);
    REQUIRE(plates(desk.here).size() == 1);
    CHECK(plates(desk.here).front().plate == "second plate");
    CHECK(namesOf(plates(desk.here)) == namesOfMasters(desk.here));
}

TEST_CASE("two blanks that cannot be told apart are not enrolled beside each other, and the other is named") {
    Desk desk;
    valueIn(enrol(desk.here, kHkn, "plate"));
    desk.reader.alike = {kHkn};
    const TriedPlate tried = tryMaster(desk.here, {kSkk, "twin", false});
    CHECK(tried.answer().picture == "zones of twin");
    const auto outcome = enrolMaster(desk.here, kTwo, tried);
    CHECK(codeIn(outcome) == RefusalCode::BlanksNotToldApart);
    CHECK(outcome.refusal().required.ja == desk.registry.describe(*desk.registry.blankType(kHkn)).ja);
    CHECK(presentMaster(*desk.db, kSkk).empty());
    // An A4 sheet is no rival of a card.
    valueIn(enrol(desk.here, kOsh, "letter"));
}

TEST_CASE("a plate that cannot be read is not enrolled, nor one that was tried against other masters") {
    Desk desk;
    desk.reader.plateFault = Unsure::NotAPicture;
    CHECK(codeIn(enrol(desk.here, kHkn, "plate")) == RefusalCode::PlateNotReadable);
    desk.reader.plateFault.reset();
    const TriedPlate early = tryMaster(desk.here, {kSkk, "skk", false});
    valueIn(enrol(desk.here, kHkn, "plate"));
    CHECK(codeIn(enrolMaster(desk.here, kTwo, early)) == RefusalCode::PlateNotReadable);
    desk.here.reader = nullptr;
    CHECK(codeIn(enrol(desk.here, kSkk, "skk")) == RefusalCode::PlateNotReadable);
}

TEST_CASE("the store refuses what contradicts, whoever writes it") {
    PictureFloor floor(3);
    const RunId run = floor.waiting();
    CHECK(codeIn(floor.look(run, 1, "unsure blurred")) == RefusalCode::PictureNotSure);
    Database& db = *floor.db;
    const auto refuses = [&](const std::string& sql, const std::string& why) {
        INFO(sql);
        CHECK_THROWS_WITH(db.run(sql), Catch::Matchers::Contains(why));
    };
    const std::string columns = "moment, lot, box, load, sheet, job, expected, source, hash, zones, fields, "
                                "scores, reader, catalogue, "
                                "wrapped, sealed, day, event";
    const auto picture = [&](const std::string& evidence, const std::string& verdict) {
        return "INSERT INTO picture (id, evidence, verdict, looks_like, " + columns + ") SELECT 90, " +
               evidence + ", '" + verdict + "', 'kawasaki-skk-1', " + columns + " FROM picture WHERE id = 1";
    };
    db.run("INSERT INTO evidence (id, lot, moment, grade, agrees, day, event) SELECT 90, lot, "
           "'first-article', 5, 1, "
           "day, event FROM picture WHERE id = 1");
    refuses(picture("90", "is-not"), "agrees where it was told to be the right sheet");
    refuses("UPDATE picture SET verdict = 'is' WHERE id = 1", "");
    refuses("DELETE FROM picture WHERE id = 1", "");
    refuses(
        "INSERT INTO article (sheet, load, day, event) SELECT id, 'T-9', '2024-09-30', 1 FROM sheet WHERE "
        "state = 'good'",
        "only a good sheet of the load");
    refuses("INSERT INTO master (blank_type, version, plate_hash, plate, day, event) SELECT blank_type, 9, "
            "plate_hash, plate, day, event FROM master WHERE blank_type = 'kawasaki-hkn-3'",
            "no gaps");
    // Persons never look against a picture that contradicts.
    db.run(picture("NULL", "is-not"));
    refuses(
        "INSERT INTO sheet_look (picture, evidence, reason, day, event) SELECT 90, 90, 'r', day, event FROM "
        "picture WHERE id = 1",
        "persons look only where");
    db.run(
        "INSERT INTO sheet_look (picture, evidence, reason, day, event) SELECT 1, 90, 'r', day, event FROM "
        "picture WHERE id = 1");
}

TEST_CASE("the rule of the store knows every reason at which persons may not look") {
    PictureFloor floor(3);
    const RunId run = floor.waiting();
    CHECK(codeIn(floor.look(run, 1, "unsure blurred")) == RefusalCode::PictureNotSure);
    int id = 90;
    for (const Unsure why : {Unsure::NotAPicture, Unsure::NoSheet, Unsure::Blurred, Unsure::Covered,
                             Unsure::UnknownText, Unsure::TooClose, Unsure::MarkDiffers, Unsure::MarkMissing,
                             Unsure::NotEnrolled, Unsure::ReaderFailed}) {
        INFO(nameOf(why));
        const std::string number = std::to_string(++id);
        const std::string columns = "evidence, moment, lot, box, load, sheet, job, expected, source, hash, "
                                    "verdict, zones, fields, scores, "
                                    "reader, catalogue, sealed, day, event";
        floor.db->run("INSERT INTO picture (id, unsure, " + columns + ") SELECT " + number + ", '" +
                      std::string(nameOf(why)) + "', " + columns + " FROM picture WHERE id = 1");
        const std::string look = "INSERT INTO sheet_look (picture, evidence, reason, day, event) SELECT " +
                                 number + ", evidence, 'r', day, event FROM picture WHERE id = 1";
        if (personsMayLook(why))
            CHECK(floor.db->run(look) == 1);
        else
            CHECK_THROWS_AS(floor.db->run(look), StoreError);
    }
}
