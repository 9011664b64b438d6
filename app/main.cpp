// The program `daishi`: finds its surroundings and hands them to the command line.
#include <Poco/Util/Application.h>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <unistd.h>

#include "app/cli/ask_pin.h"
#include "app/cli/cli.h"
#include "app/cli/self_test.h"
#include "app/program_verbs.h"

namespace {

namespace fs = std::filesystem;

volatile std::sig_atomic_t interruptions = 0;

// Ctrl-C never tears a sheet: the first one pauses after the present chunk, the second stops the run.
void onInterrupt(int) {
    if (interruptions < 2)
        interruptions = interruptions + 1;
}

fs::path fromEnvironment(const char* name, const fs::path& otherwise) {
    const char* value = std::getenv(name);
    return value && *value ? fs::path(value) : otherwise;
}

// bin and share lie beside each other, where the program is installed as where it was built.
fs::path configFolder() {
    const fs::path beside = fs::read_symlink("/proc/self/exe").parent_path().parent_path();
    return fromEnvironment("DAISHI_CONFIG", beside / "share/daishi/config");
}

class DaishiProgram : public Poco::Util::Application {
  public:
    DaishiProgram() {
        setUnixOptions(true);
        stopOptionsProcessing(); // noun and verb say which options there are
    }

  protected:
    int main(const std::vector<std::string>& arguments) override {
        daishi::SystemClock clock;
        const fs::path config = configFolder();
        daishi::SystemRandom chance;
        daishi::Surroundings around{clock,
                                    chance,
                                    std::cout,
                                    std::cerr,
                                    std::cin,
                                    isatty(1) && isatty(2),
                                    fromEnvironment("DAISHI_HOME", "daishi-home"),
                                    config};
        around.interrupts = [] { return static_cast<int>(interruptions); };
        around.selfTest = [&] { daishi::cli::selfTest(config); };
        around.addVerbs = daishi::addProgramVerbs;
        if (isatty(0)) {
            around.askPin = daishi::cli::askPinAtTerminal;
            around.seat = ttyname(0) ? ttyname(0) : "terminal";
        }
        if (const char* runtime = std::getenv("XDG_RUNTIME_DIR"); runtime && *runtime)
            around.seatFolder = fs::path(runtime) / "daishi";
        return static_cast<int>(daishi::runDaishi(arguments, around));
    }
};

} // namespace

int main(int argc, char** argv) {
    struct sigaction action {};
    action.sa_handler = onInterrupt;
    action.sa_flags = SA_RESTART; // a write to the store or the printer is never broken off
    sigaction(SIGINT, &action, nullptr);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is a full disk, which has an answer
    try {
        DaishiProgram program;
        program.init(argc, argv);
        return program.run();
    } catch (const std::exception& failure) {
        std::cerr << "daishi: " << failure.what() << std::endl;
        return static_cast<int>(daishi::Exit::Failure);
    }
}
