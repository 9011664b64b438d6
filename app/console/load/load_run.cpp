// The run at a printer: begun, looked at, gone on with, stopped. Stopping is a state of the lane: said while
// the line is asked or sheets come out, it is done at the next answer or rest.
#include "app/console/frame/answers.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/who.h"
#include "app/console/load/load_desk.h"

namespace daishi::console {

namespace {

// Whether the tray is loaded for another job than the ticket says, as far as it has been read.
bool isOfAnotherJob(const Lane& lane) {
    const auto& tray = lane.view.tray;
    return tray && tray->view.live && JobCode{tray->view.load->job.str()}.encode() != lane.flow.ticket();
}

} // namespace

desk::Errand LoadDesk::runErrand(const std::string& verb, const Lane& lane) {
    desk::Errand errand = context_.who.errand("print", verb);
    errand.give("RUN", lane.run ? lane.run->str() : std::string());
    return errand;
}

// Carries out what begins or goes on with a run; while it is asked, a stop waits for the answer.
void LoadDesk::askLine(Lane& lane, desk::Errand errand, std::function<void(Lane&, const desk::Reply&)> then) {
    lane.asked = true;
    context_.desk.carryOut(std::move(errand), this,
                           [this, id = lane.printer, then = std::move(then)](const desk::Reply& reply) {
                               Lane& lane = lanes_.at(id);
                               lane.asked = false;
                               then(lane, reply);
                           });
}

// Nothing of it was done: the step is the one before, and a stop that was said meanwhile is done.
void LoadDesk::cameToNothing(Lane& lane, const desk::Reply& reply, const QString& cannot) {
    trouble(reply, cannot);
    if (lane.stops)
        stopNow(lane);
}

void LoadDesk::print(Lane& lane) {
    lane.stops = false;
    if (lane.run)
        return resume(lane);
    if (isOfAnotherJob(lane)) {
        lane.flow.loaded();
        Q_EMIT noticed(tr("This tray is loaded for another job. Nothing is printed."));
        return look();
    }
    desk::Errand errand = context_.who.errand("print", "start");
    errand.give("TRAY", lane.flow.tray());
    askLine(lane, std::move(errand), [this](Lane& lane, const desk::Reply& reply) {
        if (const Refusal* refusal = reply.refusal())
            return refuse(lane, *refusal, tr("Cannot print"));
        if (!reply.answer()) {
            lane.flow.loaded();
            return cameToNothing(lane, reply, tr("Cannot print"));
        }
        for (const cli::Fact& fact : reply.answer()->facts) {
            if (fact.key == "run")
                lane.run = RunId(std::get<std::string>(fact.value.held));
        }
        begin(lane);
    });
}

void LoadDesk::begin(Lane& lane) {
    lane.progress = {};
    lane.paused = false;
    if (lane.stops)
        return stopNow(lane);
    if (lane.flow.step() == Step::Printing) {
        lane.since.start();
        lane.goodThen = lane.view.job ? lane.view.job->sheets.good.value() : 0;
    }
    context_.desk.print(lane.printer, *lane.run, {context_.who.badge(), {}});
    look();
}

void LoadDesk::resume(Lane& lane) {
    if (!lane.paused)
        return begin(lane);
    askLine(lane, runErrand("resume", lane), [this](Lane& lane, const desk::Reply& reply) {
        if (const Refusal* refusal = reply.refusal())
            return refuse(lane, *refusal, tr("Cannot go on"));
        if (!reply.answer()) {
            lane.flow.paused();
            return cameToNothing(lane, reply, tr("Cannot go on"));
        }
        begin(lane);
    });
}

void LoadDesk::approve(Lane& lane, const ask::Approve& scans) {
    desk::Errand errand = runErrand("first", lane);
    errand.give("piece", scans.piece).give("mark", scans.mark);
    handPicture(lane, errand);
    askLine(lane, std::move(errand), [this](Lane& lane, const desk::Reply& reply) {
        sawPicture(lane, reply);
        if (reply.givenUp) {
            lane.flow.pictureAgain();
            Q_EMIT changed();
            return lane.stops ? stopNow(lane) : void();
        }
        if (const Refusal* refusal = reply.refusal())
            return refuse(lane, *refusal, tr("The first sheet is not right"));
        if (!reply.answer()) {
            lane.flow.firstPrinted();
            return cameToNothing(lane, reply, tr("The first sheet is not approved"));
        }
        context_.sounds.go();
        lane.flow.approved();
        Q_EMIT changed();
        begin(lane);
    });
}

bool LoadDesk::holdLane(Lane& lane, Card card) {
    const Asked asked = card == Card::Stop ? lane.flow.stop() : lane.flow.pause();
    if (std::holds_alternative<ask::NotNow>(asked))
        return false;
    perform(lane, asked);
    return true;
}

bool LoadDesk::hold(Card card, Which which) {
    if (!hasLanes())
        return false;
    if (which == Which::Shown && holdLane(lane(), card))
        return true;
    bool held = false;
    for (auto& [id, lane] : lanes_) {
        const bool comesOut = lane.asked || context_.desk.prints(id) || lane.flow.step() == Step::First ||
                              lane.flow.step() == Step::Printing;
        held |= comesOut && holdLane(lane, card);
    }
    return held || holdLane(lane(), card);
}

void LoadDesk::stopNow(Lane& lane) {
    if (lane.reading) { // a stop waits for no reading
        lane.stops = true;
        context_.desk.giveUp(lane.picture);
        if (!lane.stops)
            return;
    }
    if (lane.asked || context_.desk.prints(lane.printer)) {
        lane.stops = true;
        context_.desk.askToPause(lane.printer);
        Q_EMIT noticed(tr("It stops after the present chunk."));
        return;
    }
    lane.stops = false;
    if (!lane.run) { // loaded, and nothing begun: the load ends when the tray is emptied
        lane.flow.printed();
        Q_EMIT changed();
        return;
    }
    askLine(lane, runErrand("stop", lane), [this](Lane& lane, const desk::Reply& reply) {
        lane.stops = false;
        if (const Refusal* refusal = reply.refusal())
            return refuse(lane, *refusal, tr("Cannot stop"));
        if (!reply.answer())
            return trouble(reply, tr("Cannot stop"));
        lane.flow.printed();
        context_.answers.tell(reply);
        look();
    });
}

} // namespace daishi::console
