#include "core/words/whole_file.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace daishi {

namespace {

constexpr std::size_t kBlock = 1 << 20;

class Open {
  public:
    // O_NONBLOCK: opening a pipe that nobody writes does not wait.
    explicit Open(const std::filesystem::path& path)
        : number_(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)) {}
    Open(const Open&) = delete;
    Open& operator=(const Open&) = delete;
    ~Open() {
        if (number_ >= 0)
            ::close(number_);
    }

    int number() const { return number_; }

  private:
    int number_;
};

FileFault whyNotOpen(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return FileFault::Missing;
    case EACCES:
    case EPERM:
        return FileFault::NotAllowed;
    case ENXIO: // a socket
        return FileFault::NotAFile;
    default:
        return FileFault::NotRead;
    }
}

bool isSame(const struct stat& before, const struct stat& after) {
    return before.st_size == after.st_size && before.st_mtim.tv_sec == after.st_mtim.tv_sec &&
           before.st_mtim.tv_nsec == after.st_mtim.tv_nsec;
}

// As many bytes as the file was said to have; fewer where it has become shorter.
std::optional<std::string> bytesOf(int file, std::size_t size) {
    std::string bytes(size, '\0');
    std::size_t done = 0;
    while (done < size) {
        const ssize_t got = ::read(file, bytes.data() + done, std::min(kBlock, size - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

} // namespace

std::variant<std::string, FileFault> readWholeFile(const std::filesystem::path& path, std::size_t most) {
    const Open file(path);
    if (file.number() < 0)
        return whyNotOpen(errno);
    struct stat before {};
    if (::fstat(file.number(), &before) != 0)
        return FileFault::NotRead;
    if (!S_ISREG(before.st_mode))
        return FileFault::NotAFile;
    if (static_cast<std::uintmax_t>(before.st_size) > most)
        return FileFault::TooLong;
    auto bytes = bytesOf(file.number(), static_cast<std::size_t>(before.st_size));
    if (!bytes)
        return FileFault::NotRead;
    struct stat after {};
    if (::fstat(file.number(), &after) != 0)
        return FileFault::NotRead;
    if (!isSame(before, after) || bytes->size() != static_cast<std::size_t>(before.st_size))
        return FileFault::Changed;
    return std::move(*bytes);
}

Text describe(FileFault fault, std::size_t most) {
    const std::string limit = std::to_string(most);
    switch (fault) {
    case FileFault::Missing:
        return {"このファイルはありません。", "there is no such file"};
    case FileFault::NotAllowed:
        return {"このファイルを読む権限がありません。", "there is no permission to read this file"};
    case FileFault::NotAFile:
        return {"フォルダーや装置は読めません。ファイルを指定してください。",
                "this is a folder, a pipe or a device; a file is needed"};
    case FileFault::TooLong:
        return {"ファイルが大きすぎます。" + limit + "バイトまで読めます。",
                "the file is longer than " + limit + " bytes"};
    case FileFault::Changed:
        return {"読んでいる間にファイルが変わりました。書き終わってから、もう一度読んでください。",
                "the file changed while it was read; wait until it is written and read it again"};
    case FileFault::NotRead:
        return {"ファイルを読めませんでした。", "the file could not be read"};
    }
    throw std::logic_error("a fault of a file without words");
}

} // namespace daishi
