#include "core/decide/reconcile_sentences.h"

#include <stdexcept>

namespace daishi {

namespace {

struct Row {
    EveningCase what;
    std::string_view ja;
    std::string_view en;
};

using enum EveningCase;

constexpr Row kRows[] = {
    {BlankNotJobs,
     "{document} {found}枚が「良品」と記録されていますが、使った台紙は「{used}」です。"
     "求める台紙は「{required}」です。",
     "{document}: {found} good on the books, but the blank that was used is “{used}”. "
     "The blank needed is “{required}”."},
    {SheetLooksOther, "箱 {box}（{place}）で見た台紙は「{seen}」でした。帳簿では「{expected}」です。",
     "The sheet that was looked at in box {box} ({place}) is “{seen}”. The books say “{expected}”."},
    {NotCounted, "箱 {box}（{place}）は数えられていません。帳簿では {book}枚です。",
     "Box {box} ({place}) has not been counted. The books say {book}."},
    {NotLookedAt, "箱 {box}（{place}）は {counted}枚と数えられましたが、題字を確認した台紙がありません。",
     "Box {box} ({place}) was counted as {counted}, but no sheet of it was looked at."},
    {CountDiffers, "箱 {box}（{place}）は帳簿で {book}枚、実査で {counted}枚です。差は {delta}枚です。",
     "Box {box} ({place}): the books say {book}, the count says {counted}, the difference is {delta}."},
    {LotCountDiffers,
     "ロット {lot} は帳簿で {book}枚、実査で {counted}枚ですが、箱ごとの差の合計は {boxes}枚です。",
     "Lot {lot}: the books say {book}, the count says {counted}, but its boxes differ by {boxes}."},
    {LotDoesNotAddUp,
     "ロット {lot} の帳簿残は、前日残と今日の出入りから計算すると {expected}枚ですが、帳簿では "
     "{book}枚です。",
     "Lot {lot}: what it had and what moved today leave {expected}, but the books say {book}."},
    {PeopleDoNotAddUp, "ジョブ {job}（{document}）は {wanted}名の依頼ですが、所在の合計は {found}名です。",
     "Job {job} ({document}): {wanted} people were asked for, but {found} are accounted for."},
    {MoreReadThanMade, "ジョブ {job}（{document}）は良品と引渡しが {made}名ですが、読取は {read}名です。",
     "Job {job} ({document}): {made} are good or handed over, but {read} were read."},
    {SheetsDoubtful, "ジョブ {job}（{document}）に、印刷されたかどうか分からない書類が {found}枚あります。",
     "Job {job} ({document}): it is not known of {found} whether they were printed."},
    {SheetsUnread, "ジョブ {job}（{document}）の良品は {printed}枚ですが、読取機で読んだのは {read}枚です。",
     "Job {job} ({document}): {printed} are good, but {read} have passed the reader."},
    {ReaderStopped, "印刷 {run} は、読取機による停止 {stop}（{what}）が解かれていません。",
     "Run {run}: stop {stop} of the reader ({what}) has not been ended."},
    {RunOpen, "印刷 {run} が終わっていません。", "Run {run} has not been ended."},
    {ImpressionsDisagree, "{printer} のプリンター計数は {found}枚ですが、台紙の減りは {gone}枚です。",
     "{printer}: the printer reported {found}, but {gone} left the trays by the books."},
    {CounterDisagrees, "{printer} の本体カウンターは {found}枚進みましたが、台紙の減りは {gone}枚です。",
     "{printer}: the life counter moved by {found}, but {gone} left the trays by the books."},
    {OutputDisagrees, "{printer} の排紙は {found}枚と数えられましたが、台紙の減りは {gone}枚です。",
     "{printer}: {found} were counted in the output, but {gone} left the trays by the books."},
    {MoreReadThanSent, "{printer} の送信は {sent}枚ですが、読取は {found}枚です。",
     "{printer}: {sent} were sent, but {found} were read."},
    {BooksDoNotBalance, "帳簿の残が、記録から作り直した結果と一致しません。",
     "The balances of the books do not agree with those rebuilt from the records."},
};

const Row& rowFor(EveningCase what) {
    for (const Row& row : kRows) {
        if (row.what == what)
            return row;
    }
    throw std::logic_error("a case of the evening without a sentence");
}

} // namespace

Text sentence(EveningCase what, const Slots& slots) {
    const Row& row = rowFor(what);
    return {filled(row.ja, slots, Language::Japanese), filled(row.en, slots, Language::English)};
}

} // namespace daishi
