#pragma once
// The other end of the virtual printer's control socket, for tests and the scenario player. Not thread-safe:
// one FloorClient per thread.

#include <string>

namespace daishi {

class FloorClient {
  public:
    // Nothing is connected yet. path: the socket "control" in the printer's home.
    explicit FloorClient(std::string path);
    ~FloorClient();
    FloorClient(const FloorClient&) = delete;
    FloorClient& operator=(const FloorClient&) = delete;

    // Sends one JSON object (no line end in it) and returns the answer, one JSON object without the line end.
    // Connects when needed. Throws std::runtime_error when the printer does not answer (it is off).
    // The answer may be {"ok":false,"error":…}: what that means is the caller's business.
    std::string ask(const std::string& jsonLine);

    // As ask, but throws std::runtime_error with the error when the answer is not ok.
    std::string must(const std::string& jsonLine);

  private:
    void connect();
    void disconnect();

    const std::string path_;
    int socket_ = -1;
    std::string pending_;
};

} // namespace daishi
