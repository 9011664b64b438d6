#include "app/console/load/load_desk.h"

#include "app/cli/nouns/print_common.h"
#include "app/console/frame/answers.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/who.h"
#include "app/console/load/stop_of.h"
#include "core/line/scanned.h"

namespace daishi::console {

namespace {

std::string jobCode(const JobId& job) {
    return JobCode{job.str()}.encode();
}

} // namespace

LoadDesk::LoadDesk(Context& context, QObject* parent) : QObject(parent), context_(context) {
    connect(&context_.desk, &desk::Desk::rested, this, &LoadDesk::came);
    connect(&context_.desk, &desk::Desk::progressed, this, [this](const RunId& run, const RunProgress& now) {
        for (auto& [id, lane] : lanes_) {
            if (lane.run == run)
                lane.progress = now;
        }
        Q_EMIT changed();
    });
    connect(&context_.desk, &desk::Desk::waitsForStore, this,
            [this] { Q_EMIT noticed(context_.say(cli::storeIsHeld())); });
    connect(&context_.desk, &desk::Desk::printerSeen, this, [this](const PrinterId& id, const Look& look) {
        if (const auto lane = lanes_.find(id); lane != lanes_.end())
            lane->second.look = look;
        Q_EMIT changed();
    });
    connect(&context_.who, &Who::changed, this, [this] {
        spoilNext_ = false; // said by somebody else
        for (auto& [id, lane] : lanes_) {
            context_.who.someone() ? lane.flow.arrived() : lane.flow.left();
            lane.seen.reset(); // it was shown to somebody else
        }
        Q_EMIT changed();
    });
}

std::vector<PrinterId> LoadDesk::printers() const {
    std::vector<PrinterId> all;
    for (const PrinterConfig& printer : context_.desk.registry().printers)
        all.push_back(printer.id);
    return all;
}

void LoadDesk::choose(const PrinterId& printer) {
    if (printer != current_)
        spoilNext_ = false;
    current_ = printer;
    Q_EMIT changed();
}

void LoadDesk::look() {
    for (const PrinterConfig& printer : context_.desk.registry().printers) {
        Lane& lane = lanes_[printer.id];
        lane.printer = printer.id;
        if (context_.who.someone())
            lane.flow.arrived();
        if (current_.empty())
            current_ = printer.id;
        const LoadNames names{lane.flow.ticket(), lane.flow.tray(), lane.flow.box(), printer.id};
        const bool idle = lane.flow.step() < Step::Loading || lane.flow.step() == Step::Printed;
        context_.desk.look<LoadView>(
            this,
            [names, id = printer.id, idle](cli::Home& home) {
                LoadNames asked = names;
                if (idle && names.ticket.empty() && names.tray.empty()) {
                    for (const TrayView& tray : listTrays(home.line())) {
                        if (tray.printer == id && tray.load && (tray.live || !tray.inTray.isZero()))
                            asked = {jobCode(tray.load->job), tray.labelCode, {}, id};
                    }
                }
                return readLoad(home, asked);
            },
            [this, id = printer.id](const LoadView& view) {
                Lane& lane = lanes_.at(id);
                lane.view = view;
                takeUp(lane, view);
                Q_EMIT changed();
            });
    }
}

void LoadDesk::takeUp(Lane& lane, const LoadView& view) {
    if (view.job) {
        lane.flow.needsMark(view.job->marksAtLoad);
        lane.flow.needsPictures(view.job->picturesAtLoad, view.job->picturesFirst);
    }
    if (view.run) {
        lane.run = view.run->run.id;
        lane.paused = view.run->run.state == RunState::Paused;
    }
    // Nothing waits there to be looked at any more: its sheet was spoiled, and the next go prints another.
    const bool lookedFor = lane.flow.step() == Step::Look && !lane.asked;
    if (lookedFor && view.run && !view.run->firstArticle && view.tray && view.tray->view.live)
        find(lane, view);
    const bool unknown = lane.flow.ticket().empty() && lane.flow.step() <= Step::Ticket;
    if (!unknown || !view.tray || !view.tray->box || !view.tray->view.load)
        return;
    if (view.tray->view.live || !view.tray->view.inTray.isZero())
        find(lane, view);
}

bool LoadDesk::take(const Scan& scan) {
    if (lanes_.empty())
        return false;
    if (asksForBadge(scan)) {
        perform(ask::kBadgeFirst);
        return true;
    }
    if (takeSpoiled(scan))
        return true;
    route(scan);
    perform(lane().flow.scanned(scan));
    return true;
}

void LoadDesk::go() {
    context_.who.someone() ? perform(lane().flow.go()) : perform(ask::kBadgeFirst);
}

// A run is held by anybody, and begun, looked at and gone on with by somebody: a load that an earlier console
// left here may wait for nobody yet.
bool LoadDesk::asksForBadge(const Scan& scan) const {
    const auto* card = std::get_if<CardCode>(&scan.content);
    return !context_.who.someone() && (!card || card->card == Card::Go);
}

// A tray label chooses its printer, and takes along what was scanned before; a ticket goes to a free one.
void LoadDesk::route(const Scan& scan) {
    if (const auto* code = std::get_if<TrayCode>(&scan.content)) {
        const TrayConfig* tray = context_.desk.registry().tray(code->printer, code->tray);
        const PrinterConfig* printer = tray ? context_.desk.registry().printerOf(tray->id) : nullptr;
        if (!printer || printer->id == current_)
            return;
        LoadFlow before = lane().flow;
        const bool bringsTicket = before.step() < Step::Loading && !before.ticket().empty();
        LoadFlow& there = lanes_.at(printer->id).flow;
        if (bringsTicket && (there.step() < Step::Loading || there.step() == Step::Printed)) {
            there.found(Step::Tray, before.ticket(), {}, {});
            lane().flow.found(Step::Ticket, {}, {}, {});
        }
        choose(printer->id);
    } else if (std::holds_alternative<JobCode>(scan.content)) {
        const auto busy = [](const Lane& lane) {
            return lane.flow.step() >= Step::Loading && lane.flow.step() <= Step::Paused;
        };
        if (!busy(lane()))
            return;
        for (auto& [id, other] : lanes_) {
            if (!busy(other))
                return choose(id);
        }
    } else if (std::holds_alternative<PieceCode>(scan.content) && lane().flow.step() != Step::Look) {
        for (auto& [id, other] : lanes_) {
            if (other.flow.step() == Step::Look)
                return choose(id);
        }
    }
}

void LoadDesk::perform(Lane& lane, const Asked& asked) {
    struct Doer {
        LoadDesk& desk;
        Lane& lane;
        void operator()(const ask::Nothing&) const {}
        void operator()(const ask::Read&) const { desk.look(); }
        void operator()(const ask::Load& load) const { desk.load(load); }
        void operator()(const ask::Print&) const { desk.print(lane); }
        void operator()(const ask::Approve& approve) const { desk.approve(lane, approve); }
        void operator()(const ask::Pause&) const {
            desk.context_.desk.askToPause(lane.printer);
            Q_EMIT desk.noticed(tr("It pauses after the present chunk."));
        }
        void operator()(const ask::Stop&) const { desk.stopNow(lane); }
        void operator()(const ask::ReadSheet& read) const { desk.readSheet(read.piece); }
        void operator()(const ask::NotNow& not_now) const {
            Q_EMIT desk.noticed(desk.context_.say(not_now.why));
        }
    };
    std::visit(Doer{*this, lane}, asked);
    Q_EMIT changed();
}

void LoadDesk::trouble(const desk::Reply& reply, const QString& cannot) {
    context_.answers.tell(reply, cannot);
    look();
}

void LoadDesk::load(const ask::Load& scans) {
    desk::Errand errand = context_.who.errand("tray", "load");
    errand.give("job", scans.ticket).give("tray", scans.tray).give("box", scans.box);
    if (scans.mark)
        errand.give("mark", *scans.mark);
    if (const auto sheets = sheetsPutIn ? sheetsPutIn() : std::nullopt)
        errand.give("sheets", std::to_string(sheets->value()));
    handPicture(lane(), errand);
    context_.desk.carryOut(std::move(errand), this, [this, id = current_](const desk::Reply& reply) {
        Lane& lane = lanes_.at(id);
        sawPicture(lane, reply);
        if (const Refusal* refusal = reply.refusal())
            return refuse(lane, *refusal, tr("Cannot print"));
        if (reply.givenUp) {
            lane.flow.notLoaded(RefusalCode::PictureMissing);
            return Q_EMIT changed();
        }
        if (!reply.answer()) {
            lane.flow.notLoaded(RefusalCode::StepNotAllowed);
            return trouble(reply, tr("Cannot print"));
        }
        lane.run.reset();
        lane.flow.loaded();
        Q_EMIT changed();
        Q_EMIT went();
        look();
    });
}

} // namespace daishi::console
