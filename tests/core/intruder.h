// Another program at the same file: raw SQLite, without the rules of our own connection.
#pragma once

#include <string>

struct sqlite3;

namespace daishi::test {

class Intruder {
  public:
    Intruder(const std::string& path, bool foreignKeys);
    ~Intruder();
    Intruder(const Intruder&) = delete;
    Intruder& operator=(const Intruder&) = delete;

    // The objection, or nothing when it was taken.
    std::string run(const std::string& sql);
    // Throws std::runtime_error when it is not taken.
    void must(const std::string& sql);
    // The objection to the last of these statements, after which none of them has happened.
    std::string attempt(const std::string& before, const std::string& sql);
    std::string text(const std::string& sql); // one cell; empty without a row

  private:
    sqlite3* db_ = nullptr;
};

} // namespace daishi::test
