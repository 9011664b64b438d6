#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/picture_common.h"
#include "app/cli/words.h"
#include "printers/compose/label.h"
#include "stock/clearance.h"
#include "stock/loading.h"
#include "stock/stock_view.h"
#include "stock/unloading.h"

namespace daishi::cli {

namespace {

Result load(Call& call) {
    Home& home = call.home();
    const Crew crew = call.crew();
    const auto tray = trayScanned(home.registry(), call.text("tray"));
    if (!tray)
        throw RefusedInput{tray.refusal()};
    const LoadScans scans{call.text("job"),
                          call.text("tray"),
                          call.text("box"),
                          call.textIfGiven("mark"),
                          sheetsIfGiven(call, "sheets"),
                          pictureIfGiven(call)};
    const PrinterId printer = home.registry().printerOf(*tray)->id;
    return told(loadTray(home.line(), crew, scans, home.printer(printer)), [](const TrayLoaded& loaded) {
        Answer answer{Tone::Done, {loaded.blank.ja + "　一致", loaded.blank.en + ": the job's blank"}};
        answer.fact("load", {"装填", "Load"}, loaded.load)
            .fact("job", {"ジョブ", "Job"}, loaded.job)
            .fact("tray", {"トレイ", "Tray"}, loaded.tray)
            .fact("printer", {"プリンター", "Printer"}, loaded.printer)
            .fact("box", {"箱", "Box"}, loaded.box)
            .fact("lot", {"ロット", "Lot"}, loaded.lot)
            .fact("moved", {"入れた枚数", "Put in now"}, loaded.moved)
            .fact("inTray", {"トレイの枚数（帳簿）", "In the tray by the book"}, loaded.inTray)
            .fact("evidence", {"確認", "Known by"}, evidenceWords(loaded.evidence));
        answer.then({"印刷を始める: print start " + loaded.tray.str(),
                     "begin to print: print start " + loaded.tray.str()});
        return answer;
    });
}

Result unload(Call& call) {
    const auto unloaded =
        unloadTray(call.home().line(), call.crew(), call.text("SCAN"), sheetsGiven(call, "sheets"));
    return told(unloaded, [](const TrayUnloaded& done) {
        Answer answer{done.remainder.isZero() ? Tone::Done : Tone::Waiting,
                      done.remainder.isZero()
                          ? Text{"トレイは空です。", "The tray is clear."}
                          : Text{"帳簿ではまだトレイに残っています。夕方に数えてください。",
                                 "By the book sheets are still in the tray: count in the evening."}};
        return answer.fact("tray", {"トレイ", "Tray"}, done.tray)
            .fact("load", {"装填", "Load"}, done.load)
            .fact("box", {"箱", "Box"}, done.box)
            .fact("blank", {"台紙", "Blank"}, done.blank)
            .fact("returned", {"箱に戻した枚数", "Back in the box"}, done.returned)
            .fact("remainder", {"トレイの残り（帳簿）", "Left by the book"}, done.remainder)
            .fact("boxEmpty", {"箱は空", "Box is empty"}, done.boxIsEmpty);
    });
}

Result clear(Call& call) {
    const ClearanceSeen seen{sheetsGiven(call, "left"), sheetsGiven(call, "output")};
    return told(clearLine(call.home().line(), call.crew(), call.text("SCAN"), seen),
                [](const LineCleared& done) {
                    Answer answer{Tone::Done,
                                  {"トレイと排紙トレイは空です。次のジョブの台紙を装填できます。",
                                   "Tray and output bin are clear: the next job's blanks may be loaded."}};
                    return answer.fact("tray", {"トレイ", "Tray"}, done.tray)
                        .fact("after", {"前の装填", "Load before"}, done.after)
                        .fact("job", {"前のジョブ", "Job before"}, done.job);
                });
}

Result list(Call& call) {
    Answer answer{Tone::Plain, {"トレイ", "Trays"}};
    Table& table = answer.table("trays", {},
                                {{"tray", {"トレイ", "Tray"}},
                                 {"label", {"ラベル", "Label"}},
                                 {"printer", {"プリンター", "Printer"}},
                                 {"load", {"装填", "Load"}},
                                 {"state", {"状態", "State"}},
                                 {"job", {"ジョブ", "Job"}},
                                 {"blank", {"台紙", "Blank"}},
                                 {"box", {"箱", "Box"}},
                                 {"inTray", {"枚数", "Sheets"}},
                                 {"evidence", {"確認", "Known by"}}});
    for (const TrayView& view : listTrays(call.home().line())) {
        if (!view.load) {
            table.row({view.id, view.labelCode, view.printerName, {}, {}, {}, {}, {}, view.inTray, {}});
            continue;
        }
        table.row({view.id, view.labelCode, view.printerName, view.load->id, stateWord(view.load->state),
                   view.load->job, view.blank, view.load->box, view.inTray, evidenceWords(view.evidence)});
    }
    return answer;
}

std::string labelOf(Home& home, const TrayId& tray) {
    const PrinterConfig& printer = *home.registry().printerOf(tray);
    return trayLabelPdf(
        {printer.name.ja, printer.number, home.registry().tray(tray)->number, home.isSimulation()});
}

std::string fileNameOf(const Registry& registry, const TrayId& tray) {
    return "tray-" + std::to_string(registry.printerOf(tray)->number) + "-" +
           std::to_string(registry.tray(tray)->number) + ".pdf";
}

Result labels(Call& call) {
    const Registry& registry = call.home().registry();
    const std::filesystem::path out = call.path("out");
    Answer answer{Tone::Done, {"トレイのラベルを書き出しました。", "The tray labels are written."}};
    Table& files = answer.table("labels", {}, {{"tray", {"トレイ", "Tray"}}, {"file", {"ファイル", "File"}}});
    if (call.has("TRAY")) {
        const TrayId tray = trayNamed(call, "TRAY");
        writeFile(out, labelOf(call.home(), tray));
        files.row({tray, out.string()});
        return answer;
    }
    std::filesystem::create_directories(out);
    for (const TrayView& view : listTrays(call.home().line())) {
        const auto file = out / fileNameOf(registry, view.id);
        writeFile(file, labelOf(call.home(), view.id));
        files.row({view.id, file.string()});
    }
    return answer;
}

Result cards(Call& call) {
    const std::filesystem::path out = call.path("out");
    std::filesystem::create_directories(out);
    Answer answer{
        Tone::Done,
        {"プリンターに掛けるカードを書き出しました。", "The cards to hang at the printer are written."}};
    Table& files = answer.table("cards", {}, {{"file", {"ファイル", "File"}}});
    for (const auto& [card, name] :
         {std::pair(Card::Go, "card-go.pdf"), std::pair(Card::Pause, "card-pause.pdf"),
          std::pair(Card::Stop, "card-stop.pdf")}) {
        writeFile(out / name, cardPdf(card, call.home().isSimulation()));
        files.row({(out / name).string()});
    }
    return answer;
}

} // namespace

void addTrayVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    verbs.push_back(
        {"tray",
         "load",
         {"ジョブ票・トレイ・箱ラベルを読み取り、装填する", "scan ticket, tray and box, and load"},
         {},
         {{"job", "SCAN", {"ジョブ票", "the job ticket"}},
          {"tray", "SCAN", {"トレイのラベル", "the tray label"}},
          {"box", "SCAN", {"当社の箱ラベル", "our label of the box"}},
          {"mark", "SCAN", {"一番上の1枚の台紙マーク", "mark of the top sheet"}, Many::Optional},
          {"sheets",
           "N",
           {"入れる枚数。なければ箱の全部", "how many; left out: all of the box"},
           Many::Optional},
          pictureOption(Many::Optional)},
         "tray load --job DJ24093001A --tray DT012L --box DB24092701001X --mark DM145011HKN036 --as 0417",
         Act::LoadTray,
         {"装填できません", "This cannot be loaded"},
         {StockTypeMismatch,    InsurerMismatch,
          EditionMismatch,      PictureContradicts,
          PictureNotSure,       PictureMissing,
          ReaderNotArmed,       PictureUsedBefore,
          MasterDiffers,        FindingSaysOtherType,
          DocNotYetValid,       BlankNoLongerValid,
          KindNotLawful,        SealOutOfDays,
          LotQuarantined,       LotHeld,
          BoxNotOpened,         BoxEmpty,
          BoxLoadedElsewhere,   TrayNotClear,
          LineClearRequired,    NotEnoughSheets,
          JobNotReleased,       JobHeld,
          MarkContradictsLabel, EvidenceMissing,
          PrinterUnreachable,   PrinterNotReady,
          PrinterStateUnknown,  PrinterContradictsLoad,
          PrinterBusy,          ScanNotRead,
          CodeUnknown,          StepNotAllowed},
         load});
    verbs.push_back({"tray",
                     "unload",
                     {"トレイを空にし、枚数を記録する", "empty a tray and count what came out"},
                     {{"SCAN", {"トレイのラベル", "the tray label"}}},
                     {{"sheets", "N", {"取り出した枚数", "sheets taken out"}}},
                     "tray unload DT012L --sheets 226 --as 0417",
                     Act::UnloadTray,
                     {"取り出しを記録できません", "It cannot be recorded"},
                     {ScanNotRead, CodeUnknown, NothingLoaded, TrayCountOver},
                     unload});
    verbs.push_back(
        {"tray",
         "clear",
         {"前のジョブのあと、空であることを記録する", "record that tray and output bin are empty"},
         {{"SCAN", {"トレイのラベル", "the tray label"}}},
         {{"left", "N", {"トレイに見える枚数。0 でなければ拒否", "sheets seen in the tray: 0, else refused"}},
          {"output", "N", {"排紙トレイに見える枚数", "sheets seen in the output bin"}}},
         "tray clear DT012L --left 0 --output 0 --as 0417",
         Act::ClearLine,
         {"空と記録できません", "It cannot be recorded as clear"},
         {ScanNotRead, CodeUnknown, TrayNotClear, LineNotClear},
         clear});
    verbs.push_back({"tray",
                     "list",
                     {"どのトレイに何があるか", "what is in which tray"},
                     {},
                     {},
                     "tray list",
                     {},
                     {},
                     {},
                     list});
    verbs.push_back(
        {"tray",
         "labels",
         {"トレイのラベルを書き出す", "write the tray labels"},
         {{"TRAY", {"一つだけのとき", "only this one"}, Many::Optional}},
         {{"out", "PATH", {"PDF ファイル。全部のときはフォルダー", "PDF file; for all trays a folder"}}},
         "tray labels --out labels",
         {},
         {},
         {ScanNotRead, CodeUnknown},
         labels});
    verbs.push_back({"tray",
                     "cards",
                     {"印刷・一時停止・中止のカードを書き出す", "write the cards go, pause and stop"},
                     {},
                     {{"out", "DIR", {"フォルダー", "folder"}}},
                     "tray cards --out labels",
                     {},
                     {},
                     {},
                     cards});
}

} // namespace daishi::cli
