// What a printer says of itself, in plain words. Its reasons are keywords of IPP (RFC 8011 §5.4.12); those
// that stop a printer come first, what is not known is told as it stands.
#pragma once

#include <QString>
#include <QStringList>

#include "core/print/facts.h"

namespace daishi::console {

enum class PrinterMark { Idle, Working, Trouble };

struct PrinterWords {
    PrinterMark mark = PrinterMark::Idle;
    QString state;       // 待機中
    QStringList reasons; // 用紙がありません
};
PrinterWords wordsOf(const Look&);

// Shape beside the colour: ○ ▶ ▲
QString markOf(PrinterMark);

} // namespace daishi::console
