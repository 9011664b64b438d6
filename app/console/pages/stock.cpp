// Stock: lots, their boxes, what is held, and what will run short.
#include <QCoreApplication>

#include "app/console/pages/specs.h"

namespace daishi::console {

namespace {

struct Stock {
    Q_DECLARE_TR_FUNCTIONS(Stock)
};

FieldSpec lotField() {
    return {"LOT", "lot", Stock::tr("Lot")};
}

FieldSpec slipFile() {
    return {"out", "", Stock::tr("Where to save the slip (PDF). Left empty: with the reports")};
}

ActSpec ofLot(const char* verb, const QString& text) {
    ActSpec act{"lot", verb, text};
    act.fields = {lotField()};
    act.ofRow = true;
    return act;
}

std::vector<ActSpec> lotActs() {
    ActSpec labels = ofLot("labels", Stock::tr("Box labels"));
    labels.fields.push_back({"out", "", Stock::tr("Where to save the labels (PDF)"), "", false,
                             FieldKind::SaveFile, "labels.pdf"});
    labels.then = Stock::tr("print the labels and stick them on the boxes.");
    ActSpec giveBack = ofLot("return", Stock::tr("Send back to the supplier"));
    giveBack.fields.push_back(slipFile());
    ActSpec slip = ofLot("slip", Stock::tr("Return slip again"));
    slip.fields.push_back(slipFile());
    ActSpec lift = ofLot("lift", Stock::tr("Lift a hold"));
    lift.fields.push_back({"hold", "", Stock::tr("Number of the hold, where there are several")});
    return {ofLot("hold", Stock::tr("Hold")),
            lift,
            ofLot("find", Stock::tr("It is another blank")),
            labels,
            giveBack,
            slip};
}

// `scanned`: the box itself is at hand and is scanned; else it is the chosen row.
ActSpec ofBox(const char* verb, const QString& text, bool scanned = false) {
    ActSpec act{"box", verb, text};
    FieldSpec box{"BOX", scanned ? "" : "box", Stock::tr("Box")};
    act.fields = {box};
    act.ofRow = !scanned;
    return act;
}

std::vector<ActSpec> boxActs() {
    ActSpec open{"box", "open", Stock::tr("Open a box")};
    FieldSpec label{"SCAN", "", Stock::tr("Our label on the box")};
    label.takes = Takes::Box;
    open.fields = {label};
    open.whenScanned = true;
    ActSpec count = ofBox("count", Stock::tr("Count"));
    count.fields.push_back({"in", "", {}, "", false, {}, "store"});
    ActSpec adjust = ofBox("adjust", Stock::tr("Bring the book to the count"));
    adjust.fields.push_back({"in", "", {}, "", false, {}, "store"});
    ActSpec split = ofBox("split", Stock::tr("Split"));
    split.fields.push_back({"out", "", Stock::tr("Where to save the label of the new box (PDF)")});
    ActSpec giveBack = ofBox("return", Stock::tr("Send back to the warehouse"));
    giveBack.fields.push_back(slipFile());
    ActSpec waste = ofBox("waste", Stock::tr("Throw away an empty box"), true);
    waste.whenScanned = true;
    return {open,
            count,
            adjust,
            split,
            ofBox("sample", Stock::tr("Take samples")),
            giveBack,
            waste,
            ofBox("find", Stock::tr("It is another blank")),
            ofBox("destroy", Stock::tr("Destroy the whole box"))};
}

// Made once for each tray and printer, and again when one is worn.
TabSpec trays() {
    TabSpec tab{Stock::tr("Trays"), "tray", "list"};
    tab.empty = Stock::tr("Trays and what is in them stand here, as soon as printers are set up.");
    ActSpec label{"tray", "labels", Stock::tr("Tray label")};
    label.fields = {
        {"TRAY", "tray", Stock::tr("Tray")},
        {"out", "", Stock::tr("Where to save the label (PDF)"), "", false, FieldKind::SaveFile, "tray.pdf"}};
    label.ofRow = true;
    label.then = Stock::tr("print the label and stick it on the tray.");
    ActSpec cards{"tray", "cards", Stock::tr("Cards go, pause and stop")};
    cards.fields = {
        {"out", "", Stock::tr("Folder to save the three cards in"), "", false, FieldKind::Folder, "cards"}};
    cards.then = Stock::tr("print the cards and hang them at the printer.");
    tab.acts = {label, cards};
    return tab;
}

TabSpec forecast() {
    TabSpec tab{Stock::tr("What runs short"), "stock", "forecast"};
    tab.table = "types";
    tab.empty = Stock::tr("Which blanks suffice and which run short stands here, as soon as blank types are "
                          "set up.");
    tab.shown.standing =
        Standing{"shortBy", Stock::tr("Outlook"), Stock::tr("▲ runs short"), Stock::tr("✓ suffices")};
    ActSpec urgent{"request", "urgent", Stock::tr("Ask at once")};
    urgent.fields = {{"TYPE", "type", Stock::tr("Blank")}};
    urgent.ofRow = true;
    urgent.then = Stock::tr("enter the insurer's approval number when it comes (F4, Receiving).");
    tab.acts = {urgent};
    return tab;
}

} // namespace

PageSpec stockPage() {
    TabSpec lots{Stock::tr("Lots"), "lot", "list"};
    lots.empty = Stock::tr("Lots stand here. A lot comes when boxes are scanned at receiving: F4.");
    lots.shown.standing = Standing{"holds", Stock::tr("Held"), Stock::tr("止 held"), Stock::tr("free")};
    lots.shown.hide = {"holds"}; // the sign says it; the reasons are a tab of their own
    lots.pick = {"type", "state"};
    lots.acts = lotActs();
    lots.scans = {{Takes::Box, -1, "", "lot", &Scanned::lot, true}};
    lots.enters = 1;
    TabSpec boxes{Stock::tr("Boxes of the lot"), "lot", "show"};
    boxes.table = "boxes";
    boxes.follows = Follows{"LOT", 0, "lot"};
    boxes.empty = Stock::tr("This lot has no boxes: none was scanned yet.");
    boxes.choose = Stock::tr("Choose a lot first, or scan a box label in the list of lots.");
    boxes.acts = boxActs();
    boxes.scans = {{Takes::Box, -1, "", "box", &Scanned::box}};
    TabSpec holds{Stock::tr("Holds of the lot"), "lot", "show"};
    holds.table = "holds";
    holds.follows = Follows{"LOT", 0, "lot"};
    holds.empty = Stock::tr("Nothing holds this lot. A hold is put on it among the lots: Alt+1.");
    holds.choose = boxes.choose;
    ActSpec lift = ofLot("lift", Stock::tr("Lift this hold"));
    lift.fields.push_back({"hold", "hold", Stock::tr("Number of the hold")});
    holds.acts = {lift};
    TabSpec days{Stock::tr("Day by day"), "stock", "forecast"};
    days.table = "days";
    days.empty = Stock::tr("What is needed on which day stands here, as soon as jobs are imported.");
    days.pick = {"type"};
    return {Stock::tr("Stock"), Qt::Key_F5, {lots, boxes, holds, trays(), forecast(), days}};
}

} // namespace daishi::console
