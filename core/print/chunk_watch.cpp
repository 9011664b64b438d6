// Watching one job on the device. Nothing here writes; what is seen is handed to concludeChunk().
#include "core/print/chunk.h"

namespace daishi {

namespace {

constexpr std::chrono::milliseconds kPollEvery{100};
constexpr int kSilentPolls = 5;     // unanswered questions in a row before the printer counts as gone
constexpr int kStalledPolls = 1200; // polls without a sheet or a reason: two minutes of a real clock
constexpr int kCalmingPolls = 100;  // for a cancelled job to end, and for the printer to be idle again

bool isOver(IppJobState state) {
    return state == IppJobState::Completed || state == IppJobState::Canceled || state == IppJobState::Aborted;
}

ChunkEnd endOf(IppJobState state) {
    if (state == IppJobState::Completed) return ChunkEnd::Completed;
    return state == IppJobState::Canceled ? ChunkEnd::Canceled : ChunkEnd::Aborted;
}

class Watch {
  public:
    Watch(Line& line, const PermittedChunk& chunk, PrinterPort& printer, const ChunkProgress& progress)
        : line_(line), chunk_(chunk), printer_(printer), progress_(progress) {
        result_.witnesses.sent = chunk.permit.sheets();
        result_.witnesses.counterBefore = chunk.counterBefore;
    }

    ChunkResult follow() {
        while (!ended_) {
            askForJob();
            if (!ended_) askForPrinter();
            if (!ended_) line_.clock.wait(kPollEvery);
        }
        lookAfterwards();
        return std::move(result_);
    }

    // Whether anything was sent is not known: if it was, it shall not be printed behind everybody's back.
    ChunkResult afterFailedSending() {
        stop(ChunkEnd::Unreachable, LoadDeath::Unreachable);
        lookAfterwards();
        return std::move(result_);
    }

  private:
    void end(ChunkEnd how, std::optional<LoadDeath> death = std::nullopt) {
        result_.witnesses.end = how;
        if (death && !result_.death) result_.death = death;
        ended_ = true;
    }

    void silent() {
        if (++silent_ >= kSilentPolls) stop(ChunkEnd::Unreachable, LoadDeath::Unreachable);
    }

    void askForJob() {
        const auto answer = printer_.find(chunk_.key);
        if (std::holds_alternative<Unreachable>(answer)) return silent();
        silent_ = 0;
        if (std::holds_alternative<Forgotten>(answer)) return end(ChunkEnd::Forgotten, LoadDeath::Restarted);
        const IppJobReport& job = std::get<IppJobReport>(answer);
        note(job);
        if (isOver(job.state)) end(endOf(job.state));
        if (!ended_ && ++stalled_ > kStalledPolls) stop(ChunkEnd::Stalled, LoadDeath::Unreachable);
    }

    void note(const IppJobReport& job) {
        if (job.impressions != result_.witnesses.impressions) stalled_ = 0;
        result_.witnesses.impressions = job.impressions;
        if (progress_ && job.impressions) progress_(chunk_.permit.sheets(), *job.impressions);
    }

    void askForPrinter() {
        const auto answer = printer_.observe();
        const auto* report = std::get_if<PrinterReport>(&answer);
        if (!report) return silent();
        if (const auto death = deathBy(chunk_.load.baseline, *report, true)) {
            if (!endedMeanwhile(*death)) stop(ChunkEnd::Canceled, *death);
        }
    }

    // The last sheet of a tray may leave it empty: a job that ended completely is not cancelled for that.
    bool endedMeanwhile(LoadDeath death) {
        const auto answer = printer_.find(chunk_.key);
        const auto* job = std::get_if<IppJobReport>(&answer);
        if (!job || job->state != IppJobState::Completed) return false;
        note(*job);
        end(ChunkEnd::Completed, death);
        return true;
    }

    // A printer that was refilled or closed goes on by itself: the job is cancelled before anybody touches it.
    void stop(ChunkEnd how, LoadDeath death) {
        printer_.cancel(chunk_.key);
        for (int i = 0; i < kCalmingPolls; ++i) {
            const auto answer = printer_.find(chunk_.key);
            const auto* job = std::get_if<IppJobReport>(&answer);
            if (!job) break;
            note(*job);
            if (isOver(job->state)) break;
            line_.clock.wait(kPollEvery);
        }
        end(how, death);
    }

    // The device counter is read when the printer has come to rest.
    void lookAfterwards() {
        for (int i = 0; i < kCalmingPolls; ++i) {
            result_.after = lookAt(printer_);
            const auto& state = result_.after.report.state;
            if (!result_.after.reachable || !state || *state != PrinterState::Processing) break;
            line_.clock.wait(kPollEvery);
        }
        if (result_.after.reachable) result_.witnesses.counterAfter = result_.after.report.deviceCounter;
        if (result_.death) return;
        result_.death = result_.after.reachable ? deathBy(chunk_.load.baseline, result_.after.report, true)
                                                : LoadDeath::Unreachable;
    }

    Line& line_;
    const PermittedChunk& chunk_;
    PrinterPort& printer_;
    const ChunkProgress& progress_;
    ChunkResult result_;
    bool ended_ = false;
    int silent_ = 0;
    int stalled_ = 0;
};

} // namespace

ChunkResult watchChunk(Line& line, const PermittedChunk& chunk, PrinterPort& printer,
                       std::optional<Unreachable> atSending, const ChunkProgress& progress) {
    Watch watch(line, chunk, printer, progress);
    return atSending ? watch.afterFailedSending() : watch.follow();
}

} // namespace daishi
