#include "printers/ipp/job_answers.h"

#include <algorithm>
#include <cstring>

#include "printers/ipp/media.h"

namespace daishi::ipp {
namespace {

std::optional<IppJobState> stateOf(ipp_attribute_t* attribute) {
    static constexpr std::pair<ipp_jstate_t, IppJobState> kStates[] = {
        {IPP_JSTATE_PENDING, IppJobState::Pending},       {IPP_JSTATE_HELD, IppJobState::Held},
        {IPP_JSTATE_PROCESSING, IppJobState::Processing}, {IPP_JSTATE_STOPPED, IppJobState::Stopped},
        {IPP_JSTATE_CANCELED, IppJobState::Canceled},     {IPP_JSTATE_ABORTED, IppJobState::Aborted},
        {IPP_JSTATE_COMPLETED, IppJobState::Completed},
    };
    const auto value = integerOf(attribute);
    for (const auto& [number, state] : kStates) {
        if (value == std::int64_t(number))
            return state;
    }
    return std::nullopt;
}

std::optional<Impressions> impressionsOf(ipp_attribute_t* attribute) {
    const auto value = integerOf(attribute);
    if (!value || *value < 0)
        return std::nullopt;
    return Impressions(*value);
}

void take(ListedJob& job, const char* name, ipp_attribute_t* attribute) {
    if (std::strcmp(name, "job-id") == 0)
        job.id = integerOf(attribute).value_or(0);
    if (std::strcmp(name, "job-name") == 0)
        job.name = textOf(attribute).value_or("");
    if (std::strcmp(name, "job-originating-user-name") == 0)
        job.user = textOf(attribute);
}

} // namespace

Refused refused(const Message& answer) {
    const ipp_status_t status = ippGetStatusCode(answer.get());
    return {statusText(answer), status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_GONE,
            status == IPP_STATUS_ERROR_NOT_POSSIBLE};
}

std::variant<Done, Refused, Unreachable> doneOrRefused(const Answer& answer) {
    if (const auto* lost = std::get_if<Unreachable>(&answer))
        return *lost;
    const Message& said = std::get<Message>(answer);
    if (!succeeded(said))
        return refused(said);
    return Done{};
}

std::optional<KnownJob> readJob(const Message& answer) {
    const auto find = [&answer](const char* name) { return findIn(answer, IPP_TAG_JOB, name); };
    const auto id = integerOf(find("job-id"));
    const auto state = stateOf(find("job-state"));
    const auto name = textOf(find("job-name"));
    if (!id || !state || !name)
        return std::nullopt;
    KnownJob job;
    job.report.id = *id;
    job.report.state = *state;
    job.report.impressions = impressionsOf(find("job-impressions-completed"));
    job.report.reasons = textsOf(find("job-state-reasons")).value_or(std::vector<std::string>{});
    job.name = *name;
    job.user = textOf(find("job-originating-user-name"));
    ipp_attribute_t* mediaCol = find("media-col");
    if (mediaCol != nullptr && ippGetValueTag(mediaCol) == IPP_TAG_BEGIN_COLLECTION)
        job.mediaSource = mediaSource(ippGetCollection(mediaCol, 0));
    return job;
}

std::optional<std::vector<ListedJob>> readJobList(const Message& answer) {
    std::vector<ListedJob> jobs;
    bool open = false; // libcups keeps a nameless attribute between two groups of one kind
    for (auto* at = ippFirstAttribute(answer.get()); at != nullptr; at = ippNextAttribute(answer.get())) {
        const char* name = ippGetName(at);
        if (ippGetGroupTag(at) != IPP_TAG_JOB || name == nullptr) {
            open = false;
            continue;
        }
        if (!open)
            jobs.emplace_back();
        open = true;
        take(jobs.back(), name, at);
    }
    const bool allNamed =
        std::all_of(jobs.begin(), jobs.end(), [](const ListedJob& job) { return job.id > 0; });
    return allNamed ? std::optional(std::move(jobs)) : std::nullopt;
}

} // namespace daishi::ipp
