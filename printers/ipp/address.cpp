#include "printers/ipp/address.h"

#include <cups/http.h>

#include <array>
#include <stdexcept>

namespace daishi::ipp {

Address parseAddress(const std::string& uri) {
    std::array<char, 32> scheme{};
    std::array<char, 256> user{};
    std::array<char, 256> host{};
    std::array<char, 1024> resource{};
    int port = 0;
    const http_uri_status_t status = httpSeparateURI(
        HTTP_URI_CODING_ALL, uri.c_str(), scheme.data(), int(scheme.size()), user.data(), int(user.size()),
        host.data(), int(host.size()), &port, resource.data(), int(resource.size()));
    // The text is left out of the errors: somebody may have written a password into it.
    if (status < HTTP_URI_STATUS_OK)
        throw std::invalid_argument(std::string("printer URI: ") + httpURIStatusString(status));
    const std::string schemeName(scheme.data());
    if (schemeName != "ipp" && schemeName != "ipps")
        throw std::invalid_argument("printer URI: the scheme must be ipp or ipps");
    if (user[0] != '\0')
        throw std::invalid_argument("printer URI: user and password are not supported");
    if (host[0] == '\0')
        throw std::invalid_argument("printer URI: the host is missing");
    return {uri, host.data(), port, resource.data(), schemeName == "ipps", {}};
}

} // namespace daishi::ipp
