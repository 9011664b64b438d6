// A PrinterPort over IPP (libcups), straight to the printer; or through a private CUPS queue, with the
// printer behind it asked for everything that is believed, because a queue reports its own configuration as
// if it were sensed, and re-sends on its own. README.md tells what each kind of printer reports.
//
// Every report is a witness only: it may refuse, it can never permit. What the printer left out,
// or said in another type than the standard's, comes out as nullopt: unknown, never safe.
//
// Each call opens connections of its own and asks once. Nothing is ever retried or re-sent behind the
// caller's back: a request whose answer was lost comes out as Unreachable, which means "not known". (The
// convenience calls of libcups, cupsDoRequest and its kin, may reconnect and send twice; they are not used.)
//
// Threads: one thread at a time per object; several objects may be used from several threads. The first call
// in a process makes libcups ignore SIGPIPE.
//
// Over ipps the printer must show the one certificate that is configured; who signed it and for which name is
// not asked. Over ipp, who may stand at that address is a matter of the shop's network.
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/print/printer_port.h"

namespace daishi {

// The longest that one request may take. A call of the port makes a few requests one after another (submit
// six at the most), each within its own limits; a printer that does not even connect ends the call at once.
// Not bounded by us: the system's resolver, where the URI has a name instead of an address, and the ipps
// handshake, which libcups ends after ten seconds of silence.
inline constexpr std::chrono::milliseconds kPrinterConnectLimit{3000};
inline constexpr std::chrono::milliseconds kPrinterAnswerLimit{5000};
// Same, for the one request that carries a document.
inline constexpr std::chrono::milliseconds kPrinterDocumentLimit{30000};

// The name all our jobs bear as requesting-user-name.
inline constexpr const char* kPrinterUser = "daishi";

// `uri`: "ipp://host[:port]/path" or "ipps://…", without user and password. The media-source
// keywords are those of the trays that are configured, at least one; others are neither reported nor printed
// from. Does not touch the network. Throws std::invalid_argument when an argument is not of this form.
//
// observe(): mediaReady holds, per configured tray, the whole media-col-ready value in a canonical form
// (members sorted by name), so that any change of it is a change of the text. deviceCounter is
// daishi-device-counter when the printer has it, else printer-impressions-completed.
//
// submit(): throws std::invalid_argument, before anything is sent, when the document is not what the permit
// and its own fields say: its SHA-256, one page for each sheet permitted, the tray of the permit, a PWG size.
// Then the printer is asked for its trays; Create-Job pins tray, size, one copy, one side, with
// ipp-attribute-fidelity; the printer is asked what it made of it; and only then the document goes. A job for
// which the printer names another tray, or none, is cancelled and reported as Aborted with the reason
// kNotHonoured or kTrayNotTold, at submit() and at every find() after it. A
// tray that the printer does not name among its own, and a Create-Job that it refuses, come out as Aborted
// with id 0 and kNotHonoured or the IPP status as the reason. In all three cases no document was sent.
//
// find(): throws std::runtime_error naming the key when two jobs of ours bear it.
//
// cancel(): asks for every job of ours with that name. A job the printer no longer knows cannot be cancelled
// and comes out as Unreachable, since it is not known what became of it.
//
// With a queue, jobs go into the queue and are found again in both places; the printer says how many sheets
// it marked and from which tray. A job that one of the two does not know when the other calls it completed
// comes out as Forgotten, and one that the queue sent twice as the double it is.
struct PrinterAddress {
    std::string uri;         // of the printer
    std::string certificate; // SHA-256, 64 hex digits; there when, and only when, the URI is ipps://
    std::string queue;       // "ipp://host:port/printers/name"; empty: straight to the printer
};
// media-source of each tray that is configured.
using PrinterTrays = std::map<TrayId, std::string>;
std::unique_ptr<PrinterPort> openIppPrinter(const PrinterAddress&, PrinterTrays);
inline std::unique_ptr<PrinterPort> openIppPrinter(const std::string& uri, PrinterTrays trays) {
    return openIppPrinter(PrinterAddress{uri, {}, {}}, std::move(trays));
}

inline constexpr const char* kNotHonoured = "media-source-not-honoured";
inline constexpr const char* kTrayNotTold = "media-source-not-told";

} // namespace daishi
