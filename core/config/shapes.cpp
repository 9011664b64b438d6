#include "core/config/shapes.h"

#include <algorithm>
#include <string>

#include <Poco/Exception.h>
#include <Poco/URI.h>

#include "core/words/days.h"
#include "core/words/gs1.h"

namespace daishi::config {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isLowerHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

template <class Predicate>
bool all(std::string_view text, Predicate fits) {
    return std::all_of(text.begin(), text.end(), fits);
}

// C0 controls and DEL, and the C1 controls as UTF-8 spells them (C2 80 … C2 9F).
bool holdsControl(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0xff;
        if (byte < 0x20 || byte == 0x7f || (byte == 0xc2 && next < 0xa0))
            return true;
    }
    return false;
}

bool isText(std::string_view text) {
    constexpr std::size_t kMostBytes = 200;
    if (text.empty() || text.size() > kMostBytes || holdsControl(text))
        return false;
    return text.front() != ' ' && text.back() != ' ';
}

bool isName(std::string_view text) {
    constexpr std::size_t kMostBytes = 40;
    if (text.empty() || text.size() > kMostBytes || !isLower(text.front()) || text.back() == '-')
        return false;
    return all(text, [](char c) { return isLower(c) || isDigit(c) || c == '-'; });
}

bool isTelephone(std::string_view text) {
    const auto digits = std::count_if(text.begin(), text.end(), isDigit);
    return digits >= 10 && digits <= 11 && text.front() == '0' && text.back() != '-' &&
           all(text, [](char c) { return isDigit(c) || c == '-'; });
}

bool isGtin(std::string_view text) {
    return text.size() == 14 && all(text, isDigit) && gtinCheckDigit(text.substr(0, 13)) == text.back();
}

bool isMediaSource(std::string_view text) {
    return isName(text) && text != "auto";
}

bool isPrinterUri(std::string_view text) {
    if (text.substr(0, 6) != "ipp://" && text.substr(0, 7) != "ipps://")
        return false;
    if (!all(text, [](char c) { return c > ' ' && c < '\x7f'; }))
        return false;
    try {
        const Poco::URI uri{std::string(text)};
        return !uri.getHost().empty() && uri.getUserInfo().empty() && uri.getPath().size() > 1 &&
               uri.getRawQuery().empty() && uri.getFragment().empty();
    } catch (const Poco::SyntaxException&) {
        return false;
    }
}

bool isClockTime(std::string_view text) {
    if (text.size() != 5 || text[2] != ':')
        return false;
    if (!all(text.substr(0, 2), isDigit) || !all(text.substr(3), isDigit))
        return false;
    return text.substr(0, 2) < "24" && text.substr(3) < "60";
}

} // namespace

const Shape kAnyText{"one line of 1 to 200 bytes, no control characters, no blank at either end", isText};
const Shape kName{"1 to 40 of a-z, 0-9 and '-', beginning with a letter", isName};
const Shape kBadge{"four digits", [](std::string_view t) { return t.size() == 4 && all(t, isDigit); }};
const Shape kPersonId{"\"P-\" and three digits, such as \"P-014\"", [](std::string_view t) {
                          return t.size() == 5 && t.substr(0, 2) == "P-" && all(t.substr(2), isDigit);
                      }};
const Shape kKindCode{"three capital letters A-Z",
                      [](std::string_view t) { return t.size() == 3 && all(t, isUpper); }};
const Shape kColour{"# and six digits 0-9 a-f, such as \"#f3e6ee\"", [](std::string_view t) {
                        return t.size() == 7 && t[0] == '#' && all(t.substr(1), isLowerHex);
                    }};
const Shape kTelephone{"10 or 11 digits beginning with 0, with '-' between", isTelephone};
const Shape kGtin{"14 digits of which the last is the GS1 check digit", isGtin};
const Shape kMediaSource{
    "the IPP keyword of one tray, such as \"tray-1\"; \"auto\" would let the printer choose", isMediaSource};
const Shape kPrinterUri{"ipp:// or ipps://, a host and a path, without user, query or fragment",
                        isPrinterUri};
const Shape kQueueUri{"ipp://, a host and a path, without user, query or fragment",
                      [](std::string_view t) { return t.substr(0, 6) == "ipp://" && isPrinterUri(t); }};
const Shape kImageFile{"a-z, 0-9 and '-', beginning with a letter, and \".png\"", [](std::string_view t) {
                           return t.size() > 4 && t.substr(t.size() - 4) == ".png" &&
                                  isName(t.substr(0, t.size() - 4));
                       }};
const Shape kFingerprint{
    "a SHA-256 of 64 digits 0-9 a-f, with or without ':' between each two", [](std::string_view t) {
        const std::string plain = plainFingerprint(t);
        const bool colons = t.size() == 95;
        for (std::size_t i = 2; colons && i < t.size(); i += 3) {
            if (t[i] != ':')
                return false;
        }
        return (colons || t.size() == 64) && plain.size() == 64 && all(plain, isLowerHex);
    }};
const Shape kClockTime{"a time of day from \"00:00\" to \"23:59\"", isClockTime};
const Shape kIsoDay{"a day of the calendar such as \"2024-10-01\"",
                    [](std::string_view t) { return Day::parse(t).has_value(); }};

std::string plainFingerprint(std::string_view text) {
    std::string plain;
    for (const char c : text) {
        if (c != ':')
            plain += isUpper(c) ? char(c - 'A' + 'a') : c;
    }
    return plain;
}

} // namespace daishi::config
