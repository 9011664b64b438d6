// daishi-console(1) and daishi-floor(1), from the tables of their options.
#include "app/console/options.h"
#include "app/floor/options.h"
#include "app/manual/manual.h"
#include "app/manual/roff.h"

namespace daishi::manual {

namespace {

std::string heading(Language language, const char* ja, const char* en) {
    return Text{ja, en}.in(language);
}

std::string tagOf(const char* name, const char* argument) {
    return std::string("--") + name + (*argument ? " " : "") + argument;
}

// Keys that hold on every page; the others stand on the buttons themselves.
const std::pair<const char*, Text> kKeys[] = {
    {"F1 … F9, Shift+F2 … Shift+F10",
     {"ページを開く。キーは左の見出しに書いてある", "open a page; its key stands in the list on the left"}},
    {"Alt+1 … Alt+9", {"一覧の下の操作", "the acts below a list"}},
    {"F10, F11, F12",
     {"印刷：始める・一時停止、次の読み取りを損紙とする、中止",
      "printing: go or pause, the next scan is spoiled, stop"}},
    {"Ctrl+F, Ctrl+E, Ctrl+P",
     {"一覧を探す、CSV に保存する、紙に印刷する", "search a list, save it as CSV, print it on paper"}},
    {"Ctrl+F6",
     {"日次照合：照合表と一覧のあいだを行き来する",
      "day close: between the report and the list of differences"}},
    {"Ctrl+L", {"席を離れる。だれもログインしていない状態にする", "leave: nobody is logged in"}},
    {"Esc", {"開いている入力欄や結果を閉じる", "close the open form or answer"}},
};

} // namespace

std::string consolePage(Language language) {
    Page page("daishi-console", 1, DAISHI_RELEASED, DAISHI_VERSION);
    page.section(heading(language, "名前", "NAME"))
        .name("daishi-console", heading(language, "台紙への印刷を操作する画面",
                                        "the operator console of the line that prints onto blanks"));
    page.section(heading(language, "書式", "SYNOPSIS"));
    std::string synopsis = "daishi-console";
    for (const console::OptionRow& row : console::optionRows())
        synopsis += " [" + tagOf(row.name, row.argument) + "]";
    page.synopsis({synopsis});
    page.section(heading(language, "説明", "DESCRIPTION"));
    page.paragraph(heading(
        language,
        "コンソールは daishi(1) "
        "と同じ決まりで動きます。バッジを読み取って暗証番号を入れ、ジョブ票、トレイ、箱の順に"
        "読み取ると、装填してよいかを画面いっぱいに示します。違う台紙なら赤い画面で止まり、その箱を読み取るま"
        "で消えません。"
        "確認を外す操作はありません。",
        "The console works by the same rules as daishi(1). Scan the badge and type its PIN; scan job ticket, "
        "tray and box, and the verdict fills the screen. A wrong blank stops everything with a red screen "
        "that "
        "only the right act ends. Nothing turns a check off."));
    page.paragraph(heading(
        language,
        "プリンターや記録に届かないときは、上の帯と一番下の行にそのことを示し、何も印刷しません。記録は毎秒、"
        "プリンターは2秒ごとに確かめ、戻ればそのまま続けられます。途中で切れた印刷は、人が数えて決めるまで不"
        "明のままです。",
        "When a printer or the store cannot be reached, the bar and the bottom line say so and nothing is "
        "printed. The store is tried every second and each printer every two; once they are back, work goes "
        "on. "
        "What was being printed stays in doubt until people have counted it."));
    page.paragraph(heading(language,
                           "スキャナーは HOME/config/scanners.toml に書きます。キーボードとしてつながるもの、"
                           "シリアル、ネットワークの3通りです。",
                           "Scanners stand in HOME/config/scanners.toml: those that type like a keyboard, "
                           "serial ones, and those on the network."));
    page.section(heading(language, "オプション", "OPTIONS"));
    for (const console::OptionRow& row : console::optionRows())
        page.item(tagOf(row.name, row.argument), row.help.in(language));
    page.section(heading(language, "キー", "KEYS"));
    for (const auto& [keys, text] : kKeys)
        page.item(keys, text.in(language));
    page.section(heading(language, "ファイル", "FILES"));
    page.item("~/.config/daishi/console.ini",
              heading(language,
                      "この端末で選んだ言語、明るさ、文字の大きさ、音。XDG_CONFIG_HOME があればその下。"
                      "消してもよい。確認を弱める設定はない",
                      "language, brightness, size of type and sounds as chosen at this console; below "
                      "XDG_CONFIG_HOME where that is set. May be removed. Nothing in it weakens a check"));
    page.item("HOME/config/scanners.toml", heading(language, "スキャナー", "the scanners"));
    page.section(heading(language, "関連項目", "SEE ALSO"))
        .references({"daishi(1)", "daishi-floor(1)", "daishi.properties(5)", "daishi-config(5)"});
    return page.text();
}

std::string floorPage(Language language) {
    Page page("daishi-floor", 1, DAISHI_RELEASED, DAISHI_VERSION);
    page.section(heading(language, "名前", "NAME"))
        .name("daishi-floor", heading(language, "daishi の練習の現場",
                                      "a floor to practise daishi on, with boxes and printers"));
    page.section(heading(language, "書式", "SYNOPSIS"));
    std::string synopsis = "daishi-floor";
    for (const practice::OptionRow& row : practice::optionRows())
        synopsis += " [" + tagOf(row.name, row.argument) + "]";
    page.synopsis({synopsis});
    page.section(heading(language, "説明", "DESCRIPTION"));
    page.paragraph(heading(
        language,
        "練習の朝を用意し、コンソールと現場の2つの窓を開きます。現場には箱、トレイ、プリンター、バッジ、ジョ"
        "ブ票があります。"
        "箱のなかにはラベルと違うものもあります。すべて模擬で、印刷されたものには 練習 VOID と入ります。",
        "Makes a practice morning and opens two windows: the console, and the floor with boxes, trays, "
        "printers, "
        "badges and job tickets. Not every box is what its label says. All of it is a simulation, and what "
        "is "
        "printed carries VOID."));
    page.section(heading(language, "オプション", "OPTIONS"));
    for (const practice::OptionRow& row : practice::optionRows())
        page.item(tagOf(row.name, row.argument),
                  row.help.in(language) +
                      (*row.otherwise ? " (" + std::string(row.otherwise) + ")" : std::string()));
    page.section(heading(language, "ファイル", "FILES"));
    page.item("DIR/day/acts.txt", heading(language, "現場でしたこと。場面（scene）の行として残る",
                                          "what was done on the floor, as lines of a scene"));
    page.section(heading(language, "関連項目", "SEE ALSO"))
        .references({"daishi(1)", "daishi-console(1)", "daishi-vprinter(1)"});
    return page.text();
}

} // namespace daishi::manual
