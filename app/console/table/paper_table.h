// A table on paper: heading and day at the head of every page, its number at the foot. Made for a printer and
// for a PDF alike.
#pragma once

#include <QString>

class QAbstractItemModel;
class QPagedPaintDevice;

namespace daishi::console {

struct PaperTable {
    QString heading; // 「受入　納品」
    QString day;     // 「2024-09-30 8:42」
    QString note;    // 「練習」 in a simulation; else empty
};

// Number of pages; at least one.
int paintTable(QPagedPaintDevice&, const QAbstractItemModel&, const PaperTable&);

} // namespace daishi::console
