// What went wrong on the way to a printer, for the log and for the operator.
#pragma once

#include <stdexcept>
#include <string>

#include "core/print/printer_port.h"
#include "printers/ipp/address.h"

struct addrinfo;

namespace daishi::ipp {

enum class Trouble {
    NameUnknown,       // the host's name is not known on this network
    ConnectionRefused, // the machine is there; nothing listens at the port
    NoWay,             // no network leads there
    Silent,            // nothing, or no whole answer, in time
    NoEncryption,      // no TLS
    NoCertificate,     // TLS without a certificate
    OtherCertificate,  // not the configured one
    NotAPrinter,       // something answers there that is not a printer as it should be
    Broken,            // the conversation was cut
};

// A step of a conversation that failed. `what` is for the log, in English.
class Broken : public std::runtime_error {
  public:
    Broken(Trouble trouble, const std::string& what) : std::runtime_error(what), trouble_(trouble) {}
    Trouble trouble() const { return trouble_; }

  private:
    Trouble trouble_;
};

// Names host and port and says what to do.
Unreachable unreachable(const Address&, Trouble, const std::string& what);

// Why no connection came about, asked of the network once more: libcups does not tell. Every address of the
// name is tried, up to eight of them, IPv4 and IPv6, each for up to a second.
Broken whyNoConnection(const Address&);
Broken whyNoConnection(const Address&, const addrinfo& addresses);

} // namespace daishi::ipp
