// The sections of the report that tell of pictures of sheets.
#include "app/report/tables.h"

namespace daishi::report {

namespace {

Cell words(std::string text) {
    return {std::move(text), Mark::None};
}

Cell figure(Sheets sheets, bool wrong = false) {
    return {sheets.value(), wrong ? Mark::Wrong : Mark::None};
}

std::string momentJa(const std::string& moment) {
    if (moment == "receiving")
        return "受入";
    if (moment == "load")
        return "装填";
    if (moment == "first-article")
        return "初品";
    if (moment == "challenge")
        return "読取りの確認";
    return moment;
}

} // namespace

Table pictureTable(const DayReport& report) {
    Table table{"用紙の画像", "確認 ＝ 一致 ＋ 不一致 ＋ 判定できず", {}, {}};
    table.columns = {{"いつ", Shape::Short},   {"台紙種別", Shape::Words}, {"確認", Shape::Figure},
                     {"一致", Shape::Figure},  {"不一致", Shape::Figure},  {"判定\nできず", Shape::Figure},
                     {"読取り", Shape::Short}, {"原版", Shape::Short}};
    for (const PictureDay& line : report.facts.pictures) {
        const bool wanted = line.moment == "challenge"; // a wrong blank that is refused is what it is for
        table.rows.push_back({words(momentJa(line.moment)), words(line.typeText.ja), figure(line.looked),
                              figure(line.right), figure(line.refused, !wanted && !line.refused.isZero()),
                              figure(line.unsure), words(line.reader), words(line.catalogue.substr(0, 12))});
    }
    return table;
}

Table lookTable(const DayReport& report) {
    Table table{"画像に代えた目視", "二人で見たもの", {}, {}};
    table.columns = {
        {"画像", Shape::Figure},      {"用紙", Shape::Short}, {"画像で分からない理由", Shape::Words},
        {"目視の理由", Shape::Words}, {"担当", Shape::Short}, {"責任者", Shape::Short}};
    for (const PersonsLook& look : report.facts.looks)
        table.rows.push_back({{look.picture, Mark::None},
                              words(look.sheet.str()),
                              words(look.why.ja),
                              words(look.reason),
                              words(look.actor.str()),
                              words(look.second.str())});
    return table;
}

} // namespace daishi::report
