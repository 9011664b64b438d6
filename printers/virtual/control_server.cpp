#include "printers/virtual/control_server.h"

#include "printers/virtual/sockets.h"

#include <Poco/Exception.h>
#include <Poco/JSON/Parser.h>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <vector>

namespace daishi::vprinter {
namespace {

constexpr std::size_t kLongestLine = 1 << 20;

JsonPtr parsed(const std::string& line) {
    const Poco::Dynamic::Var value = Poco::JSON::Parser().parse(line);
    if (value.type() != typeid(JsonPtr))
        throw std::runtime_error("not a JSON object");
    return value.extract<JsonPtr>();
}

Answer refusal(const std::string& why) {
    JsonPtr json = newJson();
    json->set("ok", false);
    json->set("error", why);
    return {json, nullptr};
}

Answer answered(const ControlServer::Act& act, const std::string& line) {
    try {
        return act(*parsed(line));
    } catch (const Poco::Exception& e) {
        return refusal(e.displayText());
    } catch (const std::exception& e) {
        return refusal(e.what());
    }
}

} // namespace

struct ControlServer::Client {
    int socket;
    std::string pending;
};

ControlServer::ControlServer(const std::string& path, Act act)
    : listener_(listenUnix(path)), act_(std::move(act)) {}

void ControlServer::run() {
    std::vector<Client> clients;
    for (;;) {
        std::vector<pollfd> waiting{{listener_, POLLIN, 0}};
        for (const Client& client : clients)
            waiting.push_back({client.socket, POLLIN, 0});
        if (::poll(waiting.data(), waiting.size(), -1) < 0)
            continue; // a signal
        for (std::size_t i = clients.size(); i > 0; --i) {
            if (waiting[i].revents == 0 || serve(clients[i - 1]))
                continue;
            ::close(clients[i - 1].socket);
            clients.erase(clients.begin() + static_cast<std::ptrdiff_t>(i - 1));
        }
        if (waiting[0].revents == 0)
            continue;
        const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0)
            clients.push_back({socket, {}});
    }
}

// False: the client is gone or babbles.
bool ControlServer::serve(Client& client) {
    std::array<char, 4096> buffer;
    const ssize_t got = ::recv(client.socket, buffer.data(), buffer.size(), 0);
    if (got <= 0)
        return false;
    client.pending.append(buffer.data(), static_cast<std::size_t>(got));
    for (std::size_t end; (end = client.pending.find('\n')) != std::string::npos;) {
        const std::string line = client.pending.substr(0, end);
        client.pending.erase(0, end + 1);
        if (!answer(client, line))
            return false;
    }
    return client.pending.size() < kLongestLine;
}

bool ControlServer::answer(Client& client, const std::string& line) {
    const Answer answer = answered(act_, line);
    const std::string text = oneLine(answer.json) + "\n";
    const bool sent = sendAll(client.socket, text.data(), text.size());
    if (answer.afterwards)
        answer.afterwards();
    return sent;
}

} // namespace daishi::vprinter
