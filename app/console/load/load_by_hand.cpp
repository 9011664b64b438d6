// What a person does with sheets at the printer: read one, spoil one, take out what is left, see that all is
// empty.
#include "app/console/frame/answers.h"
#include "app/console/frame/who.h"
#include "app/console/load/load_desk.h"

namespace daishi::console {

namespace {

// What a reading finds stops its run; who may not read, or what cannot be read of the store, stops nothing.
bool stopsRun(RefusalCode code) {
    using enum RefusalCode;
    return code == ForeignPiece || code == ReadingStopped || code == SheetSkipped || code == SheetDoubled ||
           code == SheetOutOfOrder || code == SheetNotRead;
}

} // namespace

void LoadDesk::spoilNext(bool spoil) {
    spoilNext_ = spoil;
    Q_EMIT changed();
}

// The code of that sheet, and nothing else, is taken for it, wherever the flow stands: a first sheet that is
// called spoiled is none that is approved.
bool LoadDesk::takeSpoiled(const Scan& scan) {
    if (!spoilNext_ || std::holds_alternative<CardCode>(scan.content))
        return false;
    if (const auto* piece = std::get_if<PieceCode>(&scan.content))
        readSheet(piece->encode());
    else
        Q_EMIT noticed(tr("F11 said that a spoiled sheet comes next: scan its code, or press F11 again."));
    Q_EMIT changed();
    return true;
}

// Where the load asks for every piece, a scanner in the hand is its reader: each sheet in its order.
desk::Errand LoadDesk::readingOf(const std::string& piece) {
    if (const auto& run = lane().view.readRun)
        return context_.who.errand("read", "feed").give("RUN", run->str()).give("SCAN", piece);
    desk::Errand errand = context_.who.errand("print", "read").give("SCAN", piece);
    if (lane().view.job)
        errand.give("job", lane().view.job->view.job.id.str());
    return errand;
}

void LoadDesk::readSheet(const std::string& piece) {
    desk::Errand errand =
        spoilNext_ ? context_.who.errand("print", "spoil").give("SCAN", piece) : readingOf(piece);
    spoilNext_ = false;
    const bool isFed = errand.noun == "read";
    context_.desk.carryOut(std::move(errand), this, [this, isFed, id = current_](const desk::Reply& reply) {
        if (const Refusal* refusal = reply.refusal()) {
            const QString cannot =
                isFed && stopsRun(refusal->code) ? tr("The run is stopped") : tr("This sheet must not go on");
            return refuse(lanes_.at(id), *refusal, cannot, Moves::Nothing);
        }
        context_.answers.tell(reply);
        look();
    });
}

void LoadDesk::unload(Sheets takenOut) {
    desk::Errand errand = context_.who.errand("tray", "unload");
    errand.give("SCAN", lane().flow.tray()).give("sheets", std::to_string(takenOut.value()));
    context_.desk.carryOut(std::move(errand), this, [this, id = current_](const desk::Reply& reply) {
        if (const Refusal* refusal = reply.refusal())
            return refuse(lanes_.at(id), *refusal, tr("It cannot be recorded"), Moves::Nothing);
        context_.answers.tell(reply);
        look();
    });
}

void LoadDesk::clearLine() {
    desk::Errand errand = context_.who.errand("tray", "clear");
    errand.give("SCAN", lane().flow.tray()).give("left", "0").give("output", "0");
    context_.desk.carryOut(std::move(errand), this, [this, id = current_](const desk::Reply& reply) {
        Lane& lane = lanes_.at(id);
        if (const Refusal* refusal = reply.refusal())
            return refuse(lane, *refusal, tr("It cannot be recorded as clear"), Moves::Nothing);
        if (!reply.answer())
            return trouble(reply, tr("It cannot be recorded as clear"));
        context_.answers.tell(reply);
        lane.run.reset();
        lane.flow.found(Step::Ticket, {}, {}, {});
        look();
    });
}

} // namespace daishi::console
