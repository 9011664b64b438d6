// TCP on this machine, for the tests.
#pragma once

#include <functional>
#include <string>
#include <thread>

namespace daishi::test {

// Listens on a free port of 127.0.0.1, which is written to `port`. Returns the socket, the caller's to close.
// Throws std::runtime_error.
int listenHere(int& port);

// A server that is no printer: each connection is handed to `talk`, which may write what it likes.
class RawServer {
  public:
    explicit RawServer(std::function<void(int socket)> talk);
    ~RawServer();
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    std::string uri(const std::string& scheme = "ipp") const;

  private:
    void serve();

    std::function<void(int)> talk_;
    int port_ = 0; // written while listener_ is made
    int listener_ = -1;
    std::thread server_;
};

// Reads the request up to the end of its HTTP head, answers `bytes`, and closes.
std::function<void(int)> answering(std::string bytes);
// Reads for ever, until the peer goes away, and says nothing.
void staySilent(int socket);
// A valid beginning, then a byte now and then, for ever.
void drip(int socket);

} // namespace daishi::test
