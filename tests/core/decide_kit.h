// Blanks, standings and reports for the tests of the pure decisions: values written here by hand, so that the
// tests do not follow the configuration or the code.
#pragma once

#include <catch2/catch.hpp>

#include "core/decide/guards.h"

namespace Catch {
template <>
struct StringMaker<daishi::RefusalCode> {
    static std::string convert(daishi::RefusalCode code) {
        return daishi::numberOf(code) + " " + std::string(daishi::rowOf(code).name);
    }
};
} // namespace Catch

namespace daishi::test {

inline const Day kIssueDay = Day::of(2024, 10, 1);

inline NamedType blank(const std::string& id, const std::string& insurer, const std::string& kind,
                       unsigned edition, const std::string& title) {
    BlankType type;
    type.id = BlankTypeId(id);
    type.insurer = InsurerNumber(insurer);
    type.kind = KindId(kind);
    type.edition = edition;
    type.title = title;
    type.lookAlikeGroup = "cards";
    type.policy.atReceiving = {Evidence::E1DeliveryNote, Evidence::E2BoxLabel, Evidence::E3SheetMark};
    type.policy.atLoad = {Evidence::E2BoxLabel, Evidence::E3SheetMark};
    type.policy.atFirstArticle = {Evidence::E3SheetMark};
    return {type, {title + id, title + " " + id}};
}

inline NamedType card() {
    return blank("a-hkn-3", "145011", "hkn", 3, "被保険者証");
}
inline NamedType otherKind() {
    return blank("a-skk-1", "145011", "skk", 1, "資格確認書");
}
inline NamedType otherInsurer() {
    return blank("b-hkn-3", "149997", "hkn", 3, "被保険者証");
}
inline NamedType otherEdition() {
    return blank("a-hkn-2", "145011", "hkn", 2, "被保険者証");
}

inline PrinterReport idleReport() {
    PrinterReport report;
    report.state = PrinterState::Idle;
    report.acceptingJobs = true;
    report.reasons = std::vector<std::string>{"none"};
    report.upTime = 1000;
    report.bootSecond = 1727650000;
    report.stateChange = 900;
    report.configChange = 100;
    report.mediaReady = std::map<std::string, std::string>{
        {"tray-1", "{media-size={x-dimension=5400 y-dimension=8600} media-source=tray-1}"},
        {"tray-2", "{media-size={x-dimension=21000 y-dimension=29700} media-source=tray-2}"}};
    report.deviceCounter = 5000;
    report.queuedJobs = 0;
    return report;
}

inline Refusal objectionOf(RefusalCode code) {
    return {code, {}, {}, {}};
}

} // namespace daishi::test
