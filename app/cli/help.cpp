#include "app/cli/help.h"

#include <stdexcept>

#include "app/cli/width.h"

namespace daishi::cli {

namespace {

struct NounRow {
    std::string_view noun;
    Text text;
};

const std::vector<NounRow>& nouns() {
    static const std::vector<NounRow> rows = {
        {"home", {"記録の場所", "the place where a line keeps its records"}},
        {"config", {"設定", "the configuration"}},
        {"people", {"人とバッジ", "people, their badges and PINs"}},
        {"blank-type", {"台紙種別と原版", "blank types and their masters"}},
        {"request", {"納品依頼", "requests for blanks"}},
        {"delivery", {"納品と受入検査", "deliveries and their inspection"}},
        {"reader", {"画像の読取り", "the reader of pictures"}},
        {"evidence", {"用紙の画像の記録", "pictures of sheets on record"}},
        {"lot", {"ロット", "lots of blanks"}},
        {"box", {"箱", "boxes of a lot"}},
        {"destroy", {"廃棄", "what is destroyed, scanned sheet by sheet"}},
        {"stocktake", {"棚卸", "counting everything without sight of the book"}},
        {"stock", {"在庫の見通し", "how long the blanks will last"}},
        {"tray", {"トレイと装填", "trays and what is loaded in them"}},
        {"job", {"ジョブ（発行データ）", "jobs: what is to be printed for whom"}},
        {"print", {"印刷", "printing"}},
        {"read", {"全数読取り", "every printed sheet passes a reader"}},
        {"printer", {"プリンター", "printers"}},
        {"day", {"日次照合", "the evening: reconcile, explain, sign"}},
        {"clock", {"時計の確認", "the clock, when it stands before the newest record"}},
        {"backup", {"記録の控えを作る", "copy the records while the line works"}},
        {"restore", {"控えから記録を戻す", "bring the records back from a copy"}},
        {"store", {"記録の形式", "the store itself"}},
        {"audit", {"記録の鎖", "the chain of events"}},
        {"verify", {"帳簿と記録の鎖の検証", "check the books and the chain"}},
        {"refusals", {"止まる理由の一覧", "all refusals"}},
        {"replay", {"場面を演じる", "play a scene"}},
        {"week", {"川崎の一週間", "the Kawasaki week"}},
        {"doctor", {"プログラム・機械・記録の診察", "examine program, machine and home"}},
        {"manual", {"手引きと補完を書き出す", "write the manual and the completions"}},
        {"version", {"版", "the version"}},
    };
    return rows;
}

std::string rows(const std::vector<std::pair<std::string, std::string>>& pairs, const Paint& paint) {
    std::size_t width = 0;
    for (const auto& [name, text] : pairs)
        width = std::max(width, std::min<std::size_t>(widthOf(name), 34));
    std::string lines;
    for (const auto& [name, text] : pairs) {
        std::string lead = "  " + paint(Ink::Strong, padRight(name, width)) + "  ";
        if (widthOf(name) > width) {
            lines += lead + "\n";
            lead = std::string(width + 4, ' ');
        }
        for (const std::string& row : wrapped(text, 96 - width)) {
            lines += lead + row + "\n";
            lead = std::string(width + 4, ' ');
        }
    }
    return lines;
}

std::string heading(const Text& text, Language language, const Paint& paint) {
    return "\n" + paint(Ink::Strong, text.in(language)) + "\n";
}

std::string exitCodeRows(Language language, const Paint& paint) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const auto& [code, text] : exitCodes())
        pairs.emplace_back(code, text.in(language));
    return heading({"終了コード", "Exit codes"}, language, paint) + rows(pairs, paint);
}

std::string optionRows(const std::vector<OptionRow>& options, Language language, const Paint& paint) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const OptionRow& row : options) {
        std::string text = row.help.in(language);
        if (row.many == Many::One || row.many == Many::Several)
            text += Text{"（必須）", " (needed)"}.in(language);
        if (row.many == Many::Several || row.many == Many::Any)
            text += Text{"（くり返せる）", " (may be repeated)"}.in(language);
        pairs.emplace_back(optionName(row), text);
    }
    return rows(pairs, paint);
}

} // namespace

const std::vector<std::pair<std::string, Text>>& exitCodes() {
    static const std::vector<std::pair<std::string, Text>> codes = {
        {"0", {"完了", "done"}},
        {"1", {"失敗（プログラムが続けられない）", "failure: the program could not go on"}},
        {"2", {"使い方の誤り", "the command was not understood"}},
        {"3", {"ラインが止めた（理由の番号つき）", "refused by the line, with a numbered reason"}},
        {"4", {"入力を受け取れない（行と理由つき）", "input not taken, with line and reason"}},
    };
    return codes;
}

Text crewText(const Verb& verb) {
    if (needsSecondPerson(*verb.act))
        return {"二人のバッジが必要です（--as と --second）。二人目の暗証番号はその場で尋ねます。",
                "Two badges are needed: --as and --second. The second person's PIN is asked for at the act."};
    return {"バッジが必要です（--as）。ログインしていなければ暗証番号を尋ねます。",
            "A badge is needed: --as. Whoever is not logged in is asked for the PIN."};
}

std::string optionName(const OptionRow& row) {
    return "--" + row.name + (row.argument.empty() ? "" : " " + row.argument);
}

Text nounText(const std::string& noun) {
    for (const NounRow& row : nouns()) {
        if (row.noun == noun)
            return row.text;
    }
    throw std::logic_error("the noun " + noun + " has no text");
}

std::string usageLine(const Verb& verb) {
    std::string line = "daishi " + fullName(verb);
    for (const Positional& positional : verb.positionals) {
        const bool needed = positional.many == Many::One || positional.many == Many::Several;
        const bool several = positional.many == Many::Several || positional.many == Many::Any;
        const std::string name = positional.name + (several ? "…" : "");
        line += needed ? " " + name : " [" + name + "]";
    }
    for (const OptionRow& row : verb.options) {
        const bool needed = row.many == Many::One || row.many == Many::Several;
        line += needed ? " " + optionName(row) : " [" + optionName(row) + "]";
    }
    if (verb.act)
        line += " --as BADGE";
    if (verb.act && needsSecondPerson(*verb.act))
        line += " --second BADGE";
    return line;
}

std::string overview(const std::vector<Verb>& verbs, Language language, const Paint& paint) {
    std::string text = paint(Ink::Strong, "daishi") + "  " +
                       Text{"台紙とジョブを結びつけ、違う台紙には印刷させない",
                            "ties every blank to its job and refuses to print when they differ"}
                           .in(language) +
                       "\n\n  daishi <noun> <verb> [arguments] [options]\n  daishi help <noun>\n  daishi "
                       "<noun> <verb> --help\n";
    std::vector<std::pair<std::string, std::string>> pairs;
    std::string names, present;
    const auto close = [&] {
        if (!present.empty())
            pairs.emplace_back(present,
                               nounText(present).in(language) + (names.empty() ? "" : "  (" + names + ")"));
    };
    for (const Verb& verb : verbs) {
        if (verb.noun != present) {
            close();
            present = verb.noun;
            names.clear();
        }
        if (!verb.name.empty())
            names += (names.empty() ? "" : " ") + verb.name;
    }
    close();
    text += heading({"できること", "What there is"}, language, paint) + rows(pairs, paint);
    text += heading({"どの命令にも", "With every command"}, language, paint) +
            optionRows(commonOptions(), language, paint);
    return text + exitCodeRows(language, paint);
}

std::string helpOnNoun(const std::vector<Verb>& verbs, const std::string& noun, Language language,
                       const Paint& paint) {
    std::string text = paint(Ink::Strong, "daishi " + noun) + "  " + nounText(noun).in(language) + "\n\n";
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const Verb& verb : verbs) {
        if (verb.noun == noun)
            pairs.emplace_back(verb.name.empty() ? noun : verb.name, verb.summary.in(language));
    }
    text += rows(pairs, paint);
    return text + "\n  daishi " + noun + " <verb> --help\n";
}

std::string helpOnVerb(const Verb& verb, Language language, const Paint& paint) {
    std::string text =
        paint(Ink::Strong, "daishi " + fullName(verb)) + "  " + verb.summary.in(language) + "\n";
    text += heading({"書き方", "Usage"}, language, paint) + "  " + usageLine(verb) + "\n";
    if (verb.act)
        text += "  " + crewText(verb).in(language) + "\n";
    text += heading({"例", "Example"}, language, paint) + "  daishi " + visible(verb.example) + "\n";
    if (!verb.positionals.empty()) {
        std::vector<std::pair<std::string, std::string>> pairs;
        for (const Positional& positional : verb.positionals)
            pairs.emplace_back(positional.name, positional.help.in(language));
        text += heading({"引数", "Arguments"}, language, paint) + rows(pairs, paint);
    }
    std::vector<OptionRow> options = verb.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    text += heading({"オプション", "Options"}, language, paint) + optionRows(options, language, paint);
    if (verb.act || !verb.refuses.empty()) {
        std::vector<std::pair<std::string, std::string>> pairs;
        for (const RefusalCode code : verb.refuses) {
            const RefusalRow& row = rowOf(code);
            pairs.emplace_back(numberOf(code),
                               std::string(language == Language::Japanese ? row.sentenceJa : row.sentenceEn));
        }
        if (verb.act)
            pairs.emplace_back("R-701 …",
                               Text{"バッジ・資格・暗証番号", "badge, qualification and PIN"}.in(language));
        text += heading({"止まる理由", "May be refused"}, language, paint) + rows(pairs, paint);
    }
    return text + exitCodeRows(language, paint);
}

} // namespace daishi::cli
