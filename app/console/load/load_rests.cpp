// How a run came to rest, and refusals on the way: what the screen says, and where the flow goes on.
#include "app/console/frame/answers.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/who.h"
#include "app/console/load/load_desk.h"
#include "app/console/load/stop_of.h"

namespace daishi::console {

void LoadDesk::came(const PrinterId& printer, const desk::Rest& rest) {
    const auto at = lanes_.find(printer);
    if (at == lanes_.end())
        return;
    Lane& lane = at->second;
    lane.progress = {};
    if (const auto* told = std::get_if<cli::Told>(&rest.how)) {
        desk::Reply reply;
        reply.came = *told;
        lane.flow.paused();
        return trouble(reply, tr("Printing was broken off"));
    }
    if (const auto* refusal = std::get_if<Refusal>(&rest.how))
        return refuse(lane, *refusal, tr("Cannot print"));
    switch (std::get<RunRest>(rest.how)) {
    case RunRest::FirstArticleWaits:
        lane.flow.firstPrinted();
        break;
    case RunRest::Finished:
        lane.flow.printed();
        context_.sounds.go();
        break;
    case RunRest::Paused:
        lane.flow.paused();
        lane.paused = true;
        if (lane.stopAfterwards) {
            current_ = printer;
            stopNow();
        }
        break;
    }
    Q_EMIT changed();
    look();
}

std::optional<BlankFace> LoadDesk::blankOfMark(const std::string& raw) const {
    const auto read = readScan(raw);
    const auto* scan = std::get_if<Scan>(&read);
    const auto* mark = scan ? std::get_if<MarkCode>(&scan->content) : nullptr;
    const Registry& registry = context_.desk.registry();
    const BlankType* type = mark ? registry.blankTypeByMark(mark->encode()) : nullptr;
    return type ? faceOf(registry, type->id) : std::nullopt;
}

// What the store says now decides where the flow stands: a refusal may have ended the load.
void LoadDesk::refuse(Lane& lane, const Refusal& refusal, const QString& cannot) {
    const LoadNames names{lane.flow.ticket(), lane.flow.tray(), lane.flow.box()};
    const Cannot said{refusal, cannot, blankOfMark(lane.flow.mark())};
    context_.desk.look<LoadView>(
        this, [names](cli::Home& home) { return readLoad(home, names); },
        [this, id = lane.printer, said](const LoadView& view) { raise(lanes_.at(id), said, view); });
}

void LoadDesk::raise(Lane& lane, const Cannot& said, const LoadView& view) {
    const RefusalCode code = said.refusal.code;
    const std::string box = lane.flow.box();
    lane.view = view;
    lane.paused = view.run && view.run->run.state == RunState::Paused;
    const bool live = view.tray && view.tray->view.live;
    if (lane.flow.step() == Step::Loading)
        lane.flow.notLoaded(code);
    else if (lane.flow.step() == Step::Approving && live)
        lane.flow.firstPrinted();
    else if (!live)
        lane.run ? lane.flow.printed() : lane.flow.over();
    else if (lane.flow.step() != Step::Look)
        view.run && !view.run->chunks.empty() ? lane.flow.paused() : lane.flow.loaded();
    if (lane.flow.step() == Step::Mark && code == RefusalCode::EvidenceMissing) {
        Q_EMIT changed();
        return;
    }
    Q_EMIT stopped(
        stopOf(context_, {said.refusal, said.cannot, view, box, context_.who.badge().str(), said.mark}));
    Q_EMIT changed();
}

void LoadDesk::stopNow() {
    Lane& lane = this->lane();
    if (context_.desk.prints(lane.printer)) {
        lane.stopAfterwards = true;
        context_.desk.askToPause(lane.printer);
        Q_EMIT noticed(tr("It stops after the present chunk."));
        return;
    }
    desk::Errand errand = runErrand("stop");
    if (!lane.run) { // loaded, and nothing begun: the load ends when the tray is emptied
        lane.flow.printed();
        Q_EMIT changed();
        return;
    }
    context_.desk.carryOut(std::move(errand), this, [this, id = current_](const desk::Reply& reply) {
        Lane& lane = lanes_.at(id);
        lane.stopAfterwards = false;
        lane.flow.printed();
        if (const Refusal* refusal = reply.refusal())
            return refuse(lane, *refusal, tr("Cannot stop"));
        context_.answers.tell(reply);
        look();
    });
}

} // namespace daishi::console
