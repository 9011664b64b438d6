#include "core/pictures/place_words.h"

#include <algorithm>
#include <sstream>

#include "core/jobs/piece_data.h"

namespace daishi {

namespace {

struct Row {
    std::string_view key;
    const char* ja;
    const char* en;
};

constexpr Row kZones[] = {
    {"heading", "上の見出し", "heading"},
    {"title", "題字", "title"},
    {"insurer", "保険者名", "insurer's name"},
    {"strip-title", "切り取り部の題字", "title of the strip"},
    {"strip-insurer", "切り取り部の保険者名", "insurer's name on the strip"},
};
constexpr Row kNumbers[] = {
    {"number-", "保険者番号の%桁目", "digit % of the insurer's number"},
    {"strip-number-", "切り取り部の保険者番号の%桁目", "digit % of the insurer's number on the strip"},
};
constexpr Row kFields[] = {
    {"telephone", "電話番号", "telephone"},
    {"piece-code", "書類のコード", "piece code"},
    {"piece-text", "書類のコードの文字", "text of the piece code"},
    {"seal", "公印", "official seal"},
    {"setting", "様式の版", "mark of layout and fonts"},
    {"print", "印刷した内容", "what was printed"},
};

Text elsewhere() {
    return {"ほかの箇所", "another place"};
}

std::string filled(std::string text, std::string_view number) {
    const auto at = text.find('%');
    return text.replace(at, 1, number);
}

bool isNumber(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "name-2" → "name"
std::string_view withoutPlace(std::string_view key) {
    const auto at = key.rfind('-');
    return at != std::string_view::npos && isNumber(key.substr(at + 1)) ? key.substr(0, at) : key;
}

Text joined(const std::vector<std::string>& keys, Text word(std::string_view)) {
    std::vector<std::string> told;
    Text all;
    for (const std::string& key : keys) {
        const Text one = word(key);
        if (std::find(told.begin(), told.end(), one.ja) != told.end())
            continue;
        told.push_back(one.ja);
        all.ja += (all.ja.empty() ? "" : "、") + one.ja;
        all.en += (all.en.empty() ? "" : ", ") + one.en;
    }
    return all;
}

} // namespace

Text zoneWord(std::string_view key) {
    for (const Row& row : kZones) {
        if (row.key == key)
            return {row.ja, row.en};
    }
    for (const Row& row : kNumbers) {
        if (!key.starts_with(row.key) || !isNumber(key.substr(row.key.size())))
            continue;
        const auto number = key.substr(row.key.size());
        return {filled(row.ja, number), filled(row.en, number)};
    }
    return elsewhere();
}

Text fieldWord(std::string_view key) {
    const std::string_view name = withoutPlace(key);
    for (const Row& row : kFields) {
        if (row.key == name)
            return {row.ja, row.en};
    }
    for (const PieceField& field : pieceFields()) {
        if (field.key == name)
            return {std::string(field.japanese), std::string(field.english)};
    }
    return elsewhere();
}

Text zonesInWords(const std::vector<std::string>& keys) {
    return joined(keys, zoneWord);
}

Text fieldsInWords(const std::vector<std::string>& keys) {
    return joined(keys, fieldWord);
}

std::vector<std::string> keysIn(const std::string& line) {
    std::istringstream words(line);
    std::vector<std::string> keys;
    for (std::string key; words >> key;)
        keys.push_back(key);
    return keys;
}

} // namespace daishi
