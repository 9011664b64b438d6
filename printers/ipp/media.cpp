#include "printers/ipp/media.h"

#include <cups/pwg.h>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace daishi::ipp {
namespace {

std::string joined(const std::multiset<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : " ") + part;
    return text;
}

std::string plainValues(ipp_attribute_t* attribute) {
    std::string text(ippAttributeString(attribute, nullptr, 0) + 1, '\0');
    ippAttributeString(attribute, text.data(), text.size());
    text.pop_back();
    return text;
}

std::string values(ipp_attribute_t* attribute) {
    if (ippGetValueTag(attribute) != IPP_TAG_BEGIN_COLLECTION)
        return plainValues(attribute);
    std::string text;
    for (int i = 0; i < ippGetCount(attribute); ++i)
        text += (i == 0 ? "" : ",") + canonicalText(ippGetCollection(attribute, i));
    return text;
}

} // namespace

std::string canonicalText(ipp_t* collection) {
    std::multiset<std::string> members;
    for (auto* member = ippFirstAttribute(collection); member != nullptr;
         member = ippNextAttribute(collection)) {
        const char* name = ippGetName(member);
        if (name != nullptr)
            members.insert(std::string(name) + "=" + values(member));
    }
    return "{" + joined(members) + "}";
}

std::optional<std::string> mediaSource(ipp_t* collection) {
    return textOf(ippFindAttribute(collection, "media-source", IPP_TAG_ZERO));
}

std::optional<std::map<std::string, std::string>> readyMedia(ipp_attribute_t* mediaColReady,
                                                             const std::vector<std::string>& sources) {
    if (mediaColReady == nullptr || ippGetValueTag(mediaColReady) != IPP_TAG_BEGIN_COLLECTION)
        return std::nullopt;
    std::map<std::string, std::multiset<std::string>> perTray;
    for (int i = 0; i < ippGetCount(mediaColReady); ++i) {
        ipp_t* collection = ippGetCollection(mediaColReady, i);
        const auto source = mediaSource(collection);
        if (source && std::find(sources.begin(), sources.end(), *source) != sources.end())
            perTray[*source].insert(canonicalText(collection));
    }
    std::map<std::string, std::string> texts;
    for (const auto& [source, parts] : perTray)
        texts[source] = joined(parts);
    return texts;
}

Message newMediaCol(const std::string& pwgSize, const std::string& source) {
    const pwg_media_t* media = pwgMediaForPWG(pwgSize.c_str());
    if (media == nullptr || media->width <= 0 || media->length <= 0)
        throw std::invalid_argument("\"" + pwgSize + "\" is not a PWG media size name");
    const Message size(ippNew());
    ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", media->width);
    ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", media->length);
    Message mediaCol(ippNew());
    ippAddCollection(mediaCol.get(), IPP_TAG_ZERO, "media-size", size.get());
    ippAddString(mediaCol.get(), IPP_TAG_ZERO, IPP_TAG_KEYWORD, "media-source", nullptr, source.c_str());
    return mediaCol;
}

} // namespace daishi::ipp
