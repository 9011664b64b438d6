#include "core/decide/queue_guard.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace daishi {

namespace {

struct Rule {
    std::string_view setting;
    std::vector<std::string_view> allowed; // the first is the one to set
    std::string_view ja, en;               // what another value could do
};

// Every one of these must be told.
const std::vector<Rule>& rules() {
    static const std::vector<Rule> all = {
        {kQueueLeadsTo,
         {kThisPrinter},
         "キューが、設定ファイルのプリンターにつながっていません。",
         "The queue does not lead to the printer that is configured behind it."},
        {kQueueIsClass,
         {"false"},
         "複数のプリンターから、キューが印刷先を選びます。",
         "The queue would choose among several printers."},
        {"printer-error-policy",
         {"abort-job"},
         "失敗した印刷が残り、あとで再送されます。",
         "A job that failed would stay and be sent again."},
        {kQueueFilters,
         {kNoFilter},
         "印刷データが途中で作り直され、拡大縮小や回転が起こり得ます。",
         "The document would be made anew on the way, and could be scaled or turned."},
        {"job-sheets-default",
         {"none,none", "none"},
         "見出しのページが台紙に印刷されます。",
         "Banner pages would be printed on blanks."},
        {"job-hold-until-default",
         {"no-hold"},
         "印刷が保留され、だれも見ていないときに始まります。",
         "Jobs would be held and begin when nobody watches."},
        {"copies-default",
         {"1"},
         "同じ書類が何枚も印刷されます。",
         "Every sheet would be printed several times."},
        {"number-up-default", {"1"}, "1枚に何ページも印刷されます。", "Several pages would share one sheet."},
        {"sides-default", {"one-sided"}, "両面に印刷されます。", "Two pages would share one sheet."},
        {"printer-is-shared",
         {"false"},
         "ほかの人の印刷が、同じキューに入ります。",
         "Others could print through the same queue."},
        {"port-monitor",
         {"none"},
         "送信データに、ポートモニターが手を加えます。",
         "A port monitor would alter the data sent."},
        {"job-cancel-after-default",
         {"no-value", "0"},
         "時間のかかる印刷を、キューが途中で取り消します。",
         "The queue would cancel a job that takes long."},
    };
    return all;
}

// Defaults that a queue may have: they do not reach a document that is passed on as it is, or the job says
// the same itself.
constexpr std::array<std::string_view, 17> kHarmlessDefaults = {"document-format-default",
                                                                "finishings-col-default",
                                                                "job-account-id-default",
                                                                "job-accounting-user-id-default",
                                                                "job-priority-default",
                                                                "media-col-default",
                                                                "media-default",
                                                                "multiple-document-handling-default",
                                                                "notify-events-default",
                                                                "notify-lease-duration-default",
                                                                "output-bin-default",
                                                                "output-mode-default",
                                                                "print-color-mode-default",
                                                                "print-content-optimize-default",
                                                                "print-quality-default",
                                                                "print-rendering-intent-default",
                                                                "printer-resolution-default"};

// Defaults that may be there with this value alone.
const std::vector<Rule>& mayBeThere() {
    constexpr std::string_view ja = "用紙の見た目や枚数が変わります。";
    constexpr std::string_view en = "It would change what comes out.";
    static const std::vector<Rule> all = {{"finishings-default", {"none"}, ja, en},
                                          {"orientation-requested-default", {"no-value"}, ja, en},
                                          {"print-scaling-default", {"none"}, ja, en}};
    return all;
}

bool allows(const Rule& rule, const std::string& value) {
    return std::find(rule.allowed.begin(), rule.allowed.end(), value) != rule.allowed.end();
}

bool isDefault(std::string_view setting) {
    constexpr std::string_view end = "-default";
    return setting.size() > end.size() && setting.substr(setting.size() - end.size()) == end;
}

Text pair(std::string_view setting, std::string_view value) {
    const std::string text = std::string(setting) + " = " + std::string(value);
    return {text, text};
}

Refusal refuse(const Rule& rule, const std::string& found) {
    return {RefusalCode::QueueNotPlain,
            pair(rule.setting, found),
            pair(rule.setting, rule.allowed.front()),
            {std::string(rule.ja), std::string(rule.en)}};
}

const Rule* ruleIn(const std::vector<Rule>& list, std::string_view setting) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Rule& rule) { return rule.setting == setting; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

Objection queueIsPlain(const std::map<std::string, std::string>& settings) {
    for (const Rule& rule : rules()) {
        const auto found = settings.find(std::string(rule.setting));
        if (found == settings.end())
            return refuse(rule, "?");
        if (!allows(rule, found->second))
            return refuse(rule, found->second);
    }
    for (const auto& [setting, value] : settings) {
        if (!isDefault(setting) || ruleIn(rules(), setting) != nullptr)
            continue;
        const Rule* rule = ruleIn(mayBeThere(), setting);
        if (rule != nullptr && !allows(*rule, value))
            return refuse(*rule, value);
        const bool harmless =
            std::find(kHarmlessDefaults.begin(), kHarmlessDefaults.end(), setting) != kHarmlessDefaults.end();
        if (rule == nullptr && !harmless) {
            return Refusal{
                RefusalCode::QueueNotPlain,
                pair(setting, value),
                {"この設定のないキュー", "a queue without this setting"},
                {"この設定が何をするか、分かっていません。", "It is not known what this setting does."}};
        }
    }
    return std::nullopt;
}

} // namespace daishi
