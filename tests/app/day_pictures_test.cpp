// What the evening and the examination say of pictures.
#include "core/day/verify_pictures.h"
#include "core/jobs/release.h"
#include "core/pictures/masters.h"
#include "core/pictures/picture_view.h"
#include "core/pictures/reader_arming.h"
#include "tests/app/day_kit.h"
#include "tests/core/scripted_reader.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// A day on which persons looked: one picture that could not be told, one challenge.
class PictureDayFloor : public DayFloor {
  public:
    PictureDayFloor() {
        here.reader = house.reader = &reader;
        EvidencePolicy& policy = const_cast<BlankType*>(registry.blankType(kHkn))->policy;
        policy.atFirstArticle.push_back(Evidence::E5FirstArticleImage);
        policy.personsMayLook = true;
        for (const BlankTypeId& type : {kHkn, kSkk})
            valueIn(enrolMaster(here, kTwo, tryMaster(here, {type, "plate of " + type.str(), false})));
        valueIn(releaseJob(here, kLeader, job, composer));
        loadSome(100);
        run = valueIn(startRun(here, kOne, TrayId("printer-1/1"), machine));
        valueIn(go(run));
        valueIn(serviceReader(here, kOne, "lens"));
        valueIn(challengeReader(here, kLeader, {{"is kawasaki-skk-1", "test"}, kSkk, kHkn}));
    }
    Outcome<Done> look(const std::string& picture) {
        return approveFirstArticle(here, kOne, run, {code(1), mark(kHkn), SheetPicture{picture, "test"}},
                                   composer);
    }
    ScriptedReader reader;
    RunId run;
};

} // namespace

TEST_CASE("the evening tells what was looked at, what could not be told, and who looked instead") {
    PictureDayFloor floor;
    CHECK(codeIn(floor.look("unsure blurred")) == RefusalCode::PictureNotSure);
    valueIn(lookInstead(floor.here, {kOperator, kSupervisor}, floor.run, "レンズの汚れ"));
    valueIn(floor.go(floor.run));
    floor.countAll();
    const DayReport report = floor.reconcile();
    REQUIRE(report.facts.pictures.size() == 2);
    const PictureDay& challenge = report.facts.pictures[0];
    CHECK(challenge.moment == "challenge");
    CHECK(challenge.refused == Sheets(1));
    const PictureDay& first = report.facts.pictures[1];
    CHECK(first.moment == "first-article");
    CHECK(first.expected == kHkn);
    CHECK(first.looked == Sheets(1));
    CHECK(first.unsure == Sheets(1));
    CHECK(first.right == Sheets(0));
    CHECK(first.reader == "scripted 1");
    CHECK(first.catalogue == std::string(64, 'c'));
    REQUIRE(report.facts.looks.size() == 1);
    CHECK(report.facts.looks[0].sheet.str() == floor.code(1));
    CHECK(report.facts.looks[0].reason == "レンズの汚れ");
    CHECK(report.facts.looks[0].actor == kOperator);
    CHECK(report.facts.looks[0].second == kSupervisor);
    CHECK(report.facts.looks[0].why.en == describe(Unsure::Blurred).en);
    // As it is kept and read again; and what was told can be signed.
    CHECK(reportOf(*floor.db, floor.today, reportText()).facts.looks.size() == 1);
    floor.seal();
    CHECK(floor.state() == DayState::Sealed);
}

TEST_CASE("pictures that nobody touched are whole, and every change behind the line is named") {
    struct Row {
        std::vector<std::string> rulesOff;
        std::string sql, named;
        bool seenByKeys; // only who opens the picture sees it
    };
    const Row rows[] = {
        {{"picture_kept"}, "UPDATE picture SET hash = 'x' WHERE id = 2", "picture no. 2", false},
        {{"picture_kept"},
         "UPDATE picture SET verdict = 'is-not', unsure = NULL WHERE id = 2",
         "verdict of picture no. 2",
         false},
        {{"picture_kept"},
         "UPDATE picture SET sealed = (SELECT sealed FROM picture WHERE id = 1) WHERE id = 2",
         "picture 2",
         true},
        {{"picture_kept"}, "UPDATE picture SET sealed_side = sealed WHERE id = 2", "picture 2", true},
        {{"master_kept"},
         "UPDATE master SET plate_hash = 'x' WHERE blank_type = 'kawasaki-skk-1'",
         "master kawasaki-skk-1",
         false},
        {{"master_kept"},
         "UPDATE master SET plate = (SELECT plate FROM master WHERE blank_type = 'kawasaki-hkn-3')",
         "master kawasaki-skk-1 1",
         true},
        {{"job_master_with_event"}, "UPDATE job SET master = 'x'", "master of job", false},
    };
    for (const Row& row : rows) {
        INFO(row.sql);
        PictureDayFloor floor;
        CHECK(codeIn(floor.look("unsure blurred")) == RefusalCode::PictureNotSure);
        CHECK(verifyBooks(*floor.db).whole());
        CHECK(verifyPictures(floor.here).empty());
        floor.tamper(row.rulesOff, row.sql);
        const auto faults = row.seenByKeys ? verifyPictures(floor.here) : verifyBooks(*floor.db).faults;
        REQUIRE(faults.size() == 1);
        CHECK_THAT(faults.front().what, Catch::StartsWith(row.named));
    }
}
