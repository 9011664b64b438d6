// HOME/log/daishi.log: one line for each command, in key=value words, rotated at a megabyte. What people and
// scanners typed is not in it, and no personal data.
#pragma once

#include <filesystem>
#include <string>

#include <Poco/AutoPtr.h>
#include <Poco/FileChannel.h>
#include <Poco/Logger.h>

namespace daishi::cli {

class LogFile {
  public:
    explicit LogFile(const std::filesystem::path& home);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    void information(const std::string& words);
    void warning(const std::string& words);
    void error(const std::string& words);

  private:
    Poco::AutoPtr<Poco::FileChannel> file_;
    std::string name_;
    Poco::Logger* logger_ = nullptr;
};

} // namespace daishi::cli
