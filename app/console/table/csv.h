// A table as shown, for a spreadsheet.
#pragma once

#include <QByteArray>

class QAbstractItemModel;

namespace daishi::console {

// RFC 4180 in UTF-8 with a byte order mark: the headings, then the rows. A cell that a spreadsheet would take
// for a formula (= + - @, tab, carriage return) gets an apostrophe before it; a negative number stays one.
QByteArray csvOf(const QAbstractItemModel&);

} // namespace daishi::console
