#include "printers/virtual/gateway.h"

#include "printers/virtual/sockets.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <stdexcept>
#include <string_view>

namespace daishi::vprinter {
// One connection. A request is under way from its first byte to the first byte of its answer ("100 Continue"
// is not one).
class Gateway::Relay {
  public:
    Relay(int client, int server, Traffic& traffic)
        : client_(client), server_(server), entry_(traffic.entry), request_(traffic.road, std::defer_lock) {}

    void run() {
        std::array<pollfd, 2> ends{{{client_, POLLIN, 0}, {server_, POLLIN, 0}}};
        while (::poll(ends.data(), ends.size(), -1) > 0)
            if ((ends[0].revents != 0 && !toServer()) || (ends[1].revents != 0 && !toClient()))
                return;
    }

  private:
    bool toServer() {
        const ssize_t got = ::recv(client_, buffer_.data(), buffer_.size(), 0);
        if (got > 0 && !request_.owns_lock()) {
            const std::lock_guard turn(entry_);
            request_.lock();
        }
        return got > 0 && sendAll(server_, buffer_.data(), static_cast<std::size_t>(got));
    }

    bool toClient() {
        const ssize_t got = ::recv(server_, buffer_.data(), buffer_.size(), 0);
        if (got <= 0 || !sendAll(client_, buffer_.data(), static_cast<std::size_t>(got)))
            return false;
        const std::string_view answer(buffer_.data(), static_cast<std::size_t>(got));
        if (request_.owns_lock() && answer.substr(0, 12) != "HTTP/1.1 100")
            request_.unlock();
        return true;
    }

    const int client_;
    const int server_;
    std::mutex& entry_;
    std::shared_lock<std::shared_timed_mutex> request_;
    std::array<char, 65536> buffer_;
};

Gateway::Gateway(int port, std::string target) : port_(port), target_(std::move(target)) {}

Gateway::~Gateway() {
    close();
}

void Gateway::open() {
    if (acceptor_.joinable())
        return;
    if (::pipe2(wake_, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe for the gateway");
    closing_ = false;
    acceptor_ = std::thread(&Gateway::accept, this, listenLoopback(port_));
}

void Gateway::close() {
    if (!acceptor_.joinable())
        return;
    closing_ = true;
    ::close(wake_[1]);
    acceptor_.join();
    ::close(wake_[0]);
    cutAll();
}

bool Gateway::whileQuiet(const std::function<void()>& work) {
    const std::lock_guard turn(traffic_.entry);
    const std::unique_lock quiet(traffic_.road, std::chrono::seconds(5));
    if (!quiet.owns_lock())
        return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(50)); // the last answers are still being written
    work();
    return true;
}

void Gateway::accept(std::vector<int> listeners) {
    std::vector<pollfd> waiting{{wake_[0], POLLIN, 0}};
    for (const int listener : listeners)
        waiting.push_back({listener, POLLIN, 0});
    while (!closing_ && ::poll(waiting.data(), waiting.size(), -1) > 0) {
        for (std::size_t i = 1; i < waiting.size() && !closing_; ++i) {
            if (waiting[i].revents == 0)
                continue;
            const int client = ::accept4(waiting[i].fd, nullptr, nullptr, SOCK_CLOEXEC);
            if (client >= 0)
                std::thread(&Gateway::relay, this, client).detach();
        }
    }
    for (const int listener : listeners)
        ::close(listener);
}

void Gateway::relay(int client) {
    const int server = connectUnix(target_);
    {
        const std::lock_guard lock(mutex_);
        connected_.insert({client, server});
    }
    if (server >= 0 && !closing_)
        Relay(client, server, traffic_).run();
    const std::lock_guard lock(mutex_);
    for (const int end : {client, server}) {
        connected_.erase(end);
        if (end >= 0)
            ::close(end);
    }
}

void Gateway::cutAll() {
    const std::lock_guard lock(mutex_);
    for (const int end : connected_)
        if (end >= 0)
            ::shutdown(end, SHUT_RDWR); // relay() sees the end and closes it
}

} // namespace daishi::vprinter
