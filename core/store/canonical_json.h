// Canonical JSON for the bodies of audit events: one content has one spelling. Keys sorted by their bytes, no
// blanks, UTF-8 as it is; escaped are only " \ and the control characters below U+0020 (\b \t \n \f \r, else
// \u00xx in lower case). Numbers are 64-bit integers; there are no fractions and no null.
#pragma once

#include <concepts>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace daishi {

template <class T>
concept JsonInteger = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> &&
                      (std::is_signed_v<T> || sizeof(T) < sizeof(std::int64_t));

// Each set throws std::invalid_argument for a key already set and for texts that are not UTF-8.
class JsonObject {
  public:
    JsonObject& set(std::string_view key, std::string_view text);
    JsonObject& set(std::string_view key, const std::string& text) {
        return set(key, std::string_view(text));
    }
    JsonObject& set(std::string_view key, const char* text) { return set(key, std::string_view(text)); }
    JsonObject& set(std::string_view key, std::same_as<bool> auto yes) {
        return put(key, yes ? "true" : "false");
    }
    JsonObject& set(std::string_view key, JsonInteger auto number) {
        return put(key, std::to_string(number));
    }
    JsonObject& set(std::string_view key, const JsonObject& object) { return put(key, object.str()); }
    JsonObject& set(std::string_view key, const std::vector<std::string>& texts);
    JsonObject& set(std::string_view key, const std::vector<JsonObject>& objects);

    std::string str() const;

  private:
    JsonObject& put(std::string_view key, std::string written);

    std::map<std::string, std::string> members_; // key → value as written
};

} // namespace daishi
