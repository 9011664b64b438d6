#include "app/cli/nouns/print_common.h"

#include "app/cli/home.h"
#include "app/cli/words.h"
#include "core/jobs/job_view.h"

namespace daishi::cli {

namespace {

std::string names(const std::vector<ChunkKey>& keys) {
    std::vector<std::string> texts;
    texts.reserve(keys.size());
    for (const ChunkKey& key : keys)
        texts.push_back(key.str());
    return joined(texts, " ");
}

} // namespace

Crew recoveredBy(Call& call) {
    const Crew crew = call.crew();
    const Recovered found = call.home().recover(crew);
    if (!found.lapsed.empty())
        call.beside("lapsed", {"送られなかったまとまり", "Chunks never sent"}, names(found.lapsed));
    if (!found.doubtful.empty())
        call.beside("doubtfulChunks", {"不明なまとまり", "Doubtful chunks"}, names(found.doubtful));
    for (const LeftOpen& left : found.leftOpen)
        call.beside("leftOpen", {"調べられないまとまり", "Chunks not looked up"},
                    Text{left.chunk.str() + " " + left.why.ja, left.chunk.str() + " " + left.why.en});
    return crew;
}

RunRow runNamed(Call& call) {
    const RunId id(call.text("RUN"));
    if (auto run = findRun(call.home().db(), id))
        return std::move(*run);
    throw RefusedInput{
        {RefusalCode::CodeUnknown, {id.str(), id.str()}, {"登録された印刷", "a run on record"}, {}}};
}

Text storeIsHeld() {
    return {"ほかの端末が記録を使っています。印刷した用紙を記録できるまで待っています。",
            "Another terminal holds the store; waiting until the printed sheets can be written down."};
}

void tellPieces(Call& call, const JobId& job) {
    const PieceCounts counts = countPieces(call.home().db(), job);
    call.beside("good", {"良品", "Good"}, counts.of(PieceState::Good));
    call.beside("wanted", {"未印刷", "Wanted"}, counts.of(PieceState::Wanted));
    call.beside("doubtful", {"不明", "Doubtful"}, counts.of(PieceState::Doubtful));
}

} // namespace daishi::cli
