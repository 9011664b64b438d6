#include "app/cli/event_words.h"

namespace daishi::cli {

namespace {

struct EventRow {
    std::string_view kind; // nameOf(Act), or "refused" (core/line/work.cpp)
    const char* ja;
    const char* en;
};

constexpr EventRow kEvents[] = {
    {"refused", "拒否", "refused"},
    {"request.asked", "納品を依頼", "blanks asked for"},
    {"request.approved", "依頼の承認", "request approved"},
    {"request.urgent", "至急の依頼", "blanks asked for at once"},
    {"delivery.announced", "納品書を登録", "delivery announced"},
    {"delivery.refused", "納品を不合格", "delivery refused"},
    {"box.scanned", "納品の箱を読み取り", "delivered box scanned"},
    {"mark.scanned", "納品の台紙を確認", "sheet of a delivery seen"},
    {"lot.inspected", "受入検査に合格", "lot inspected"},
    {"lot.held", "ロットを保留", "lot held"},
    {"hold.lifted", "保留を解除", "hold lifted"},
    {"lot.found-other", "ロットは別の台紙と判定", "lot found to be another blank"},
    {"lot.returned", "ロットを返品", "lot sent back"},
    {"box.opened", "開封", "box opened"},
    {"box.destroyed", "箱ごと廃棄", "box destroyed"},
    {"box.wasted", "空箱を廃棄", "empty box thrown away"},
    {"box.returned", "箱を返却", "box sent back"},
    {"box.found-other", "箱は別の台紙と判定", "box found to be another blank"},
    {"box.split", "箱を分割", "box split"},
    {"sample.taken", "見本を取出し", "sample taken"},
    {"stock.counted", "枚数を計数", "stock counted"},
    {"stock.adjusted", "帳簿を訂正", "book adjusted"},
    {"tray.loaded", "装填", "tray loaded"},
    {"tray.unloaded", "トレイを空に", "tray unloaded"},
    {"line.cleared", "トレイと排紙が空", "tray and output seen empty"},
    {"destruction.opened", "廃棄リストを作成", "destruction list begun"},
    {"destruction.scanned", "廃棄する用紙を読み取り", "sheet listed for destruction"},
    {"destruction.listed-without-code", "コードのない用紙を記載", "sheets without a code listed"},
    {"destruction.done", "廃棄を証明", "destruction certified"},
    {"stocktake.opened", "棚卸を開始", "stocktake begun"},
    {"stocktake.counted", "棚卸の計数", "place counted"},
    {"stocktake.settled", "棚卸の訂正", "stocktake settled"},
    {"stocktake.closed", "棚卸を終了", "stocktake closed"},
    {"test.permitted", "試し刷りを許可", "test sheet permitted"},
    {"test.printed", "試し刷り", "test sheet printed"},
    {"test.counted", "試し刷りの計数", "test sheet counted"},
    {"job.imported", "ジョブを取込み", "job taken in"},
    {"file.rejected", "ファイルを拒否", "file not taken"},
    {"job.released", "印刷を許可", "job released"},
    {"job.held", "ジョブを保留", "job held"},
    {"job.handed-over", "封入へ引渡し", "job handed over"},
    {"run.started", "印刷を開始", "run begun"},
    {"run.first-article", "初品を承認", "first sheet approved"},
    {"run.finished", "印刷を完了", "run finished"},
    {"run.paused", "一時停止", "run paused"},
    {"run.resumed", "印刷を再開", "run resumed"},
    {"run.stopped", "印刷を中止", "run stopped"},
    {"run.settled", "不明な用紙を確定", "doubtful sheets settled"},
    {"run.counted", "排紙を計数", "output counted"},
    {"chunk.permitted", "まとまりを許可", "chunk permitted"},
    {"chunk.submitted", "まとまりを送信", "chunk sent"},
    {"chunk.counted", "まとまりを計数", "chunk counted"},
    {"chunk.doubtful", "まとまりが不明", "chunk in doubt"},
    {"chunk.lapsed", "まとまりは未送信", "chunk never sent"},
    {"sheet.read", "書類を読み取り", "sheet scanned"},
    {"sheet.passed", "読取機を通過", "sheet passed the reader"},
    {"reading.resolved", "読取りの停止を解除", "stop of the reader ended"},
    {"sheet.spoiled", "損紙", "sheet spoiled"},
    {"piece.reprint-asked", "再印刷の依頼", "reprint asked for"},
    {"day.reconciled", "日次照合", "day reconciled"},
    {"difference.explained", "差異を説明", "difference explained"},
    {"day.signed", "日次照合表に署名", "day signed"},
    {"pin.begun", "最初の暗証番号", "first PIN of all"},
    {"pin.first-set", "暗証番号を設定", "PIN set"},
    {"pin.changed", "暗証番号を変更", "PIN changed"},
    {"pin.reset", "暗証番号を再設定", "PIN reset"},
    {"pin.freed", "暗証番号の停止を解除", "PIN freed"},
    {"session.opened", "ログイン", "logged in"},
    {"session.closed", "ログアウト", "logged out"},
    {"badge.blocked", "バッジを停止", "badge blocked"},
    {"badge.unblocked", "バッジの停止を解除", "badge unblocked"},
    {"badge.issued", "バッジを交付", "badge given out"},
    {"clock.confirmed", "時計を確認", "clock confirmed"},
    {"master.enrolled", "原版を登録", "master enrolled"},
    {"samples.chosen", "画像を取る箱を選択", "boxes chosen for pictures"},
    {"picture.examined", "用紙の画像を確認", "picture of a sheet looked at"},
    {"picture.opened", "画像を開いた", "picture opened"},
    {"run.looked-at", "二人で目視", "looked at by two persons"},
    {"reader.serviced", "読取り装置を整備", "reader serviced"},
    {"reader.challenged", "読取り装置を確認", "reader challenged"},
};

} // namespace

Word eventWord(const std::string& kind) {
    for (const EventRow& row : kEvents) {
        if (row.kind == kind)
            return {kind, {row.ja, row.en}};
    }
    return {kind, {kind, kind}};
}

} // namespace daishi::cli
