#include "app/cli/log_file.h"

#include <Poco/JSON/Object.h>
#include <Poco/NumberParser.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <regex>
#include <sstream>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include "app/cli/home.h"

namespace daishi::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> kLevels = {"information", "warning", "error"};

// 2024-09-30T00:42:07.123Z
std::string utc(Instant at) {
    char millis[8];
    std::snprintf(millis, sizeof millis, ".%03dZ", static_cast<int>(at.micros() / 1000 % 1000));
    return localIso(at, SiteZone{std::chrono::minutes(0)}).substr(0, 19) + millis;
}

std::int64_t wholeNumber(const std::string& text, std::int64_t least, std::int64_t otherwise) {
    Poco::Int64 n = 0;
    return Poco::NumberParser::tryParse64(text, n) && n >= least ? n : otherwise;
}

fs::path aside(const fs::path& file, int number) {
    return file.string() + "." + std::to_string(number);
}

int opened(const std::string& path, int flags) {
    const int file = ::open(path.c_str(), flags | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0)
        throw std::system_error(errno, std::generic_category(), path);
    return file;
}

// One program at a time puts files aside and writes; each has its turn for as long as one line takes.
class Turn {
  public:
    explicit Turn(const std::string& path) : file_(opened(path, O_RDWR)) {
        while (::flock(file_, LOCK_EX) != 0) {
            const int reason = errno;
            if (reason == EINTR)
                continue;
            ::close(file_);
            throw std::system_error(reason, std::generic_category(), path);
        }
    }
    ~Turn() { ::close(file_); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

  private:
    int file_;
};

// daishi.log becomes .1, .1 becomes .2, and what is too many goes.
void putAside(const fs::path& file, int keep) {
    std::error_code absent;
    fs::remove(aside(file, keep), absent);
    for (int number = keep; number > 1; --number)
        fs::rename(aside(file, number - 1), aside(file, number), absent);
    fs::rename(file, aside(file, 1), absent);
}

} // namespace

std::string_view nameOf(LogLevel level) {
    return kLevels[static_cast<std::size_t>(level)];
}

std::optional<LogLevel> logLevelNamed(std::string_view name) {
    const auto at = std::find(kLevels.begin(), kLevels.end(), name);
    if (at == kLevels.end())
        return std::nullopt;
    return static_cast<LogLevel>(at - kLevels.begin());
}

const std::vector<LogField>& logFields() {
    static const std::vector<LogField> fields = {
        {"time", {"終わった時刻（UTC）", "when the command ended, UTC, to the millisecond"}},
        {"level",
         {"information、warning（止めた・受け取らない）、error（続けられない）",
          "information; warning: refused, or an input not taken; error: the program could not go on"}},
        {"act", {"命令", "noun and verb of the command"}},
        {"subject",
         {"対象。ダイシが付けた名前だけ",
          "what it was done to; only names that Daishi itself gave: a lot, box, job, run, piece or day"}},
        {"refused", {"止めた理由の番号", "number of the refusal"}},
        {"rejected", {"受け取らなかった入力の誤りの数", "how many faults the input had that was not taken"}},
        {"fault",
         {"続けられなかった理由の種類",
          "why it could not go on: store-busy, store-full, store-refused, store-damaged, store-failed, "
          "keys, file, or program"}},
        {"exit", {"終了コード", "the exit code"}},
        {"ms", {"かかった時間（ミリ秒）", "how long it took, in milliseconds"}},
        {"pid", {"プロセス番号", "process number"}},
        {"version", {"プログラムの版", "version of the program"}},
    };
    return fields;
}

std::string logLine(const LogEntry& entry) {
    Poco::JSON::Object line(Poco::JSON_PRESERVE_KEY_ORDER);
    const auto setIf = [&](const char* key, const std::string& text) {
        if (!text.empty())
            line.set(key, text);
    };
    line.set("time", utc(entry.at));
    line.set("level", std::string(nameOf(entry.level)));
    line.set("act", entry.act);
    setIf("subject", entry.subject);
    setIf("refused", entry.refused);
    if (entry.rejected)
        line.set("rejected", Poco::Int64(*entry.rejected));
    setIf("fault", entry.fault);
    line.set("exit", static_cast<int>(entry.exit));
    line.set("ms", Poco::Int64(entry.millis));
    line.set("pid", entry.pid);
    line.set("version", DAISHI_VERSION);
    std::ostringstream text;
    line.stringify(text);
    return text.str();
}

std::string subjectAmong(const std::vector<std::string>& texts) {
    static const std::regex given(R"([A-Z]{1,3}-\d{6}-\d{2,3}(-R\d+|/\d{1,6})?|\d{4}-\d{2}-\d{2})");
    for (const std::string& text : texts) {
        if (std::regex_match(text, given))
            return text;
    }
    return {};
}

std::string faultWord(const std::exception& failure) {
    if (const auto* store = dynamic_cast<const StoreError*>(&failure)) {
        switch (store->fault()) {
        case StoreFault::Busy:
            return "store-busy";
        case StoreFault::Full:
            return "store-full";
        case StoreFault::Refused:
            return "store-refused";
        case StoreFault::Damaged:
            return "store-damaged";
        case StoreFault::Failed:
            return "store-failed";
        }
    }
    if (dynamic_cast<const VaultError*>(&failure))
        return "keys";
    return dynamic_cast<const std::system_error*>(&failure) ? "file" : "program";
}

LogSettings logSettingsOf(const fs::path& home) {
    const auto settings = settingsOf(home);
    LogSettings log;
    log.least = logLevelNamed(settings->getString("log.level")).value_or(log.least);
    log.size = static_cast<std::uintmax_t>(
        wholeNumber(settings->getString("log.size"), 1000, static_cast<std::int64_t>(log.size)));
    log.keep = static_cast<int>(
        std::min<std::int64_t>(wholeNumber(settings->getString("log.keep"), 1, log.keep), 10'000));
    return log;
}

void writeLog(const fs::path& home, const LogSettings& settings, const LogEntry& entry) {
    if (entry.level < settings.least)
        return;
    const fs::path path = home / "log" / "daishi.log";
    const Turn turn(path.string() + ".lock");
    std::error_code absent;
    const std::uintmax_t size = fs::file_size(path, absent);
    if (!absent && size >= settings.size)
        putAside(path, settings.keep);
    const int file = opened(path.string(), O_WRONLY | O_APPEND);
    const std::string line = logLine(entry) + "\n";
    // One write, so that lines of two programs never mix.
    const ssize_t written = ::write(file, line.data(), line.size());
    const int reason = written < 0 ? errno : ENOSPC;
    ::close(file);
    if (written != static_cast<ssize_t>(line.size()))
        throw std::system_error(reason, std::generic_category(), path.string());
}

} // namespace daishi::cli
