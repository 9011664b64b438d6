#include "core/decide/witnesses.h"

#include <algorithm>
#include <stdexcept>

namespace daishi {

namespace {

Text endText(ChunkEnd end) {
    switch (end) {
    case ChunkEnd::Completed:
        break; // speaks by its counts
    case ChunkEnd::Canceled:
        return {"印刷は途中で取り消されました", "the printing was cancelled midway"};
    case ChunkEnd::Aborted:
        return {"プリンターが印刷を打ち切りました", "the printer aborted the job"};
    case ChunkEnd::Forgotten:
        return {"プリンターがこの印刷を覚えていません", "the printer no longer knows the job"};
    case ChunkEnd::Unreachable:
        return {"プリンターと通信できません", "the printer cannot be reached"};
    case ChunkEnd::Unwatched:
        return {"印刷の間、見張りが途切れました", "nobody watched while it was printed"};
    case ChunkEnd::Stalled:
        return {"プリンターが理由を言わずに止まりました", "the printer stopped without a reason"};
    }
    throw std::logic_error("an end of a chunk without a text");
}

Text counts(std::string_view ja, std::string_view en, std::int64_t said, Sheets sent) {
    return {std::string(ja) + " " + std::to_string(said) + "、送信 " + std::to_string(sent.value()),
            std::string(en) + " " + std::to_string(said) + ", sent " + std::to_string(sent.value())};
}

} // namespace

LoadDeath deathByDoubt(ChunkEnd end) {
    switch (end) {
    case ChunkEnd::Completed:
        return LoadDeath::WitnessesDisagree;
    case ChunkEnd::Canceled:
    case ChunkEnd::Aborted:
        return LoadDeath::BrokenOff;
    case ChunkEnd::Forgotten:
        return LoadDeath::Restarted;
    case ChunkEnd::Unreachable:
        return LoadDeath::Unreachable;
    case ChunkEnd::Stalled:
        return LoadDeath::Stalled;
    case ChunkEnd::Unwatched:
        return LoadDeath::Unwatched;
    }
    throw std::logic_error("an end of a chunk that ends no load");
}

Sheets leastThatCameOut(const ChunkWitnesses& w) {
    const std::int64_t marked = w.impressions ? w.impressions->value() : 0;
    const std::int64_t moved = w.counterBefore && w.counterAfter ? *w.counterAfter - *w.counterBefore : 0;
    return Sheets(std::max({marked, moved, std::int64_t(0)}));
}

std::optional<Text> doubtAbout(const ChunkWitnesses& w) {
    if (w.end != ChunkEnd::Completed)
        return endText(w.end);
    if (w.impressions && w.impressions->value() != w.sent.value()) {
        return counts("プリンター計数", "the printer counted", w.impressions->value(), w.sent);
    }
    const bool counterSpoke = w.counterBefore && w.counterAfter;
    if (counterSpoke && *w.counterAfter - *w.counterBefore != w.sent.value()) {
        return counts("本体カウンター差", "the device counter moved by", *w.counterAfter - *w.counterBefore,
                      w.sent);
    }
    if (!w.impressions && !counterSpoke) {
        return Text{"プリンターは枚数を何も知らせません", "the printer told no count at all"};
    }
    return std::nullopt;
}

} // namespace daishi
