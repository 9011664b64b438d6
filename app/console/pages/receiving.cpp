// Receiving: what is asked for, and what comes. While a delivery is chosen, a supplier's label is a box of
// it, and our label with a mark is a look into one.
#include <QCoreApplication>

#include "app/console/pages/specs.h"

namespace daishi::console {

namespace {

struct Receiving {
    Q_DECLARE_TR_FUNCTIONS(Receiving)
};

std::vector<ActSpec> deliveryActs() {
    const FieldSpec delivery{"DELIVERY", "delivery", Receiving::tr("Delivery")};
    ActSpec announce{"delivery", "announce", Receiving::tr("Enter a delivery note")};
    announce.fields = {{"REQUEST", "", Receiving::tr("Request that it answers")}};
    announce.then = Receiving::tr("scan the supplier's label of every box.");
    ActSpec box{"delivery", "scan", Receiving::tr("Scan boxes")};
    FieldSpec label{"SCAN", "", Receiving::tr("Supplier's label on the box")};
    label.kind = FieldKind::Scan;
    label.takes = Takes::Supplier;
    box.fields = {delivery, label};
    box.ofRow = box.goesOn = box.whenScanned = true;
    ActSpec mark{"delivery", "mark", Receiving::tr("Look at a sheet")};
    mark.fields = {delivery, {"box", "", Receiving::tr("Box: scan our label, or type its number")}};
    mark.ofRow = mark.whenScanned = true;
    ActSpec inspect{"delivery", "inspect", Receiving::tr("Finish the inspection")};
    inspect.fields = {delivery};
    inspect.ofRow = true;
    inspect.then = Receiving::tr("print the box labels (F5, Stock) and stick them on.");
    ActSpec refuse{"delivery", "refuse", Receiving::tr("Refuse the delivery")};
    refuse.fields = {delivery};
    refuse.ofRow = true;
    refuse.then = Receiving::tr("send the lots back (F5, Stock).");
    return {announce, box, mark, inspect, refuse};
}

std::vector<ActSpec> requestActs() {
    ActSpec ask{"request", "ask", Receiving::tr("Ask for blanks")};
    ask.fields = {{"SHEETS", "", Receiving::tr("How many: sheets, or “3 boxes”, “12 packs”")},
                  {"by", "", Receiving::tr("Needed by")}};
    ask.then = Receiving::tr("enter the insurer's approval number when it comes.");
    ActSpec approve{"request", "approve", Receiving::tr("Enter an approval")};
    approve.fields = {{"REQUEST", "request", Receiving::tr("Request")}};
    approve.ofRow = true;
    approve.then = Receiving::tr("enter the delivery note when the boxes come.");
    ActSpec urgent{"request", "urgent", Receiving::tr("Ask at once for what will run short")};
    urgent.then = Receiving::tr("enter the insurer's approval number when it comes.");
    return {ask, approve, urgent};
}

// Of the chosen delivery: from which boxes sheets are pictured, as the program chose them, and what was seen.
TabSpec picturesTab() {
    TabSpec tab{Receiving::tr("Boxes to picture"), "delivery", "pictures"};
    tab.table = "boxes";
    tab.follows = Follows{"DELIVERY", 0, "delivery"};
    tab.choose = Receiving::tr("Choose a delivery first.");
    tab.empty =
        Receiving::tr("Nothing is to be pictured here: the boxes are chosen when every one is scanned, "
                      "and only where the policy of the blank asks for pictures.");
    ActSpec take{"delivery", "picture", Receiving::tr("Picture a sheet")};
    take.fields = {{"DELIVERY", "delivery", Receiving::tr("Delivery")},
                   {"box", "box", Receiving::tr("Box that the sheet is out of")}};
    take.ofRow = take.goesOn = take.whenScanned = true;
    ActSpec service{"reader", "service", Receiving::tr("The reader was serviced")};
    ActSpec challenge{"reader", "challenge", Receiving::tr("Challenge the reader")};
    tab.acts = {take, service, challenge};
    tab.scans = {{Takes::Box, -1, "", "box", &Scanned::box}};
    return tab;
}

TabSpec takenTab() {
    TabSpec tab{Receiving::tr("Pictures taken"), "delivery", "pictures"};
    tab.table = "pictures";
    tab.follows = Follows{"DELIVERY", 0, "delivery"};
    tab.choose = Receiving::tr("Choose a delivery first.");
    tab.empty = Receiving::tr("No sheet of this delivery was pictured yet.");
    tab.acts = openPictureActs();
    return tab;
}

} // namespace

PageSpec receivingPage() {
    TabSpec deliveries{Receiving::tr("Deliveries"), "delivery", "list"};
    deliveries.empty = Receiving::tr("Deliveries stand here. The first one comes when its delivery note is "
                                     "entered: Alt+1.");
    deliveries.pick = {"state"};
    deliveries.enters = 2;
    deliveries.acts = deliveryActs();
    deliveries.scans = {{Takes::Supplier, 1, "SCAN"}, {Takes::Box, 2, "box"}, {Takes::Mark, 2, "mark"}};
    TabSpec requests{Receiving::tr("Requests"), "request", "list"};
    requests.empty =
        Receiving::tr("What was asked for stands here. Nothing was asked for yet: Alt+1 asks for blanks.");
    requests.pick = {"state"};
    requests.acts = requestActs();
    return {Receiving::tr("Receiving"), Qt::Key_F4, {deliveries, requests, picturesTab(), takenTab()}};
}

} // namespace daishi::console
