#pragma once
// The printer's network socket: hands TCP connections on the loopback through to PAPPL's Unix socket.
// libpappl has no way to close its listeners, and a printer that is offline must refuse connections, not just
// be slow.

#include <atomic>
#include <functional>
#include <mutex>
#include <set>
#include <shared_mutex>
#include <string>
#include <thread>
#include <vector>

namespace daishi::vprinter {

class Gateway {
  public:
    // Does not open yet.
    Gateway(int port, std::string target);
    ~Gateway();
    Gateway(const Gateway&) = delete;
    Gateway& operator=(const Gateway&) = delete;

    // Throws std::runtime_error when the port is taken.
    void open();
    // Refuses new connections and cuts those there are.
    void close();
    // Does the work while no request is under way; new ones wait meanwhile. False, and nothing done, when the
    // requests do not end within some seconds.
    bool whileQuiet(const std::function<void()>& work);

  private:
    class Relay;
    void accept(std::vector<int> listeners);
    void relay(int client);
    void cutAll();

    const int port_;
    const std::string target_;
    std::atomic<bool> closing_{false};
    int wake_[2] = {-1, -1}; // a byte here ends accept()
    std::thread acceptor_;
    struct Traffic {
        std::mutex
            entry; // taken before, and given back at once, so that new requests cannot outrun who waits alone
        std::shared_timed_mutex road; // shared: a request is under way; alone: quiet
    } traffic_;
    std::mutex mutex_;
    std::set<int> connected_; // both ends of every connection
};

} // namespace daishi::vprinter
