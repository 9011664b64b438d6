#include "app/cli/home.h"
#include "app/cli/nouns.h"

namespace daishi::cli {

namespace {

namespace fs = std::filesystem;

fs::path folderToCheck(Call& call) {
    if (call.has("DIR"))
        return call.path("DIR");
    const bool hasHome = call.has("home") || !call.around.defaultHome.empty();
    if (hasHome && fs::exists(call.homeFolder() / "config"))
        return call.homeFolder() / "config";
    return call.around.configFolder;
}

Result check(Call& call) {
    const fs::path folder = folderToCheck(call);
    const Registry registry = registryFrom(folder);
    Answer answer{Tone::Done, {"設定に誤りはありません。", "The configuration is whole."}};
    answer.fact("folder", {"場所", "Folder"}, folder.string())
        .fact("insurers", {"保険者", "Insurers"}, std::int64_t(registry.insurers.size()))
        .fact("kinds", {"書類の種別", "Document kinds"}, std::int64_t(registry.kinds.size()))
        .fact("blankTypes", {"台紙種別", "Blank types"}, std::int64_t(registry.blankTypes.size()))
        .fact("printers", {"プリンター", "Printers"}, std::int64_t(registry.printers.size()))
        .fact("people", {"バッジ", "Badges"}, std::int64_t(registry.people.size()))
        .fact("mappings", {"取り込みの形", "Import mappings"}, std::int64_t(registry.mappings.size()));
    return answer;
}

} // namespace

void addConfigVerbs(std::vector<Verb>& verbs) {
    verbs.push_back(
        {"config",
         "check",
         {"設定を調べ、誤りをすべて言う", "check a configuration and tell every fault"},
         {{"DIR",
           {"設定のフォルダー。なければこの記録の場所のもの", "folder; left out: that of the home"},
           Many::Optional}},
         {},
         "config check config/",
         {},
         {},
         {},
         check});
}

} // namespace daishi::cli
