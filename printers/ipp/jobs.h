// The IPP operations on jobs, each one exchange, with their answers read.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/print/printer_port.h"
#include "printers/ipp/address.h"

namespace daishi::ipp {

// The printer answered, and the answer is an IPP error.
struct Refused {
    std::string status; // "client-error-not-found"
    bool notFound = false;
    bool notPossible = false; // the job is in a state where that cannot be done
};

struct CreatedJob {
    std::int64_t id = 0;
    bool substituted = false; // the printer says it left out or replaced something we asked for
};

struct KnownJob {
    IppJobReport report;
    std::string name;
    std::optional<std::string> user;        // job-originating-user-name
    std::optional<std::string> mediaSource; // of the job's media-col
};

struct ListedJob {
    std::int64_t id = 0;
    std::string name;
    std::optional<std::string> user;
};

struct Done {};

std::variant<CreatedJob, Refused, Unreachable> createJob(const Address& to, const ChunkKey& key,
                                                         const PrintDocument& document);
std::variant<Done, Refused, Unreachable> sendDocument(const Address& to, std::int64_t id,
                                                      const PrintDocument& document);
std::variant<KnownJob, Refused, Unreachable> getJob(const Address& to, std::int64_t id);
std::variant<Done, Refused, Unreachable> cancelJob(const Address& to, std::int64_t id);

// Every job the printer knows, current ones first asked for, so that a job which ends between the two
// questions is seen at least once. Unreachable also when a list is so long that it may have been cut.
std::variant<std::vector<ListedJob>, Unreachable> listJobs(const Address& to);

// A job that another user started is not ours, whatever its name. A printer that hides the user leaves us the
// name alone.
bool isOurs(const std::string& name, const std::optional<std::string>& user, const ChunkKey& key);

} // namespace daishi::ipp
