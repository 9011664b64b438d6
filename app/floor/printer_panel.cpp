#include "app/floor/printer_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/floor/names.h"
#include "app/floor/style.h"
#include "app/floor/tray_card.h"

namespace daishi::practice {

namespace {

// What can go wrong, and what is done about it: a statement of a scene, with %1 for the printer.
struct Trick {
    const char* text; // nullptr: a line between
    const char* statement;
};
constexpr Trick kTricks[] = {
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "The next sheet jams and its page is lost"),
     "floor jam %1 at 1 without reprint"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Stand still without a word"),
     "floor stall %1 after 0"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Draw two sheets for the next page"),
     "floor double %1 1"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Lose the next page"), "floor lose %1 1"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Lie: count one sheet too many"), "floor lie %1 1"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Forget all jobs"), "floor forget %1"},
    {nullptr, nullptr},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Switch off and on"), "floor power-cycle %1"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Cut the network"), "floor offline %1"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Mend the network"), "floor online %1"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Open the cover"), "floor cover %1 open"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Close the cover"), "floor cover %1 shut"},
    {nullptr, nullptr},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Exchange the two trays"), "floor swap %1 1 2"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Exchange the two trays, unseen by the sensors"),
     "floor swap %1 1 2 silently"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Print one page past the line, from tray 1"),
     "floor send 1 pages directly to %1/1"},
    {nullptr, nullptr},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Print slowly"), "floor speed %1 2000"},
    {QT_TRANSLATE_NOOP("daishi::practice::PrinterPanel", "Print fast"), "floor speed %1 50"},
};

} // namespace

PrinterPanel::PrinterPanel(Hands& hands, const SeenPrinter& printer, QWidget* parent)
    : QFrame(parent), hands_(hands), printer_(printer), name_(new QLabel(said(printer.name), this)),
      state_(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) / 2);
    addHead(column);
    for (const SeenTray& tray : printer.trays) {
        trays_.push_back(new TrayCard(hands, tray, said(printer.name), this));
        column->addWidget(trays_.back());
    }
    setPrinter(printer);
}

QPushButton* PrinterPanel::button(void (PrinterPanel::*work)()) {
    auto* button = new QPushButton(this);
    connect(button, &QPushButton::clicked, this, work);
    return button;
}

void PrinterPanel::addHead(QVBoxLayout* column) {
    name_->setObjectName(QStringLiteral("heading"));
    state_->setTextFormat(Qt::PlainText);
    auto* head = new QHBoxLayout;
    head->addWidget(name_);
    head->addWidget(state_);
    head->addStretch(1);
    column->addLayout(head);
    door_ = button(&PrinterPanel::door);
    jam_ = button(&PrinterPanel::jam);
    plug_ = button(&PrinterPanel::plug);
    more_ = new QToolButton(this);
    more_->setText(tr("More…"));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setMenu(makeTricks());
    more_->setAccessibleName(tr("%1: more that can happen").arg(name_->text()));
    auto* row = new QHBoxLayout;
    row->setSpacing(unit(this) / 3);
    for (QWidget* widget : {static_cast<QWidget*>(door_), static_cast<QWidget*>(jam_),
                            static_cast<QWidget*>(plug_), static_cast<QWidget*>(more_)})
        row->addWidget(widget);
    row->addStretch(1);
    column->addLayout(row);
}

QMenu* PrinterPanel::makeTricks() {
    auto* menu = new QMenu(this);
    for (const Trick& trick : kTricks) {
        if (!trick.text)
            menu->addSeparator();
        else
            menu->addAction(tr(trick.text), this, [this, &trick] { act(trick.statement); });
    }
    return menu;
}

void PrinterPanel::setPrinter(const SeenPrinter& printer) {
    printer_ = printer;
    QStringList odd;
    const std::pair<bool, QString> states[] = {
        {!printer.power, tr("unplugged")}, {printer.offline, tr("no network")},
        {printer.door, tr("door open")},   {printer.cover, tr("cover open")},
        {printer.jam, tr("paper jam")},    {printer.stalled, tr("stands still")}};
    for (const auto& [is, text] : states) {
        if (is)
            odd << text;
    }
    const QString counter = tr("counter %1").arg(printer.counter);
    state_->setText(odd.isEmpty() ? counter : odd.join(tr(", ")));
    lookLike(state_, odd.isEmpty() ? "faint" : "odd");
    door_->setText(printer.door ? tr("Close the door") : tr("Open the door"));
    jam_->setText(printer.jam || printer.stalled ? tr("Clear the jam") : tr("Jam the next sheet"));
    plug_->setText(printer.power ? tr("Pull the plug") : tr("Plug it in"));
    for (QPushButton* button : {door_, jam_, plug_})
        button->setAccessibleName(tr("%1: %2").arg(name_->text(), button->text()));
    for (QWidget* widget :
         {static_cast<QWidget*>(door_), static_cast<QWidget*>(jam_), static_cast<QWidget*>(more_)})
        widget->setEnabled(printer.power);
    for (std::size_t i = 0; i < trays_.size() && i < printer.trays.size(); ++i)
        trays_[i]->setTray(printer.trays[i], printer.power);
}

void PrinterPanel::act(const char* statement) {
    hands_.act(QString::fromLatin1(statement).arg(said(printer_.id)));
}

void PrinterPanel::door() {
    act(printer_.door ? "floor door %1 shut" : "floor door %1 open");
}

void PrinterPanel::jam() {
    act(printer_.jam || printer_.stalled ? "floor clear %1" : "floor jam %1 at 1");
}

void PrinterPanel::plug() {
    act(printer_.power ? "floor unplug %1" : "floor plug %1");
}

} // namespace daishi::practice
