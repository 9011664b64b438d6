#include "printers/virtual/floor_client.h"

#include "printers/virtual/sockets.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <utility>

namespace daishi {

FloorClient::FloorClient(std::string path) : path_(std::move(path)) {}

FloorClient::~FloorClient() {
    disconnect();
}

void FloorClient::connect() {
    if (socket_ >= 0)
        return;
    socket_ = vprinter::connectUnix(path_);
    if (socket_ < 0)
        throw std::runtime_error("the virtual printer does not answer at " + path_);
}

void FloorClient::disconnect() {
    if (socket_ >= 0)
        ::close(socket_);
    socket_ = -1;
    pending_.clear();
}

std::string FloorClient::ask(const std::string& jsonLine) {
    connect();
    const std::string line = jsonLine + "\n";
    if (!vprinter::sendAll(socket_, line.data(), line.size())) {
        disconnect(); // it was switched off and on since the last act
        connect();
        vprinter::sendAll(socket_, line.data(), line.size());
    }
    std::array<char, 65536> buffer;
    for (std::size_t end; (end = pending_.find('\n')) == std::string::npos;) {
        const ssize_t got = ::recv(socket_, buffer.data(), buffer.size(), 0);
        if (got <= 0) {
            disconnect();
            throw std::runtime_error("the virtual printer went away during " + jsonLine);
        }
        pending_.append(buffer.data(), static_cast<std::size_t>(got));
    }
    const std::size_t end = pending_.find('\n');
    std::string answer = pending_.substr(0, end);
    pending_.erase(0, end + 1);
    return answer;
}

std::string FloorClient::must(const std::string& jsonLine) {
    std::string answer = ask(jsonLine);
    if (answer.find("\"ok\":true") == std::string::npos)
        throw std::runtime_error("the virtual printer refuses " + jsonLine + ": " + answer);
    return answer;
}

} // namespace daishi
