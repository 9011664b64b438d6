// How a scan was understood, in words: its kind and what the scanner said of the symbol. Never whose it is.
#pragma once

#include <QString>
#include <QStringList>

#include "app/console/frame/context.h"

namespace daishi::console {

struct ScanWords {
    QString kind;         // a box label of ours · a GS1 label · not a code of the house
    QString aim;          // ]d2, or that the scanner sends none
    QStringList elements; // of GS1: (01) 04912345678904
    QString length;
};
ScanWords scanWords(const Context&, const std::string& raw);

} // namespace daishi::console
