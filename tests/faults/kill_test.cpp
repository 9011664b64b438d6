// The program is killed (kill -9) in the middle of a printing day; the printer goes on.
//
// A child runs the day and tells each act that has answered through a pipe; it dies at a random write, in the
// middle of it, or at a random instant. What was told must be there, and the day can be ended.
#include "tests/faults/fault_disk.h"
#include "tests/faults/snapshots.h"

#include <csignal>
#include <random>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>

using namespace daishi;
using namespace daishi::test;

namespace {

namespace fs = std::filesystem;

// The printer of both processes.
class SharedPaper {
  public:
    SharedPaper() {
        void* memory =
            mmap(nullptr, sizeof(PrinterTruth), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            throw std::runtime_error("no shared memory");
        truth_ = new (memory) PrinterTruth{};
    }
    ~SharedPaper() { munmap(truth_, sizeof(PrinterTruth)); }
    SharedPaper(const SharedPaper&) = delete;
    SharedPaper& operator=(const SharedPaper&) = delete;
    PrinterTruth& operator*() { return *truth_; }

  private:
    PrinterTruth* truth_;
};

struct Told {
    std::int64_t seq;
    char hash[64];
};

struct Death {
    std::int64_t atWrite = 0; // 0: by the clock
    unsigned afterMicros = 0;
};

// In the child: never returns.
[[noreturn]] void live(const fs::path& folder, PrinterTruth& paper, int pipe, const Death& death) {
    prctl(PR_SET_PDEATHSIG, SIGKILL); // does not outlive a failed test
    try {
        FaultDisk disk;
        PrintingDay day(folder, paper, [&](Database& db) {
            const AuditHead head = auditHead(db);
            Told told{head.seq, {}};
            std::copy(head.hash.begin(), head.hash.end(), told.hash);
            if (write(pipe, &told, sizeof told) != sizeof told)
                _exit(3);
        });
        if (death.atWrite > 0)
            disk.plan({Trouble::Kill, death.atWrite, false});
        day.finish();
    } catch (...) {
        _exit(2);
    }
    _exit(0);
}

// Everything told before the child was gone.
std::vector<AuditHead> hear(int pipe) {
    std::vector<AuditHead> heads;
    Told told{};
    while (read(pipe, &told, sizeof told) == sizeof told)
        heads.push_back({told.seq, std::string(told.hash, sizeof told.hash)});
    return heads;
}

// Answers whether the child died before its day was over.
bool dieAndRise(const fs::path& prepared, const Death& death, int pace) {
    const StoreFolder folder;
    const fs::path home = folder / "home";
    copyStore(prepared, home);
    SharedPaper paper;
    (*paper).pace = pace;
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    if (child == 0)
        live(home, *paper, ends[1], death);
    ::close(ends[1]);
    if (death.atWrite == 0) {
        usleep(death.afterMicros);
        kill(child, SIGKILL);
    }
    const std::vector<AuditHead> heads = hear(ends[0]);
    ::close(ends[0]);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    LastingPrinter(*paper).printOn(pace);
    REQUIRE(holdsAndEnds(home, *paper, heads) == "");
    return WIFSIGNALED(status);
}

int dieOften(int times, unsigned seed) {
    const StoreFolder folder;
    PrintingDay::prepare(folder.path());
    std::mt19937 dice(seed);
    int deaths = 0;
    for (int i = 0; i < times; ++i) {
        Death death;
        if (i % 4 == 3)
            death.afterMicros = dice() % 60'000;
        else
            death.atWrite = 1 + dice() % 900;
        const int pace = 1 + static_cast<int>(dice() % 5);
        INFO("seed " << seed << ", death " << i << ": write " << death.atWrite << ", after "
                     << death.afterMicros << " us, pace " << pace);
        deaths += dieAndRise(folder.path(), death, pace) ? 1 : 0;
    }
    return deaths;
}

} // namespace

TEST_CASE("a killed program has lost nothing that it had acknowledged, and prints nothing twice") {
    CHECK(dieOften(20, 20240930) > 10);
}

TEST_CASE("two hundred times killed, and nothing lost", "[.nightly]") {
    const int deaths = dieOften(200, 1);
    WARN(deaths << " of 200 died before the day was over");
    CHECK(deaths > 120);
}
