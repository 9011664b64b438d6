#include "core/print/test_print.h"

#include "core/print/end_job.h"
#include "core/print/gate.h"

namespace daishi {

namespace {

constexpr std::chrono::milliseconds kPollEvery{100};
constexpr int kPolls = 300;

// A test sheet that may be printed, and its page.
struct PermittedTest {
    TestCode code;
    Decision decision; // which holds the permit
    LoadRow load;
    PrintDocument document = {};
};

// "V-240930-01". The rows bear the code, so their day is counted and not their names.
std::string nextTest(Work& work) {
    const auto rows = work.db.query("SELECT count(*) FROM test_sheet WHERE day = $1", {work.today.iso()});
    rows->next();
    const std::string number = std::to_string(rows->integer(0) + 1);
    return "V-" + work.today.compact() + "-" + (number.size() < 2 ? "0" : "") + number;
}

Outcome<PermittedTest> permitTest(Work& work, const RunId& id, const Look& look, SheetComposer& sheets) {
    const auto run = findRun(work.db, id);
    if (!run)
        return Refusal{RefusalCode::CodeUnknown, {id.str(), id.str()}, {"印刷の番号", "a run"}, {}};
    const auto load = findLoad(work.db, run->load);
    const PrintFacts facts = gatherPrintFacts(work, *run, look, sheets);
    const Decision decision = askGate(work, *load, {run->job, run->id, 1, Sheets(1), true, work.now}, facts);
    if (!decision.permitted())
        return decision.refusal();
    work.note("load", load->id.str());
    return PermittedTest{TestCode{nextTest(work)}, decision, *load};
}

PrintDocument composed(const Registry& registry, const PermittedTest& test, TestComposer& composer) {
    const Permit& permit = test.decision.permit();
    const BlankType* type = registry.blankType(permit.blankType());
    const TrayConfig* tray = registry.tray(permit.tray());
    if (!type || !tray)
        throw std::runtime_error("the configuration lacks what a permit names");
    return composer.composeTest(permit, *type, test.code, tray->mediaSource);
}

// Its number is on the page already.
Refusal numberTaken(const TestCode& code) {
    return {RefusalCode::PermitExpired,
            {code.test + "：別の端末の試し刷り", code.test + ", a test sheet of another terminal"},
            {"まだ使われていないコード", "a number not yet used"},
            {}};
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

// From here on it may have been printed. The load is over whatever comes of it.
Outcome<Done> writeTest(Work& work, const PermittedTest& test, const Look& look, SheetComposer& sheets) {
    if (auto objection = stillPermitted(work, test.decision.permit(), look, sheets))
        return std::move(*objection);
    if (nextTest(work) != test.code.test)
        return numberTaken(test.code);
    insertTest(work, test);
    endLoad(work.db, test.load, LoadDeath::RunEnded);
    return Done{};
}

bool cameOut(const IppJobReport& job) {
    return job.state == IppJobState::Completed && job.impressions == Impressions(1);
}

// What the printer said last; nothing where it was silent, forgot the job or took too long.
std::optional<IppJobReport> watch(Line& line, const ChunkKey& key, PrinterPort& printer) {
    for (int i = 0; i < kPolls; ++i) {
        const auto answer = printer.find(key);
        const auto* job = std::get_if<IppJobReport>(&answer);
        if (!job)
            return std::nullopt;
        if (isOver(job->state))
            return *job;
        line.clock.wait(kPollEvery);
    }
    return std::nullopt;
}

// Whether the printer says that the one sheet came out. What is not seen to its end is not left there: it
// would be printed behind everybody's back, perhaps in another load.
bool printed(Line& line, const PermittedTest& test, PrinterPort& printer) {
    const ChunkKey key = keyOfTest(line.store, test.code);
    const auto answer = printer.submit(test.decision.permit(), key, test.document);
    const auto* taken = std::get_if<IppJobReport>(&answer);
    if (taken && isOver(taken->state))
        return cameOut(*taken);
    if (taken) {
        if (const auto last = watch(line, key, printer))
            return cameOut(*last);
    }
    endJobAtPrinter(line, key, printer);
    const auto ended = printer.find(key);
    const auto* job = std::get_if<IppJobReport>(&ended);
    return job && cameOut(*job);
}

// Who acted may be blocked by now, and the tray unloaded: what the printer did is written down all the same.
Outcome<TestPrinted> countTest(Work& work, const PermittedTest& test, bool said) {
    const bool booked = said && !balanceOf(work.db, test.load.box, Account::Tray).isZero();
    work.note("came_out", std::int64_t(said ? 1 : 0));
    work.note("booked", std::int64_t(booked ? 1 : 0));
    if (booked)
        bookTest(work, test.code, test.load.box);
    return TestPrinted{test.code, test.load.id, test.load.box, booked};
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
                               SheetComposer& sheets, TestComposer& composer, const StoreBusy& busy) {
    const Claim claim(line.db, claimOnRun(id));
    if (!claim.held())
        return recordRefusal(line, Act::PrintTest, crew, id.str(), printedElsewhere(id));
    // A PIN may take its time: the printer is looked at when it was typed.
    if (auto wrongPin = attend(line, Act::PermitTest, crew))
        return std::move(*wrongPin);
    const Look before = lookAt(printer);
    auto test = perform<PermittedTest>(line, Act::PermitTest, crew, id.str(),
                                       [&](Work& work) { return permitTest(work, id, before, sheets); });
    if (!test)
        return test.refusal();
    test.value().document = composed(line.registry, *test, composer);
    if (auto wrongPin = attend(line, Act::PrintTest, crew))
        return std::move(*wrongPin);
    const Look now = lookAt(printer);
    const auto written = perform<Done>(line, Act::PrintTest, crew, id.str(),
                                       [&](Work& work) { return writeTest(work, *test, now, sheets); });
    if (!written)
        return written.refusal();
    const bool said = printed(line, *test, printer);
    return patiently<TestPrinted>(line.clock, busy, [&] {
        return perform<TestPrinted>(line, Act::CountTest, crew, test->code.test,
                                    [&](Work& work) { return countTest(work, *test, said); });
    });
}

} // namespace daishi
