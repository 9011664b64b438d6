// A printer that outlives the program: what it took and what came out lies in memory that parent and child
// share, or that a test copies. It is the truth about paper.
#pragma once

#include "core/print/printer_port.h"
#include "core/words/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace daishi::test {

// Plain bytes, so that a copy is a snapshot and shared memory can hold it.
struct PrinterTruth {
    static constexpr int kJobs = 32, kSheets = 50;
    struct Job {
        char key[96];
        char codes[kSheets][40]; // in printing order
        int sheets;
        int marked; // sheets that came out
        int state;  // IppJobState
    };
    Job jobs[kJobs];
    int count;
    int pace; // sheets marked between two looks
    std::int64_t changes;

    std::int64_t sheetsOut() const;
    bool isOut(const std::string& code) const;
    std::vector<std::string> allOut() const; // codes, in order; one that came out twice is there twice
    const Job* jobOf(const std::string& key) const;
};

class LastingPrinter final : public PrinterPort {
  public:
    explicit LastingPrinter(PrinterTruth& truth) : truth_(truth) {}

    // Prints on by itself, as a printer does whose program has died.
    void printOn(int sheets);

    std::variant<PrinterReport, Unreachable> observe() override;
    std::variant<IppJobReport, Unreachable> submit(const Permit&, const ChunkKey&,
                                                   const PrintDocument&) override;
    std::variant<IppJobReport, Forgotten, Unreachable> find(const ChunkKey&) override;
    std::optional<Unreachable> cancel(const ChunkKey&) override;

  private:
    PrinterTruth& truth_;
};

} // namespace daishi::test
