// Stocktakes, blind: what the book says is not shown while somebody counts.
#include <QCoreApplication>

#include "app/console/pages/specs.h"

namespace daishi::console {

namespace {

struct Stocktake {
    Q_DECLARE_TR_FUNCTIONS(Stocktake)
};

ActSpec counting(const char* verb, const QString& text) {
    ActSpec act{"stocktake", verb, text};
    FieldSpec take{"STOCKTAKE", "stocktake", Stocktake::tr("Stocktake")};
    act.fields = {take,
                  {"BOX", "box", Stocktake::tr("Box: scan its label")},
                  {"in", "in"},
                  {"sheets", "", Stocktake::tr("Sheets counted; empty for a sealed box")}};
    return act;
}

} // namespace

PageSpec stocktakePage() {
    const FieldSpec take{"STOCKTAKE", "stocktake", Stocktake::tr("Stocktake")};
    TabSpec all{Stocktake::tr("Stocktakes"), "stocktake", "list"};
    all.empty =
        Stocktake::tr("Stocktakes stand here. Alt+1 begins one: over everything, one lot or one tray.");
    all.enters = 1;
    ActSpec open{"stocktake", "open", Stocktake::tr("Begin a stocktake")};
    open.then = Stocktake::tr("go to the places, scan each box and count it.");
    ActSpec close{"stocktake", "close", Stocktake::tr("Close it")};
    close.fields = {take};
    close.ofRow = true;
    all.acts = {open, close};

    TabSpec places{Stocktake::tr("Places to count"), "stocktake", "show"};
    places.table = "places";
    places.follows = Follows{"STOCKTAKE", 0, "stocktake"};
    places.empty = Stocktake::tr("This stocktake has no places: nothing of it was in the house.");
    places.choose = Stocktake::tr("Choose a stocktake first, or begin one.");
    places.shown.hide = {"expected", "found"};
    places.pick = {"state"};
    places.acts = {counting("count", Stocktake::tr("Count")),
                   counting("recount", Stocktake::tr("Count again, by another person"))};
    places.scans = {{Takes::Box, 1, "BOX", "box", &Scanned::box, false, "state", "recount"},
                    {Takes::Box, 0, "BOX", "box", &Scanned::box}};

    TabSpec differences{Stocktake::tr("Differences"), "stocktake", "show"};
    differences.table = "places";
    differences.follows = places.follows;
    differences.empty = Stocktake::tr("No difference. One stands here when two persons have counted the same "
                                      "place, and the book says otherwise.");
    differences.choose = places.choose;
    differences.shown.onlyColumn = "state";
    differences.shown.only = {"differs", "settled"};
    ActSpec settle{"stocktake", "settle", Stocktake::tr("Bring the book to the count")};
    settle.fields = {take, {"BOX", "box", Stocktake::tr("Box")}, {"in", "in"}};
    settle.ofRow = true;
    differences.acts = {settle};
    return {Stocktake::tr("Stocktake"), Qt::Key_F6, {all, places, differences}};
}

} // namespace daishi::console
