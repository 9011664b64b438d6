// Watching one job on the device. Nothing here writes; what is seen is handed to concludeChunk().
#include "core/print/chunk.h"
#include "core/print/end_job.h"

namespace daishi {

namespace {

constexpr std::chrono::milliseconds kPollEvery{100};
constexpr int kSilentPolls = 5;     // unanswered questions in a row before the printer counts as gone
constexpr int kStalledPolls = 1200; // polls without a sheet or a reason: two minutes of a real clock
constexpr int kCalmingPolls = 100;  // for the printer to come to rest
constexpr int kEndingPolls = 50;    // for a job to be over whose sheets are all counted

ChunkEnd endOf(IppJobState state) {
    if (state == IppJobState::Completed)
        return ChunkEnd::Completed;
    return state == IppJobState::Canceled ? ChunkEnd::Canceled : ChunkEnd::Aborted;
}

class Watch {
  public:
    Watch(Line& line, const PermittedChunk& chunk, PrinterPort& printer, const ChunkProgress& progress)
        : line_(line), chunk_(chunk), printer_(printer), progress_(progress) {
        const TrayConfig* tray = line.registry.tray(chunk.load.tray);
        if (!tray)
            throw std::runtime_error("tray " + chunk.load.tray.str() + " is not in the configuration");
        mediaSource_ = tray->mediaSource;
        result_.witnesses.sent = chunk.permit.sheets();
        result_.witnesses.counterBefore = chunk.counterBefore;
    }

    ChunkResult follow() {
        line_.db.rest(); // the printer has its minute's work
        while (!ended_) {
            askForJob();
            if (!ended_)
                askForPrinter();
            if (!ended_)
                line_.clock.wait(kPollEvery);
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
        if (death && !result_.death)
            result_.death = death;
        ended_ = true;
    }

    // A printer that was silent even once was not watched meanwhile: the load is over, and when the silence
    // lasts so is the chunk. The two questions are counted apart: an answer to one does not make up for the
    // other.
    void silent(int& count) {
        result_.death = result_.death.value_or(LoadDeath::Unreachable);
        if (++count >= kSilentPolls)
            stop(ChunkEnd::Unreachable, LoadDeath::Unreachable);
    }

    void askForJob() {
        const auto answer = printer_.find(chunk_.key);
        if (std::holds_alternative<Unreachable>(answer))
            return silent(silentJob_);
        silentJob_ = 0;
        if (std::holds_alternative<Forgotten>(answer))
            return end(ChunkEnd::Forgotten, LoadDeath::Restarted);
        const IppJobReport& job = std::get<IppJobReport>(answer);
        note(job);
        if (isOver(job.state))
            end(endOf(job.state));
        if (!ended_ && ++stalled_ > kStalledPolls)
            stop(ChunkEnd::Stalled, LoadDeath::Stalled);
    }

    void note(const IppJobReport& job) {
        if (job.impressions != result_.witnesses.impressions)
            stalled_ = 0;
        result_.witnesses.impressions = job.impressions;
        if (progress_ && job.impressions)
            progress_(chunk_.permit.sheets(), *job.impressions);
    }

    void askForPrinter() {
        const auto answer = printer_.observe();
        const auto* report = std::get_if<PrinterReport>(&answer);
        if (!report)
            return silent(silentPrinter_);
        silentPrinter_ = 0;
        if (const auto death = deathBy(chunk_.load.baseline, *report, mediaSource_, true)) {
            if (!trayEmptied(*death, *report) || !endedMeanwhile(*death))
                stop(ChunkEnd::Canceled, *death);
        }
    }

    // Any other end of the load, seen before the end of the job, may have come before its last sheet.
    bool trayEmptied(LoadDeath death, const PrinterReport& report) const {
        if (death == LoadDeath::MediaEmpty)
            return true;
        return death == LoadDeath::MediaChanged && !report.mediaReady->count(mediaSource_);
    }

    // The last sheet of a tray leaves it empty: a job that ended completely is not doubted for that. While it
    // only has its last sheets under way it is not waited for: they may come out of another tray. With all of
    // them counted there is none left that could.
    bool endedMeanwhile(LoadDeath death) {
        for (int i = 0; i < kEndingPolls; ++i) {
            const auto answer = printer_.find(chunk_.key);
            const auto* job = std::get_if<IppJobReport>(&answer);
            if (!job)
                return false;
            note(*job);
            if (job->state == IppJobState::Completed) {
                end(ChunkEnd::Completed, death);
                return true;
            }
            if (isOver(job->state) || !isAllCounted(*job))
                return false;
            line_.clock.wait(kPollEvery);
        }
        return false;
    }

    bool isAllCounted(const IppJobReport& job) const {
        return job.impressions && job.impressions->value() == chunk_.permit.sheets().value();
    }

    // A printer that was refilled or closed goes on by itself: the job is cancelled before anybody touches
    // it.
    void stop(ChunkEnd how, LoadDeath death) {
        endJobAtPrinter(line_, chunk_.key, printer_);
        const auto answer = printer_.find(chunk_.key);
        if (const auto* job = std::get_if<IppJobReport>(&answer))
            note(*job);
        end(how, death);
    }

    // The device counter is read when the printer has come to rest.
    void lookAfterwards() {
        for (int i = 0; i < kCalmingPolls; ++i) {
            result_.after = lookAt(printer_);
            const auto& state = result_.after.report.state;
            if (!result_.after.reachable || !state || *state != PrinterState::Processing)
                break;
            line_.clock.wait(kPollEvery);
        }
        if (result_.after.reachable)
            result_.witnesses.counterAfter = result_.after.report.deviceCounter;
        if (result_.death)
            return;
        result_.death = result_.after.reachable
                            ? deathBy(chunk_.load.baseline, result_.after.report, mediaSource_, true)
                            : LoadDeath::Unreachable;
    }

    Line& line_;
    const PermittedChunk& chunk_;
    PrinterPort& printer_;
    const ChunkProgress& progress_;
    std::string mediaSource_;
    ChunkResult result_;
    bool ended_ = false;
    int silentJob_ = 0;
    int silentPrinter_ = 0;
    int stalled_ = 0;
};

} // namespace

ChunkResult watchChunk(Line& line, const PermittedChunk& chunk, PrinterPort& printer,
                       std::optional<Unreachable> atSending, const ChunkProgress& progress) {
    Watch watch(line, chunk, printer, progress);
    return atSending ? watch.afterFailedSending() : watch.follow();
}

} // namespace daishi
