#include "printers/virtual/vprinter_process.h"

#include "printers/virtual/sockets.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <thread>
#include <vector>

namespace daishi {
namespace {

constexpr int kReadyWithinMs = 10'000;
constexpr int kEndWithinMs = 5'000;

VirtualPrinterProcess::Setup completed(VirtualPrinterProcess::Setup setup) {
    if (setup.port == 0)
        setup.port = vprinter::freePort();
    if (setup.home.empty()) {
        std::string pattern = (std::filesystem::temp_directory_path() / "daishi-vprinter-XXXXXX").string();
        if (!::mkdtemp(pattern.data()))
            throw std::runtime_error("no temporary directory for a virtual printer");
        setup.home = pattern;
    }
    return setup;
}

std::vector<std::string> arguments(const VirtualPrinterProcess::Setup& setup) {
    return {setup.program.string(),
            "--port",
            std::to_string(setup.port),
            "--home",
            setup.home.string(),
            "--name",
            setup.name,
            "--trays",
            std::to_string(setup.trays),
            "--ms-per-sheet",
            std::to_string(setup.msPerSheet),
            "--end-with-reader", // a test that crashes leaves no printer behind
            "1"};
}

pid_t launch(std::vector<std::string> words, int out) {
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_adddup2(&files, out, STDOUT_FILENO);
    pid_t pid = -1;
    const int failed = ::posix_spawn(&pid, argv[0], &files, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&files);
    if (failed != 0)
        throw std::runtime_error("cannot start " + words[0]);
    return pid;
}

} // namespace

VirtualPrinterProcess::VirtualPrinterProcess(Setup setup)
    : setup_(completed(setup)), ownHome_(setup.home.empty()), floor_((setup_.home / "control").string()) {
    start();
}

VirtualPrinterProcess::~VirtualPrinterProcess() {
    if (pid_ > 0) {
        ::kill(pid_, SIGTERM);
        reap(kEndWithinMs);
    }
    std::error_code ignored;
    if (ownHome_)
        std::filesystem::remove_all(setup_.home, ignored);
}

std::string VirtualPrinterProcess::uri() const {
    return "ipp://localhost:" + std::to_string(setup_.port) + "/ipp/print";
}

std::filesystem::path VirtualPrinterProcess::sheetFile(long sheet) const {
    std::array<char, 32> name;
    std::snprintf(name.data(), name.size(), "%06ld.pdf", sheet);
    return setup_.home / "sheets" / name.data();
}

void VirtualPrinterProcess::start() {
    if (pid_ > 0)
        throw std::runtime_error("the virtual printer runs already");
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe for the virtual printer");
    pid_ = launch(arguments(setup_), ends[1]);
    ::close(ends[1]);
    out_ = ends[0];
    try {
        waitUntilReady(out_);
    } catch (...) {
        kill();
        throw;
    }
}

void VirtualPrinterProcess::waitUntilReady(int out) {
    pollfd waiting{out, POLLIN, 0};
    std::array<char, 256> text;
    if (::poll(&waiting, 1, kReadyWithinMs) <= 0 || ::read(out, text.data(), text.size()) <= 0)
        throw std::runtime_error("the virtual printer does not get ready");
}

void VirtualPrinterProcess::powerCycle(int offSeconds) {
    floor_.must("{\"act\":\"power_cycle\",\"seconds\":" + std::to_string(offSeconds) + "}");
    std::this_thread::sleep_for(std::chrono::seconds(offSeconds));
    waitUntilReady(out_);
}

void VirtualPrinterProcess::kill() {
    if (pid_ <= 0) // to -1 the signal would go to everybody
        throw std::runtime_error("the virtual printer does not run");
    ::kill(pid_, SIGKILL);
    reap(kEndWithinMs);
}

void VirtualPrinterProcess::reap(int atMostMs) {
    for (int waited = 0; waited < atMostMs; waited += 5) {
        if (::waitpid(pid_, nullptr, WNOHANG) != 0) {
            pid_ = -1;
            break;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    if (pid_ > 0) {
        ::kill(pid_, SIGKILL);
        ::waitpid(pid_, nullptr, 0);
        pid_ = -1;
    }
    ::close(out_);
    out_ = -1;
}

} // namespace daishi
