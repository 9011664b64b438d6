#include "tests/printers/listener.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <stdexcept>
#include <utility>

namespace daishi::test {
namespace {

void write(int socket, const std::string& bytes) {
    // The peer may be gone already; that is its right.
    (void)::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

bool readSome(int socket, std::string& into) {
    std::array<char, 4096> piece{};
    const ssize_t got = ::recv(socket, piece.data(), piece.size(), 0);
    if (got > 0)
        into.append(piece.data(), std::size_t(got));
    return got > 0;
}

} // namespace

int listenHere(int& port) {
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (listener < 0 || ::bind(listener, generic, size) != 0 || ::listen(listener, 8) != 0 ||
        ::getsockname(listener, generic, &size) != 0)
        throw std::runtime_error("no port to listen on");
    port = ntohs(address.sin_port);
    return listener;
}

RawServer::RawServer(std::function<void(int)> talk)
    : talk_(std::move(talk)), listener_(listenHere(port_)), server_([this] { serve(); }) {}

RawServer::~RawServer() {
    ::shutdown(listener_, SHUT_RDWR);
    server_.join();
    ::close(listener_);
}

std::string RawServer::uri(const std::string& scheme) const {
    return scheme + "://127.0.0.1:" + std::to_string(port_) + "/ipp/print";
}

void RawServer::serve() {
    for (;;) {
        const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        talk_(socket);
        ::close(socket);
    }
}

std::function<void(int)> answering(std::string bytes) {
    return [bytes = std::move(bytes)](int socket) {
        std::string request;
        while (request.find("\r\n\r\n") == std::string::npos && readSome(socket, request)) {
        }
        write(socket, bytes);
        ::shutdown(socket, SHUT_WR);
        staySilent(socket); // closing with unread bytes would reset the connection under the answer
    };
}

void staySilent(int socket) {
    std::string request;
    while (readSome(socket, request)) {
    }
}

void drip(int socket) {
    write(socket, "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: 100000\r\n\r\n");
    while (::send(socket, "\x02", 1, MSG_NOSIGNAL) == 1)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
}

} // namespace daishi::test
