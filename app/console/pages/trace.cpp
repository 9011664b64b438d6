// Trace: everything that is known of one lot, told apart by what is certain and what is possible.
#include <QCoreApplication>

#include "app/console/pages/specs.h"

namespace daishi::console {

namespace {

struct Trace {
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

} // namespace

PageSpec tracePage() {
    TabSpec lots{Trace::tr("Lots"), "lot", "list"};
    lots.empty =
        Trace::tr("Choose the lot to trace here. There is none yet: a lot comes with a delivery (F4).");
    lots.scans = {{Takes::Box, -1, "", "lot", &Scanned::lot, true}};
    lots.enters = 1;
    return {Trace::tr("Trace"), Qt::Key_F9, {lots}};
}

} // namespace daishi::console
