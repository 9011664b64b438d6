#include "app/doctor/doctor_verbs.h"

#include <algorithm>
#include <map>

#include "app/cli/call.h"
#include "app/cli/width.h"
#include "app/doctor/examine.h"

namespace daishi::doctor {

namespace {

using cli::Answer;
using cli::Call;
using cli::Result;

constexpr std::size_t kLine = 96;

Text areaText(const std::string& area) {
    static const std::map<std::string, Text> texts = {
        {"program", {"プログラム", "Program"}},
        {"fonts", {"書体", "Fonts"}},
        {"home", {"記録の場所", "Home"}},
        {"store", {"記録", "Store"}},
        {"keys", {"鍵", "Keys"}},
        {"printers", {"プリンター", "Printers"}},
        {"clock", {"時計", "Clock"}},
        {"terminal", {"端末", "Terminal"}},
    };
    return texts.at(area);
}

const char* signOf(Health health) {
    switch (health) {
    case Health::Ok:
        return "✓ ";
    case Health::Attention:
        return "… ";
    case Health::Fault:
        return "止 ";
    }
    return "";
}

std::string lines(const std::string& lead, const std::string& text) {
    const std::size_t indent = cli::widthOf(lead);
    std::string shown, before = lead;
    for (const std::string& line : cli::wrapped(cli::visible(text), kLine - indent)) {
        shown += before + line + "\n";
        before = std::string(indent, ' ');
    }
    return shown;
}

std::string shown(const std::vector<Finding>& findings, Language language) {
    std::string text, area;
    for (const Finding& finding : findings) {
        if (finding.area != area)
            text += "\n  " + areaText(finding.area).in(language) + "\n";
        area = finding.area;
        text +=
            lines(cli::padRight(std::string("  ") + signOf(finding.health), 5), finding.says.in(language));
        if (!finding.act.empty())
            text += lines("       → ", finding.act.in(language));
    }
    return text;
}

Answer headline(const std::vector<Finding>& findings) {
    const auto count = [&](Health health) {
        return std::count_if(findings.begin(), findings.end(),
                             [&](const Finding& finding) { return finding.health == health; });
    };
    const std::string faults = std::to_string(count(Health::Fault));
    const std::string attention = std::to_string(count(Health::Attention));
    switch (worstOf(findings)) {
    case Health::Ok:
        return {cli::Tone::Done, {"悪いところはありません。", "All is well."}};
    case Health::Attention:
        return {cli::Tone::Waiting,
                {"動きます。見ておくこと: " + attention + " 件",
                 "It works. Matters to look after: " + attention + "."}};
    case Health::Fault:
        break;
    }
    Answer answer{cli::Tone::Stop,
                  {"直すこと: " + faults + " 件、見ておくこと: " + attention + " 件",
                   "Faults to mend: " + faults + ". Matters to look after: " + attention + "."}};
    answer.exit = Exit::Failure;
    return answer;
}

Result doctor(Call& call) {
    const Patient patient{call.homeFolder(), call.around.configFolder, call.around.clock,
                          thisMachine(call.around.terminal)};
    const std::vector<Finding> findings = examine(patient);
    Answer answer = headline(findings);
    if (!call.has("json")) {
        answer.body = shown(findings, call.language);
        return answer;
    }
    cli::Table& table = answer.table(
        "findings", {}, {{"area", {}}, {"check", {}}, {"health", {}}, {"says", {}}, {"act", {}}});
    for (const Finding& finding : findings)
        table.row({finding.area, finding.check, nameOf(finding.health), finding.says,
                   finding.act.empty() ? cli::Value() : cli::Value(finding.act)});
    return answer;
}

} // namespace

void addVerbs(std::vector<cli::Verb>& verbs) {
    verbs.push_back({"doctor",
                     "",
                     {"プログラム・機械・記録の場所を調べ、直し方を言う",
                      "examine program, machine and home, and tell how to mend what is wrong"},
                     {},
                     {},
                     "doctor --home /srv/daishi",
                     {},
                     {},
                     {},
                     doctor,
                     true});
}

} // namespace daishi::doctor
