// From the start of the process to a window that can be used, beside a bare window of Qt Widgets.
#include <chrono>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/bench/console/sections.h"

extern char** environ;

namespace daishi::bench {

namespace {

constexpr int kStarts = 21;

struct Started {
    double painted = 0, ready = 0; // seconds since the start of the process
};

// What start_watch.cpp tells.
Started start(std::vector<std::string> command) {
    int pipe[2];
    if (::pipe(pipe) != 0)
        throw std::runtime_error("no pipe");
    std::vector<char*> words;
    for (std::string& word : command)
        words.push_back(word.data());
    words.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, pipe[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&files, pipe[0]);
    pid_t child = 0;
    const auto begun = std::chrono::steady_clock::now();
    if (posix_spawn(&child, words[0], &files, nullptr, words.data(), environ) != 0)
        throw std::runtime_error("cannot start " + command[0]);
    posix_spawn_file_actions_destroy(&files);
    close(pipe[1]);
    Started started;
    char letter = 0;
    while (read(pipe[0], &letter, 1) == 1) {
        const double now = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        (letter == 'P' ? started.painted : started.ready) = now;
    }
    close(pipe[0]);
    waitpid(child, nullptr, 0);
    if (started.ready == 0)
        throw std::runtime_error(command[0] + " was never ready");
    return started;
}

} // namespace

void startFigures(Table& table) {
    test::Morning morning(std::filesystem::path(DAISHI_CONFIG_FOLDER), benchFolder("start"));
    const std::vector<std::string> bare{DAISHI_BARE_WINDOW},
        console{DAISHI_CONSOLE_START, "--home", morning.world.home().string(), "--clock", "2024-09-30T08:40"};
    start(bare);
    start(console); // what the disk has to be asked for is asked for
    std::vector<double> peer, painted, ready;
    for (int i = 0; i < kStarts; ++i) {
        peer.push_back(start(bare).ready);
        const Started ours = start(console);
        painted.push_back(ours.painted);
        ready.push_back(ours.ready);
    }
    const double window = quantile(peer, 0.5);
    const std::string beside = "a bare window of Qt Widgets, p50";
    table.add(told("console: window painted, p50", quantile(painted, 0.5), beside, window));
    table.add(costs("console: home open, today painted, p50", quantile(ready, 0.5), beside, window, 2,
                    "see README"));
}

} // namespace daishi::bench
