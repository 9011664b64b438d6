#include "app/replay/replay_verbs.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <ostream>
#include <stdexcept>

#include "app/cli/call.h"
#include "app/replay/player.h"
#include "app/replay/read_scene.h"
#include "app/replay/scratch_folder.h"

namespace daishi::replay {

namespace {

namespace fs = std::filesystem;
using cli::Answer;
using cli::Call;
using cli::Many;
using cli::Result;

// A program of the simulation stands beside this one or in its lib, or where its variable says. Whether it is
// there is asked by whoever needs it.
fs::path simulationProgram(const std::string& name, const char* variable) {
    if (const char* named = std::getenv(variable))
        return named;
    const fs::path bin = fs::read_symlink("/proc/self/exe").parent_path();
    const fs::path beside = bin / name, inLib = bin.parent_path() / "lib/daishi" / name;
    return !fs::exists(beside) && fs::exists(inLib) ? inLib : beside;
}

fs::path printerProgram() {
    const fs::path program = simulationProgram("daishi-vprinter", "DAISHI_VPRINTER");
    if (!fs::exists(program))
        throw cli::CannotGoOn(cli::Trouble::PrinterProgramMissing, {{"file", same(program.string())}});
    return program;
}

cli::Rejected rejected(const std::vector<SceneFault>& faults) {
    cli::Rejected result{
        {"場面を演じられません。", "The scene cannot be played."}, {}, std::int64_t(faults.size())};
    for (const SceneFault& fault : faults)
        result.faults.push_back({fault.file, fault.line, 0, "", {fault.reason, fault.reason}});
    return result;
}

Answer answerTo(const Scene& scene, const Played& played) {
    if (!played.unmet.empty()) {
        const std::string first = describe(played.unmet.front());
        Answer answer{cli::Tone::Stop,
                      {"期待どおりではありません: " + first, "The scene does not hold: " + first}};
        answer.exit = Exit::Failure;
        cli::Table& unmet = answer.table(
            "unmet", {"期待と違うところ", "What did not hold"},
            {{"file", {"ファイル", "File"}}, {"line", {"行", "Line"}}, {"what", {"内容", "What"}}});
        for (const SceneFault& one : played.unmet)
            unmet.row({one.file, one.line, one.reason});
        return answer;
    }
    Answer answer{cli::Tone::Done, {"期待どおりです: " + scene.title, "The scene holds: " + scene.title}};
    answer.fact("wrongPrinted", {}, played.truth->wrongPrinted)
        .fact("wrongLeft", {}, played.truth->wrongLeft)
        .fact("left", {}, played.truth->left)
        .fact("unaccounted", {}, played.truth->unaccounted());
    return answer;
}

Result play(Call& call, const fs::path& file, Telling how, const std::optional<fs::path>& keep) {
    const auto read = readSceneFile(file);
    if (const auto* faults = std::get_if<std::vector<SceneFault>>(&read))
        return rejected(*faults);
    const Scene& scene = std::get<Scene>(read);
    ScratchFolder folder(keep);
    std::ostream& out = call.has("json") ? call.around.err : call.around.out;
    Teller teller(out, how, call.around.terminal);
    const Played played = playScene(
        scene,
        {printerProgram(), call.around.configFolder, call.textIfGiven("store").value_or(""),
         call.textIfGiven("owner").value_or(""), simulationProgram("daishi-vscanner", "DAISHI_VSCANNER")},
        folder.path(), teller);
    if (!played.faults.empty())
        return rejected(played.faults);
    Answer answer = answerTo(scene, played);
    if (keep)
        answer.fact("kept", {"残した場所", "Kept in"}, keep->string());
    return answer;
}

std::optional<fs::path> pathIf(Call& call, const char* option) {
    return call.has(option) ? std::optional(fs::absolute(call.path(option))) : std::nullopt;
}

Result replayFile(Call& call) {
    const Telling how = call.has("tell")      ? Telling::Story
                        : call.has("verbose") ? Telling::Verbose
                                              : Telling::Quiet;
    return play(call, call.path("FILE"), how, pathIf(call, "keep"));
}

// The newest report of each day on paper, by the day in its number: DR-240930-02.pdf.
std::map<std::string, fs::path> reportsIn(const fs::path& folder) {
    std::map<std::string, fs::path> reports;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() != ".pdf")
            continue;
        fs::path& newest = reports[entry.path().filename().string().substr(3, 6)];
        newest = std::max(newest, entry.path());
    }
    return reports;
}

Result playWeek(Call& call) {
    const auto out = pathIf(call, "out");
    Result result = play(call, call.around.configFolder / "demo" / "week.scene", Telling::Story, out);
    if (auto* answer = std::get_if<Answer>(&result); answer && out && answer->exit == Exit::Done) {
        for (const auto& [day, file] : reportsIn(*out / "home" / "reports"))
            answer->fact("report" + day, {"日次照合表 " + day, "Daily report " + day}, file.string());
        answer->fact("sheets", {"印刷された用紙", "Printed sheets"},
                     (*out / "printers" / "printer-1" / "sheets").string());
    }
    return result;
}

} // namespace

void addVerbs(std::vector<cli::Verb>& verbs) {
    const Text cannot{"演じられません", "This cannot be played"};
    verbs.push_back(
        {"replay",
         "",
         {"場面を演じ、台紙の行方を確かめる", "play a scene in a house of its own and hold the line to it"},
         {{"FILE", {"場面のファイル", "scene file; tests/scenarios/README.md describes it"}}},
         {{"keep", "DIR", {"あとに残す場所", "keep home, reports and printed sheets here"}, Many::Optional},
          {"verbose",
           "",
           {"すべての命令と答えを見せる", "show every command and its answer"},
           Many::Optional},
          {"tell", "", {"物語として見せる", "tell it as a story"}, Many::Optional},
          {"store",
           "URL",
           {"空の PostgreSQL データベースで演じる", "play it on an empty PostgreSQL database"},
           Many::Optional},
          {"owner", "URL", {"その所有者", "owner of that database"}, Many::Optional}},
         "replay tests/scenarios/kawasaki-2-load.scene --tell",
         {},
         cannot,
         {},
         replayFile});
    verbs.push_back(
        {"week",
         "play",
         {"川崎の一週間を演じる", "play the Kawasaki week as it should have gone"},
         {},
         {{"out", "DIR", {"報告書と用紙を残す場所", "keep reports and printed sheets here"}, Many::Optional}},
         "week play --out build/week",
         {},
         cannot,
         {},
         playWeek});
}

} // namespace daishi::replay
