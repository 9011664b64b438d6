// The program `daishi-console`: finds its surroundings and opens the window.
#include <QApplication>
#include <QCommandLineParser>
#include <cstdlib>
#include <filesystem>

#include "app/console/frame/sounds.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/who.h"
#include "app/console/frame/window.h"
#include "app/console/pages.h"
#include "app/desk/desk.h"

namespace {

namespace fs = std::filesystem;

fs::path fromEnvironment(const char* name, const fs::path& otherwise) {
    const char* value = std::getenv(name);
    return value && *value ? fs::path(value) : otherwise;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setStyle("Fusion");
    daishi::SystemClock clock;
    daishi::SystemRandom chance;
    const fs::path beside = fs::read_symlink("/proc/self/exe").parent_path().parent_path();
    daishi::desk::Desk desk({fromEnvironment("DAISHI_HOME", "daishi-home"),
                             fromEnvironment("DAISHI_CONFIG", beside / "share/daishi/config"), clock,
                             chance});
    daishi::console::Theme theme(daishi::console::Shade::Light, 1);
    daishi::console::Who who(desk);
    daishi::console::NoSounds sounds;
    daishi::console::Window window(desk, theme, who, sounds, daishi::Language::Japanese,
                                   daishi::console::allPages);
    window.resize(1920, 1080);
    window.bring(0);
    window.show();
    desk.open();
    return QApplication::exec();
}
