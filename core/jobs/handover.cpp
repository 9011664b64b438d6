#include "core/jobs/handover.h"

#include "core/decide/leaving.h"
#include "core/jobs/job_step.h"
#include "core/jobs/job_view.h"
#include "core/line/spoils.h"
#include "core/line/step.h"
#include "core/line/work.h"
#include "core/print/reading_rows.h"

namespace daishi {

namespace {

std::vector<LotUse> lotsOf(Line& line, const JobId& job) {
    std::vector<std::pair<BoxId, Sheets>> used;
    {
        const auto rows = line.db.query(
            "SELECT box, count(*) FROM sheet WHERE job = $1 AND state = 'good' GROUP BY box ORDER BY box",
            {job.str()});
        while (rows->next())
            used.emplace_back(BoxId(rows->text(0)), Sheets(rows->integer(1)));
    }
    std::vector<LotUse> uses;
    for (const auto& [id, sheets] : used) {
        const auto box = findBox(line.db, id);
        const auto lot = box ? findLot(line.db, box->lot) : std::nullopt;
        if (!lot)
            throw StoreError(StoreFault::Damaged, "a sheet of no lot");
        uses.push_back({lot->standing, namedType(line.registry, effectiveTypeOf(line.db, *box)), sheets});
    }
    return uses;
}

// The day of the run and that of each chunk: a run may go on past midnight.
std::vector<PrintDay> printDays(Database& db, const JobId& job) {
    std::vector<PrintDay> days;
    const auto rows = db.query(
        "SELECT p.day, coalesce(d.state, 'open') FROM ("
        "SELECT r.day AS day FROM sheet s JOIN chunk c ON c.key = s.chunk JOIN run r ON r.id = c.run "
        "WHERE s.job = $1 UNION "
        "SELECT a.day FROM sheet s JOIN chunk c ON c.key = s.chunk JOIN audit a ON a.seq = c.event "
        "WHERE s.job = $1) p LEFT JOIN day d ON d.day = p.day ORDER BY p.day",
        {job.str()});
    while (rows->next())
        days.push_back({dayFrom(rows->text(0)), stateFrom<DayState>(rows->text(1)) == DayState::Sealed});
    return days;
}

std::vector<std::string> goodPieces(Database& db, const JobId& job) {
    std::vector<std::string> pieces;
    const auto rows =
        db.query("SELECT id FROM piece WHERE job = $1 AND state = 'good' ORDER BY sequence", {job.str()});
    while (rows->next())
        pieces.push_back(rows->text(0));
    return pieces;
}

// The insurer may have agreed to an earlier day; without a word of it, the issue day holds.
std::chrono::days leadOf(const Registry& registry, const JobRow& job) {
    const ImportMapping* mapping = registry.mapping(job.mapping);
    return mapping ? mapping->handOverLead : std::chrono::days(0);
}

Outcome<HandedOver> handOverWithin(Work& work, const JobId& id, Pieces inHand) {
    const auto job = findJob(work.db, id);
    if (!job)
        return noSuchJob(id);
    const HandOverFacts facts = gatherHandOverFacts(work.line, id);
    if (auto objection = mayHandOver(facts))
        return *objection;
    if (auto objection = dayHasCome({job->issueDay, leadOf(work.line.registry, *job), work.today}))
        return *objection;
    if (auto objection = countedAll(facts.good, inHand))
        return *objection;
    const std::vector<std::string> good = goodPieces(work.db, id);
    if (std::int64_t(good.size()) != facts.good.value())
        throw StoreError(StoreFault::Damaged, "pieces changed while handed over");
    for (const std::string& piece : good)
        step(work.db, piece, PieceState::Good, PieceState::Handed);
    step(work.db, id.str(), JobState::Printed, JobState::Closed);
    work.note("pieces", facts.good.value());
    work.note("withdrawn", facts.withdrawn.value());
    return HandedOver{id, facts.good, facts.withdrawn};
}

} // namespace

HandOverFacts gatherHandOverFacts(Line& line, const JobId& id) {
    const auto job = findJob(line.db, id);
    if (!job)
        throw std::runtime_error("there is no job " + id.str());
    const PieceCounts counts = countPieces(line.db, id);
    HandOverFacts facts;
    facts.job = id;
    facts.state = job->state;
    facts.holds = holdsOn(line.db, "job", id.str());
    facts.required = namedType(line.registry, job->type);
    facts.all = job->pieces;
    facts.good = counts.of(PieceState::Good);
    facts.withdrawn = counts.of(PieceState::Withdrawn);
    facts.doubtful = counts.of(PieceState::Sent) + counts.of(PieceState::Doubtful);
    facts.firstArticleWaits = anyUnapprovedLoad(line.db, id);
    facts.reading = readingStanding(line.db, id);
    facts.lots = lotsOf(line, id);
    facts.spoilsNotScanned = spoilsNotScanned(line.db, id);
    facts.days = printDays(line.db, id);
    return facts;
}

Outcome<HandedOver> handOverJob(Line& line, const Crew& crew, const JobId& job, Pieces inHand) {
    return perform<HandedOver>(line, Act::HandOverJob, crew, job.str(),
                               [&](Work& work) { return handOverWithin(work, job, inHand); });
}

} // namespace daishi
