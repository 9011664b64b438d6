// A floor whose printer is a foreign one, from the box to the signed evening: the product's own composer, its
// IPP client and its use-cases. The people are invented.
#pragma once

#include <algorithm>
#include <thread>

#include "core/jobs/import.h"
#include "core/jobs/piece_data.h"
#include "core/jobs/release.h"
#include "core/line/keyed_digest.h"
#include "printers/ipp/ipp_printer.h"
#include "tests/app/day_kit.h"
#include "tests/printers/compose_kit.h"
#include "tests/printers/first_trays.h"
#include "tests/printers/foreign_kit.h"

namespace daishi::test {

// The fixture's day, with pauses that are real: the printer beyond the port lives in real time.
class WalkingClock final : public Clock {
  public:
    explicit WalkingClock(SimulatedClock& hands) : hands_(hands) {}
    Instant now() override { return hands_.now(); }
    void wait(std::chrono::milliseconds pause) override { std::this_thread::sleep_for(pause); }
    bool isSimulated() const override { return true; }

  private:
    SimulatedClock& hands_;
};

class ForeignFloor : public DayFloor {
  public:
    // `pieces` invented people, a box of 500 blanks, 100 of them to be loaded.
    ForeignFloor(const PrinterAddress& where, int pieces)
        : DayFloor(1), port(openIppPrinter(where, test::firstTrays(2))), drawer(makeSheetComposer()) {
        registry.site.chunkSize = Sheets(5);
        work = jobOf(pieces);
    }

    Outcome<TrayLoaded> loadIt() {
        LoadScans some = scans(work, box, tray(1, 2));
        some.sheets = Sheets(100);
        return loadTray(line, kOne, some, *port);
    }
    RunId start() {
        valueIn(loadIt());
        return valueIn(startRun(line, kOne, TrayId("printer-1/2"), *port));
    }
    Outcome<RunRest> print(const RunId& run) { return printOn(line, kOne, run, *port, *drawer, {}); }

    // The whole of it, to the evening.
    RunId printAllOfIt(int pieces) {
        const RunId run = start();
        REQUIRE(valueIn(print(run)) == RunRest::FirstArticleWaits);
        valueIn(approve(run));
        REQUIRE(valueIn(print(run)) == RunRest::Finished);
        CHECK(piecesIn(*db, work, PieceState::Good) == pieces);
        CHECK(in(box, Account::Good) == pieces);
        CHECK(in(box, Account::Tray) == 100 - pieces);
        CHECK(number("SELECT sum(impressions) FROM chunk") == pieces);
        CHECK(number("SELECT count(*) FROM chunk WHERE state <> 'counted'") == 0);
        valueIn(countOutput(line, kOne, run, Sheets(pieces)));
        readAll();
        valueIn(unloadTray(line, kOne, tray(1, 2), Sheets(100 - pieces)));
        countAll();
        CHECK(differencesIn(reconcile()) == Ids{});
        seal();
        CHECK(broken() == "");
        return run;
    }
    // Every job that the printer was given is a chunk of ours, byte for byte, once, from the tray that was
    // loaded.
    void printedAsSent(const EvePrinter& printer, int pieces) {
        int pages = 0;
        std::vector<std::string> names;
        for (const PrintedJob& job : printer.printed()) {
            INFO(job.name);
            pages += job.pages;
            names.push_back(job.name);
            CHECK(artefactMark(vault, job.hash) ==
                  text("SELECT artefact FROM chunk WHERE key = '" + job.name + "'"));
            CHECK(job.media.find("media-source=tray-2") != std::string::npos);
            CHECK(job.media.find("x-dimension=5400 y-dimension=8600") != std::string::npos);
        }
        CHECK(pages == pieces);
        std::sort(names.begin(), names.end());
        CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
        CHECK(std::int64_t(names.size()) == number("SELECT count(*) FROM chunk"));
    }

    std::unique_ptr<PrinterPort> port;
    std::unique_ptr<SheetComposer> drawer;
    JobId work;
    WalkingClock walking{clock};
    Line line{*db, walking, registry, vault, random, store, &people, {}};

  private:
    JobId jobOf(int pieces) {
        IssueFile file;
        file.mapping = "kawasaki-hkn";
        file.digest = "a file of people who do not exist";
        file.issueDay = kIssue;
        for (int i = 1; i <= pieces; ++i) {
            IssueRecord record;
            PieceFields fields = person(i).fields;
            fields["control"] = "F" + std::to_string(i);
            record.bytes = encodePiece(fields);
            record.line = static_cast<std::uint32_t>(i + 1);
            record.household = static_cast<std::uint32_t>(i);
            file.records.push_back(std::move(record));
        }
        file.households = Households(pieces);
        const JobId made =
            valueIn(importJob(here, kOne, {file, today, file.pieces(), file.households, {}})).job;
        valueIn(releaseJob(here, kLeader, made, *drawer));
        return made;
    }
};

} // namespace daishi::test
