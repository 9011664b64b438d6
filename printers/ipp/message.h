// IPP messages: making requests, and reading answers with nothing taken for granted. A reader gives nullopt
// when the attribute is absent, out of band ("unknown", "no-value") or not of the standard's type.
#pragma once

#include <cups/ipp.h>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "printers/ipp/address.h"

namespace daishi::ipp {

struct DeleteMessage {
    void operator()(ipp_t* message) const { ippDelete(message); }
};
using Message = std::unique_ptr<ipp_t, DeleteMessage>;

// A request with its target (a printer, or a job of it) and our user name.
Message newRequest(ipp_op_t operation, const Address& to, std::optional<std::int64_t> jobId = std::nullopt);
void addOperationKeyword(const Message& request, const char* name, const char* value);
void addRequested(const Message& request, std::initializer_list<const char*> names);

bool succeeded(const Message& answer);
std::string statusText(const Message& answer); // "client-error-not-found"

// The first attribute of that name in groups of that kind, or nullptr.
ipp_attribute_t* findIn(const Message& answer, ipp_tag_t group, const char* name);

// Each of these takes nullptr for "absent".
std::optional<std::int64_t> integerOf(ipp_attribute_t* attribute); // integer or enum
std::optional<std::int64_t> secondsOf(ipp_attribute_t* attribute); // dateTime as UTC seconds of the epoch
std::optional<bool> booleanOf(ipp_attribute_t* attribute);
std::optional<std::string> textOf(ipp_attribute_t* attribute); // the single value of any text type
std::optional<std::vector<std::string>> textsOf(ipp_attribute_t* attribute);

} // namespace daishi::ipp
