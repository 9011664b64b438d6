// daishi-vprinter: a printer with simulated paper, speaking real IPP. For tests, scenarios and training; see
// printer_floor.h for what is physical and printer_front.h for what is reported.

#include "printers/virtual/floor_acts.h"
#include "printers/virtual/floor_client.h"
#include "printers/virtual/options.h"
#include "printers/virtual/print_engine.h"

#include <linux/close_range.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace daishi::vprinter;

static_assert(kMostTrays == PAPPL_MAX_SOURCE);

// Begins this program anew in the same process. Only stdin, stdout and stderr stay open.
[[noreturn]] void startAgain(char** argv, int offSeconds) {
    ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    ::setenv("DAISHI_VPRINTER_OFF_SECONDS", std::to_string(offSeconds).c_str(), 1);
    ::execv("/proc/self/exe", argv);
    std::_Exit(EXIT_FAILURE);
}

void staySwitchedOff(const sigset_t& endSignals) {
    const char* seconds = std::getenv("DAISHI_VPRINTER_OFF_SECONDS");
    if (!seconds)
        return;
    const timespec off{std::atoi(seconds), 0}; // written by startAgain
    if (sigtimedwait(&endSignals, nullptr, &off) > 0)
        std::_Exit(EXIT_SUCCESS);
    ::unsetenv("DAISHI_VPRINTER_OFF_SECONDS");
}

// SIGTERM and SIGINT come to one thread, which lets the sheet in hand finish. (PAPPL's own handlers would
// wait for the whole job.)
sigset_t blockEndSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

void onEndSignal(const sigset_t& signals, const std::function<void()>& quit) {
    std::thread([signals, quit] {
        int signal = 0;
        sigwait(&signals, &signal);
        quit();
    }).detach();
}

void onReaderGone(const std::function<void()>& quit) {
    std::thread([quit] {
        pollfd out{STDOUT_FILENO, 0, 0}; // nothing asked for: only the end of the reader is told
        while (::poll(&out, 1, -1) < 0) {
        }
        quit();
    }).detach();
}

// Does one act to the printer that runs in this folder.
int actOn(const Options& options) {
    std::filesystem::current_path(options.home); // Unix socket paths are short
    std::string act = options.act;
    std::replace(act.begin(), act.end(), '\n', ' '); // one object a line
    const std::string answer = daishi::FloorClient("control").ask(act);
    std::cout << answer << '\n';
    return answer.find("\"ok\":true") == std::string::npos ? EXIT_FAILURE : EXIT_SUCCESS;
}

void serve(const Options& options, char** argv) {
    const sigset_t endSignals = blockEndSignals();
    std::filesystem::create_directories(options.home);
    std::filesystem::current_path(options.home); // Unix socket paths are short
    staySwitchedOff(endSignals);

    const std::string ippSocket = "/proc/self/cwd/ipp";
    std::filesystem::remove(ippSocket);
    PrinterFloor floor(options.home, options.trays, std::chrono::milliseconds(options.msPerSheet));
    SheetWriter writer(options.home);
    PrintEngine engine(floor, writer);
    PrinterFront front({options.name, options.home, options.port, ippSocket}, floor,
                       [&](pappl_job_t* job) { return engine.print(job); });
    engine.connect(front);
    Gateway gateway(options.port, ippSocket);

    const auto quit = [&] {
        floor.cutPower();
        std::_Exit(EXIT_SUCCESS);
    };
    const auto cycle = [&](int seconds) {
        gateway.close();
        floor.cutPower();
        startAgain(argv, seconds);
    };
    FloorActs acts(floor, front, gateway, writer, {cycle, quit});
    ControlServer control("control", [&](const Json& request) { return acts.act(request); });
    std::thread([&] { control.run(); }).detach();
    onEndSignal(endSignals, quit);
    if (options.endWithReader)
        onReaderGone(quit);
    gateway.open();
    std::cout << "ready" << std::endl;
    front.run();
    std::_Exit(EXIT_FAILURE); // the detached threads still use what stands here
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments{argv + 1, argv + argc};
    if (arguments == std::vector<std::string>{"--help"}) {
        std::cout << helpText();
        return EXIT_SUCCESS;
    }
    if (arguments == std::vector<std::string>{"--version"}) {
        std::cout << "daishi-vprinter " DAISHI_VERSION "\n";
        return EXIT_SUCCESS;
    }
    try {
        const Options options = parseOptions(arguments);
        if (!options.act.empty())
            return actOn(options);
        serve(options, argv);
    } catch (const std::exception& e) {
        std::cerr << "daishi-vprinter: " << e.what() << '\n' << usageLine() << '\n';
    }
    return EXIT_FAILURE;
}
