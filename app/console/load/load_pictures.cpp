// Pictures of the sheet in hand: handed over with the errand that wants them, shown to whoever took them.
#include "app/console/frame/answers.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/who.h"
#include "app/console/load/load_desk.h"

namespace daishi::console {

void LoadDesk::takePicture(const desk::PictureInHand& picture) {
    if (!context_.who.someone())
        return perform(ask::kBadgeFirst);
    Lane& now = lane();
    now.picture = picture;
    now.seen.reset();
    perform(now, now.flow.pictured());
}

void LoadDesk::giveUpPicture() {
    context_.desk.giveUp(lane().picture);
}

void LoadDesk::handPicture(Lane& lane, desk::Errand& errand) {
    errand.picture = lane.picture;
    lane.reading = lane.picture != nullptr;
}

// What the line has looked at is on record there, and stays nowhere else.
void LoadDesk::sawPicture(Lane& lane, const desk::Reply& reply) {
    lane.reading = false;
    if (reply.seen) {
        lane.seen = reply.seen;
        ++lane.looks;
        context_.desk.pictures().discard(lane.picture, this, [this] {
            Q_EMIT noticed(tr("The picture is on record, and could not be removed from where it came from. "
                              "Remove it there by hand."));
        });
    }
    lane.picture.reset();
}

// Nothing was found against the sheet: another picture of it is taken, and its scans hold.
bool LoadDesk::takesPictureAgain(Lane& lane, const Cannot& said, const LoadView& view) {
    if (said.moves != Moves::Flow || !wantsAnotherPicture(said.refusal.code))
        return false;
    if (lane.flow.step() == Step::Loading)
        lane.flow.notLoaded(said.refusal.code);
    else if (lane.flow.step() == Step::Approving && view.tray && view.tray->view.live)
        lane.flow.pictureAgain();
    else
        return false;
    if (said.refusal.code != RefusalCode::PictureNotSure || !lane.seen) {
        desk::Reply reply;
        reply.came = said.refusal;
        context_.answers.tell(reply, said.cannot);
    } else {
        context_.sounds.stop();
    }
    if (std::exchange(lane.stops, false) && lane.run)
        stopNow(lane);
    Q_EMIT changed();
    return true;
}

bool LoadDesk::mayLookInstead(const Lane& lane) const {
    return lane.flow.step() == Step::Look && lane.seen && lane.view.job &&
           !daishi::mayLookInstead(lane.view.job->blank.type.policy, {lane.seen->judgement});
}

void LoadDesk::lookedInstead(const desk::Reply& reply) {
    Lane& now = lane();
    if (!reply.answer() || now.flow.step() != Step::Look)
        return look();
    context_.sounds.go();
    now.seen.reset();
    now.flow.approved();
    Q_EMIT changed();
    begin(now);
}

} // namespace daishi::console
