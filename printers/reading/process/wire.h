// Inside the library: what the line and the reader's process say to each other over a socket. A message is a
// head of JSON and parts of bytes; both ends hold the other to these limits.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace daishi::reading {

inline constexpr std::size_t kMostHead = 1U << 20U;
inline constexpr std::size_t kMostParts = 256;
inline constexpr std::size_t kMostPart = 64U << 20U;
inline constexpr std::size_t kMostInAll = 512U << 20U; // of the parts of one message

struct Message {
    std::string head; // JSON
    std::vector<std::string> parts;
};

using Deadline = std::chrono::steady_clock::time_point;
Deadline within(std::chrono::milliseconds);

// One end of a socket; closes it. Nothing here throws: an end that does not hold to the form, is silent for
// too long or gone is told by false and by nothing, and is not to be used again.
class Wire {
  public:
    explicit Wire(int socket) : socket_(socket) {}
    ~Wire();
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    bool send(const Message&, Deadline) const;
    std::optional<Message> receive(Deadline) const;

  private:
    bool sendAll(const char* bytes, std::size_t count, Deadline) const;
    bool receiveAll(char* bytes, std::size_t count, Deadline) const;
    bool sendSized(const std::string&, Deadline) const;
    std::optional<std::string> receiveSized(std::size_t most, Deadline) const;

    int socket_;
};

} // namespace daishi::reading
