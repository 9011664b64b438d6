// How jobs stand, for lists and screens. Reads only.
#pragma once

#include <map>
#include <vector>

#include "core/jobs/job_holds.h"
#include "core/line/line.h"
#include "core/line/lookup.h"

namespace daishi {

// Pieces of one job by state.
class PieceCounts {
  public:
    Pieces of(PieceState state) const {
        const auto at = counts_.find(state);
        return at == counts_.end() ? Pieces() : at->second;
    }
    void add(PieceState state, Pieces pieces) { counts_[state] += pieces; }

  private:
    std::map<PieceState, Pieces> counts_;
};
PieceCounts countPieces(Database&, const JobId&);

struct JobView {
    JobRow job;
    Text blank; // 川崎市 被保険者証 第3版
    PieceCounts pieces;
    std::vector<JobHold> holds; // in force
    std::string fileDigest; // keyed_digest.h
};

std::optional<JobView> viewJob(Line&, const JobId&);
// All jobs, or those that are not over, oldest first.
enum class WhichJobs { All, Living };
std::vector<JobView> listJobs(Line&, WhichJobs);

struct PieceView {
    PieceId id;
    std::int64_t sequence = 0;
    std::int64_t household = 0;
    PieceState state = PieceState::Wanted;
};
// By sequence. Names nobody.
std::vector<PieceView> piecesOf(Database&, const JobId&);

} // namespace daishi
