// Where pages bring what came of an errand, so that it is told the same way everywhere: what was done in the
// notice line, what was refused or went wrong on a card over the page that stays until it was read.
#pragma once

#include <QObject>

#include "app/desk/errand.h"

namespace daishi::console {

class Answers final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;
    // `cannot`: what could not be done, 「受け入れられません」; empty: it is told by the refusal alone.
    void tell(const desk::Reply& reply, const QString& cannot = {}) { Q_EMIT told(reply, cannot); }

  Q_SIGNALS:
    void told(const daishi::desk::Reply&, const QString& cannot);
};

} // namespace daishi::console
