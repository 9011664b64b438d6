#include "core/decide/reconcile.h"

#include <algorithm>

#include "core/decide/reconcile_sentences.h"

namespace daishi {

namespace {

using enum DifferenceKind;

struct Figures {
    std::int64_t expected = 0;
    std::int64_t found = 0;
};

bool explains(const DifferenceNote& note, const Difference& difference) {
    return note.difference == difference.id &&
           note.expected.value_or(difference.expected) == difference.expected &&
           note.found.value_or(difference.found) == difference.found;
}

class Judge {
  public:
    explicit Judge(const DayFacts& facts) : facts_(facts) {}

    std::vector<Difference> differences() {
        cross();
        for (const CountDay& count : facts_.counts)
            box(count);
        for (const LotDay& lot : facts_.lots)
            this->lot(lot);
        for (const JobDay& job : facts_.jobs)
            people(job);
        for (const ReadingDay& reading : facts_.readings)
            this->reading(reading);
        for (const ReaderStop& stop : facts_.stops)
            this->stop(stop);
        for (const std::string& run : facts_.openRuns)
            add(RunOpen, run, {0, 1}, EveningCase::RunOpen, {{"run", same(run)}});
        for (const PrinterDay& printer : facts_.printers)
            witnesses(printer);
        if (!facts_.booksMatchRecords) {
            add(BooksDoNotBalance, facts_.day.iso(), {0, 1}, EveningCase::BooksDoNotBalance, {});
        }
        std::stable_sort(found_.begin(), found_.end(),
                         [](const Difference& a, const Difference& b) { return a.kind < b.kind; });
        return std::move(found_);
    }

  private:
    void add(DifferenceKind kind, std::string_view subject, Figures figures, EveningCase what,
             const Slots& slots) {
        Difference difference{differenceId(kind, subject),
                              kind,
                              sentence(what, slots),
                              figures.expected,
                              figures.found,
                              std::nullopt};
        for (const DifferenceNote& note : facts_.notes) {
            if (explains(note, difference))
                difference.note = note; // a later note is the one that counts
        }
        found_.push_back(std::move(difference));
    }

    void cross();
    void box(const CountDay&);
    void boxLook(const CountDay&);
    void lot(const LotDay&);
    void lotCount(const LotDay&);
    void people(const JobDay&);
    void witnesses(const PrinterDay&);
    void reading(const ReadingDay&);
    void stop(const ReaderStop&);

    const DayFacts& facts_;
    std::vector<Difference> found_;
};

Text placeOf(std::string_view account) {
    if (account == "store")
        return {"保管", "store"};
    if (account == "tray")
        return {"トレイ", "tray"};
    return same(account);
}

// The cross table off its diagonal. Sheets of one kind of document on one wrong type are one difference,
// whichever edition the job needed.
void Judge::cross() {
    std::vector<Usage> wrong;
    for (const Usage& usage : facts_.usage) {
        if (usage.required == usage.used || usage.good.isZero())
            continue;
        const auto known = std::find_if(wrong.begin(), wrong.end(), [&](const Usage& other) {
            return crossSubject(other) == crossSubject(usage);
        });
        if (known == wrong.end())
            wrong.push_back(usage);
        else
            known->good += usage.good;
    }
    for (const Usage& usage : wrong) {
        add(BlankNotJobs, crossSubject(usage), {0, usage.good.value()}, EveningCase::BlankNotJobs,
            {{"document", usage.documentText},
             {"found", figure(usage.good.value())},
             {"used", usage.usedText},
             {"required", typeText(facts_, usage.required)}});
    }
}

void Judge::box(const CountDay& count) {
    boxLook(count);
    const std::int64_t book = count.book.value();
    Slots slots{{"box", same(count.box.str())}, {"place", placeOf(count.account)}, {"book", figure(book)}};
    if (!count.counted) {
        return add(CountMissing, countSubject(count), {book, 0}, EveningCase::NotCounted, slots);
    }
    const std::int64_t counted = count.counted->value();
    if (counted == book)
        return;
    slots.emplace_back("counted", figure(counted));
    slots.emplace_back("delta", figure(counted - book));
    add(CountDiffers, countSubject(count), {book, counted}, EveningCase::CountDiffers, slots);
}

// A look is wanted wherever a sheet was there to be looked at.
void Judge::boxLook(const CountDay& count) {
    Slots slots{{"box", same(count.box.str())}, {"place", placeOf(count.account)}};
    if (!count.seen) {
        if (count.bySeal || !count.counted || count.counted->isZero())
            return;
        slots.emplace_back("counted", figure(count.counted->value()));
        return add(CountMissing, countSubject(count), {1, 0}, EveningCase::NotLookedAt, slots);
    }
    if (*count.seen == count.expected)
        return;
    slots.emplace_back("seen", count.seenText.empty() ? typeText(facts_, *count.seen) : count.seenText);
    slots.emplace_back("expected", typeText(facts_, count.expected));
    add(SheetLooksOther, countSubject(count), {0, 1}, EveningCase::SheetLooksOther, slots);
}

// opening + received + found = book + good − goodTakenBack + spoiled + sample + returnedOrDestroyed + missing
//
// with book = quarantine + store + tray. `good` is all that went tray → good, `spoiled` all that went into
// spoiled from the tray or from good, and `goodTakenBack` what went good → spoiled: that sheet left the stock
// when it was counted good, on this day or an earlier one, so the stock does not lose it a second time.
// `returnedOrDestroyed` is what left the stock for there; destroying spoilage and samples moves no stock.
void Judge::lot(const LotDay& lot) {
    const std::int64_t had = (lot.opening + lot.received + lot.found).value();
    const std::int64_t left =
        (lot.good + lot.spoiled + lot.sample + lot.returnedOrDestroyed + lot.missing).value() -
        lot.goodTakenBack;
    const std::int64_t expected = had - left;
    const std::int64_t book = lot.book.value();
    if (expected != book) {
        add(LotDoesNotAddUp, lot.lot.str(), {expected, book}, EveningCase::LotDoesNotAddUp,
            {{"lot", same(lot.lot.str())}, {"expected", figure(expected)}, {"book", figure(book)}});
    }
    lotCount(lot);
}

// What its boxes already tell is not told a second time for the lot.
void Judge::lotCount(const LotDay& lot) {
    if (!lot.counted)
        return;
    std::int64_t boxes = 0;
    for (const CountDay& count : facts_.counts) {
        if (count.lot == lot.lot && count.counted)
            boxes += difference(*count.counted, count.book);
    }
    const std::int64_t book = lot.book.value();
    const std::int64_t counted = lot.counted->value();
    if (counted - book == boxes)
        return;
    add(CountDiffers, lot.lot.str(), {book, counted}, EveningCase::LotCountDiffers,
        {{"lot", same(lot.lot.str())},
         {"book", figure(book)},
         {"counted", figure(counted)},
         {"boxes", figure(boxes)}});
}

// wanted = withdrawn + good + handed + doubtful + unfinished; `good` are those still here, without the
// handed.
void Judge::people(const JobDay& job) {
    const Slots which{{"job", same(job.job.str())}, {"document", job.documentText}};
    const auto tell = [&](DifferenceKind kind, std::string_view more, Figures figures, EveningCase what,
                          Slots slots) {
        slots.insert(slots.begin(), which.begin(), which.end());
        add(kind, job.job.str() + std::string(more), figures, what, slots);
    };
    const std::int64_t made = (job.good + job.handed).value();
    const std::int64_t placed = (job.withdrawn + job.doubtful + job.unfinished).value() + made;
    const std::int64_t wanted = job.wanted.value();
    if (placed != wanted) {
        tell(PeopleDoNotAddUp, "", {wanted, placed}, EveningCase::PeopleDoNotAddUp,
             {{"wanted", figure(wanted)}, {"found", figure(placed)}});
    }
    if (job.read.value() > made) {
        tell(PeopleDoNotAddUp, ":read", {made, job.read.value()}, EveningCase::MoreReadThanMade,
             {{"made", figure(made)}, {"read", figure(job.read.value())}});
    }
    if (!job.doubtful.isZero()) {
        tell(SheetsDoubtful, "", {0, job.doubtful.value()}, EveningCase::SheetsDoubtful,
             {{"found", figure(job.doubtful.value())}});
    }
}

// Silence of the reader is no reading.
void Judge::reading(const ReadingDay& reading) {
    const std::int64_t printed = reading.printed.value(), read = reading.read.value();
    if (read == printed)
        return;
    add(SheetsUnread, reading.job.str(), {printed, read}, EveningCase::SheetsUnread,
        {{"job", same(reading.job.str())},
         {"document", reading.documentText},
         {"printed", figure(printed)},
         {"read", figure(read)}});
}

void Judge::stop(const ReaderStop& stop) {
    if (stop.ended || !stop.guards)
        return;
    const std::string number = std::to_string(stop.stop);
    add(ReaderStopped, stop.run.str() + ":" + number, {0, 1}, EveningCase::ReaderStopped,
        {{"run", same(stop.run.str())}, {"stop", same(number)}, {"what", stop.what}});
}

// A witness that did not speak is not a disagreement; one that spoke is never rounded.
void Judge::witnesses(const PrinterDay& printer) {
    const std::int64_t gone = printer.blanksGone.value();
    const std::int64_t sent = printer.sent.value();
    const auto disagree = [&](std::string_view witness, Figures figures, EveningCase what,
                              std::string_view against) {
        add(WitnessesDisagree, printer.printer.str() + ":" + std::string(witness), figures, what,
            {{"printer", printer.name},
             {"found", figure(figures.found)},
             {against, figure(figures.expected)}});
    };
    if (printer.impressions && printer.impressions->value() != gone) {
        disagree("impressions", {gone, printer.impressions->value()}, EveningCase::ImpressionsDisagree,
                 "gone");
    }
    if (printer.counterDelta && printer.counterDelta->value() != gone) {
        disagree("counter", {gone, printer.counterDelta->value()}, EveningCase::CounterDisagrees, "gone");
    }
    if (printer.outputCount && printer.outputCount->value() != gone) {
        disagree("output", {gone, printer.outputCount->value()}, EveningCase::OutputDisagrees, "gone");
    }
    if (printer.read > printer.sent) {
        disagree("read", {sent, printer.read.value()}, EveningCase::MoreReadThanSent, "sent");
    }
}

} // namespace

std::int64_t DayReport::openDifferences() const {
    return std::count_if(differences.begin(), differences.end(),
                         [](const Difference& d) { return d.isOpen(); });
}

DayReport judge(DayFacts facts) {
    DayReport report{std::move(facts), {}};
    report.differences = Judge(report.facts).differences();
    return report;
}

} // namespace daishi
