#include "printers/virtual/sockets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace daishi::vprinter {
namespace {

[[noreturn]] void fail(const std::string& what) {
    throw std::runtime_error(what + ": " + std::strerror(errno));
}

sockaddr_un unixAddress(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        throw std::runtime_error("path too long for a Unix socket: " + path);
    std::memcpy(address.sun_path, path.c_str(), path.size());
    return address;
}

int newSocket(int family) {
    const int s = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (s < 0)
        fail("socket");
    return s;
}

template <class Address>
bool bindAndListen(int s, const Address& address) {
    return ::bind(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
           ::listen(s, 64) == 0;
}

sockaddr_in loopback4(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

// Some machines have no IPv6; then 127.0.0.1 is enough.
void addLoopback6(int port, std::vector<int>& sockets) {
    const int s = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (s < 0)
        return;
    const int on = 1;
    ::setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    ::setsockopt(s, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    address.sin6_port = htons(static_cast<std::uint16_t>(port));
    if (bindAndListen(s, address))
        sockets.push_back(s);
    else
        ::close(s);
}

} // namespace

int listenUnix(const std::string& path) {
    const sockaddr_un address = unixAddress(path);
    ::unlink(path.c_str());
    const int s = newSocket(AF_UNIX);
    if (!bindAndListen(s, address))
        fail("cannot listen on " + path);
    return s;
}

int connectUnix(const std::string& path) {
    const sockaddr_un address = unixAddress(path);
    const int s = newSocket(AF_UNIX);
    if (::connect(s, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return s;
    ::close(s);
    return -1;
}

std::vector<int> listenLoopback(int port) {
    const int s = newSocket(AF_INET);
    const int on = 1;
    ::setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (!bindAndListen(s, loopback4(port)))
        fail("cannot listen on port " + std::to_string(port));
    std::vector<int> sockets{s};
    addLoopback6(port, sockets);
    return sockets;
}

int freePort() {
    const int s = newSocket(AF_INET);
    sockaddr_in address = loopback4(0);
    socklen_t size = sizeof address;
    const bool ok =
        bindAndListen(s, address) && ::getsockname(s, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(s);
    if (!ok)
        fail("no free port");
    return ntohs(address.sin_port);
}

bool sendAll(int socket, const char* data, std::size_t size) {
    while (size > 0) {
        const ssize_t sent = ::send(socket, data, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

} // namespace daishi::vprinter
