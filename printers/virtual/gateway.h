#pragma once
// The printer's network socket: hands TCP connections on the loopback through to PAPPL's Unix socket. libpappl has
// no way to close its listeners, and a printer that is offline must refuse connections, not just be slow.

#include <atomic>
#include <mutex>
#include <set>
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

  private:
    void accept(std::vector<int> listeners);
    void relay(int client);
    void cutAll();

    const int port_;
    const std::string target_;
    std::atomic<bool> closing_{false};
    int wake_[2] = {-1, -1}; // a byte here ends accept()
    std::thread acceptor_;
    std::mutex mutex_;
    std::set<int> connected_; // both ends of every connection
};

} // namespace daishi::vprinter
