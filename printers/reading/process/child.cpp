#include "printers/reading/process/child.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace daishi::reading {

std::unique_ptr<Child> Child::start(const std::filesystem::path& program) {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return nullptr;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::string name = program.string();
    std::array<char*, 2> arguments{name.data(), nullptr};
    pid_t pid = 0;
    const int failed = posix_spawn(&pid, name.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (failed != 0) {
        close(ends[0]);
        return nullptr;
    }
    return std::unique_ptr<Child>(new Child(pid, ends[0]));
}

Child::~Child() {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
}

void Child::end() const {
    kill(pid_, SIGKILL);
}

std::optional<Message> Child::ask(const Message& message, std::chrono::milliseconds limit) const {
    const auto deadline = within(limit);
    if (!wire_.send(message, deadline))
        return std::nullopt;
    return wire_.receive(deadline);
}

} // namespace daishi::reading
