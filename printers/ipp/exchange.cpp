#include "printers/ipp/exchange.h"

#include <cups/cups.h>
#include <cups/http.h>

#include <algorithm>
#include <array>
#include <strings.h>

#include "printers/ipp/deadline.h"
#include "printers/ipp/digest.h"
#include "printers/ipp/ipp_printer.h"
#include "printers/ipp/trouble.h"

namespace daishi::ipp {
namespace {

struct CloseConnection {
    void operator()(http_t* http) const { httpClose(http); }
};
using Connection = std::unique_ptr<http_t, CloseConnection>;

Connection connect(const Address& to) {
    const auto encryption = to.encrypted ? HTTP_ENCRYPTION_ALWAYS : HTTP_ENCRYPTION_IF_REQUESTED;
    Connection http(httpConnect2(to.host.c_str(), to.port, nullptr, AF_UNSPEC, encryption, 1,
                                 int(kPrinterConnectLimit.count()), nullptr));
    if (!http)
        throw whyNoConnection(to);
    return http;
}

ShownCertificate certificateOf(http_t* http) {
    cups_array_t* chain = nullptr;
    if (httpCopyCredentials(http, &chain) != 0 || chain == nullptr)
        throw Broken(Trouble::NoCertificate, "the printer shows no certificate");
    const auto* own = static_cast<const http_credential_t*>(cupsArrayFirst(chain));
    const std::string print =
        own == nullptr ? "" : sha256Hex({static_cast<const char*>(own->data), own->datalen});
    const Instant expires(std::int64_t(httpCredentialsGetExpiration(chain)) * 1'000'000);
    httpFreeCredentials(chain);
    if (print.empty())
        throw Broken(Trouble::NoCertificate, "the printer shows no certificate");
    return {print, expires};
}

// A printer signs its certificate itself, so that a name or a signer in it proves nothing: only the one
// certificate that was seen when the printer was configured is believed.
void mustBeKnown(http_t* http, const Address& to) {
    if (!to.encrypted)
        return;
    const std::string shown = certificateOf(http).fingerprint;
    if (shown != to.certificate)
        throw Broken(Trouble::OtherCertificate,
                     "it shows the certificate " + shown + ", not the configured one");
}

void send(http_t* http, const Address& to, const Message& request, const std::string& document) {
    httpClearFields(http);
    httpSetField(http, HTTP_FIELD_CONTENT_TYPE, "application/ipp");
    httpSetLength(http, ippLength(request.get()) + document.size());
    if (httpPost(http, to.resource.c_str()) != 0)
        throw Broken(Trouble::Broken, "the request could not be sent");
    ippSetState(request.get(), IPP_STATE_IDLE);
    for (ipp_state_t state = IPP_STATE_IDLE; state != IPP_STATE_DATA;) {
        state = ippWrite(http, request.get());
        if (state == IPP_STATE_ERROR)
            throw Broken(Trouble::Broken, "the request could not be sent");
    }
    if (document.empty())
        return;
    if (httpWrite2(http, document.data(), document.size()) != ssize_t(document.size()) ||
        httpFlushWrite(http) < 0)
        throw Broken(Trouble::Broken, "the document could not be sent as a whole");
}

void awaitStatus(http_t* http) {
    http_status_t status = HTTP_STATUS_CONTINUE;
    while (status == HTTP_STATUS_CONTINUE)
        status = httpUpdate(http);
    if (status == HTTP_STATUS_ERROR)
        throw Broken(Trouble::Broken, "no HTTP answer");
    if (status != HTTP_STATUS_OK)
        throw Broken(Trouble::NotAPrinter, "HTTP status " + std::to_string(int(status)));
}

// A parameter may stand behind the type (RFC 9110 §8.3.1): "application/ipp; charset=utf-8".
void mustBeIpp(http_t* http) {
    std::string type = httpGetField(http, HTTP_FIELD_CONTENT_TYPE);
    type.erase(std::min(type.find_first_of("; \t"), type.size()));
    if (strcasecmp(type.c_str(), "application/ipp") != 0)
        throw Broken(Trouble::NotAPrinter, "the answer is not IPP");
}

// Far above 10000 jobs with their names; a peer that never ends shall not fill the memory.
constexpr std::size_t kLargestAnswer = 4 << 20;

struct Reading {
    http_t* http;
    std::size_t taken = 0;
    bool tooLong = false;
};

ssize_t readSome(void* context, ipp_uchar_t* buffer, size_t bytes) {
    auto& reading = *static_cast<Reading*>(context);
    reading.tooLong = reading.taken + bytes > kLargestAnswer;
    if (reading.tooLong)
        return -1;
    reading.taken += bytes;
    std::size_t got = 0;
    while (got < bytes) { // libcups takes less than it asked for as the end
        const ssize_t piece = httpRead2(reading.http, reinterpret_cast<char*>(buffer) + got, bytes - got);
        if (piece <= 0)
            return got > 0 ? ssize_t(got) : piece;
        got += std::size_t(piece);
    }
    return ssize_t(got);
}

Message readAnswer(http_t* http, const Message& request) {
    Message answer(ippNew());
    Reading reading{http};
    for (ipp_state_t state = IPP_STATE_IDLE; state != IPP_STATE_DATA;) {
        state = ippReadIO(&reading, readSome, 1, nullptr, answer.get());
        if (reading.tooLong)
            throw Broken(Trouble::NotAPrinter, "the answer is longer than 4 MiB");
        if (state == IPP_STATE_ERROR)
            throw Broken(Trouble::NotAPrinter, "the answer is cut short or not well formed");
    }
    if (ippGetRequestId(answer.get()) != ippGetRequestId(request.get()))
        throw Broken(Trouble::NotAPrinter, "the answer belongs to another request");
    return answer;
}

} // namespace

namespace {

// Connects, and lets `talk` have the connection within the limit.
template <class Said, class Talk>
std::variant<Said, Unreachable> converse(const Address& to, std::chrono::milliseconds limit, Talk talk) {
    try {
        const Connection http = connect(to);
        const Deadline deadline(httpGetFd(http.get()), limit);
        try {
            // libcups' own limit per read stands well behind the deadline. Were both as long, the one that
            // wakes first would say what was wrong, and a silent printer would at times be told as a cut
            // line.
            httpSetTimeout(http.get(), 2 * double(limit.count()) / 1000.0, nullptr, nullptr);
            return talk(http.get());
        } catch (const Broken& broken) {
            if (deadline.passed())
                return unreachable(to, Trouble::Silent, "no whole answer in time");
            return unreachable(to, broken.trouble(), broken.what());
        }
    } catch (const Broken& broken) {
        return unreachable(to, broken.trouble(), broken.what());
    }
}

constexpr std::size_t kLargestFile = 1 << 20;

std::string readFile(http_t* http) {
    std::string file;
    std::array<char, 16384> piece{};
    for (;;) {
        const ssize_t got = httpRead2(http, piece.data(), piece.size());
        if (got < 0)
            throw Broken(Trouble::Broken, "the file is cut short");
        if (got == 0)
            return file;
        file.append(piece.data(), std::size_t(got));
        if (file.size() > kLargestFile)
            throw Broken(Trouble::NotAPrinter, "the file is too large");
    }
}

} // namespace

Answer askOnce(const Address& to, const Message& request, const std::string& document) {
    const auto limit = document.empty() ? kPrinterAnswerLimit : kPrinterDocumentLimit;
    return converse<Message>(to, limit, [&](http_t* http) {
        mustBeKnown(http, to);
        send(http, to, request, document);
        awaitStatus(http);
        mustBeIpp(http);
        return readAnswer(http, request);
    });
}

std::variant<std::string, Unreachable> getFile(const Address& to, const std::string& resource) {
    return converse<std::string>(to, kPrinterAnswerLimit, [&](http_t* http) {
        mustBeKnown(http, to);
        httpClearFields(http);
        if (httpGet(http, resource.c_str()) != 0)
            throw Broken(Trouble::Broken, "the request could not be sent");
        awaitStatus(http);
        return readFile(http);
    });
}

std::variant<ShownCertificate, Unreachable> certificateShownBy(const Address& to) {
    return converse<ShownCertificate>(to, kPrinterAnswerLimit, certificateOf);
}

} // namespace daishi::ipp
