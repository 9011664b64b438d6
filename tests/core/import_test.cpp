#include <catch2/catch.hpp>

#include "app/demo/encode_cp932.h"
#include "app/demo/invent_people.h"
#include "core/jobs/import.h"
#include "core/jobs/job_view.h"
#include "core/jobs/open_pieces.h"
#include "core/store/sha256.h"
#include "tests/core/issue_kit.h"
#include "tests/core/line_fixture.h"

using namespace daishi;
using namespace daishi::test;

namespace {

const Day kDataDay = Day::of(2024, 9, 30);

Outcome<ImportedJob> import(LineFixture& fixture, const IssueFile& file, Pieces pieces, Households households,
                            const Crew& crew = kOne, Day dataDay = kDataDay) {
    Line line = fixture.line();
    return importJob(line, crew, {file, dataDay, pieces, households, {}});
}

Outcome<ImportedJob> importGood(LineFixture& fixture, const std::string& bytes = goodFile()) {
    const IssueFile file = fileOf(bytes);
    return import(fixture, file, file.pieces(), file.households);
}

std::int64_t rowsOf(LineFixture& fixture, const std::string& table) {
    return fixture.number("SELECT count(*) FROM " + table);
}

// Nothing of a job but one refusal with its number in the chain.
void checkNothingImported(LineFixture& fixture, std::int64_t jobs, std::int64_t pieces,
                          const std::string& word) {
    CHECK(rowsOf(fixture, "job") == jobs);
    CHECK(rowsOf(fixture, "job_key") == jobs);
    CHECK(rowsOf(fixture, "piece") == pieces);
    CHECK(fixture.lastEvent() == "refused");
    CHECK(fixture.lastEventBody().find("\"" + word + "\"") != std::string::npos);
    CHECK(fixture.number("SELECT count(*) FROM audit WHERE kind = 'refused'") == 1);
    CHECK(fixture.booksAndChainHold());
}

} // namespace

TEST_CASE("a file whose totals agree becomes a job with its pieces in the order of the file") {
    LineFixture fixture;
    const auto imported = importGood(fixture);
    REQUIRE(imported);
    CHECK(imported->job == JobId("J-240930-01"));
    Line line = fixture.line();
    const auto view = viewJob(line, imported->job);
    REQUIRE(view);
    CHECK(view->job.type == kHkn);
    CHECK(view->job.issueDay == kIssueDay);
    CHECK(view->job.dataDay == kDataDay);
    CHECK(view->job.pieces == Pieces(3));
    CHECK(view->job.households == Households(2));
    CHECK(view->blank.ja == "川崎市 被保険者証 第3版");
    CHECK(view->pieces.of(PieceState::Wanted) == Pieces(3));
    const auto pieces = piecesOf(*fixture.db, imported->job);
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[2].id == PieceId("J-240930-01/000003"));
    CHECK(pieces[1].household == 1);
    CHECK(pieces[2].household == 2);
    CHECK(fixture.lastEvent() == "job.imported");
    CHECK(fixture.booksAndChainHold());
}

TEST_CASE("what was sealed opens again under the job's key, and not when the key is gone") {
    LineFixture fixture;
    const JobId job = importGood(fixture)->job;
    Line line = fixture.line();
    const auto sheets = openForPrinting(line, job, {3, 1});
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].sequence == 3);
    CHECK(sheets[0].fields.at("name") == "雲﨑　律");
    CHECK(sheets[1].fields.at("name") == "髙霧　灯真");
    CHECK(sheets[1].sheet.empty());
    CHECK_THROWS_AS(openForPrinting(line, job, {4}), std::runtime_error);
    CHECK_THROWS_AS(openForPrinting(line, JobId("J-240930-09"), {1}), std::runtime_error);
    fixture.db->run("UPDATE job_key SET wrapped = NULL WHERE job = $1", {job.str()});
    CHECK_THROWS_WITH(openForPrinting(line, job, {1}), Catch::Contains("erased"));
}

// Reads the file itself; they are sealed before any store sees them.
TEST_CASE("no personal data stand in the store or in the chain", "[sqlite]") {
    LineFixture fixture;
    REQUIRE(importGood(fixture));
    REQUIRE_FALSE(importGood(fixture, with(goodFile(), "K001", "K009"))); // K002 and K003 again
    const ImportMapping mapping = mappingInUtf8();
    const std::string broken = with(goodFile(), "19520101", "19520230");
    Line line = fixture.line();
    REQUIRE(rejectFile(line, kOne, mapping, broken,
                       std::get<IssueFaults>(readIssueFile(mapping, broken, kIssueDay))));
    const std::string stored = bytesOf(fixture.folder.store()) + bytesOf(fixture.folder.store() + "-wal");
    REQUIRE(stored.find("J-240930-01/000003") != std::string::npos);
    for (const std::string secret :
         {"髙霧", "灯真", "凪子", "雲﨑", "タカギリ", "架空町", "見本町", "0012345", "0098765", "1952-01-01",
          "19520101", "19520230", "210-9010", "2109010", "K001", "K003"}) {
        CAPTURE(secret);
        CHECK(stored.find(secret) == std::string::npos);
        CHECK(stored.find(demo::encodeCp932(secret)) == std::string::npos);
    }
}

TEST_CASE("the same file twice is refused") {
    LineFixture fixture;
    REQUIRE(importGood(fixture));
    const auto again = importGood(fixture);
    REQUIRE_FALSE(again);
    CHECK(again.refusal().code == RefusalCode::FileAlreadyImported);
    CHECK(again.refusal().loaded.en.find("J-240930-01") != std::string::npos);
    checkNothingImported(fixture, 1, 3, "FILE_ALREADY_IMPORTED");
}

TEST_CASE("totals other than announced are refused, with both numbers") {
    for (const auto& [pieces, households] : {std::pair{4, 2}, {3, 1}, {2, 2}}) {
        LineFixture fixture;
        const auto refused = import(fixture, fileOf(goodFile()), Pieces(pieces), Households(households));
        REQUIRE_FALSE(refused);
        CHECK(refused.refusal().code == RefusalCode::ControlTotalMismatch);
        CHECK(refused.refusal().loaded.ja == "3名 2世帯");
        CHECK(refused.refusal().required.ja ==
              std::to_string(pieces) + "名 " + std::to_string(households) + "世帯");
        checkNothingImported(fixture, 0, 0, "CONTROL_TOTAL_MISMATCH");
    }
}

TEST_CASE("a document asked for before is refused with its lines, and the whole file with it") {
    LineFixture fixture;
    REQUIRE(importGood(fixture));
    const auto refused = importGood(fixture, with(goodFile(), "K002", "K005"));
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal().code == RefusalCode::PieceAlreadyKnown);
    CHECK(refused.refusal().loaded.en == "2 documents asked for before (lines 2, 4 of the file)");
    checkNothingImported(fixture, 1, 3, "PIECE_ALREADY_KNOWN");
}

TEST_CASE("nothing in the store tells whoever holds a file that it was this one, not even of a file that was "
          "rejected") {
    LineFixture fixture;
    REQUIRE(importGood(fixture));
    const std::string plain = sha256Hex(goodFile());
    CHECK(fixture.number("SELECT count(*) FROM job WHERE file_digest LIKE 'k1:%'") == 1);
    CHECK(fixture.number("SELECT count(*) FROM job WHERE file_digest LIKE '%" + plain + "%'") == 0);
    Line line = fixture.line();
    IssueFaults faults;
    faults.total = 1;
    faults.told.emplace_back();
    REQUIRE(rejectFile(line, kOne, *fixture.registry.mapping("kawasaki-hkn"), goodFile(), faults));
    CHECK(fixture.number("SELECT count(*) FROM audit WHERE body LIKE '%k1:%'") == 2);
    CHECK(fixture.number("SELECT count(*) FROM audit WHERE body LIKE '%" + plain + "%'") == 0);
}

TEST_CASE("a file is known again, and as an earlier version wrote it down") {
    LineFixture fixture;
    IssueFile file = fileOf(goodFile());
    SECTION("as it is written now") {
        REQUIRE(importGood(fixture));
    }
    SECTION("as an earlier version wrote it") {
        fixture.makeJob(kHkn, JobState::Imported, Day::of(2024, 9, 30));
        file.digest = "file of J-240930-01"; // what the fixture writes into its rows, without a key
    }
    const auto again = import(fixture, file, Pieces(3), Households(2));
    REQUIRE_FALSE(again);
    CHECK(again.refusal().code == RefusalCode::FileAlreadyImported);
}

TEST_CASE("a control number is known again within its insurer and kind only") {
    LineFixture fixture;
    REQUIRE(importGood(fixture));
    const IssueFile other = fileOf(goodFile(), mappingInUtf8("kawasaki-skk"));
    const IssueFile same = fileOf(with(goodFile(), "2割", "3割"));
    IssueFile asOther = other;
    asOther.digest = same.digest; // other bytes than the first file's
    CHECK(import(fixture, asOther, Pieces(3), Households(2)).ok());
    CHECK_FALSE(import(fixture, same, Pieces(3), Households(2)).ok());
}

TEST_CASE("only badges of the floor import, from a mapping that there is, data of a day that has come") {
    LineFixture fixture;
    IssueFile file = fileOf(goodFile());
    const auto by = [&](const Crew& crew, Day dataDay = kDataDay) {
        const auto outcome = import(fixture, file, Pieces(3), Households(2), crew, dataDay);
        REQUIRE_FALSE(outcome);
        return outcome.refusal().code;
    };
    CHECK(by({BadgeId("9999"), {}}) == RefusalCode::BadgeUnknown);
    CHECK(by({kAuditor, {}}) == RefusalCode::RoleNotAllowed);
    CHECK(by(kOne, Day::of(2024, 10, 1)) == RefusalCode::StepNotAllowed);
    file.mapping = "nowhere";
    CHECK(by(kOne) == RefusalCode::CodeUnknown);
    CHECK(rowsOf(fixture, "job") == 0);
}

TEST_CASE("a rejected file leaves one event with places and sorts of faults") {
    LineFixture fixture;
    const ImportMapping mapping = mappingInUtf8();
    const std::string bytes = with(with(goodFile(), "女", "3"), "K003", "");
    const auto faults = std::get<IssueFaults>(readIssueFile(mapping, bytes, kIssueDay));
    Line line = fixture.line();
    REQUIRE(rejectFile(line, kOne, mapping, bytes, faults));
    CHECK(fixture.lastEvent() == "file.rejected");
    CHECK(fixture.text("SELECT subject FROM audit ORDER BY seq DESC LIMIT 1") == "kawasaki-hkn");
    const std::string body = fixture.lastEventBody();
    CHECK(body.find(R"("faults":2)") != std::string::npos);
    CHECK(body.find(R"("first_line":3)") != std::string::npos);
    CHECK(body.find(R"("told":{"SexUnknown":1,"ValueMissing":1})") != std::string::npos);
    CHECK(rowsOf(fixture, "job") == 0);
}

TEST_CASE("progress is told up to the last piece") {
    LineFixture fixture;
    Line line = fixture.line();
    const ImportMapping mapping = mappingInUtf8();
    demo::InventRequest wish{mapping, Pieces(2500), Households(2000), kIssueDay};
    const IssueFile file = fileOf(demo::inventIssueFile(wish));
    std::vector<std::int64_t> told;
    REQUIRE(importJob(line, kOne, {file, kDataDay, Pieces(2500), Households(2000), [&](Pieces done) {
                                       told.push_back(done.value());
                                   }}));
    CHECK(told == std::vector<std::int64_t>{1000, 2000, 2500});
}
