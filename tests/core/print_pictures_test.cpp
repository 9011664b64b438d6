// The first article in a picture (E5): the right blank, and on it what was sent.
#include "core/jobs/job_holds.h"
#include "tests/core/picture_kit.h"

using namespace daishi;
using namespace daishi::test;

TEST_CASE("the right blank with the data that were sent arms the load, and the picture is kept") {
    PictureFloor floor(5);
    const RunId run = floor.waiting();
    valueIn(floor.look(run, 1, floor.rightly(1)));
    CHECK(floor.text("SELECT state FROM load") == "armed");
    CHECK(floor.number("SELECT count(*) FROM evidence WHERE moment = 'first-article' AND grade IN (3, 5) AND "
                       "agrees = 1") == 2);
    REQUIRE(floor.reader.asked.size() == 1);
    CHECK(floor.reader.asked.front().expected == kHkn);
    CHECK(floor.reader.asked.front().printed->sheet.str() == floor.code(1));
    CHECK(floor.reader.asked.front().printed->pdf == floor.code(1) + " 1 架空 1 VOID\n");
    CHECK(floor.reader.masters.size() == 4);

    const auto seen = listPictures(*floor.db, {{}, floor.job, {}});
    REQUIRE(seen.size() == 1);
    CHECK(seen.front().verdict == SheetVerdict::Is);
    CHECK(seen.front().print == PrintVerdict::Same);
    CHECK(seen.front().sheet->str() == floor.code(1));
    CHECK(seen.front().reader == "scripted 1");
    CHECK(seen.front().catalogue == std::string(64, 'c'));
    CHECK(openPicture(floor.here, seen.front().id, PicturePart::Sheet) == floor.rightly(1));
    CHECK(openPicture(floor.here, seen.front().id, PicturePart::SideBySide) ==
          "side by side of " + floor.rightly(1));

    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(floor.stateOf("job", floor.job.str()) == "printed");
    CHECK(floor.broken() == "");
}

TEST_CASE("without a picture nothing is approved where the policy asks for one") {
    PictureFloor floor(3);
    const RunId run = floor.waiting();
    CHECK(codeIn(approveFirstArticle(floor.here, kOne, run, floor.code(1), floor.mark(kHkn))) ==
          RefusalCode::PictureMissing);
    CHECK(floor.text("SELECT state FROM load") == "open");
    CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
    CHECK(floor.machine.sheetsOut() == 1);
}

TEST_CASE("another blank in the picture is a first article that failed, whatever label and mark say") {
    for (const std::string picture : {"is kawasaki-skk-1", "unsure unknown-text", "unsure mark-differs",
                                      "print midori-hkn-2 DP24093001000001018"}) {
        INFO(picture);
        PictureFloor floor(5);
        const RunId run = floor.waiting();
        CHECK(codeIn(floor.look(run, 1, picture)) == RefusalCode::FirstArticleFailed);
        CHECK(floor.sheetState(1) == "spoiled");
        CHECK(floor.pieceState(1) == "wanted");
        CHECK(floor.text("SELECT state FROM load") == "void");
        CHECK(floor.number("SELECT count(*) FROM hold WHERE subject_kind = 'lot'") == 1);
        CHECK(floor.number("SELECT count(*) FROM evidence WHERE grade = 5 AND agrees = 0") == 1);
        CHECK(floor.pictures() == 1);
        CHECK(floor.machine.sheetsOut() == 1);
        CHECK(floor.broken() == "");
        // Neither a better picture nor persons make it good.
        CHECK(codeIn(floor.look(run, 1, floor.rightly(1))) == RefusalCode::RunNotOpen);
        policyOf(floor.registry, kHkn).personsMayLook = true;
        CHECK(codeIn(lookInstead(floor.here, {kOperator, kSupervisor}, run, "r")) == RefusalCode::RunNotOpen);
    }
}

TEST_CASE("other data on the right blank spoil the sheet, hold the job and end the load") {
    PictureFloor floor(5);
    const RunId run = floor.waiting();
    const auto outcome = floor.look(run, 1, floor.rightly(1, " name number"));
    CHECK(codeIn(outcome) == RefusalCode::PrintDiffers);
    CHECK(outcome.refusal().loaded.en == "fields that differ: name, number");
    CHECK(floor.sheetState(1) == "spoiled");
    CHECK(floor.pieceState(1) == "wanted");
    CHECK(floor.text("SELECT state FROM load") == "void");
    CHECK(floor.endOf(LoadId(floor.text("SELECT id FROM load"))) == "print-wrong");
    CHECK(floor.stateOf("run", run.str()) == "stopped");
    CHECK(holdsOn(*floor.db, "job", floor.job.str()) == std::vector<std::string>{"PRINTED_DATA_DIFFER"});
    CHECK(holdsOn(*floor.db, "lot", "L-240930-01").empty());
    CHECK(floor.lastEventBody().find("架空") == std::string::npos);
    CHECK(floor.broken() == "");
}

TEST_CASE("the code of another sheet in the picture is other data") {
    PictureFloor floor(5);
    const RunId run = floor.waiting();
    const auto outcome = floor.look(run, 1, "print kawasaki-hkn-3 " + floor.code(2));
    CHECK(codeIn(outcome) == RefusalCode::PrintDiffers);
    CHECK(outcome.refusal().loaded.en == "fields that differ: piece code");
}

TEST_CASE("what cannot be told changes nothing, and another picture may be taken") {
    for (const std::string reason : {"not-a-picture", "no-sheet", "blurred", "covered", "too-close",
                                     "mark-missing", "not-enrolled", "reader-failed"}) {
        INFO(reason);
        PictureFloor floor(3);
        const RunId run = floor.waiting();
        const auto outcome = floor.look(run, 1, "unsure " + reason);
        CHECK(codeIn(outcome) == RefusalCode::PictureNotSure);
        CHECK(outcome.refusal().loaded.en == describe(*unsureFrom(reason)).en);
        CHECK(outcome.refusal().difference.en == advice(*unsureFrom(reason)).en);
        CHECK(floor.sheetState(1) == "good");
        CHECK(floor.text("SELECT state FROM load") == "open");
        CHECK(floor.number("SELECT count(*) FROM hold") == 0);
        CHECK(floor.pictures("verdict = 'cannot-tell'") == 1);
        CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
        CHECK(floor.machine.sheetsOut() == 1);
        valueIn(floor.look(run, 1, floor.rightly(1)));
        CHECK(floor.text("SELECT state FROM load") == "armed");
        CHECK(floor.broken() == "");
    }
}

TEST_CASE("a reader that breaks, lies or is not there approves nothing") {
    PictureFloor floor(3);
    const RunId run = floor.waiting();
    floor.reader.breaks = true;
    CHECK(codeIn(floor.look(run, 1, floor.rightly(1))) == RefusalCode::PictureNotSure);
    floor.reader.breaks = false;
    floor.reader.lies = true;
    CHECK(codeIn(floor.look(run, 1, floor.rightly(1))) == RefusalCode::PictureNotSure);
    floor.reader.lies = false;
    floor.here.reader = nullptr;
    CHECK(codeIn(floor.look(run, 1, floor.rightly(1))) == RefusalCode::PictureNotSure);
    CHECK(floor.pictures("unsure = 'reader-failed'") == 3);
    CHECK(floor.text("SELECT state FROM load") == "open");
}

TEST_CASE("two persons look where a picture cannot be told, and it is told that they did") {
    PictureFloor floor(3, [](EvidencePolicy& policy) { policy.personsMayLook = true; });
    const RunId run = floor.waiting();
    const Crew both{kOperator, kSupervisor};
    CHECK(codeIn(lookInstead(floor.here, both, run, "r")) ==
          RefusalCode::PersonsMayNotLook); // no picture yet
    CHECK(codeIn(floor.look(run, 1, "unsure blurred")) == RefusalCode::PictureNotSure);
    CHECK(codeIn(lookInstead(floor.here, kOne, run, "r")) == RefusalCode::SecondPersonMissing);
    CHECK(codeIn(lookInstead(floor.here, {kOperator, kOperator}, run, "r")) == RefusalCode::SecondPersonSame);
    CHECK(codeIn(lookInstead(floor.here, {kOperator, kOtherOperator}, run, "r")) ==
          RefusalCode::RoleNotAllowed);
    CHECK(codeIn(lookInstead(floor.here, both, run, " ")) == RefusalCode::StepNotAllowed);
    valueIn(lookInstead(floor.here, both, run, "レンズの汚れ"));
    CHECK(floor.text("SELECT state FROM load") == "armed");
    const auto seen = listPictures(*floor.db, {});
    REQUIRE(seen.size() == 1);
    CHECK(seen.front().lookedBecause == "レンズの汚れ");
    CHECK(seen.front().lookedBy == kOperator);
    CHECK(seen.front().lookedWith == kSupervisor);
    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(floor.broken() == "");
}

TEST_CASE("persons do not look where a mark is missing or the policy does not let them") {
    PictureFloor floor(3, [](EvidencePolicy& policy) { policy.personsMayLook = true; });
    const RunId run = floor.waiting();
    const Crew both{kOperator, kSupervisor};
    CHECK(codeIn(floor.look(run, 1, "unsure blurred")) == RefusalCode::PictureNotSure);
    CHECK(codeIn(floor.look(run, 1, "unsure too-close")) == RefusalCode::PictureNotSure);
    CHECK(codeIn(lookInstead(floor.here, both, run, "r")) ==
          RefusalCode::PersonsMayNotLook); // the newest counts
    CHECK(codeIn(floor.look(run, 1, "unsure blurred #2")) == RefusalCode::PictureNotSure);
    policyOf(floor.registry, kHkn).personsMayLook = false;
    CHECK(codeIn(lookInstead(floor.here, both, run, "r")) == RefusalCode::PersonsMayNotLook);
    CHECK(floor.text("SELECT state FROM load") == "open");
}

TEST_CASE("a print that cannot be told counts as no, and persons may look") {
    PictureFloor floor(3, [](EvidencePolicy& policy) { policy.personsMayLook = true; });
    const RunId run = floor.waiting();
    CHECK(codeIn(floor.look(run, 1, "dim kawasaki-hkn-3 " + floor.code(1))) == RefusalCode::PictureNotSure);
    CHECK(floor.text("SELECT state FROM load") == "open");
    valueIn(lookInstead(floor.here, {kOperator, kSupervisor}, run, "r"));
    CHECK(floor.text("SELECT state FROM load") == "armed");
}

TEST_CASE("every so many good sheets the newest is looked at before the next is printed") {
    PictureFloor floor(12, [](EvidencePolicy& policy) { policy.inspectEvery = Sheets(4); });
    const RunId run = floor.waiting();
    valueIn(floor.look(run, 1, floor.rightly(1)));
    for (const int newest : {5, 9}) {
        CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
        CHECK(floor.machine.sheetsOut() == newest);
        CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
        CHECK(floor.machine.sheetsOut() == newest);
        CHECK(codeIn(floor.look(run, 1, floor.rightly(1, "#again"))) == RefusalCode::ForeignPiece);
        valueIn(floor.look(run, newest, floor.rightly(newest)));
        CHECK(floor.text("SELECT state FROM load") == "armed");
    }
    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(floor.machine.sheetsOut() == 12);
    CHECK(floor.broken() == "");
}

TEST_CASE("a later sheet that is wrong stops like the first") {
    PictureFloor floor(12, [](EvidencePolicy& policy) { policy.inspectEvery = Sheets(4); });
    const RunId run = floor.waiting();
    valueIn(floor.look(run, 1, floor.rightly(1)));
    CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
    CHECK(codeIn(floor.look(run, 5, "is kawasaki-skk-1")) == RefusalCode::FirstArticleFailed);
    CHECK(floor.sheetState(5) == "spoiled");
    CHECK(floor.sheetState(4) == "good");
    CHECK(floor.text("SELECT state FROM load") == "void");
    CHECK(codeIn(floor.go(run)) == RefusalCode::LotHeld);
    CHECK(floor.machine.sheetsOut() == 5);
    CHECK(floor.broken() == "");
}

TEST_CASE("the store itself prints nothing past a look that is due") {
    PictureFloor floor(12, [](EvidencePolicy& policy) { policy.inspectEvery = Sheets(4); });
    const RunId run = floor.waiting();
    valueIn(floor.look(run, 1, floor.rightly(1)));
    CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
    const auto insert = [&](int sheets) {
        floor.db->run(
            "INSERT INTO chunk (key, run, job, load, blank_type, number, sheets, expires, state, event) "
            "SELECT 'by hand', run, job, load, blank_type, 90, " +
                std::to_string(sheets) + ", expires, 'permitted', event FROM chunk WHERE number = 1",
            {});
    };
    CHECK_THROWS_WITH(insert(1), Catch::Matchers::Contains("looked at before more are printed"));
}

TEST_CASE("a job is printed on the master that it was released with") {
    PictureFloor floor(3);
    const RunId run = floor.waiting();
    valueIn(floor.look(run, 1, floor.rightly(1)));
    valueIn(enrol(floor.here, kHkn, "another plate", true));
    CHECK(codeIn(floor.go(run)) == RefusalCode::MasterDiffers);
    CHECK(floor.machine.sheetsOut() == 1);
}

TEST_CASE("a blank that pictures are asked of is not released without a master") {
    PrintFloor floor(3);
    policyOf(floor.registry, kHkn).atLoad.push_back(Evidence::E4SheetImage);
    CHECK(codeIn(releaseJob(floor.here, kLeader, floor.job, floor.composer)) == RefusalCode::MasterMissing);
    // Released before pictures were asked for, it is not loaded either.
    CHECK(codeIn(loadTray(floor.here, kOne, floor.scans(floor.job, floor.box), floor.machine)) ==
          RefusalCode::MasterDiffers);
}

TEST_CASE("no picture counts until a serviced reader has refused a wrong blank") {
    PictureFloor floor(3);
    const RunId run = floor.waiting();
    valueIn(serviceReader(floor.here, kOne, "lens"));
    CHECK(codeIn(floor.look(run, 1, floor.rightly(1))) == RefusalCode::ReaderNotArmed);
    CHECK(floor.pictures() == 0);
    for (const std::string wrong : {"is kawasaki-hkn-3", "unsure blurred", "is midori-hkn-2"}) {
        CHECK(codeIn(challengeReader(floor.here, kLeader, {taken(wrong), kSkk, kHkn})) ==
              RefusalCode::ReaderAcceptedWrong);
        CHECK(codeIn(floor.look(run, 1, floor.rightly(1))) == RefusalCode::ReaderNotArmed);
    }
    CHECK(codeIn(challengeReader(floor.here, kOne, {taken("is kawasaki-skk-1"), kSkk, kHkn})) ==
          RefusalCode::RoleNotAllowed);
    CHECK(codeIn(challengeReader(floor.here, kLeader, {taken("is kawasaki-hkn-3"), kHkn, kHkn})) ==
          RefusalCode::StepNotAllowed);
    valueIn(challengeReader(floor.here, kLeader, {taken("is kawasaki-skk-1"), kSkk, kHkn}));
    valueIn(floor.look(run, 1, floor.rightly(1)));
    CHECK(floor.number("SELECT count(*) FROM reader_event WHERE kind = 'challenge'") == 4);
    CHECK(floor.pictures("moment = 'challenge'") == 4);
}

TEST_CASE("where the site says so, the reader is challenged every day") {
    PictureFloor floor(3);
    const RunId run = floor.waiting();
    floor.registry.site.readerChallenge = ReaderChallenge::Daily;
    CHECK(codeIn(floor.look(run, 1, floor.rightly(1))) == RefusalCode::ReaderNotArmed);
    valueIn(challengeReader(floor.here, kLeader, {taken("is kawasaki-skk-1"), kSkk, kHkn}));
    valueIn(floor.look(run, 1, floor.rightly(1)));
}

TEST_CASE("one picture serves once") {
    PictureFloor floor(12, [](EvidencePolicy& policy) { policy.inspectEvery = Sheets(4); });
    const RunId run = floor.waiting();
    valueIn(floor.look(run, 1, floor.rightly(1)));
    CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
    CHECK(codeIn(floor.look(run, 5, floor.rightly(1))) == RefusalCode::PictureUsedBefore);
    CHECK(floor.sheetState(5) == "good");
}

TEST_CASE("erasing a job erases its pictures; what was seen stays") {
    PictureFloor floor(3);
    const RunId run = floor.waiting();
    valueIn(floor.look(run, 1, floor.rightly(1)));
    floor.db->run("UPDATE job_key SET wrapped = NULL WHERE job = $1", {floor.job.str()});
    CHECK_FALSE(openPicture(floor.here, 1, PicturePart::Sheet).has_value());
    CHECK(findPicture(*floor.db, 1)->verdict == SheetVerdict::Is);
}
