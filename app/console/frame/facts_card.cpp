#include "app/console/frame/facts_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/console/frame/theme.h"

namespace daishi::console {

FactsCard::FactsCard(const Theme& theme, const QString& heading, QWidget* parent)
    : QFrame(parent), theme_(theme), heading_(new QLabel(heading)), lines_(new QGridLayout) {
    setObjectName("card");
    heading_->setObjectName("heading");
    auto* inside = new QVBoxLayout(this);
    inside->addWidget(heading_);
    inside->addLayout(lines_);
    inside->addStretch();
    lines_->setColumnStretch(1, 1);
    setAccessibleName(heading);
    fit();
}

void FactsCard::setHeading(const QString& heading) {
    heading_->setText(heading);
    setAccessibleName(heading);
}

void FactsCard::show(const std::vector<FactLine>& lines) {
    while (shown_.size() > int(lines.size())) {
        const auto [name, value] = shown_.takeLast();
        delete name;
        delete value;
    }
    for (int i = 0; i < int(lines.size()); ++i) {
        if (shown_.size() == i) {
            auto* value = new QLabel(this);
            value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            value->setWordWrap(true);
            shown_.emplaceBack(new QLabel(this), value);
        }
        const FactLine& line = lines[std::size_t(i)];
        const auto [name, value] = shown_[i];
        const bool whole = line.value.isEmpty(); // a sentence has the whole line
        name->setWordWrap(whole);
        lines_->addWidget(name, i, 0, 1, whole ? 2 : 1);
        if (!whole)
            lines_->addWidget(value, i, 1);
        value->setVisible(!whole);
        name->setText(line.name);
        value->setText(line.value);
        value->setAccessibleName(line.name + " " + line.value);
        for (QLabel* label : {name, value})
            label->setMinimumHeight(theme_.px(1.45));
        QFont font = value->font();
        font.setBold(line.strong);
        value->setFont(font);
    }
}

void FactsCard::fit() {
    layout()->setContentsMargins(theme_.px(1.3), theme_.px(0.8), theme_.px(1.3), theme_.px(0.8));
    lines_->setVerticalSpacing(theme_.px(0.15));
}

} // namespace daishi::console
