#include "app/cli/log_file.h"

#include <Poco/FormattingChannel.h>
#include <Poco/PatternFormatter.h>

#include <atomic>

namespace daishi::cli {

LogFile::LogFile(const std::filesystem::path& home) : file_(new Poco::FileChannel) {
    static std::atomic<int> opened{0}; // a command may run inside another: each has a logger of its own
    file_->setProperty("path", (home / "log" / "daishi.log").string());
    file_->setProperty("rotation", "1 M");
    file_->setProperty("archive", "number");
    file_->setProperty("purgeCount", "20");
    file_->setProperty("flush", "true");
    Poco::AutoPtr<Poco::PatternFormatter> pattern(
        new Poco::PatternFormatter("%Y-%m-%dT%H:%M:%S.%iZ level=%p pid=%P %t"));
    Poco::AutoPtr<Poco::FormattingChannel> channel(new Poco::FormattingChannel(pattern, file_));
    name_ = "daishi." + std::to_string(++opened);
    logger_ = &Poco::Logger::create(name_, channel, Poco::Message::PRIO_INFORMATION);
}

LogFile::~LogFile() {
    Poco::Logger::destroy(name_);
    file_->close();
}

void LogFile::information(const std::string& words) {
    logger_->information(words);
}
void LogFile::warning(const std::string& words) {
    logger_->warning(words);
}
void LogFile::error(const std::string& words) {
    logger_->error(words);
}

} // namespace daishi::cli
