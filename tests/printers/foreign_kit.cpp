#include "tests/printers/foreign_kit.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "printers/virtual/sockets.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

extern char** environ;

namespace daishi::test {
namespace {

namespace fs = std::filesystem;

std::string textIn(const fs::path& file) {
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string endOf(const fs::path& file) {
    const std::string text = textIn(file);
    return text.size() > 1500 ? text.substr(text.size() - 1500) : text;
}

// Daemons stand in sbin, which is not in everybody's PATH.
fs::path installed(const std::string& name, const std::string& package) {
    for (const char* folder : {"/usr/sbin", "/usr/bin", "/sbin", "/bin"}) {
        const fs::path program = fs::path(folder) / name;
        if (::access(program.c_str(), X_OK) == 0)
            return program;
    }
    throw std::runtime_error(name + " is not installed: apt-get install " + package);
}

std::vector<std::string> together(const Program::Environment& more) {
    std::vector<std::string> all;
    for (char** each = environ; *each != nullptr; ++each) {
        const std::string one(*each);
        if (!more.count(one.substr(0, one.find('='))))
            all.push_back(one);
    }
    for (const auto& [name, value] : more)
        all.push_back(name + "=" + value);
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (std::string& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

// In the child: nothing but calls that are safe between fork and exec. It ends when the test does, however
// that ends.
[[noreturn]] void become(char* const* argv, char* const* envp, const char* log, pid_t test) {
    const int nothing = ::open("/dev/null", O_RDONLY);
    const int out = ::open(log, O_WRONLY | O_CREAT | O_APPEND, 0644);
    if (nothing >= 0 && out >= 0 && ::dup2(nothing, 0) >= 0 && ::dup2(out, 1) >= 0 && ::dup2(out, 2) >= 0 &&
        ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::getppid() == test)
        ::execve(argv[0], argv, envp);
    ::_exit(127);
}

constexpr const char* kLockFile = "/tmp/daishi-test-names.lock";
constexpr const char* kSystemBus = "/run/dbus/system_bus_socket";

} // namespace

TempFolder::TempFolder() {
    std::string pattern = (fs::temp_directory_path() / "daishi-foreign-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("no folder could be made in " + fs::temp_directory_path().string());
    path_ = pattern;
    fs::permissions(path_, fs::perms(0755)); // the daemons have users of their own
}

TempFolder::~TempFolder() {
    std::error_code ignored; // a daemon's file may vanish at the same moment
    fs::remove_all(path_, ignored);
}

Program::Program(const std::string& name, const std::string& package, std::vector<std::string> arguments,
                 fs::path log, const Environment& more)
    : name_(name), log_(std::move(log)) {
    arguments.insert(arguments.begin(), installed(name, package).string());
    std::vector<std::string> environment = together(more);
    auto argv = pointers(arguments);
    auto envp = pointers(environment);
    const pid_t test = ::getpid();
    pid_ = ::fork();
    if (pid_ < 0)
        throw std::runtime_error(name_ + " could not be started");
    if (pid_ == 0)
        become(argv.data(), envp.data(), log_.c_str(), test);
}

Program::~Program() {
    if (pid_ <= 0)
        return;
    ::kill(pid_, SIGTERM);
    for (int tries = 0; tries < 50; ++tries) {
        if (::waitpid(pid_, nullptr, WNOHANG) == pid_)
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
}

void Program::pause(int tries) {
    if (::waitpid(pid_, nullptr, WNOHANG) == pid_) {
        pid_ = -1;
        throw std::runtime_error(name_ + " ended at once:\n" + endOf(log_));
    }
    if (tries > 1200)
        throw std::runtime_error(name_ + " does not come up:\n" + endOf(log_));
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
}

NameService::NameService() {
    lock_ = ::open(kLockFile, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (lock_ < 0 || ::flock(lock_, LOCK_EX) != 0)
        throw std::runtime_error(std::string("cannot lock ") + kLockFile);
    const std::string check = installed("avahi-daemon", "avahi-daemon").string() + " --check";
    if (std::system(check.c_str()) == 0) {
        const int bus = vprinter::connectUnix(kSystemBus);
        if (bus < 0)
            throw std::runtime_error(
                "an avahi-daemon runs here (/run/avahi-daemon/pid), but no system bus: end "
                "it first");
        ::close(bus);
        return; // the machine's own
    }
    const std::string socket = "unix:path=" + (folder_ / "bus").string();
    std::ofstream(folder_ / "bus.conf")
        << "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
           "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
           "<busconfig><type>system</type><listen>"
        << socket
        << "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
           "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
    bus_.emplace("dbus-daemon", "dbus",
                 std::vector<std::string>{"--config-file=" + (folder_ / "bus.conf").string(), "--nofork"},
                 folder_ / "bus.log");
    bus_->await([this] { return fs::exists(folder_ / "bus"); });
    environment_["DBUS_SYSTEM_BUS_ADDRESS"] = socket;
    std::ofstream(folder_ / "avahi.conf") << "[server]\nuse-ipv4=yes\nuse-ipv6=no\nallow-interfaces=lo\n"
                                             "enable-dbus=yes\n[publish]\n[rlimits]\n";
    avahi_.emplace("avahi-daemon", "avahi-daemon",
                   std::vector<std::string>{"--no-drop-root", "--no-chroot", "--no-rlimits", "-f",
                                            (folder_ / "avahi.conf").string()},
                   folder_ / "avahi.log", environment_);
    avahi_->await([this] {
        return textIn(folder_ / "avahi.log").find("Server startup complete") != std::string::npos;
    });
}

NameService::~NameService() {
    avahi_.reset();
    bus_.reset();
    ::close(lock_);
}

} // namespace daishi::test
