#include "printers/ipp/trouble.h"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

namespace daishi::ipp {

namespace {

constexpr int kProbeMillis = 1000;
constexpr int kMostAddresses = 8; // so that nobody waits long for an explanation

struct FreeAddresses {
    void operator()(addrinfo* list) const { freeaddrinfo(list); }
};

// errno of one attempt; 0 when it came about.
int attempt(const addrinfo& at) {
    const int socket = ::socket(at.ai_family, at.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, at.ai_protocol);
    if (socket < 0)
        return errno;
    int reason = ::connect(socket, at.ai_addr, at.ai_addrlen) == 0 ? 0 : errno;
    if (reason == EINPROGRESS) {
        pollfd ready{socket, POLLOUT, 0};
        socklen_t size = sizeof reason;
        if (::poll(&ready, 1, kProbeMillis) <= 0 ||
            ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &reason, &size) != 0)
            reason = ETIMEDOUT;
    }
    ::close(socket);
    return reason;
}

Trouble troubleOf(int reason) {
    switch (reason) {
    case ECONNREFUSED:
        return Trouble::ConnectionRefused;
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
        return Trouble::NoWay;
    case ETIMEDOUT:
        return Trouble::Silent;
    default:
        return Trouble::Broken;
    }
}

// Of several addresses the one that came nearest to the printer tells most: who refuses is there.
std::ptrdiff_t nearness(Trouble trouble) {
    constexpr Trouble kNearest[] = {Trouble::ConnectionRefused, Trouble::Silent, Trouble::NoWay};
    return std::find(std::begin(kNearest), std::end(kNearest), trouble) - std::begin(kNearest);
}

// `at` is host and port.
Text sentence(Trouble trouble, const std::string& at) {
    switch (trouble) {
    case Trouble::NameUnknown:
        return {
            at +
                " という名前がこのネットワークにありません。config/printers.toml の uri を確かめてください。",
            "The name of " + at + " is not known on this network. Look at the uri in config/printers.toml."};
    case Trouble::ConnectionRefused:
        return {at + " は接続を断りました。プリンターの IPP の設定と、config/printers.toml の uri "
                     "のポートを確かめてください。",
                at + " refused the connection. Look whether the printer has IPP switched on, and at the port "
                     "in the "
                     "uri in config/printers.toml."};
    case Trouble::NoWay:
        return {at + " へのネットワークがつながっていません。ケーブルと、config/printers.toml の uri "
                     "を確かめてください。",
                "No network leads to " + at +
                    ". Look at the cables, and at the uri in config/printers.toml."};
    case Trouble::Silent:
        return {at + " から時間内に応答がありません。プリンターの電源とケーブルを確かめてください。",
                at + " did not answer in time. Look at the printer's power and cable."};
    case Trouble::NoEncryption:
        return {at + " と暗号化した接続ができません。プリンターの TLS の設定を確かめてください。",
                "No encrypted connection to " + at + " came about. Look at the TLS settings of the printer."};
    case Trouble::NoCertificate:
        return {at + " は証明書を示しません。プリンターの TLS の設定を確かめてください。",
                at + " shows no certificate. Look at the TLS settings of the printer."};
    case Trouble::OtherCertificate:
        return {at + " の証明書が、登録したものと違います。プリンターの表示で証明書を確かめ、プリンターが替わ"
                     "ったのなら "
                     "config/printers.toml の certificate を書き直してください。",
                at + " shows another certificate than the configured one. Compare it with the printer's own "
                     "display; "
                     "if the printer was exchanged, write the new one into config/printers.toml."};
    case Trouble::NotAPrinter:
        return {at + " の応答が IPP のプリンターのものではありません。config/printers.toml の uri "
                     "を確かめてください。",
                at + " does not answer as an IPP printer does. Look at the uri in config/printers.toml."};
    case Trouble::Broken:
        return {
            at + " との通信が途中で切れました。プリンターの電源とケーブルを確かめ、もう一度行ってください。",
            "The conversation with " + at +
                " was cut. Look at the printer's power and cable, and try again."};
    }
    throw std::logic_error("a trouble without a sentence");
}

std::string placeOf(const Address& to) {
    return to.host + ":" + std::to_string(to.port);
}

} // namespace

Unreachable unreachable(const Address& to, Trouble trouble, const std::string& what) {
    return {placeOf(to) + ": " + what, sentence(trouble, placeOf(to))};
}

Broken whyNoConnection(const Address& to) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const int answer = ::getaddrinfo(to.host.c_str(), std::to_string(to.port).c_str(), &hints, &found);
    const std::unique_ptr<addrinfo, FreeAddresses> list(found);
    if (answer != 0)
        return {Trouble::NameUnknown, std::string("no connection: ") + ::gai_strerror(answer)};
    return whyNoConnection(to, *list);
}

Broken whyNoConnection(const Address& to, const addrinfo& addresses) {
    int told = 0;
    int tried = 0;
    for (const addrinfo* at = &addresses; at && tried < kMostAddresses; at = at->ai_next, ++tried) {
        const int reason = attempt(*at);
        if (reason == 0)
            return to.encrypted ? Broken(Trouble::NoEncryption, "no connection: no TLS")
                                : Broken(Trouble::Silent, "no connection in time");
        if (told == 0 || nearness(troubleOf(reason)) < nearness(troubleOf(told)))
            told = reason;
    }
    return {troubleOf(told), std::string("no connection: ") + std::strerror(told)};
}

} // namespace daishi::ipp
