#include "app/manual/manual_verbs.h"

#include <filesystem>
#include <fstream>

#include "app/cli/call.h"
#include "app/cli/words.h"
#include "app/manual/completion.h"
#include "app/manual/manual.h"

namespace daishi::manual {

namespace {

namespace fs = std::filesystem;
using cli::Answer;
using cli::Call;
using cli::Result;

void put(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    cli::writeFile(file, text);
}

// Laid out as below a share folder, so that it can be installed as it stands.
Result write(Call& call) {
    const std::vector<cli::Verb> verbs = cli::allVerbs(call.around);
    const fs::path out = call.path("DIR");
    const auto pages = allPages(verbs);
    for (const ManualFile& page : pages)
        put(out / "man" / page.path, page.text);
    put(out / "bash-completion/completions/daishi", bashCompletion(verbs));
    put(out / "zsh/vendor-completions/_daishi", zshCompletion(verbs));
    Answer answer{cli::Tone::Done,
                  {"手引きと補完を書き出しました。", "The manual and the completions are written."}};
    return answer.fact("folder", {"場所", "Folder"}, out.string())
        .fact("pages", {"手引き", "Pages"}, std::int64_t(pages.size()));
}

Result completion(Call& call) {
    const std::vector<cli::Verb> verbs = cli::allVerbs(call.around);
    Answer answer{cli::Tone::Plain, {}};
    const std::string shell = call.text("SHELL");
    if (shell != "bash" && shell != "zsh")
        throw cli::UsageError(cli::Trouble::NotAShell, {{"argument", call.typed("SHELL")}});
    answer.body = shell == "bash" ? bashCompletion(verbs) : zshCompletion(verbs);
    return answer;
}

} // namespace

void addVerbs(std::vector<cli::Verb>& verbs) {
    verbs.push_back({"manual",
                     "write",
                     {"手引き（man）と補完をすべて書き出す", "write all manual pages and completions"},
                     {{"DIR", {"書き出す場所", "folder to write below"}}},
                     {},
                     "manual write build/share",
                     {},
                     {},
                     {},
                     write,
                     true});
    verbs.push_back({"manual",
                     "completion",
                     {"シェルの補完を書き出す", "write the completion of a shell"},
                     {{"SHELL", {"bash または zsh", "bash or zsh"}}},
                     {},
                     "manual completion bash",
                     {},
                     {},
                     {},
                     completion,
                     true});
}

} // namespace daishi::manual
