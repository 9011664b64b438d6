// Jobs: taken in, checked, released, held, handed over.
#include <QCoreApplication>

#include "app/console/pages/specs.h"

namespace daishi::console {

namespace {

struct Jobs {
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

ActSpec ofJob(const char* verb, const QString& text) {
    ActSpec act{"job", verb, text};
    act.fields = {{"JOB", "job", Jobs::tr("Job")}};
    act.ofRow = true;
    return act;
}

std::vector<ActSpec> acts() {
    ActSpec take{"job", "import", Jobs::tr("Take in a file")};
    take.fields = {{"FILE", "", Jobs::tr("File of the insurer")},
                   {"mapping", "", Jobs::tr("Which documents")}};
    take.then = Jobs::tr("check the job, and let a supervisor release it.");
    ActSpec check = ofJob("check", Jobs::tr("Check"));
    ActSpec release = ofJob("release", Jobs::tr("Release"));
    release.then = Jobs::tr("print its job ticket.");
    ActSpec lift = ofJob("lift", Jobs::tr("Lift a hold"));
    lift.fields.push_back({"hold", "", Jobs::tr("Number of the hold, where there are several")});
    ActSpec ticket = ofJob("ticket", Jobs::tr("Job ticket"));
    ticket.fields.push_back({"out", "", Jobs::tr("Where to save the ticket (PDF)"), "", false,
                             FieldKind::SaveFile, "ticket.pdf"});
    ticket.then = Jobs::tr("print the ticket; it goes with the job.");
    ActSpec reprint{"job", "reprint", Jobs::tr("Ask for a reprint")};
    FieldSpec piece{"PIECE", "", Jobs::tr("Document: scan its code")};
    piece.says = &Scanned::piece;
    reprint.fields = {piece};
    return {take, check,  release, ofJob("hold", Jobs::tr("Hold")),
            lift, ticket, reprint, ofJob("hand-over", Jobs::tr("Hand over"))};
}

} // namespace

PageSpec jobsPage() {
    TabSpec jobs{Jobs::tr("Jobs"), "job", "list"};
    jobs.empty = Jobs::tr("Jobs stand here. A job comes when a file of an insurer is taken in: Alt+1.");
    jobs.shown.standing = Standing{"holds", Jobs::tr("Held"), Jobs::tr("止 held"), Jobs::tr("free")};
    jobs.shown.hide = {"holds"}; // the sign says it; the reasons are a tab of their own
    jobs.pick = {"state"};
    jobs.ask = {{"all", "", Jobs::tr("Also those that are over")}};
    jobs.acts = acts();
    jobs.scans = {{Takes::Job, -1, "", "job", &Scanned::job}, {Takes::Piece, 6, "PIECE"}};
    jobs.enters = 1;
    TabSpec states{Jobs::tr("Where its documents are"), "job", "show"};
    states.table = "states";
    states.follows = Follows{"JOB", 0, "job"};
    states.empty = Jobs::tr("This job has no documents.");
    states.choose = Jobs::tr("Choose a job first, or scan its ticket in the list of jobs.");
    TabSpec holds{Jobs::tr("Holds of the job"), "job", "show"};
    holds.table = "holds";
    holds.follows = states.follows;
    holds.empty = Jobs::tr("Nothing holds this job. A hold is put on it among the jobs: Alt+4.");
    holds.choose = states.choose;
    ActSpec lift = ofJob("lift", Jobs::tr("Lift this hold"));
    lift.fields.push_back({"hold", "hold", Jobs::tr("Number of the hold")});
    holds.acts = {lift};
    return {Jobs::tr("Jobs"), Qt::SHIFT | Qt::Key_F2, {jobs, states, holds}};
}

} // namespace daishi::console
