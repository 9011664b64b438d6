#include "app/floor/tray_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/floor/drawings.h"
#include "app/floor/names.h"
#include "app/floor/style.h"

namespace daishi::practice {

namespace {

constexpr double kFullTray = 500;

}

TrayCard::TrayCard(Hands& hands, const SeenTray& tray, const QString& printer, QWidget* parent)
    : HeldCard(QLatin1String(kTrayMime), said(tray.place), parent), hands_(hands),
      title_(trayName(printer, tray.number)), drawing_(new TrayDrawing(this)), count_(new QLabel(this)) {
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    const int gap = unit(this) / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap / 2);
    auto* row = new QHBoxLayout;
    row->addWidget(drawing_);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* name = new QLabel(tr("Tray %1").arg(tray.number), this);
    name->setObjectName(QStringLiteral("title"));
    texts->addWidget(name);
    texts->addWidget(count_);
    row->addLayout(texts, 1);
    column->addLayout(row);
    addButtons(column);
    takes({QLatin1String(kBoxMime)},
          [this](const QString&, const QString& box) { hands_.carryToTray(box, this->name()); });
    opens([this] { takeOut(); });
    setTray(tray, true);
}

QPushButton* TrayCard::button(const QString& text, const QString& accessible, void (TrayCard::*work)()) {
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(tr("%1: %2").arg(title_, accessible));
    connect(button, &QPushButton::clicked, this, work);
    return button;
}

void TrayCard::addButtons(QVBoxLayout* column) {
    scanLabel_ = button(tr("Scan label"), tr("scan the label of the tray"), &TrayCard::scanLabel);
    look_ = button(tr("Look"), tr("look at the top sheet"), &TrayCard::look);
    scanMark_ = button(tr("Scan mark"), tr("scan the mark of the top sheet"), &TrayCard::scanMark);
    takeOut_ = button(tr("Take out…"), tr("take sheets out"), &TrayCard::takeOut);
    pull_ = button(tr("Pull out"), tr("pull it out or push it in"), &TrayCard::pull);
    auto* row = new QHBoxLayout;
    row->setSpacing(unit(this) / 3);
    for (QPushButton* button : {scanLabel_, scanMark_, look_, takeOut_, pull_})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
}

void TrayCard::setTray(const SeenTray& tray, bool power) {
    tray_ = tray;
    const auto sheets = replay::sheetsIn(tray.inside);
    drawing_->setState(double(sheets) / kFullTray, tray.out);
    const QString count = sheets > 0 ? sheetCount(sheets) : tr("empty");
    count_->setText(!power ? tr("no power") : tray.out ? tr("pulled out, %1").arg(count) : count);
    pull_->setText(tray.out ? tr("Push in") : tr("Pull out"));
    setAccessibleName(tr("%1: %2").arg(title_, count_->text()));
    pull_->setEnabled(power);
    for (QPushButton* button : {look_, scanMark_, takeOut_})
        button->setEnabled(power && sheets > 0);
    setAcceptDrops(power);
}

void TrayCard::scanLabel() {
    hands_.scan(said(tray_.code));
}

void TrayCard::scanMark() {
    hands_.scan(said(tray_.inside.front().mark));
}

void TrayCard::look() {
    hands_.lookAt(title_, tray_.inside);
}

void TrayCard::takeOut() {
    hands_.carryFromTray(name(), QString());
}

void TrayCard::pull() {
    hands_.act(QStringLiteral("floor tray %1 %2").arg(name(), QLatin1String(tray_.out ? "in" : "out")));
}

} // namespace daishi::practice
