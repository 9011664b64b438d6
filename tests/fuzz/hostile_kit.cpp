#include "tests/fuzz/hostile_kit.h"

#include <fcntl.h>
#include <fstream>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/store/audit_chain.h"

namespace daishi::fuzz {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void become(const std::vector<std::string>& words, const fs::path& in, const fs::path& out,
                         const fs::path& err) {
    const auto stands = [](const fs::path& path, int flags, int number) {
        const int file = ::open(path.c_str(), flags, 0600);
        if (file < 0 || ::dup2(file, number) < 0)
            ::_exit(126);
    };
    stands(in, O_RDONLY, 0);
    stands(out, O_WRONLY | O_CREAT | O_TRUNC, 1);
    stands(err, O_WRONLY | O_CREAT | O_TRUNC, 2);
    ::alarm(60);
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
#ifndef DAISHI_SANITIZED
    const rlimit memory{kMostMemory, kMostMemory};
    ::setrlimit(RLIMIT_AS, &memory);
#endif
    std::vector<char*> arguments;
    std::vector<std::string> held = words;
    held.insert(held.begin(), DAISHI_PROGRAM);
    for (std::string& word : held)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::execv(DAISHI_PROGRAM, arguments.data());
    ::_exit(127);
}

} // namespace

HostileFloor::HostileFloor() {
    const Ended made = run({"home", "init", "--simulation", "--seed", "7"});
    INFO(made.out << made.err);
    REQUIRE(made.exit == 0);
    typing("701021\n701021\n", {"people", "set-pin", "0102", "--as", "0102"});
    typing("701021\n704171\n704171\n", {"people", "set-pin", "0417", "--as", "0102"});
    typing("704171\n", {"people", "login", "--as", "0417"});
}

// What a person types, line by line; it must be taken.
void HostileFloor::typing(const std::string& lines, const std::vector<std::string>& words) const {
    write(file("typed"), lines);
    const Ended ended = run(words, file("typed"));
    INFO(ended.out << ended.err);
    REQUIRE(ended.exit == 0);
    fs::remove(file("typed"));
}

Ended HostileFloor::run(std::vector<std::string> words, const fs::path& in) const {
    words.insert(words.end(), {"--home", home().string(), "--json", "--lang", "en"});
    const fs::path out = folder / "out";
    const fs::path err = folder / "err";
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
        become(words, in, out, err);
    int status = 0;
    rusage used{};
    REQUIRE(::wait4(child, &status, 0, &used) == child);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, test::bytesOf(out), test::bytesOf(err),
            std::int64_t(used.ru_maxrss) * 1024};
}

Stock HostileFloor::stock() const {
    const auto db = openSqlite((home() / "store.db").string(), OpenMode::Existing);
    Stock stock;
    std::vector<std::string> tables;
    const auto names =
        db->query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                  "AND name <> 'audit' ORDER BY name",
                  {});
    while (names->next())
        tables.push_back(names->text(0));
    for (const std::string& table : tables) {
        const auto rows = db->query("SELECT count(*) FROM " + table, {});
        rows->next();
        stock.counts.push_back(table + ": " + std::to_string(rows->integer(0)));
    }
    const AuditHead head = auditHead(*db);
    stock.events = head.seq;
    stock.head = head.hash;
    return stock;
}

void write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

void writeMany(const fs::path& path, const std::string& head, const std::string& piece, std::int64_t times,
               const std::string& tail) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << head;
    for (std::int64_t i = 0; i < times; ++i)
        out << piece;
    out << tail;
}

const std::vector<Disguise>& disguises() {
    static const std::vector<Disguise> all = {
        {"a folder", [](const fs::path& path) { fs::create_directory(path); },
         "this is a folder, a pipe or a device"},
        {"a pipe that nobody writes",
         [](const fs::path& path) { REQUIRE(::mkfifo(path.c_str(), 0600) == 0); },
         "this is a folder, a pipe or a device"},
        {"a device without end", [](const fs::path& path) { fs::create_symlink("/dev/zero", path); },
         "this is a folder, a pipe or a device"},
        {"two gigabytes of nothing",
         [](const fs::path& path) {
             write(path, "");
             fs::resize_file(path, std::uintmax_t(2) << 30);
         },
         "the file is longer than"},
        {"a file that may not be read",
         [](const fs::path& path) {
             write(path, "x");
             fs::permissions(path, fs::perms::none);
         },
         "there is no permission"},
        {"a link that leads to itself", [](const fs::path& path) { fs::create_symlink(path, path); },
         "the file could not be read"},
    };
    return all;
}

} // namespace daishi::fuzz
