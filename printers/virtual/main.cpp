// daishi-vprinter: a printer with simulated paper, speaking real IPP. For tests, scenarios and training; see
// printer_floor.h for what is physical and printer_front.h for what is reported.

#include "printers/virtual/floor_acts.h"
#include "printers/virtual/print_engine.h"

#include <linux/close_range.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>
#include <stdexcept>
#include <thread>

namespace {

using namespace daishi::vprinter;

constexpr const char* kUsage =
    "daishi-vprinter --port N --home DIR [--name NAME] [--trays 2] [--ms-per-sheet 0] [--end-with-reader 0]\n"
    "  --end-with-reader 1: ends when nobody reads its stdout any more (who started it is dead)\n";

struct Options {
    int port = 0;
    std::filesystem::path home;
    std::string name = "virtual";
    int trays = 2;
    int msPerSheet = 0;
    bool endWithReader = false;
};

int number(const std::string& text, int lowest, int highest) {
    std::size_t used = 0;
    const int value = std::stoi(text, &used);
    if (used != text.size() || value < lowest || value > highest)
        throw std::runtime_error("not a number in range: " + text);
    return value;
}

Options parse(const std::vector<std::string>& arguments) {
    std::map<std::string, std::string> given;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        if (i + 1 == arguments.size() || arguments[i].rfind("--", 0) != 0)
            throw std::runtime_error("odd argument: " + arguments[i]);
        given[arguments[i].substr(2)] = arguments[i + 1];
    }
    Options options;
    const std::map<std::string, std::function<void(const std::string&)>> known{
        {"port", [&](const std::string& v) { options.port = number(v, 1, 65535); }},
        {"home", [&](const std::string& v) { options.home = std::filesystem::absolute(v); }},
        {"name", [&](const std::string& v) { options.name = v; }},
        {"trays", [&](const std::string& v) { options.trays = number(v, 1, PAPPL_MAX_SOURCE); }},
        {"end-with-reader", [&](const std::string& v) { options.endWithReader = number(v, 0, 1) == 1; }},
        {"ms-per-sheet", [&](const std::string& v) { options.msPerSheet = number(v, 0, 3'600'000); }},
    };
    for (const auto& [name, value] : given)
        known.at(name)(value);
    if (options.port == 0 || options.home.empty())
        throw std::runtime_error("--port and --home are needed");
    return options;
}

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
    const timespec off{number(seconds, 0, 86400), 0};
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
    try {
        serve(parse({argv + 1, argv + argc}), argv);
    } catch (const std::out_of_range&) {
        std::cerr << "daishi-vprinter: unknown option\n" << kUsage;
    } catch (const std::exception& e) {
        std::cerr << "daishi-vprinter: " << e.what() << '\n' << kUsage;
    }
    return EXIT_FAILURE;
}
