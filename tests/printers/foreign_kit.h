// Printers that nobody here wrote: ippeveprinter, and a CUPS queue before it, each with what it needs, in a
// folder of its own under /tmp, on free ports. They are ended by their process ids, and with the test
// whatever ends that. A program that is not installed, or does not come up, is an exception that says so.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace daishi::test {

class TempFolder {
  public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

  private:
    std::filesystem::path path_;
};

// A program beside the test; its output goes into a file.
class Program {
  public:
    using Environment = std::map<std::string, std::string>; // added to ours

    // Throws std::runtime_error naming the package when it is not installed.
    Program(const std::string& name, const std::string& package, std::vector<std::string> arguments,
            std::filesystem::path log, const Environment& = {});
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    // Waits up to a minute until `ready` holds; throws std::runtime_error with the end of its output when
    // it ended before or does not come to it.
    template <class Ready>
    void await(Ready ready) {
        for (int tries = 0; !ready(); ++tries)
            pause(tries);
    }

  private:
    void pause(int tries);

    std::string name_;
    std::filesystem::path log_;
    pid_t pid_ = -1;
};

// D-Bus and Avahi, without which ippeveprinter does not start: the machine's own where they run, else a pair
// on a private socket. Only one such pair can be there at a time, so that tests wait for each other.
class NameService {
  public:
    NameService();
    ~NameService();
    const Program::Environment& environment() const { return environment_; }

  private:
    TempFolder folder_;
    int lock_ = -1;
    Program::Environment environment_;
    std::optional<Program> bus_;
    std::optional<Program> avahi_;
};

// What the command behind ippeveprinter was given.
struct PrintedJob {
    std::string name;  // job-name
    std::string media; // media-col as it came over IPP
    std::string hash;  // SHA-256 of the file
    int pages = 0;
};

// Trays tray-1 and tray-2 with cards; takes PDF alone; counts its sheets one by one.
class EvePrinter {
  public:
    explicit EvePrinter(const NameService&);

    std::string uri(const std::string& scheme = "ipp") const;
    int port() const { return port_; }
    // From the next job on: after that many sheets it says so ("+media-empty"), stands for a while
    // and gives up.
    void troubleAfter(int sheets, const std::string& state);
    std::vector<PrintedJob> printed() const;

  private:
    TempFolder folder_;
    int port_;
    std::optional<Program> program_;
};

// A cupsd with one queue named cards.
class CupsQueue {
  public:
    struct Setup {
        std::string deviceUri;
        std::string errorPolicy = "abort-job";
        std::string jobSheets = "none none";
        std::string shared = "No";
        std::string state = "Idle";
        std::string filter = "application/pdf application/pdf 0 -"; // of its PPD
        std::string maxJobTime = "0";
        std::string options = {}; // more lines for printers.conf, such as "Option mirror true\n"
        bool asClass = false;
        int port = 0; // 0: a free one
    };
    explicit CupsQueue(Setup);

    std::string uri() const;
    std::string classUri() const; // of the class named cards
    int port() const { return port_; }

  private:
    TempFolder folder_;
    int port_;
    std::optional<Program> program_;
};

} // namespace daishi::test
