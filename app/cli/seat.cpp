#include "app/cli/seat.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <istream>
#include <stdexcept>

#include "app/cli/call.h"
#include "core/store/schema_check.h"

namespace daishi::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSecretDigits = 64;

class OpenFile {
  public:
    OpenFile(const fs::path& path, int flags)
        : file_(::open(path.c_str(), flags | O_NOFOLLOW | O_CLOEXEC, 0600)) {}
    ~OpenFile() {
        if (file_ >= 0)
            ::close(file_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool isOpen() const { return file_ >= 0; }
    int number() const { return file_; }
    bool isOurs() const {
        struct stat is {};
        return ::fstat(file_, &is) == 0 && S_ISREG(is.st_mode) && is.st_uid == ::geteuid() &&
               (is.st_mode & 077) == 0;
    }

  private:
    int file_;
};

std::string plainName(std::string name) {
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return !std::isalnum(c); }, '-');
    return name;
}

// What cannot be a PIN is a scan or a slip, not a wrong PIN.
bool couldBePin(const std::string& typed) {
    return typed.size() >= 4 && typed.size() <= 12 &&
           typed.find_first_not_of("0123456789") == std::string::npos;
}

} // namespace

Seat::Seat(Surroundings& around, const fs::path& home, Database& store, StoreInfo info)
    : around_(around), store_(store), info_(std::move(info)),
      file_((around.seatFolder.empty() ? home / "sessions" : around.seatFolder) /
            (info_.id + "-" + plainName(around.seat))) {}

std::string Seat::sessionSecret() {
    const OpenFile file(file_, O_RDONLY);
    if (!file.isOpen() || !file.isOurs())
        return "";
    std::array<char, kSecretDigits> digits{};
    const auto read = ::read(file.number(), digits.data(), digits.size());
    return read == std::int64_t(kSecretDigits) ? std::string(digits.data(), digits.size()) : std::string();
}

void Seat::keep(const std::string& secret) {
    fs::create_directories(file_.parent_path());
    fs::permissions(file_.parent_path(), fs::perms::owner_all);
    forget();
    const OpenFile file(file_, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen() || ::write(file.number(), secret.data(), secret.size()) != std::int64_t(secret.size()))
        throw CannotGoOn(Trouble::SessionNotKept, {{"folder", same(file_.parent_path().string())}});
}

void Seat::forget() {
    fs::remove(file_);
}

std::optional<std::string> Seat::ask(const PinQuestion& question) {
    if (around_.pinAtHand)
        return typed(question);
    store_.stepAside();
    std::optional<std::string> answer;
    try {
        answer = typed(question);
    } catch (const std::exception&) {
        store_.comeBack();
        throw;
    }
    store_.comeBack();
    mustBeTheSameStore();
    return answer;
}

// Migrated, restored or tampered with while somebody typed: whoever acts begins again.
void Seat::mustBeTheSameStore() {
    const StoreInfo now = readStoreInfo(store_);
    if (now.id != info_.id || now.kind != info_.kind || !compareRules(store_).empty())
        throw DamagedStore(Trouble::StoreExchanged, {});
}

std::optional<std::string> Seat::typed(const PinQuestion& question) {
    if (around_.askPin)
        return around_.askPin(question);
    std::string line;
    if (!std::getline(around_.in, line))
        return std::nullopt;
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return line;
}

std::optional<std::string> Seat::pin(const BadgeId& badge) {
    auto typed = ask({badge, PinQuestion::What::Own});
    return typed && couldBePin(*typed) ? typed : std::nullopt;
}

std::string Seat::newPin(const BadgeId& badge) {
    const auto once = ask({badge, PinQuestion::What::New});
    const auto again = ask({badge, PinQuestion::What::NewAgain});
    if (!once || !again)
        throw UsageError(Trouble::NewPinNotTyped);
    if (*once != *again)
        throw UsageError(Trouble::NewPinsDiffer);
    return *once;
}

} // namespace daishi::cli
