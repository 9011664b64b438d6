// Days for the tests of the evening: one in which everything adds up, with invented figures.
#pragma once

#include <cstdint>
#include <random>

#include "core/decide/reconcile.h"

namespace daishi {

// One lot, job, printer and box, like the calm half of the drawing of the report.
inline DayFacts calmDay() {
    DayFacts day;
    day.day = Day::of(2024, 9, 30);
    day.madeAt = *parseInstant("2024-09-30T17:42:00+09:00");
    day.site = {"第1工場", "Plant 1"};
    day.number = "DR-240930-01";
    day.insurers = {{"みどり市（102129）", "Midori (102129)"}};
    const BlankTypeId type("midori-hkn-2");
    const Text typeName{"みどり市 被保険者証 第2版", "Midori insurance card ed. 2"};
    day.lots = {{LotId("L-240902-01"), type, type, typeName, Sheets(2275), Sheets(0), Sheets(112), 1,
                 Sheets(2), Sheets(1), Sheets(0), Sheets(0), Sheets(0), Sheets(2161), Sheets(2161)}};
    day.usage = {{InsurerNumber("102129"),
                  KindId("hihokensha-sho"),
                  {"みどり市 被保険者証", "Midori insurance card"},
                  type,
                  type,
                  typeName,
                  Sheets(111)}};
    day.jobs = {{JobId("J-240930-02"),
                 {"みどり市 被保険者証", "Midori insurance card"},
                 Pieces(112),
                 Households(90),
                 Pieces(1),
                 Pieces(111),
                 Pieces(111),
                 Pieces(0),
                 Pieces(0),
                 Pieces(0),
                 false}};
    day.printers = {{PrinterId("printer-1"),
                     {"1号機", "Printer 1"},
                     Sheets(113),
                     Impressions(114),
                     Impressions(114),
                     Sheets(111),
                     Sheets(114),
                     Sheets(114),
                     Sheets(2),
                     Sheets(1)}};
    day.counts = {{BoxId("L-240902-01/003"), LotId("L-240902-01"), "store", Sheets(161), Sheets(161), type,
                   type, typeName}};
    day.booksMatchRecords = true;
    day.chainSeq = 418902;
    day.chainHead = "7c1e55d09b3a4f60c2d1e8a7b695343f00112233445566778899aabbccdd21f4";
    day.previousSeq = 414117;
    day.previousHead = "e09d55d09b3a4f60c2d1e8a7b695343f00112233445566778899aabbccdd8a30";
    return day;
}

// A day of several of each thing that adds up, from a seed.
class RandomDay {
  public:
    explicit RandomDay(std::uint32_t seed) : random_(seed) {}

    DayFacts make() {
        DayFacts day = calmDay();
        day.lots.clear();
        day.usage.clear();
        day.jobs.clear();
        day.printers.clear();
        day.counts.clear();
        for (std::int64_t n = upTo(5); n >= 0; --n)
            addLot(day, n);
        for (std::int64_t n = upTo(5); n >= 0; --n)
            addJob(day, n);
        for (std::int64_t n = upTo(3); n >= 0; --n)
            addPrinter(day, n);
        return day;
    }

  private:
    // A number 0 … most.
    std::int64_t upTo(std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(0, most)(random_);
    }
    Sheets sheets(std::int64_t most) { return Sheets(upTo(most)); }

    void addLot(DayFacts& day, std::int64_t n) {
        const std::string number = std::to_string(n + 1);
        LotDay lot;
        lot.lot = LotId("L-240901-0" + number);
        lot.registered = lot.effective = BlankTypeId("town" + number + "-skk-1");
        lot.typeText = {"町" + number + " 資格確認書 第1版", "Town " + number + " certificate ed. 1"};
        lot.received = sheets(6000);
        lot.good = sheets(300);
        lot.goodTakenBack = upTo(5);
        lot.spoiled = Sheets(lot.goodTakenBack) + sheets(5);
        lot.sample = sheets(3);
        lot.returnedOrDestroyed = sheets(50);
        lot.missing = sheets(2);
        lot.found = sheets(2);
        lot.book = Sheets(20) + sheets(5000);
        const Sheets out = lot.good + lot.spoiled + lot.sample + lot.returnedOrDestroyed + lot.missing;
        lot.opening = Sheets(6010); // enough that the book of the day cannot go below zero
        lot.book += lot.opening;
        lot.opening = lot.book + out - Sheets(lot.goodTakenBack) - lot.received - lot.found;
        if (upTo(1) == 1)
            lot.counted = lot.book;
        day.lots.push_back(lot);
        addUse(day, lot, number);
        addBox(day, lot);
    }

    void addUse(DayFacts& day, const LotDay& lot, const std::string& number) {
        const Text document{"町" + number + " 資格確認書", "Town " + number + " certificate"};
        day.usage.push_back({InsurerNumber("10000" + number), KindId("shikaku-kakunin-sho"), document,
                             lot.registered, lot.effective, lot.typeText, Sheets(1) + sheets(300)});
    }

    void addBox(DayFacts& day, const LotDay& lot) {
        const Sheets book = Sheets(1) + sheets(500);
        day.counts.push_back({BoxId(lot.lot.str() + "/001"), lot.lot, upTo(1) == 1 ? "store" : "tray", book,
                              book, lot.effective, lot.effective, lot.typeText});
    }

    void addJob(DayFacts& day, std::int64_t n) {
        JobDay job;
        job.job = JobId("J-240930-0" + std::to_string(n + 1));
        job.documentText = {"町 資格確認書", "Town certificate"};
        job.withdrawn = Pieces(upTo(3));
        job.good = Pieces(upTo(300));
        job.handed = Pieces(upTo(300));
        job.read = Pieces(upTo((job.good + job.handed).value()));
        job.unfinished = Pieces(upTo(100));
        job.wanted = job.withdrawn + job.good + job.handed + job.unfinished;
        day.jobs.push_back(job);
    }

    void addPrinter(DayFacts& day, std::int64_t n) {
        const std::string number = std::to_string(n + 1);
        PrinterDay printer;
        printer.printer = PrinterId("printer-" + number);
        printer.name = {number + "号機", "Printer " + number};
        printer.sent = sheets(600);
        printer.samples = sheets(3);
        printer.blanksGone = printer.sent + printer.samples;
        printer.read = sheets(printer.sent.value());
        printer.outputCount = printer.blanksGone;
        if (upTo(1) == 1)
            printer.impressions = Impressions(printer.blanksGone.value());
        printer.counterDelta = Impressions(printer.blanksGone.value());
        day.printers.push_back(printer);
    }

    std::mt19937 random_;
};

} // namespace daishi
