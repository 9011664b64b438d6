// Destruction: lists, scanned sheet by sheet, finished by two.
#include <QCoreApplication>

#include "app/console/pages/specs.h"

namespace daishi::console {

namespace {

struct Destruction {
    Q_DECLARE_TR_FUNCTIONS(Destruction)
};

} // namespace

PageSpec destructionPage() {
    const FieldSpec list{"LIST", "destruction", Destruction::tr("List")};
    TabSpec lists{Destruction::tr("Lists"), "destroy", "list"};
    lists.empty = Destruction::tr("Lists of what is destroyed stand here. Alt+1 begins one; then the spoiled "
                                  "sheets are scanned onto it.");
    lists.shown.standing = Standing{"method", Destruction::tr("Standing"), Destruction::tr("✓ destroyed"),
                                    Destruction::tr("… open")};
    ActSpec open{"destroy", "open", Destruction::tr("Begin a list")};
    open.then = Destruction::tr("scan the spoiled sheets one by one.");
    ActSpec scan{"destroy", "scan", Destruction::tr("Scan sheets")};
    FieldSpec code{"SCAN", "", Destruction::tr("Code on the sheet")};
    code.takes = Takes::Piece;
    scan.fields = {list, code};
    scan.ofRow = scan.goesOn = scan.whenScanned = true;
    scan.counts = "onList";
    ActSpec uncoded{"destroy", "uncoded", Destruction::tr("Sheets without a code")};
    uncoded.fields = {list, {"from", "", Destruction::tr("What they are"), "", false, {}, "spoiled"}};
    uncoded.ofRow = true;
    uncoded.counts = "onList";
    ActSpec finish{"destroy", "finish", Destruction::tr("Destroy what is on the list")};
    finish.fields = {list};
    finish.ofRow = true;
    lists.acts = {open, scan, uncoded, finish};
    lists.scans = {{Takes::Piece, 1, "SCAN"}, {Takes::Mark, 1, "mark"}, {Takes::Box, 2, "box"}};
    return {Destruction::tr("Destruction"), Qt::Key_F7, {lists}};
}

} // namespace daishi::console
