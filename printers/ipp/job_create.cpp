// Create-Job and Send-Document. Two operations rather than Print-Job: between them the printer can be asked
// which tray it took, before it has anything to print. IPP 2.0 demands both (PWG 5100.12).
#include "printers/ipp/exchange.h"
#include "printers/ipp/job_answers.h"
#include "printers/ipp/jobs.h"
#include "printers/ipp/media.h"

namespace daishi::ipp {
namespace {

void addName(const Message& request, const char* name, const std::string& value) {
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, name, nullptr, value.c_str());
}

bool substituted(const Message& answer) {
    if (ippGetStatusCode(answer.get()) == IPP_STATUS_OK_IGNORED_OR_SUBSTITUTED)
        return true;
    for (auto* at = ippFirstAttribute(answer.get()); at != nullptr; at = ippNextAttribute(answer.get())) {
        if (ippGetGroupTag(at) == IPP_TAG_UNSUPPORTED_GROUP)
            return true;
    }
    return false;
}

} // namespace

std::variant<CreatedJob, Refused, Unreachable> createJob(const Address& to, const ChunkKey& key,
                                                         const PrintDocument& document) {
    const Message request = newRequest(IPP_OP_CREATE_JOB, to);
    addName(request, "job-name", key.str());
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "ipp-attribute-fidelity", 1);
    ippAddInteger(request.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", 1);
    ippAddString(request.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr, "one-sided");
    const Message mediaCol = newMediaCol(document.mediaSize, document.mediaSource);
    ippAddCollection(request.get(), IPP_TAG_JOB, "media-col", mediaCol.get());

    const Answer answer = askOnce(to, request);
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    const Message& said = std::get<Message>(answer);
    if (!succeeded(said))
        return refused(said);
    const auto id = integerOf(findIn(said, IPP_TAG_JOB, "job-id"));
    if (!id || *id <= 0)
        return Unreachable{"the printer took a job and named no job-id"};
    return CreatedJob{*id, substituted(said)};
}

std::variant<Done, Refused, Unreachable> sendDocument(const Address& to, std::int64_t id,
                                                      const PrintDocument& document) {
    const Message request = newRequest(IPP_OP_SEND_DOCUMENT, to, id);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr,
                 "application/pdf");
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "last-document", 1);
    return doneOrRefused(askOnce(to, request, document.pdf));
}

} // namespace daishi::ipp
