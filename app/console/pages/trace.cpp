// Trace: everything that is known of one lot, told apart by what is certain and what is possible.
#include <QCoreApplication>

#include "app/console/pages/specs.h"

namespace daishi::console {

namespace {

struct Trace {
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

TabSpec partOf(const char* table, const QString& name, const QString& empty) {
    TabSpec tab{name, "lot", "trace"};
    tab.table = table;
    tab.follows = Follows{"LOT", 0, "lot"};
    tab.empty = empty;
    tab.choose = Trace::tr("Choose the lot to trace first, or scan a label of one of its boxes.");
    tab.scans = {{Takes::Box, -1, "", "box", &Scanned::box}};
    return tab;
}

// The table has one row for each picture of this lot, from receiving to the last look.
TabSpec picturesOf() {
    TabSpec tab{Trace::tr("Pictures"), "evidence", "list"};
    tab.follows = Follows{"lot", 0, "lot"};
    tab.empty = Trace::tr("No sheet of this lot was pictured.");
    tab.choose = Trace::tr("Choose the lot to trace first, or scan a label of one of its boxes.");
    tab.acts = openPictureActs();
    return tab;
}

} // namespace

std::vector<ActSpec> openPictureActs() {
    const FieldSpec picture{"PICTURE", "picture", Trace::tr("Picture")};
    FieldSpec out{"out"}, beside{"side-by-side"};
    out.fixed = "window"; // it is shown, and written nowhere
    beside.fixed = "yes";
    ActSpec both{"evidence", "open", Trace::tr("Open it beside what it should be")};
    both.fields = {picture, out, beside};
    beside.fixed.clear();
    beside.left = true;
    ActSpec sheet{"evidence", "open", Trace::tr("Open the whole picture")};
    sheet.fields = {picture, out, beside};
    ActSpec show{"evidence", "show", Trace::tr("What was seen in it")};
    show.fields = {picture};
    show.atOnce = true;
    for (ActSpec* act : {&both, &sheet, &show})
        act->ofRow = true;
    return {both, sheet, show};
}

PageSpec tracePage() {
    TabSpec lots{Trace::tr("Lots"), "lot", "list"};
    lots.empty =
        Trace::tr("Choose the lot to trace here. There is none yet: a lot comes with a delivery (F4).");
    lots.shown.hide = {"holds", "quarantine", "store", "tray", "boxes"};
    lots.scans = {{Takes::Box, -1, "", "lot", &Scanned::lot, true}};
    lots.enters = 1;
    return {
        Trace::tr("Trace"),
        Qt::Key_F9,
        {lots,
         partOf("pieces", Trace::tr("Documents"),
                Trace::tr("No document is on a sheet of this lot: nothing was printed on it.")),
         partOf("sheets", Trace::tr("Sheets"), Trace::tr("No sheet of this lot was sent to a printer.")),
         partOf("jobs", Trace::tr("Jobs"), Trace::tr("No job was printed on this lot.")),
         partOf("boxes", Trace::tr("Boxes"), Trace::tr("This lot has no boxes.")),
         partOf("loads", Trace::tr("Loads"), Trace::tr("No box of this lot was ever loaded.")),
         partOf("runs", Trace::tr("Runs"), Trace::tr("No box of this lot was ever printed from.")),
         partOf("days", Trace::tr("Evenings"), Trace::tr("Nothing was done with this lot on any day yet.")),
         partOf("holds", Trace::tr("Holds"), Trace::tr("This lot was never held.")),
         partOf("findings", Trace::tr("Findings"),
                Trace::tr("Nobody has found this lot to be another blank.")),
         partOf("evidence", Trace::tr("What was seen"),
                Trace::tr("Nobody has looked at a sheet of this lot yet.")),
         picturesOf()}};
}

} // namespace daishi::console
