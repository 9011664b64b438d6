#include "core/print/test_print.h"

#include "core/print/end_job.h"
#include "core/print/facts.h"

namespace daishi {

namespace {

constexpr std::chrono::milliseconds kPollEvery{100};
constexpr int kPolls = 300;

// A test sheet that may be printed now, written down.
struct PermittedTest {
    TestCode code;
    Decision decision; // which holds the permit
    LoadRow load;
    PrintDocument document;
};

// "V-240930-01". The rows bear the code, so their day is counted and not their names.
std::string nextTest(Work& work) {
    const auto rows = work.db.query("SELECT count(*) FROM test_sheet WHERE day = $1", {work.today.iso()});
    rows->next();
    const std::string number = std::to_string(rows->integer(0) + 1);
    return "V-" + work.today.compact() + "-" + (number.size() < 2 ? "0" : "") + number;
}

PrintDocument composed(Work& work, const Permit& permit, const TestCode& code, TestComposer& composer) {
    const Registry& registry = work.line.registry;
    const BlankType* type = registry.blankType(permit.blankType());
    const TrayConfig* tray = registry.tray(permit.tray());
    if (!type || !tray)
        throw std::runtime_error("the configuration lacks what a permit names");
    return composer.composeTest(permit, *type, code, tray->mediaSource);
}

void insertTest(Work& work, const PermittedTest& test) {
    work.db.run("INSERT INTO test_sheet (id, load, lot, box, blank_type, artefact, day, event) "
                "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                {test.code.encode(), test.load.id.str(), test.load.lot.str(), test.load.box.str(),
                 test.load.type.str(), test.document.hash, work.today.iso(), work.event()});
    work.about(test.code.test);
    work.note("artefact", test.document.hash);
    work.note("load", test.load.id.str());
}

Outcome<PermittedTest> permitTest(Work& work, const RunId& id, const Look& look, SheetComposer& sheets,
                                  TestComposer& composer) {
    const auto run = findRun(work.db, id);
    if (!run)
        return Refusal{RefusalCode::CodeUnknown, {id.str(), id.str()}, {"印刷の番号", "a run"}, {}};
    const PrintFacts facts = gatherPrintFacts(work, *run, look, sheets);
    const Decision decision = authorize({run->job, run->id, 1, Sheets(1), true, work.now}, facts);
    if (!decision.permitted())
        return decision.refusal();
    const TestCode code{nextTest(work)};
    PermittedTest test{code, decision, *findLoad(work.db, run->load),
                       composed(work, decision.permit(), code, composer)};
    insertTest(work, test);
    endLoad(work.db, test.load, LoadDeath::RunEnded);
    return test;
}

// Whether the printer says that the one sheet came out.
bool watch(Line& line, const ChunkKey& key, PrinterPort& printer) {
    for (int i = 0; i < kPolls; ++i) {
        const auto answer = printer.find(key);
        const auto* job = std::get_if<IppJobReport>(&answer);
        if (!job)
            return false;
        if (isOver(job->state))
            return job->state == IppJobState::Completed && job->impressions == Impressions(1);
        line.clock.wait(kPollEvery);
    }
    printer.cancel(key);
    return false;
}

bool sent(Line& line, const PermittedTest& test, PrinterPort& printer) {
    const ChunkKey key = keyOfTest(line.store, test.code);
    const auto answer = printer.submit(test.decision.permit(), key, test.document);
    const auto* job = std::get_if<IppJobReport>(&answer);
    if (!job)
        return false;
    if (job->state == IppJobState::Completed)
        return job->impressions == Impressions(1);
    return watch(line, key, printer);
}

} // namespace

ChunkKey keyOfTest(const StoreInfo& store, const TestCode& code) {
    return ChunkKey(store.id + "-" + code.test);
}

bool testIsBooked(Database& db, const TestCode& code) {
    return db
        .query("SELECT 1 FROM movement m JOIN test_sheet t ON t.box = m.box WHERE t.id = $1 AND m.reference "
               "= t.id",
               {code.encode()})
        ->next();
}

void bookTest(Work& work, const TestCode& code, const BoxId& box) {
    work.move(box, Account::Tray, Account::Spoiled, Sheets(1), "test", code.encode());
}

Outcome<TestPrinted> printTest(Line& line, const Crew& crew, const RunId& id, PrinterPort& printer,
                               SheetComposer& sheets, TestComposer& composer) {
    const Look look = lookAt(printer);
    const auto test = perform<PermittedTest>(line, Act::PrintTest, crew, id.str(), [&](Work& work) {
        return permitTest(work, id, look, sheets, composer);
    });
    if (!test)
        return test.refusal();
    const bool cameOut = sent(line, *test, printer);
    return perform<TestPrinted>(line, Act::PrintTest, crew, test->code.test,
                                [&](Work& work) -> Outcome<TestPrinted> {
                                    work.note("came_out", std::int64_t(cameOut ? 1 : 0));
                                    if (cameOut)
                                        bookTest(work, test->code, test->load.box);
                                    return TestPrinted{test->code, test->load.id, test->load.box, cameOut};
                                });
}

} // namespace daishi
