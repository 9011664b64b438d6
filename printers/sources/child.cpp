#include "printers/sources/child.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <optional>
#include <system_error>

namespace daishi::sources {

namespace {

constexpr std::size_t kMostSaid = 4096;

struct Pipe {
    Handle read, write;
    Pipe() {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            throw std::system_error(errno, std::generic_category(), "no pipe");
        read = Handle(ends[0]);
        write = Handle(ends[1]);
        ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    }
};

// In a process group of its own, with nothing to read and no signal blocked or ignored.
struct Launch {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;

    Launch(const Pipe& out, const Pipe& says) {
        ::posix_spawn_file_actions_init(&files);
        ::posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_adddup2(&files, out.write.get(), STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&files, says.write.get(), STDERR_FILENO);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        ::posix_spawnattr_init(&attributes);
        ::posix_spawnattr_setpgroup(&attributes, 0);
        ::posix_spawnattr_setsigmask(&attributes, &none);
        ::posix_spawnattr_setsigdefault(&attributes, &all);
        ::posix_spawnattr_setflags(&attributes,
                                   POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~Launch() {
        ::posix_spawn_file_actions_destroy(&files);
        ::posix_spawnattr_destroy(&attributes);
    }
    Launch(const Launch&) = delete;
    Launch& operator=(const Launch&) = delete;

    // 0, or errno.
    int run(std::vector<std::string> words, pid_t& pid) const {
        std::vector<char*> argv;
        for (std::string& word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        return ::posix_spawn(&pid, argv[0], &files, &attributes, argv.data(), environ);
    }
};

// Some of what there is to read now. false: there will be no more.
bool drain(const Handle& from, std::string& into) {
    std::array<char, 65536> buffer;
    for (int times = 0; times < 16; ++times) { // the timer is looked at in between
        const ssize_t got = ::read(from.get(), buffer.data(), buffer.size());
        if (got < 0)
            return errno == EAGAIN || errno == EINTR;
        if (got == 0)
            return false;
        into.append(buffer.data(), static_cast<std::size_t>(got));
    }
    return true;
}

class Running {
  public:
    Running(pid_t pid, Pipe& out, Pipe& says)
        : pid_(pid), gone_(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))), out_(out), says_(says) {}

    ChildEnd watch(const ChildTask& task) {
        const Handle end = timer(task.within, Ticks::Once);
        std::optional<ChildEnd::How> stopped;
        while (!stopped) {
            pollfd waiting[] = {{out_.read.get(), POLLIN, 0},
                                {says_.read.get(), POLLIN, 0},
                                {gone_.get(), POLLIN, 0},
                                {end.get(), POLLIN, 0},
                                {task.over ? task.over->get() : -1, POLLIN, 0}};
            ::poll(waiting, std::size(waiting), -1);
            stopped = step(task, waiting[2].revents != 0 || !gone_, wentOff(end));
        }
        return finished(*stopped);
    }

  private:
    std::optional<ChildEnd::How> step(const ChildTask& task, bool gone, bool over) {
        if (says_.read && !drain(says_.read, end_.says))
            says_.read.close();
        if (out_.read && !drain(out_.read, end_.out))
            out_.read.close();
        end_.says.resize(std::min(end_.says.size(), kMostSaid)); // the rest is read and forgotten
        if (end_.out.size() > task.most)
            return ChildEnd::How::WroteTooMuch;
        if (gone)
            return ChildEnd::How::Exited;
        if (over)
            return ChildEnd::How::TookTooLong;
        if (task.over && task.over->isSet())
            return ChildEnd::How::GivenUp;
        return std::nullopt;
    }

    // The signal goes to the group: what the program started ends as well.
    ChildEnd finished(ChildEnd::How how) {
        ::kill(-pid_, SIGKILL);
        int status = 0;
        while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
        }
        end_.how = how;
        if (how == ChildEnd::How::Exited && WIFSIGNALED(status))
            end_.how = ChildEnd::How::Signalled;
        end_.code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
        return std::move(end_);
    }

    pid_t pid_;
    Handle gone_;
    Pipe& out_;
    Pipe& says_;
    ChildEnd end_;
};

} // namespace

ChildEnd runChild(const ChildTask& task) {
    Pipe out, says;
    pid_t pid = -1;
    const int failed = Launch(out, says).run(task.words, pid);
    if (failed != 0)
        return {ChildEnd::How::NotStarted, failed, {}, std::generic_category().message(failed)};
    out.write.close();
    says.write.close();
    return Running(pid, out, says).watch(task);
}

} // namespace daishi::sources
