#include "app/cli/reader_line.h"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>

#include "app/cli/troubles.h"

namespace daishi::cli {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kConnectMs = 5000;
constexpr int kStepMs = 200;

struct Place {
    std::string host, port;
};

bool isPort(const std::string& text) {
    if (text.empty() || text.size() > 5 || text.find_first_not_of("0123456789") != std::string::npos)
        return false;
    const int port = std::stoi(text);
    return port > 0 && port <= 65535;
}

Place placeOf(const std::string& given) {
    const auto colon = given.rfind(':');
    Place place;
    if (colon != std::string::npos)
        place = {given.substr(0, colon), given.substr(colon + 1)};
    if (place.host.size() > 2 && place.host.front() == '[' && place.host.back() == ']')
        place.host = place.host.substr(1, place.host.size() - 2);
    if (place.host.empty() || !isPort(place.port))
        throw UsageError(Trouble::NotAReader, {{"given", same(given)}});
    return place;
}

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

Addresses resolved(const Place& place) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (getaddrinfo(place.host.c_str(), place.port.c_str(), &hints, &found) != 0)
        found = nullptr;
    return {found, &freeaddrinfo};
}

bool connects(int socket, const addrinfo& address) {
    if (::connect(socket, address.ai_addr, address.ai_addrlen) == 0)
        return true;
    if (errno != EINPROGRESS)
        return false;
    pollfd wait{socket, POLLOUT, 0};
    if (::poll(&wait, 1, kConnectMs) != 1)
        return false;
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
}

// -1: nobody answers at any of them.
int connected(const addrinfo* first) {
    for (const addrinfo* address = first; address; address = address->ai_next) {
        const int socket =
            ::socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, address->ai_protocol);
        if (socket < 0)
            continue;
        if (connects(socket, *address))
            return socket;
        ::close(socket);
    }
    return -1;
}

} // namespace

ReaderLine::ReaderLine(const std::string& given) {
    const Addresses addresses = resolved(placeOf(given));
    socket_ = connected(addresses.get());
    if (socket_ < 0)
        throw CannotGoOn(Trouble::ReaderUnreachable, {{"reader", same(given)}});
}

ReaderLine::~ReaderLine() {
    ::close(socket_);
}

void ReaderLine::take() {
    std::array<char, 4096> bytes{};
    const ssize_t got = ::recv(socket_, bytes.data(), bytes.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        closed_ = true;
        if (feed_.breakOff())
            records_.emplace_back(); // a sheet was read, and its code is not whole
        return;
    }
    for (const char& byte : std::string_view(bytes.data(), std::size_t(got))) {
        // One by one, so that scans and what was dropped stay in their order.
        const auto read = feed_.feed(std::string_view(&byte, 1));
        for (const std::string& scan : read.scans)
            records_.push_back(scan);
        records_.insert(records_.end(), read.dropped.size(), std::string());
    }
}

std::optional<std::string> ReaderLine::oldest() {
    if (records_.empty())
        return std::nullopt;
    std::string record = std::move(records_.front());
    records_.pop_front();
    return record;
}

std::variant<std::string, LineEnd> ReaderLine::next(std::chrono::seconds silence,
                                                    const std::function<bool()>& stop) {
    const auto until = Clock::now() + silence;
    for (;;) {
        if (auto record = oldest())
            return std::move(*record);
        if (closed_)
            return LineEnd::Closed;
        if (stop())
            return LineEnd::Stopped;
        if (Clock::now() >= until)
            return LineEnd::Silent;
        pollfd wait{socket_, POLLIN, 0};
        if (::poll(&wait, 1, kStepMs) == 1)
            take();
    }
}

} // namespace daishi::cli
