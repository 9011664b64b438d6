// The program `daishi-console`: finds its surroundings and opens the window.
#include <QApplication>
#include <cstdlib>
#include <iostream>

#include "app/cli/home.h"
#include "app/console/options.h"
#include "app/console/practice_clock.h"
#include "app/console/program.h"

namespace {

namespace fs = std::filesystem;
using namespace daishi;

fs::path fromEnvironment(const char* name, const fs::path& otherwise) {
    const char* value = std::getenv(name);
    return value && *value ? fs::path(value) : otherwise;
}

Language usualLanguage(const console::Options& options) {
    std::string word;
    try {
        word = cli::settingsOf(options.home)->getString("language");
    } catch (const std::exception&) { // told when the home is opened
        word.clear();
    }
    if (word.empty())
        word = fromEnvironment("LANG", "ja").string();
    return word.compare(0, 2, "en") == 0 ? Language::English : Language::Japanese;
}

int run(QApplication& application, const console::Options& options) {
    const fs::path bin = fs::read_symlink("/proc/self/exe").parent_path();
    const fs::path share = bin.parent_path() / "share/daishi";
    SystemClock real;
    std::unique_ptr<Clock> practice;
    if (options.clock)
        practice = std::make_unique<console::PracticeClock>(*parseInstant(*options.clock + "+09:00"));
    console::Program program({options.home, fromEnvironment("DAISHI_CONFIG", share / "config"),
                              bin.parent_path() / "lib/daishi/libdaishi_speaker.so"},
                             practice ? *practice : static_cast<Clock&>(real), usualLanguage(options),
                             options.language);
    program.start();
    return application.exec();
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string> arguments(argv + 1, argv + argc);
    try {
        const auto options = console::readOptions(arguments, fromEnvironment("DAISHI_HOME", "daishi-home"));
        if (options.help || options.version) {
            std::cout << (options.help ? console::usage() : "daishi-console " DAISHI_VERSION "\n");
            return 0;
        }
        int noArguments = 1; // ours are read; Qt has none of its own here
        QApplication application(noArguments, argv);
        QApplication::setDesktopFileName("daishi-console"); // its icon
        QApplication::setStyle("Fusion");
        return run(application, options);
    } catch (const std::invalid_argument& fault) {
        std::cerr << "daishi-console: " << fault.what() << "\n\n" << console::usage();
        return 2;
    } catch (const std::exception& failure) {
        std::cerr << "daishi-console: " << failure.what() << std::endl;
        return 1;
    }
}
