#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/decide/authorize.h"
#include "core/store/schema.h"

namespace daishi::cli {

namespace {

std::string numbers(const GuardRow& guard) {
    std::vector<std::string> all;
    for (const RefusalCode code : guard.answers)
        all.push_back(numberOf(code));
    return joined(all, " ");
}

// The document core/words/REFUSALS.md. It holds both languages and does not depend on the one asked for.
std::string markdown() {
    std::string text =
        "# Refusals\n\n"
        "Written by `daishi refusals --markdown`; a test compares. Numbers are fixed for ever.\n\n"
        "## The gate: the order in which its guards are asked\n\n"
        "The first objection is the answer. After the last guard comes the permit; there is no way round.\n\n"
        "| | guard | refusals |\n|---|---|---|\n";
    int place = 0;
    for (const GuardRow& guard : guardOrder())
        text += "| " + std::to_string(++place) + " | " + std::string(guard.name) + " | " + numbers(guard) +
                " |\n";
    text += "\n## All refusals\n\n| number | name | 文 / sentence | 次にすること / next | again "
            "|\n|---|---|---|---|---|\n";
    for (const RefusalRow& row : refusalTable()) {
        const auto both = [](std::string_view ja, std::string_view en) {
            return std::string(ja) + "<br>" + std::string(en);
        };
        text += "| " + numberOf(row.code) + " | " + std::string(row.name) + " | " +
                both(row.sentenceJa, row.sentenceEn) + " | " + both(row.nextJa, row.nextEn) + " | " +
                (row.retryHelps ? "yes" : "no") + " |\n";
    }
    return text;
}

Result refusals(Call& call) {
    if (call.has("markdown")) {
        Answer document{Tone::Plain, {}};
        document.body = markdown();
        return document;
    }
    Answer answer{Tone::Plain, {"止まる理由", "What the line refuses"}};
    Table& guards = answer.table("guards", {"印刷の関門が調べる順", "The order of the gate"},
                                 {{"guard", {"関門", "Guard"}}, {"answers", {"番号", "Refusals"}}});
    for (const GuardRow& guard : guardOrder())
        guards.row({guard.name, numbers(guard)});
    Table& table = answer.table("refusals", {"一覧", "All of them"},
                                {{"number", {"番号", "Number"}},
                                 {"code", {"名前", "Name"}},
                                 {"sentence", {"文", "Sentence"}},
                                 {"next", {}},
                                 {"retryHelps", {}}});
    for (const RefusalRow& row : refusalTable())
        table.row({numberOf(row.code), row.name,
                   Text{std::string(row.sentenceJa), std::string(row.sentenceEn)},
                   Text{std::string(row.nextJa), std::string(row.nextEn)}, row.retryHelps});
    return answer;
}

Result version(Call&) {
    Answer answer{Tone::Plain, {"Daishi " DAISHI_VERSION, "Daishi " DAISHI_VERSION}};
    return answer.fact("version", {}, DAISHI_VERSION).fact("schema", {"記録の版", "Schema"}, schemaVersion());
}

} // namespace

void addRefusalVerbs(std::vector<Verb>& verbs) {
    verbs.push_back(
        {"refusals",
         "",
         {"止まる理由の一覧と、関門の順", "every refusal, and the order of the gate"},
         {},
         {{"markdown", "", {"core/words/REFUSALS.md の内容", "as core/words/REFUSALS.md"}, Many::Optional}},
         "refusals",
         {},
         {},
         {},
         refusals});
    verbs.push_back(
        {"version", "", {"版", "the version of this program"}, {}, {}, "version", {}, {}, {}, version});
}

} // namespace daishi::cli
