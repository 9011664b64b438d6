// Where a printer is reached.
#pragma once

#include <string>

namespace daishi::ipp {

struct Address {
    std::string uri; // as given; goes into every request as printer-uri
    std::string host;
    int port = 631; // TCP
    std::string resource;
    bool encrypted = false;  // ipps
    std::string certificate; // SHA-256 of the only one that is believed, 64 hex digits; for ipps
};

// Throws std::invalid_argument for anything but ipp:// and ipps:// with a host and without user information.
Address parseAddress(const std::string& uri);

} // namespace daishi::ipp
