#pragma once
// Runs a virtual printer of one's own, for tests and the scenario player. Not thread-safe.

#include "printers/virtual/floor_client.h"

#include <sys/types.h>

#include <filesystem>
#include <string>

namespace daishi {

class VirtualPrinterProcess {
  public:
    struct Setup {
        std::filesystem::path program; // daishi-vprinter
        std::filesystem::path home;    // empty: a fresh directory, removed at the end
        std::string name = "virtual";
        int trays = 2;
        int msPerSheet = 0;
        int port = 0; // 0: a free one
    };

    // Starts it and returns when it answers. Throws std::runtime_error when it does not within 10 s.
    explicit VirtualPrinterProcess(Setup setup);
    // Ends it: politely, else by force.
    ~VirtualPrinterProcess();
    VirtualPrinterProcess(const VirtualPrinterProcess&) = delete;
    VirtualPrinterProcess& operator=(const VirtualPrinterProcess&) = delete;

    int port() const { return setup_.port; }
    std::string uri() const; // ipp://localhost:PORT/ipp/print
    const std::filesystem::path& home() const { return setup_.home; }
    std::filesystem::path sheetFile(long sheet) const; // home/sheets/000123.pdf
    FloorClient& floor() { return floor_; }

    // The act power_cycle; returns when the printer answers again (offSeconds + a moment later).
    void powerCycle(int offSeconds = 0);
    bool runs() const { return pid_ > 0; }
    // kill -9; the paper and the counter stay in home. Throws std::runtime_error when it does not run.
    void kill();
    void start(); // after kill: the same home and port

  private:
    void waitUntilReady(int out);
    void reap(int atMostMs);

    Setup setup_;
    bool ownHome_ = false;
    pid_t pid_ = -1;
    int out_ = -1; // the program's stdout
    FloorClient floor_;
};

} // namespace daishi
