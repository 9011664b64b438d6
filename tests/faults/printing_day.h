// A small but full day of the line, as people who look at the books and do what comes next: request,
// delivery, load, first article, chunks, a spoiled sheet and its reprint, unload, count, judge, sign. It can
// be begun from any state that the store is in, so what drives the day also finishes it after a disaster.
#pragma once

#include "tests/faults/lasting_printer.h"
#include "tests/faults/watched_database.h"

#include "core/print/recover.h"
#include "core/store/audit_chain.h"
#include "core/words/clock.h"
#include "tests/core/floor_kit.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace daishi::test {

class PrintingDay {
  public:
    // An empty simulation store with its keys in this folder.
    static void prepare(const std::filesystem::path& folder);
    static std::string storeIn(const std::filesystem::path& folder) { return (folder / "house.db").string(); }

    // Opens the store that is there; `onCommit` is told of every act. Nine pieces, five sheets a chunk, sixty
    // blanks in a box.
    PrintingDay(const std::filesystem::path& folder, PrinterTruth& paper, OnCommit onCommit = {});
    ~PrintingDay();

    // As at every start: what was permitted lapses, what was sent is doubtful.
    Recovered recover();
    // The next act; false when the day is sealed. A refusal that an honest day never meets throws.
    bool next();
    void finish();

    const std::string& did() const { return did_; } // the last act
    Database& db() { return *db_; }
    SimulatedClock& clock() { return clock_; }
    // Laws of the books, and of the books beside the paper.
    std::string broken(const std::vector<AuditHead>& acknowledged = {});

  private:
    // What an honest day is never refused.
    template <class T>
    T must(const std::string& act, const Outcome<T>& outcome) {
        if (!outcome)
            refused(act, outcome.refusal());
        did_ = act;
        return outcome.value();
    }
    [[noreturn]] static void refused(const std::string& act, const Refusal&);

    std::int64_t number(const std::string& sql);
    std::string text(const std::string& sql); // "" for no row
    bool there(const std::string& sql) { return number("SELECT count(*) FROM " + sql) > 0; }

    bool receive();
    bool release();
    bool settle();
    bool print();
    bool spoil();
    bool read();
    bool unload();
    bool count();
    bool judge();

    void settleOne(const RunId& run);
    void approve(const RunId& run, const std::string& sheet);
    std::string paperAndBooks();

    PrinterTruth& paper_;
    LastingPrinter printer_;
    Registry registry_;
    SimulatedClock clock_;
    PatientClock patient_;
    SeededRandom random_;
    std::unique_ptr<Database> db_;
    Vault vault_;
    EverybodyThere people_;
    std::unique_ptr<Line> line_;
    ListComposer composer_;
    std::string did_;
};

} // namespace daishi::test
