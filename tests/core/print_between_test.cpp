// What happens between the permit and the bytes, and between two looks: the gate is asked twice.
#include "core/print/sheets_by_hand.h"
#include "stock/holds.h"
#include "tests/core/floor_kit.h"

using namespace daishi;
using namespace daishi::test;

namespace {

// Types the right PIN, slowly: something happens meanwhile.
class SlowTyping final : public Attendant {
  public:
    std::function<void()> meanwhile;
    std::string sessionSecret() override { return ""; }
    std::optional<std::string> pin(const BadgeId& badge) override {
        meanwhile();
        return testPin(badge);
    }
};

} // namespace

TEST_CASE("a tray that is opened while the PIN is typed once more gets nothing") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    SlowTyping typing;
    typing.meanwhile = [&] { floor.machine.report.stateChange = *floor.machine.report.stateChange + 7; };
    floor.composer.onCompose = [&] {
        floor.here.proofs.clear(); // the session ended
        floor.here.attendant = &typing;
    };
    CHECK(codeIn(floor.go(run)) == RefusalCode::LoadVoid);
    CHECK(floor.machine.jobs.size() == 1); // the first article only
    CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void tray-opened");
    CHECK(floor.broken() == "");
}

TEST_CASE("a wrong PIN at the point of sending sends nothing") {
    struct Wrong final : Attendant {
        std::string sessionSecret() override { return ""; }
        std::optional<std::string> pin(const BadgeId&) override { return "735190"; }
    } wrong;
    PrintFloor floor(9);
    const RunId run = floor.armed();
    floor.composer.onCompose = [&] {
        floor.here.proofs.clear();
        floor.here.attendant = &wrong;
    };
    CHECK(codeIn(floor.go(run)) == RefusalCode::PinWrong);
    CHECK(floor.machine.jobs.size() == 1);
    CHECK(floor.number("SELECT count(*) FROM pin_try WHERE outcome = 'wrong'") == 1);
    CHECK(floor.text("SELECT state FROM chunk WHERE number = 2") == "lapsed");
}

TEST_CASE("a tray that is opened while the sheets are composed gets none of them") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    floor.composer.onCompose = [&] {
        floor.machine.report.stateChange = *floor.machine.report.stateChange + 7;
    };
    CHECK(codeIn(floor.go(run)) == RefusalCode::LoadVoid);
    CHECK(floor.machine.jobs.size() == 1); // the first article only
    CHECK(floor.text("SELECT state FROM chunk WHERE number = 2") == "lapsed");
    CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void tray-opened");
    CHECK(floor.broken() == "");
}

TEST_CASE("sheets printed past this line between two chunks end the load, within the same second too") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    ++*floor.machine.report.deviceCounter; // nothing else moved
    const auto refused = floor.go(run);
    REQUIRE(codeIn(refused) == RefusalCode::LoadVoid);
    CHECK(refused.refusal().loaded.en == "sheets were printed past this line");
    CHECK(floor.machine.jobs.size() == 1);
    CHECK(floor.text("SELECT state || ' ' || ended_by FROM load") == "void counter-moved");
    CHECK(floor.broken() == "");
}

TEST_CASE("another tray that is filled ends nothing; the load's own does") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    auto& media = *floor.machine.report.mediaReady;
    SECTION("the other one") {
        media.at("tray-2") = "{media-size={x-dimension=21000 y-dimension=29700}}";
        CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    }
    SECTION("the own one") {
        media.at("tray-1") += " ";
        CHECK(codeIn(floor.go(run)) == RefusalCode::LoadVoid);
        CHECK(floor.text("SELECT ended_by FROM load") == "media-changed");
    }
    CHECK(floor.broken() == "");
}

TEST_CASE("an attribute that is left out between two chunks ends the load") {
    for (const bool queued : {false, true}) {
        PrintFloor floor(9);
        const RunId run = floor.armed();
        if (queued)
            floor.machine.report.queuedJobs.reset();
        else
            floor.machine.report.acceptingJobs.reset();
        CHECK(codeIn(floor.go(run)) == RefusalCode::LoadVoid);
        CHECK(floor.text("SELECT ended_by FROM load") == "attribute-missing");
    }
}

TEST_CASE("a lot that is held while the sheets are composed prints none of them") {
    PrintFloor floor(9);
    const RunId run = floor.armed();
    floor.composer.onCompose = [&] {
        valueIn(holdLot(floor.here, kOne, findBox(*floor.db, floor.box)->lot, "a call"));
    };
    CHECK(codeIn(floor.go(run)) == RefusalCode::LotHeld);
    CHECK(floor.machine.jobs.size() == 1);
    CHECK(floor.text("SELECT state FROM chunk WHERE number = 2") == "lapsed");
    CHECK(floor.broken() == "");
}

TEST_CASE("the gate gives one first article, not one after the other") {
    PrintFloor floor(9);
    const RunId run = floor.started();
    CHECK(valueIn(floor.go(run)) == RunRest::FirstArticleWaits);
    const auto second = permitChunk(floor.here, kOne, run, true, lookAt(floor.machine), floor.composer);
    CHECK(codeIn(second) == RefusalCode::FirstArticleNeeded);
    CHECK(floor.broken() == "");
}

TEST_CASE("a printed sheet whose own mark contradicts is not good any more") {
    PrintFloor floor(3);
    const RunId run = floor.armed();
    CHECK(valueIn(floor.go(run)) == RunRest::Finished);
    CHECK(codeIn(readSheet(floor.here, kOne, floor.code(2), floor.mark(kSkk))) ==
          RefusalCode::MarkContradictsLabel);
    CHECK(floor.sheetState(2) == "spoiled");
    CHECK(floor.pieceState(2) == "wanted");
    CHECK(floor.in(floor.box, Account::Spoiled) == 1);
    CHECK(floor.number("SELECT count(*) FROM hold WHERE subject_kind = 'lot'") == 1);
    CHECK(floor.stateOf("job", floor.job.str()) == "released");
    CHECK(floor.broken() == "");
}
