// How a run came to rest, and refusals on the way: what the screen says, and where the flow goes on.
#include <utility>

#include "app/console/frame/answers.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/who.h"
#include "app/console/load/load_desk.h"
#include "app/console/load/stop_of.h"

namespace daishi::console {

namespace {

// Where a load that is found stands in the flow: live, or over with sheets of it still in the tray.
Step stepOf(const LoadView& view) {
    if (!view.tray->view.live)
        return Step::Printed;
    if (!view.run)
        return Step::Ready;
    if (view.run->run.state == RunState::Finished || view.run->run.state == RunState::Stopped)
        return Step::Printed;
    if (view.run->firstArticle)
        return Step::Look;
    return view.run->chunks.empty() ? Step::Ready : Step::Paused;
}

std::string boxCodeOf(const BoxCard& box) {
    return BoxCode{box.row.lot.str(), unsigned(box.row.number)}.encode();
}

} // namespace

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
        return cameToNothing(lane, reply, tr("Printing was broken off"));
    }
    if (const auto* refusal = std::get_if<Refusal>(&rest.how))
        return refuse(lane, *refusal, tr("Cannot print"));
    switch (std::get<RunRest>(rest.how)) {
    case RunRest::FirstArticleWaits:
        lane.flow.firstPrinted();
        lane.seen.reset();
        break;
    case RunRest::Finished:
        lane.stops = false; // there is nothing left to stop
        lane.flow.printed();
        context_.sounds.go();
        break;
    case RunRest::Paused:
        lane.flow.paused();
        lane.paused = true;
        break;
    }
    if (lane.stops)
        stopNow(lane);
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
void LoadDesk::refuse(Lane& lane, const Refusal& refusal, const QString& cannot, Moves moves) {
    const LoadNames names{lane.flow.ticket(), lane.flow.tray(), lane.flow.box(), lane.printer};
    const Cannot said{refusal, cannot, blankOfMark(lane.flow.mark()), moves, lane.seen};
    context_.desk.look<LoadView>(
        this, [names](cli::Home& home) { return readLoad(home, names); },
        [this, id = lane.printer, said](const LoadView& view) { raise(lanes_.at(id), said, view); },
        [this, id = lane.printer, said](const cli::Told&) { // the refusal is shown all the same
            Lane& lane = lanes_.at(id);
            raise(lane, said, LoadView(lane.view));
        });
}

// As the store has it, under the job that the tray is loaded for: whatever was scanned meanwhile.
void LoadDesk::find(Lane& lane, const LoadView& view) {
    const TrayView& tray = view.tray->view;
    lane.flow.found(stepOf(view), JobCode{tray.load->job.str()}.encode(), tray.labelCode,
                    view.tray->box ? boxCodeOf(*view.tray->box) : lane.flow.box());
}

void LoadDesk::place(Lane& lane, const LoadView& view, RefusalCode code) {
    if (lane.flow.step() == Step::Loading)
        return lane.flow.notLoaded(code);
    if (context_.desk.prints(lane.printer))
        return;
    if (view.tray && view.tray->view.live)
        find(lane, view);
    else
        lane.run ? lane.flow.printed() : lane.flow.over();
}

void LoadDesk::raise(Lane& lane, const Cannot& said, const LoadView& view) {
    const RefusalCode code = said.refusal.code;
    const std::string box = lane.flow.box();
    lane.view = view;
    lane.paused = view.run && view.run->run.state == RunState::Paused;
    if (takesPictureAgain(lane, said, view))
        return;
    if (said.moves == Moves::Flow)
        place(lane, view, code);
    if (lane.flow.step() == Step::Mark && code == RefusalCode::EvidenceMissing) {
        Q_EMIT changed();
        return;
    }
    Q_EMIT stopped(
        stopOf(context_, {said.refusal, said.cannot, lane.printer, lane.run ? lane.run : view.readRun, view,
                          box, context_.who.badge().str(), said.mark, said.seen}));
    const bool stops = std::exchange(lane.stops, lane.stops && said.moves == Moves::Nothing);
    if (stops && said.moves == Moves::Flow && view.tray && view.tray->view.live)
        stopNow(lane);
    Q_EMIT changed();
}

} // namespace daishi::console
