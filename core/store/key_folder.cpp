#include "core/store/key_folder.h"

#include "core/store/vault.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace daishi {
namespace {

namespace fs = std::filesystem;

constexpr const char* kMaster = "master.key";
constexpr const char* kDigest = "digest.key";

[[noreturn]] void failWithErrno(const std::string& what, const fs::path& path) {
    throw VaultError(what + " " + path.string() + ": " + std::strerror(errno));
}

// An open file or folder.
class Opened {
  public:
    Opened(const fs::path& path, int flags)
        : path_(path), file_(::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR)) {
        if (file_ < 0)
            failWithErrno("cannot open", path_);
    }
    ~Opened() { ::close(file_); }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    void checkPrivate() const {
        struct stat about {};
        if (fstat(file_, &about) != 0)
            failWithErrno("cannot look at", path_);
        if (about.st_uid != geteuid())
            throw VaultError(path_.string() + " belongs to another user");
        if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
            throw VaultError(path_.string() + " is open to others; its mode must give them nothing");
    }

    void write(const SecretBytes& key) const {
        if (::write(file_, key.data(), SecretBytes::kSize) != static_cast<ssize_t>(SecretBytes::kSize))
            failWithErrno("cannot write", path_);
    }

    SecretBytes read() const {
        struct stat about {};
        SecretBytes key;
        if (fstat(file_, &about) != 0 || !S_ISREG(about.st_mode) || about.st_size != SecretBytes::kSize)
            throw VaultError(path_.string() + " is not a key file of " + std::to_string(SecretBytes::kSize) +
                             " bytes");
        if (::read(file_, key.data(), SecretBytes::kSize) != static_cast<ssize_t>(SecretBytes::kSize))
            failWithErrno("cannot read", path_);
        if (sodium_is_zero(key.data(), SecretBytes::kSize) != 0)
            throw VaultError(path_.string() + " holds only zeros");
        return key;
    }

    void forceToDisk() const {
        if (fsync(file_) != 0)
            failWithErrno("cannot force to the disk", path_);
    }

  private:
    fs::path path_;
    int file_;
};

void writeKey(const fs::path& path, const SecretBytes& key) {
    const Opened file(path, O_WRONLY | O_CREAT | O_EXCL);
    file.write(key);
    file.forceToDisk();
}

SecretBytes readKey(const fs::path& path) {
    const Opened file(path, O_RDONLY | O_NONBLOCK);
    file.checkPrivate();
    return file.read();
}

// A folder under a passing name beside its later one; goes with all it holds unless it was given that name.
class NewFolder {
  public:
    explicit NewFolder(const fs::path& folder) : path_(folder.string() + ".new-XXXXXX") {
        if (mkdtemp(path_.data()) == nullptr) // mode 0700
            failWithErrno("cannot create a folder beside", folder);
    }
    ~NewFolder() {
        std::error_code ignored;
        if (!named_)
            fs::remove_all(path_, ignored);
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    fs::path path() const { return path_; }
    void takeName(const fs::path& folder) {
        // rename takes the place of an empty folder, never of one that holds something.
        if (::rename(path_.c_str(), folder.c_str()) != 0)
            failWithErrno("cannot create the key folder", folder);
        named_ = true;
    }

  private:
    std::string path_;
    bool named_ = false;
};

} // namespace

void writeKeyFolder(const fs::path& folder, const VaultKeys& keys) {
    NewFolder made(folder);
    writeKey(made.path() / kMaster, keys.master);
    writeKey(made.path() / kDigest, keys.digest);
    Opened(made.path(), O_RDONLY | O_DIRECTORY).forceToDisk();
    made.takeName(folder);
    Opened(folder.parent_path(), O_RDONLY | O_DIRECTORY).forceToDisk();
}

VaultKeys readKeyFolder(const fs::path& folder) {
    Opened(folder, O_RDONLY | O_DIRECTORY).checkPrivate();
    return {readKey(folder / kMaster), readKey(folder / kDigest)};
}

} // namespace daishi
