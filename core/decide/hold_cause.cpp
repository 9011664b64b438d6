#include "core/decide/hold_cause.h"

#include <iterator>

namespace daishi {

namespace {

struct CauseRow {
    HoldCause cause;
    std::string_view name; // for ever: stores hold it
    std::string_view ja;
    std::string_view en;
};

constexpr CauseRow kCauses[] = {
    {HoldCause::LoadedMarkDiffers, "LOADED_MARK_DIFFERS", "装填時、印字マークと箱ラベルが不一致",
     "the mark of the top sheet contradicts the box label"},
    {HoldCause::FirstArticleFailed, "FIRST_ARTICLE_FAILED", "初品検査が不合格", "the first article failed"},
    {HoldCause::PrintedMarkDiffers, "PRINTED_MARK_DIFFERS", "印刷済み用紙の印字マークが不一致",
     "the mark of a printed sheet contradicts"},
    {HoldCause::SettledMarkDiffers, "SETTLED_MARK_DIFFERS", "確定時の印字マークが不一致",
     "the mark of a doubtful sheet contradicts"},
    {HoldCause::SpoiledMarkDiffers, "SPOILED_MARK_DIFFERS", "損紙の印字マークが不一致",
     "the mark of a spoiled sheet contradicts"},
    {HoldCause::SheetContradicts, "SHEET_CONTRADICTS", "見た用紙と帳簿が不一致",
     "a sheet that was looked at contradicts the book"},
    {HoldCause::BoxFoundOther, "BOX_FOUND_OTHER", "箱が別の台紙と判定された",
     "a box was found to be another blank"},
    {HoldCause::RestoredFromBackup, "RESTORED_FROM_BACKUP", "控えから戻した：控えの後の印刷が不明",
     "restored from a backup: what was printed after it is not known"},
    {HoldCause::LoadedPictureDiffers, "LOADED_PICTURE_DIFFERS", "装填時、用紙の画像と箱ラベルが不一致",
     "the picture of the top sheet contradicts the box label"},
    {HoldCause::PrintedDataDiffer, "PRINTED_DATA_DIFFER", "印刷した内容が、送ったデータと不一致",
     "what was printed differs from the data that were sent"},
};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < std::size(kCauses); ++i)
        if (kCauses[i].cause != static_cast<HoldCause>(i))
            return false;
    return true;
}
static_assert(inOrder());

const CauseRow& rowOf(HoldCause cause) {
    return kCauses[static_cast<std::size_t>(cause)];
}

const CauseRow* findCause(std::string_view name) {
    for (const CauseRow& row : kCauses)
        if (row.name == name)
            return &row;
    return nullptr;
}

} // namespace

std::string holdReason(HoldCause cause, std::string_view seenAt) {
    std::string reason(rowOf(cause).name);
    if (!seenAt.empty())
        reason.append(" ").append(seenAt);
    return reason;
}

Text describeHold(const std::string& kept) {
    const std::size_t blank = kept.find(' ');
    const CauseRow* row = findCause(std::string_view(kept).substr(0, blank));
    if (!row)
        return {kept, kept};
    Text text{std::string(row->ja), std::string(row->en)};
    if (blank == std::string::npos)
        return text;
    const std::string seenAt = kept.substr(blank + 1);
    return {text.ja + "：" + seenAt, text.en + ": " + seenAt};
}

Text describeHolds(const std::vector<std::string>& kept) {
    Text all;
    for (const std::string& reason : kept) {
        const Text one = describeHold(reason);
        all.ja += (all.ja.empty() ? "" : "、") + one.ja;
        all.en += (all.en.empty() ? "" : ", ") + one.en;
    }
    return all;
}

} // namespace daishi
