#include "printers/reading/process/wire.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace daishi::reading {

namespace {

using Size = std::array<char, 8>; // little endian

Size written(std::uint64_t value) {
    Size bytes{};
    for (char& byte : bytes) {
        byte = static_cast<char>(value & 0xFFU);
        value >>= 8U;
    }
    return bytes;
}

std::uint64_t read(const Size& bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[i - 1]);
    return value;
}

bool ready(int socket, short what, Deadline deadline) {
    for (;;) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        pollfd waiting{socket, what, 0};
        const int found = poll(&waiting, 1, static_cast<int>(std::min<long long>(left.count(), 60'000)));
        if (found > 0)
            return true;
        if (found < 0 && errno != EINTR)
            return false;
    }
}

} // namespace

Deadline within(std::chrono::milliseconds limit) {
    return std::chrono::steady_clock::now() + limit;
}

Wire::~Wire() {
    close(socket_);
}

bool Wire::sendAll(const char* bytes, std::size_t count, Deadline deadline) const {
    while (count > 0) {
        if (!ready(socket_, POLLOUT, deadline))
            return false;
        const ssize_t sent = ::send(socket_, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (sent <= 0)
            return false;
        bytes += sent;
        count -= static_cast<std::size_t>(sent);
    }
    return true;
}

bool Wire::receiveAll(char* bytes, std::size_t count, Deadline deadline) const {
    while (count > 0) {
        if (!ready(socket_, POLLIN, deadline))
            return false;
        const ssize_t got = recv(socket_, bytes, count, MSG_DONTWAIT);
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

bool Wire::sendSized(const std::string& bytes, Deadline deadline) const {
    const Size size = written(bytes.size());
    return sendAll(size.data(), size.size(), deadline) && sendAll(bytes.data(), bytes.size(), deadline);
}

std::optional<std::string> Wire::receiveSized(std::size_t most, Deadline deadline) const {
    Size size{};
    if (!receiveAll(size.data(), size.size(), deadline) || read(size) > most)
        return std::nullopt;
    std::string bytes(read(size), '\0');
    if (!receiveAll(bytes.data(), bytes.size(), deadline))
        return std::nullopt;
    return bytes;
}

bool Wire::send(const Message& message, Deadline deadline) const {
    const Size parts = written(message.parts.size());
    if (!sendSized(message.head, deadline) || !sendAll(parts.data(), parts.size(), deadline))
        return false;
    for (const std::string& part : message.parts) {
        if (!sendSized(part, deadline))
            return false;
    }
    return true;
}

std::optional<Message> Wire::receive(Deadline deadline) const {
    auto head = receiveSized(kMostHead, deadline);
    Size parts{};
    if (!head || !receiveAll(parts.data(), parts.size(), deadline) || read(parts) > kMostParts)
        return std::nullopt;
    Message message{std::move(*head), {}};
    std::size_t room = kMostInAll;
    for (std::uint64_t i = read(parts); i > 0; --i) {
        auto part = receiveSized(std::min(kMostPart, room), deadline);
        if (!part)
            return std::nullopt;
        room -= part->size();
        message.parts.push_back(std::move(*part));
    }
    return message;
}

} // namespace daishi::reading
