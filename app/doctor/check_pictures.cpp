// Where pictures of sheets are asked for: does their reader answer, and is there a master of each such blank?
#include "app/doctor/checks.h"
#include "core/config/load_registry.h"
#include "core/pictures/masters.h"

namespace daishi::doctor {

namespace {

std::vector<const BlankType*> picturedBlanks(const Registry& registry) {
    std::vector<const BlankType*> blanks;
    for (const BlankType& type : registry.blankTypes) {
        if (asksForPictures(type.policy))
            blanks.push_back(&type);
    }
    return blanks;
}

void checkReader(const Patient& patient, Chart& chart) {
    if (patient.machine.readerAnswers())
        chart.ok("reader",
                 {"画像の読取り（daishi-reader）は応答します。", "The reader of pictures answers."});
    else
        chart.fault(
            "reader",
            {"画像の読取り（daishi-reader）が応答しません。画像を求める台紙は使えません。",
             "The reader of pictures (daishi-reader) does not answer: no blank that asks for pictures "
             "can be used."},
            {"daishi と同じ場所に daishi-reader があるか調べ、入れ直す",
             "see whether daishi-reader stands beside daishi, and install anew"});
}

} // namespace

void checkMasters(const Patient& patient, Database& db, Chart& chart) {
    const auto loaded = loadRegistry(patient.home / "config");
    const auto* registry = std::get_if<Registry>(&loaded);
    if (!registry)
        return; // told with the configuration
    const auto blanks = picturedBlanks(*registry);
    if (blanks.empty())
        return;
    checkReader(patient, chart);
    std::string absent;
    for (const BlankType* type : blanks) {
        if (presentMaster(db, type->id).empty())
            absent += (absent.empty() ? "" : ", ") + type->id.str();
    }
    if (absent.empty())
        chart.ok("masters", {"画像を求める台紙の原版は、すべて登録されています。",
                             "Every blank that asks for pictures has its master."});
    else
        chart.attention("masters",
                        {"画像を求めるのに原版のない台紙: " + absent,
                         "Blanks that ask for pictures and have no master: " + absent},
                        {"責任者二人で daishi blank-type enrol を行う",
                         "two supervisors enrol them: daishi blank-type enrol"});
}

} // namespace daishi::doctor
