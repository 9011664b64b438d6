// daishi(1), from the table of verbs.
#include <algorithm>

#include "app/cli/help.h"
#include "app/cli/home.h"
#include "app/manual/manual.h"
#include "app/manual/roff.h"

namespace daishi::manual {

namespace {

using cli::Many;

std::string optionText(const cli::OptionRow& row, Language language) {
    std::string text = row.help.in(language);
    if (row.many == Many::One || row.many == Many::Several)
        text += Text{"（必須）", " (needed)"}.in(language);
    if (row.many == Many::Several || row.many == Many::Any)
        text += Text{"（くり返せる）", " (may be repeated)"}.in(language);
    return text;
}

std::string refusalsOf(const cli::Verb& verb, Language language) {
    std::string numbers;
    for (const RefusalCode code : verb.refuses)
        numbers += (numbers.empty() ? "" : ", ") + numberOf(code);
    if (verb.act)
        numbers += std::string(numbers.empty() ? "" : ", ") + "R-701 …";
    return Text{"止まる理由: " + numbers + "。", "May be refused: " + numbers + "."}.in(language);
}

void writeVerb(Page& page, const cli::Verb& verb, Language language) {
    page.item(cli::usageLine(verb), verb.summary.in(language)).indent();
    for (const cli::Positional& positional : verb.positionals)
        page.item(positional.name, positional.help.in(language));
    for (const cli::OptionRow& row : verb.options)
        page.item(cli::optionName(row), optionText(row, language));
    if (verb.act)
        page.paragraph(cli::crewText(verb).in(language));
    if (verb.act || !verb.refuses.empty())
        page.paragraph(refusalsOf(verb, language));
    page.example("daishi " + verb.example).outdent();
}

void writeCommands(Page& page, const std::vector<cli::Verb>& verbs, Language language) {
    page.section(Text{"命令", "COMMANDS"}.in(language));
    std::string noun;
    for (const cli::Verb& verb : verbs) {
        if (verb.noun != noun) {
            noun = verb.noun;
            page.subsection("daishi " + noun).paragraph(cli::nounText(noun).in(language));
        }
        writeVerb(page, verb, language);
    }
}

void writeSurroundings(Page& page, Language language) {
    page.section(Text{"終了コード", "EXIT STATUS"}.in(language));
    for (const auto& [code, text] : cli::exitCodes())
        page.item(code, text.in(language));
    page.section(Text{"環境", "ENVIRONMENT"}.in(language));
    page.item("DAISHI_HOME",
              Text{"--home がないときの記録の場所", "the home where --home is not given"}.in(language));
    page.item(
        "DAISHI_CONFIG",
        Text{"home init が写す設定のフォルダー", "folder of the configuration that home init copies"}.in(
            language));
    page.item("DAISHI_VPRINTER",
              Text{"仮想プリンターのプログラム", "program of the virtual printer"}.in(language));
    for (const cli::Setting& setting : cli::allSettings())
        page.item(setting.environment, setting.meaning.in(language));
    page.section(Text{"ファイル", "FILES"}.in(language));
    page.item("HOME/daishi.properties", Text{"プログラムの設定", "settings of the program"}.in(language));
    page.item("HOME/config/", Text{"工場の設定", "the configuration of the plant"}.in(language));
    page.item("HOME/store.db", Text{"記録", "the store"}.in(language));
    page.item("HOME/keys/", Text{"個人データの鍵。記録とは別に控える",
                                 "keys of the personal data; keep a copy apart from the store"}
                                .in(language));
    page.item("HOME/last-backup.json",
              Text{"最後の控えをいつどこに作ったか", "when and where the store was last backed up"}.in(language));
    page.item("HOME/reports/", Text{"日次照合表", "the evening reports"}.in(language));
    page.item("HOME/log/daishi.log",
              Text{"ログ。個人データは書かない", "the log; without personal data"}.in(language));
}

} // namespace

std::string daishiPage(const std::vector<cli::Verb>& verbs, Language language) {
    Page page("daishi", 1, DAISHI_RELEASED, DAISHI_VERSION);
    page.section(Text{"名前", "NAME"}.in(language));
    page.name("daishi", Text{"台紙とジョブを結びつけ、違う台紙には印刷させない",
                             "tie every blank to its job and refuse to print when they differ"}
                            .in(language));
    page.section(Text{"書式", "SYNOPSIS"}.in(language));
    page.synopsis({"daishi NOUN VERB [ARGUMENT …] [OPTION …]", "daishi help [NOUN [VERB]]"});
    page.section(Text{"説明", "DESCRIPTION"}.in(language));
    page.paragraph(Text{
        "Daishi は、あらかじめ印刷された台紙への印刷を管理します。納品されたすべての用紙をジョブに結びつけ、"
        "装填された台紙がジョブのものでなければ印刷を止め、毎晩すべての用紙の行方を示します。",
        "Daishi controls the printing of insurance cards and other municipal papers onto pre-printed blanks. "
        "It ties every sheet of every delivered lot to a print job, refuses to print when the loaded blank "
        "is not the job's, and proves each evening that everything is accounted for."}
                       .in(language));
    page.paragraph(
        Text{"止まったときは番号、装填された台紙、求められる台紙、次にすることを表示します。"
             "確認を外す設定はありません。",
             "A refusal names its number, what was found, what is needed and the next act. There is no "
             "switch that turns a check off."}
            .in(language));
    page.section(Text{"どの命令にも付くオプション", "OPTIONS OF EVERY COMMAND"}.in(language));
    for (const cli::OptionRow& row : cli::commonOptions())
        page.item(cli::optionName(row), row.help.in(language));
    writeCommands(page, verbs, language);
    writeSurroundings(page, language);
    page.section(Text{"関連項目", "SEE ALSO"}.in(language));
    page.references({"daishi-vprinter(1)", "daishi.properties(5)", "daishi-config(5)", "daishi-log(5)"});
    return page.text();
}

} // namespace daishi::manual
