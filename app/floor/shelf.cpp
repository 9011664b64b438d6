#include "app/floor/shelf.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/floor/box_card.h"
#include "app/floor/names.h"
#include "app/floor/style.h"
#include "app/floor/upright_area.h"

namespace daishi::practice {

Shelf::Shelf(Hands& hands, QWidget* parent) : QWidget(parent), hands_(hands) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* area = new UprightArea(this);
    area->setAccessibleName(tr("Shelf"));
    column_ = new QVBoxLayout(area->inside());
    column_->setContentsMargins(0, 0, unit(this) / 2, 0);
    received_ = group(tr("Shelf"));
    atTheGate_ = group(tr("At the gate, not received yet"));
    column_->addStretch(1);
    all->addWidget(area);
}

QVBoxLayout* Shelf::group(const QString& heading) {
    auto* label = new QLabel(heading, this);
    label->setObjectName(QStringLiteral("heading"));
    column_->addWidget(label);
    auto* boxes = new QVBoxLayout;
    boxes->setSpacing(unit(this) / 2);
    column_->addLayout(boxes);
    return boxes;
}

BoxCard* Shelf::card(const QString& name) const {
    const auto found = cards_.find(name);
    return found == cards_.end() ? nullptr : found->second;
}

void Shelf::setSeen(const Seen& seen) {
    for (const SeenBox& box : seen.boxes) {
        QVBoxLayout* where = box.id.empty() ? atTheGate_ : received_;
        BoxCard*& card = cards_[said(box.name)];
        if (!card) {
            card = new BoxCard(hands_, box, this);
            where->addWidget(card);
            continue;
        }
        const bool moves = card->box().id.empty() != box.id.empty();
        card->setBox(box);
        if (moves)
            where->addWidget(card); // a layout takes what is given to it from the other
    }
}

} // namespace daishi::practice
