// A small issue file about three invented people in two households, and the means to break it.
#pragma once

#include <stdexcept>
#include <string>

#include "core/config/load_registry.h"
#include "core/jobs/issue_file.h"

namespace daishi::test {

inline const Day kIssueDay = Day::of(2024, 10, 1);

inline const char* const kHeading =
    "管理番号,記号,番号,枝番,氏名,フリガナ,住所,郵便番号,生年月日,性別,世帯主氏名,適用開始年月日,"
    "交付年月日,発効期日,有効期限,負担割合\r\n";

inline std::string goodFile() {
    return std::string(kHeading) + "K001,50,0012345,01,髙霧　灯真,タカギリ　トウマ,架空町1丁目2番3号,2109010,"
                                   "19520101,男,髙霧　灯真,20240920,"
                                   "20241001,20241001,20250731,2割\r\n"
                                   "K002,50,0012345,02,髙霧　凪子,タカギリ　ナギコ,架空町1丁目2番3号,210-"
                                   "9010,S300203,女,髙霧　灯真,20240920,"
                                   "20241001,20241001,20250731,\r\n"
                                   "K003,50,0098765,01,雲﨑　律,クモサキ　リツ,\"見本町7丁目, "
                                   "8号\",2109012,令和2年4月5日,1,雲﨑　律,20240921,"
                                   "20241001,20241001,20250731,\r\n";
}

// Replaces the first `old`; the test is wrong when there is none.
inline std::string with(std::string text, const std::string& old, const std::string& now) {
    const std::size_t at = text.find(old);
    if (at == std::string::npos)
        throw std::logic_error("nothing to break: " + old);
    return text.replace(at, old.size(), now);
}

inline const Registry& shipped() {
    static const Registry registry = [] {
        auto loaded = loadRegistry(DAISHI_CONFIG_FOLDER);
        return std::get<Registry>(std::move(loaded));
    }();
    return registry;
}

// As shipped, but for files in UTF-8.
inline ImportMapping mappingInUtf8(const std::string& id = "kawasaki-hkn") {
    ImportMapping mapping = *shipped().mapping(id);
    mapping.encoding = "utf-8";
    return mapping;
}

inline IssueFile fileOf(const std::string& bytes, const ImportMapping& mapping = mappingInUtf8(),
                        Day issueDay = kIssueDay) {
    auto read = readIssueFile(mapping, bytes, issueDay);
    if (const auto* faults = std::get_if<IssueFaults>(&read))
        throw std::logic_error(describe(faults->told.front()).en);
    return std::get<IssueFile>(std::move(read));
}

} // namespace daishi::test
