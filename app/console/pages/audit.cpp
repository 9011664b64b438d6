// The record: every event, and the proof that nothing of it was changed.
#include <QCoreApplication>

#include "app/console/pages/specs.h"

namespace daishi::console {

namespace {

struct Audit {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

} // namespace

PageSpec auditPage() {
    TabSpec events{Audit::tr("Events"), "audit", "list"};
    events.empty =
        Audit::tr("Everything that is done is written down here, in its order. On this day nothing "
                  "was.");
    events.shown.lastFirst = true;
    events.pick = {"kind", "actor"};
    events.ask = {{"day", "", Audit::tr("Of the day")},
                  {"last", "", Audit::tr("The newest"), "", false, {}, "200"}};
    ActSpec verify{"verify", "", Audit::tr("Read the whole record and check it")};
    FieldSpec noHead{"head"};
    noHead.left = true;
    verify.fields = {noHead};
    verify.atOnce = true;
    ActSpec compare{"verify", "", Audit::tr("Compare with a signed report")};
    compare.fields = {{"head", "", Audit::tr("Head of the chain, as the report has it")}};
    ActSpec clock{"clock", "confirm", Audit::tr("The clock is right")};
    clock.byBoth = true;
    events.acts = {verify, compare, clock};
    return {Audit::tr("Record"), Qt::SHIFT | Qt::Key_F8, {events}};
}

} // namespace daishi::console
