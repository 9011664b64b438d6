#include "core/store/canonical_json.h"

#include "core/store/utf8.h"

#include <array>
#include <stdexcept>

namespace daishi {
namespace {

std::string escaped(unsigned char byte) {
    constexpr std::array<std::pair<char, const char*>, 7> kShort{{{'"', "\\\""},
                                                                  {'\\', "\\\\"},
                                                                  {'\b', "\\b"},
                                                                  {'\t', "\\t"},
                                                                  {'\n', "\\n"},
                                                                  {'\f', "\\f"},
                                                                  {'\r', "\\r"}}};
    constexpr char kDigits[] = "0123456789abcdef";
    for (const auto& [character, text] : kShort)
        if (static_cast<unsigned char>(character) == byte)
            return text;
    if (byte < 0x20)
        return std::string("\\u00") + kDigits[byte >> 4] + kDigits[byte & 15];
    return std::string(1, static_cast<char>(byte));
}

std::string quoted(std::string_view text) {
    if (!isUtf8(text))
        throw std::invalid_argument("a text for an audit event is not UTF-8");
    std::string written = "\"";
    for (const char character : text)
        written += escaped(static_cast<unsigned char>(character));
    return written + '"';
}

template <class T, class Write>
std::string list(const std::vector<T>& values, Write write) {
    std::string written = "[";
    for (const T& value : values) {
        if (written.size() > 1)
            written += ',';
        written += write(value);
    }
    return written + ']';
}

} // namespace

JsonObject& JsonObject::put(std::string_view key, std::string written) {
    if (!isUtf8(key))
        throw std::invalid_argument("a key for an audit event is not UTF-8");
    if (!members_.emplace(std::string(key), std::move(written)).second)
        throw std::invalid_argument("the key " + std::string(key) + " is set twice in one audit event");
    return *this;
}

JsonObject& JsonObject::set(std::string_view key, std::string_view text) {
    return put(key, quoted(text));
}

JsonObject& JsonObject::set(std::string_view key, const std::vector<std::string>& texts) {
    return put(key, list(texts, quoted));
}

JsonObject& JsonObject::set(std::string_view key, const std::vector<JsonObject>& objects) {
    return put(key, list(objects, [](const JsonObject& object) { return object.str(); }));
}

std::string JsonObject::str() const {
    std::string written = "{";
    for (const auto& [key, value] : members_) {
        if (written.size() > 1)
            written += ',';
        written += quoted(key) + ':' + value;
    }
    return written + '}';
}

} // namespace daishi
