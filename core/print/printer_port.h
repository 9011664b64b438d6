// What the core needs of a printer. The port is implemented over IPP in printers/ipp; the core never sees a
// socket. Everything a printer says is a witness, never a permission: a report may refuse, it can never
// permit. An attribute that the printer left out is nullopt, which means *unknown*, and unknown
// is never safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/decide/printer_report.h"
#include "core/words/ids.h"
#include "core/words/refusal.h"
#include "core/words/units.h"

namespace daishi {

class Permit;

// Unreachable is a value: the floor can act on it. `reason` is for the log, in English; `says` is for whoever
// looks after printers: where it was tried and what to do, in whole sentences.
struct Unreachable {
    std::string reason;
    Text says = {"プリンターが求めを断りました。プリンターの表示を確かめてください。",
                 "The printer did not do what it was asked. Look at its display."};
};

enum class IppJobState { Pending, Held, Processing, Stopped, Canceled, Aborted, Completed };

struct IppJobReport {
    std::int64_t id = 0;
    IppJobState state = IppJobState::Pending;
    std::optional<Impressions> impressions; // job-impressions-completed
    std::vector<std::string> reasons;
};

struct PrintDocument {
    std::string pdf;  // the whole file, frozen
    std::string hash; // SHA-256 of it, hex
    std::string mediaSource;
    std::string mediaSize; // PWG name, "om_card_54x86mm"
};

// The printer answers, but knows no such job.
struct Forgotten {};

class PrinterPort {
  public:
    virtual ~PrinterPort() = default;

    virtual std::variant<PrinterReport, Unreachable> observe() = 0;

    // Sends one chunk. The permit is asked for by type: without one there is nothing to call. The key becomes
    // the IPP job name, so that the job can be found again after a crash. Unreachable means *not known*
    // whether anything was sent.
    virtual std::variant<IppJobReport, Unreachable> submit(const Permit&, const ChunkKey&,
                                                           const PrintDocument&) = 0;

    // Looks among current and finished jobs for the one whose name is the key. Several of that name are
    // cancelled and reported as aborted, without a count.
    virtual std::variant<IppJobReport, Forgotten, Unreachable> find(const ChunkKey&) = 0;

    // Asks for cancellation and answers whether the printer took the request. A job that is already over is
    // not an error.
    virtual std::optional<Unreachable> cancel(const ChunkKey&) = 0;
};

} // namespace daishi
