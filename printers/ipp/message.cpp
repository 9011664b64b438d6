#include "printers/ipp/message.h"

#include "printers/ipp/ipp_printer.h"

namespace daishi::ipp {
namespace {

bool isText(ipp_tag_t tag) {
    return tag == IPP_TAG_KEYWORD || tag == IPP_TAG_NAME || tag == IPP_TAG_NAMELANG || tag == IPP_TAG_TEXT ||
           tag == IPP_TAG_TEXTLANG || tag == IPP_TAG_URI;
}

} // namespace

// The target comes first, then the user (RFC 8011 §4.1.5).
Message newRequest(ipp_op_t operation, const Address& to, std::optional<std::int64_t> jobId) {
    Message request(ippNewRequest(operation));
    ippSetVersion(request.get(), 2, 0);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, to.uri.c_str());
    if (jobId)
        ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", int(*jobId));
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr,
                 kPrinterUser);
    return request;
}

void addOperationKeyword(const Message& request, const char* name, const char* value) {
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, name, nullptr, value);
}

void addRequested(const Message& request, std::initializer_list<const char*> names) {
    ippAddStrings(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  int(names.size()), nullptr, names.begin());
}

bool succeeded(const Message& answer) {
    const ipp_status_t status = ippGetStatusCode(answer.get());
    return status >= IPP_STATUS_OK && status <= IPP_STATUS_OK_EVENTS_COMPLETE;
}

std::string statusText(const Message& answer) {
    return ippErrorString(ippGetStatusCode(answer.get()));
}

ipp_attribute_t* findIn(const Message& answer, ipp_tag_t group, const char* name) {
    ipp_attribute_t* found = ippFindAttribute(answer.get(), name, IPP_TAG_ZERO);
    while (found != nullptr && ippGetGroupTag(found) != group)
        found = ippFindNextAttribute(answer.get(), name, IPP_TAG_ZERO);
    return found;
}

std::optional<std::int64_t> integerOf(ipp_attribute_t* attribute) {
    if (attribute == nullptr || ippGetCount(attribute) != 1)
        return std::nullopt;
    const ipp_tag_t tag = ippGetValueTag(attribute);
    if (tag != IPP_TAG_INTEGER && tag != IPP_TAG_ENUM)
        return std::nullopt;
    return ippGetInteger(attribute, 0);
}

std::optional<std::int64_t> secondsOf(ipp_attribute_t* attribute) {
    if (attribute == nullptr || ippGetValueTag(attribute) != IPP_TAG_DATE || ippGetCount(attribute) != 1)
        return std::nullopt;
    return std::int64_t(ippDateToTime(ippGetDate(attribute, 0)));
}

std::optional<bool> booleanOf(ipp_attribute_t* attribute) {
    if (attribute == nullptr || ippGetValueTag(attribute) != IPP_TAG_BOOLEAN || ippGetCount(attribute) != 1)
        return std::nullopt;
    return ippGetBoolean(attribute, 0) != 0;
}

std::optional<std::string> textOf(ipp_attribute_t* attribute) {
    const auto all = textsOf(attribute);
    if (!all || all->size() != 1)
        return std::nullopt;
    return all->front();
}

std::optional<std::vector<std::string>> textsOf(ipp_attribute_t* attribute) {
    if (attribute == nullptr || !isText(ippGetValueTag(attribute)))
        return std::nullopt;
    std::vector<std::string> texts;
    for (int i = 0; i < ippGetCount(attribute); ++i) {
        const char* text = ippGetString(attribute, i, nullptr);
        if (text == nullptr)
            return std::nullopt;
        texts.emplace_back(text);
    }
    if (texts.empty())
        return std::nullopt;
    return texts;
}

} // namespace daishi::ipp
