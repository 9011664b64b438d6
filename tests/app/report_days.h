// Days to be reported: invented figures and names of places.
#pragma once

#include "core/decide/reconcile.h"
#include "tests/core/reconcile_kit.h"

namespace daishi {

// The evening of the founding incident, had this product been there from the finding on.
inline DayFacts incidentDay() {
    DayFacts day = calmDay();
    const BlankTypeId needed("kawasaki-hkn-3");
    const BlankTypeId used("kawasaki-skk-1");
    const Text neededName{"川崎市 被保険者証 第3版", "Kawasaki insurance card ed. 3"};
    const Text usedName{"川崎市 資格確認書 第1版", "Kawasaki eligibility certificate ed. 1"};
    const Text document{"川崎市 被保険者証", "Kawasaki insurance card"};
    day.insurers.insert(day.insurers.begin(), {"川崎市（145011）", "Kawasaki (145011)"});
    day.lots.insert(day.lots.begin(),
                    {{LotId("L-240801-01"), needed, needed, neededName, Sheets(0), Sheets(0), Sheets(0), 0,
                      Sheets(0), Sheets(0), Sheets(0), Sheets(0), Sheets(0), Sheets(0), Sheets(0)},
                     {LotId("L-240927-02"), needed, used, usedName, Sheets(6000), Sheets(0), Sheets(274), 0,
                      Sheets(3), Sheets(1), Sheets(0), Sheets(0), Sheets(0), Sheets(5722), Sheets(5722)}});
    day.usage.insert(day.usage.begin(), {InsurerNumber("145011"), KindId("hihokensha-sho"), document, needed,
                                         used, usedName, Sheets(274)});
    day.jobs.insert(day.jobs.begin(),
                    {JobId("J-240930-01"), document, Pieces(274), Households(243), Pieces(0), Pieces(274),
                     Pieces(274), Pieces(0), Pieces(0), Pieces(0), true});
    day.counts.insert(day.counts.begin(), {BoxId("L-240927-02/001"), LotId("L-240927-02"), "tray",
                                           Sheets(222), Sheets(222), used, used, usedName});
    day.refusals = {{"8:42",
                     RefusalCode::StockTypeMismatch,
                     {"1号機トレイ2　求める台紙 被保険者証 ／ 装填 資格確認書", "Printer 1 tray 2"},
                     BadgeId("0417"),
                     418611},
                    {"8:49",
                     RefusalCode::LoadVoid,
                     {"装填が無効（扉が開いた）", "Load void (door opened)"},
                     BadgeId("0417"),
                     418640}};
    day.notes = {{"blank-not-jobs:145011/hihokensha-sho:kawasaki-skk-1", BadgeId("0102"),
                  "調査中。該当 274名（243世帯）は差し止め済み、差出 0通。"}};
    return day;
}

// Everything at once: every kind of difference, long texts, sixty lots and two hundred refusals.
inline DayFacts crowdedDay() {
    DayFacts day = incidentDay();
    day.simulation = true;
    const char* towns[] = {"みどり市", "川崎市", "南あわじ市", "いちき串木野市", "つくばみらい市"};
    for (int n = 1; n <= 57; ++n) {
        LotDay lot = day.lots.back();
        lot.lot = LotId("L-2409" + std::to_string(10 + n % 18) + "-" + std::to_string(10 + n));
        lot.registered = lot.effective = BlankTypeId("town" + std::to_string(n) + "-skk-1");
        lot.typeText.ja = std::string(towns[n % 5]) + " 資格情報のお知らせ 第" + std::to_string(n) + "版";
        lot.missing = lot.found = Sheets(n % 7 == 0 ? 1 : 0);
        if (n % 3 == 0)
            lot.counted.reset();
        day.usage.push_back({InsurerNumber("10000" + std::to_string(n % 5)),
                             KindId("o-shirase"),
                             {std::string(towns[n % 5]) + " お知らせ", "Notice"},
                             lot.registered,
                             lot.effective,
                             lot.typeText,
                             Sheets(n * 100)});
        CountDay count = day.counts.back();
        count.box = BoxId(lot.lot.str() + "/001");
        count.lot = lot.lot;
        count.expected = lot.effective;
        count.seen = lot.effective;
        count.seenText = lot.typeText;
        day.counts.push_back(count);
        day.lots.push_back(lot);
    }
    day.pictures = {{"receiving",
                     BlankTypeId("kawasaki-hkn-3"),
                     {"川崎市 被保険者証 第3版", "Kawasaki card"},
                     Sheets(4),
                     Sheets(3),
                     Sheets(1),
                     Sheets(0),
                     "daishi-reader 1",
                     std::string(64, 'a')},
                    {"first-article",
                     BlankTypeId("kawasaki-hkn-3"),
                     {"川崎市 被保険者証 第3版", "Kawasaki card"},
                     Sheets(7),
                     Sheets(5),
                     Sheets(0),
                     Sheets(2),
                     "daishi-reader 1",
                     std::string(64, 'a')}};
    day.looks = {{12,
                  SheetId("DP24093001000001018"),
                  {"画像が不鮮明", "the picture is not sharp enough"},
                  "レンズの汚れ",
                  BadgeId("0417"),
                  BadgeId("0102")}};
    day.readings = {{JobId("J-240930-01"), {"川崎市 被保険者証", "Kawasaki card"}, Sheets(274), Sheets(270)},
                    {JobId("J-240930-02"), {"みどり市 被保険者証", "Midori card"}, Sheets(112), Sheets(112)}};
    ReaderStop stop;
    stop.stop = 271;
    stop.run = RunId("J-240930-01-R01");
    stop.what = {"抜け", "sheets missing"};
    stop.seen = SheetId("DP24093001000274015");
    stop.expected = SheetId("DP24093001000271010");
    stop.place = {"第7まとまりの3枚目", "sheet 3 of chunk 7"};
    stop.missing = Sheets(3);
    stop.guards = true;
    day.stops = {stop, stop};
    day.stops[1].stop = 12;
    day.stops[1].ended = true;
    day.stops[1].reason = "2枚重なっていた";
    day.stops[1].actor = BadgeId("0417");
    day.stops[1].second = BadgeId("0102");
    day.lots[0].book = Sheets(4);
    day.counts[2].counted.reset();
    day.counts[3].seen = BlankTypeId("unknown-1");
    day.counts[3].seenText = {};
    day.jobs[1].doubtful = Pieces(2);
    day.printers[0].impressions.reset();
    day.printers[0].counterDelta = Impressions(116);
    day.openRuns = {"J-240930-02-R03"};
    day.booksMatchRecords = false;
    std::string reason;
    for (int n = 0; n < 30; ++n)
        reason += "保守員が試し刷りをした。記録は点検票の裏面にあり、責任者が確認した。";
    day.notes.push_back(
        {"witnesses-disagree:printer-1:counter", BadgeId("0102"), reason + "\n🙂以上。"});
    for (int n = 0; n < 198; ++n) {
        RefusalLine line = day.refusals[static_cast<std::size_t>(n) % 2];
        line.clock = std::to_string(9 + n / 25) + ":" + std::to_string(10 + n % 50);
        line.event = 418700 + n;
        if (n % 9 == 0)
            line.what = {};
        if (n % 11 == 0)
            line.what.ja +=
                "。トレイの前の台紙を全部取り出し、箱ラベルを読み直してから、初品検査をやり直した";
        day.refusals.push_back(line);
    }
    return day;
}

} // namespace daishi
