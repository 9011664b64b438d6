// Inside the library: one life of daishi-reader, from its start to its death, which comes with this object.
#pragma once

#include <filesystem>
#include <memory>

#include <sys/types.h>

#include "printers/reading/process/wire.h"

namespace daishi::reading {

class Child {
  public:
    static std::unique_ptr<Child>
    start(const std::filesystem::path& program); // nullptr: it cannot be started
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // From any thread: it dies, and who waits for an answer gets none.
    void end() const;
    // Nothing: it is gone or was silent for too long, and is not to be asked again.
    std::optional<Message> ask(const Message&, std::chrono::milliseconds limit) const;

  private:
    Child(pid_t pid, int socket) : pid_(pid), wire_(socket) {}

    pid_t pid_;
    Wire wire_;
};

} // namespace daishi::reading
