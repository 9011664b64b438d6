// Reading the answers to operations on jobs.
#pragma once

#include "printers/ipp/exchange.h"
#include "printers/ipp/jobs.h"

namespace daishi::ipp {

Refused refused(const Message& answer);
std::variant<Done, Refused, Unreachable> doneOrRefused(const Answer& answer);

// nullopt when job-id, job-state or job-name is missing: such an answer says nothing about our job.
std::optional<KnownJob> readJob(const Message& answer);
// nullopt when a job has no id: a list with a job that cannot be told from another says nothing.
std::optional<std::vector<ListedJob>> readJobList(const Message& answer);

} // namespace daishi::ipp
