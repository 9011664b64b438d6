#include "printers/virtual/gateway.h"

#include "printers/virtual/sockets.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace daishi::vprinter {
namespace {

// Moves what has come in at one end to the other. False: the connection is over.
bool pass(const pollfd& from, int to) {
    if (from.revents == 0)
        return true;
    std::array<char, 65536> buffer;
    const ssize_t got = ::recv(from.fd, buffer.data(), buffer.size(), 0);
    return got > 0 && sendAll(to, buffer.data(), static_cast<std::size_t>(got));
}

void relayBetween(int client, int server) {
    std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
    while (::poll(ends.data(), ends.size(), -1) > 0)
        if (!pass(ends[0], server) || !pass(ends[1], client))
            return;
}

} // namespace

Gateway::Gateway(int port, std::string target) : port_(port), target_(std::move(target)) {}

Gateway::~Gateway() { close(); }

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
        relayBetween(client, server);
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
