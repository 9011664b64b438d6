#include "app/floor/box_card.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/floor/drawings.h"
#include "app/floor/names.h"
#include "app/floor/style.h"

namespace daishi::practice {

namespace {

QLabel* labelNamed(const char* look, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(look));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BoxCard::BoxCard(Hands& hands, const SeenBox& box, QWidget* parent)
    : HeldCard(QLatin1String(kBoxMime), said(box.name), parent), hands_(hands),
      drawing_(new CartonDrawing(this)), title_(labelNamed("title", this)), owner_(labelNamed("plain", this)),
      number_(labelNamed("faint", this)), inside_(labelNamed("odd", this)),
      scan_(new QPushButton(tr("Scan label"), this)), put_(new QPushButton(tr("Put into tray…"), this)),
      menu_(makeMenu()) {
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    const int gap = unit(this) / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap / 2);
    addTop(column);
    column->addWidget(inside_);
    addButtons(column);
    takes({QLatin1String(kBoxMime), QLatin1String(kTrayMime)},
          [this](const QString& mime, const QString& from) {
              if (mime == QLatin1String(kTrayMime))
                  hands_.carryFromTray(from, name());
              else
                  hands_.carryToBox(from, name());
          });
    opens([this] { hands_.carryToTray(name(), QString()); });
    setBox(box);
}

void BoxCard::addTop(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(unit(this) / 2);
    row->addWidget(drawing_, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (QLabel* label : {title_, owner_, number_})
        texts->addWidget(label);
    row->addLayout(texts, 1);
    column->addLayout(row);
}

void BoxCard::addButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(unit(this) / 3);
    auto* more = new QToolButton(this);
    more->setText(QStringLiteral("…"));
    more->setAccessibleName(tr("More for box %1").arg(name()));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu_);
    row->addWidget(scan_);
    row->addWidget(put_);
    row->addWidget(more);
    row->addStretch(1);
    column->addLayout(row);
    connect(scan_, &QPushButton::clicked, this,
            [this] { hands_.scan(said(box_.ourLabel.empty() ? box_.supplierLabel : box_.ourLabel)); });
    connect(put_, &QPushButton::clicked, this, [this] { hands_.carryToTray(name(), QString()); });
}

QMenu* BoxCard::makeMenu() {
    auto* menu = new QMenu(this);
    menu->addAction(tr("Look inside"), this, &BoxCard::lookInside);
    menu->addAction(tr("Scan the mark of a sheet of it"), this, [this] {
        if (!box_.inside.empty())
            hands_.scan(said(box_.inside.front().mark));
    });
    menu->addAction(tr("Scan the supplier's label"), this, [this] { hands_.scan(said(box_.supplierLabel)); });
    menu->addSeparator();
    menu->addAction(tr("Put among another box…"), this, [this] { hands_.carryToBox(name(), QString()); });
    relabel_ = menu->addAction(tr("Stick another supplier's label on…"), this, &BoxCard::askForSupplier);
    menu->addAction(tr("Stick our label on…"), this, &BoxCard::askForLabel);
    return menu;
}

void BoxCard::contextMenuEvent(QContextMenuEvent* event) {
    menu_->popup(event->globalPos());
}

void BoxCard::setBox(const SeenBox& box) {
    box_ = box;
    const auto sheets = replay::sheetsIn(box.inside);
    drawing_->setFilled(box.sheetsOnLabel > 0 ? double(sheets) / double(box.sheetsOnLabel) : 0);
    title_->setText(said(box.title));
    owner_->setText(ownerName(said(box.whose), box.edition));
    const QString full = sheetCount(box.sheetsOnLabel);
    number_->setText(box.id.empty() ? tr("supplier's label, %1").arg(full)
                                    : tr("%1, %2").arg(said(box.id), full));
    put_->setEnabled(sheets > 0);
    relabel_->setEnabled(box.id.empty()); // after that our own is what is read
    setAccessibleName(tr("Box %1: %2, %3, %4").arg(name(), title_->text(), owner_->text(), number_->text()));
    scan_->setAccessibleName(tr("Scan the label of box %1").arg(name()));
    put_->setAccessibleName(tr("Put sheets of box %1 into a tray").arg(name()));
    showInside();
}

void BoxCard::lookInside() {
    lookedInside_ = true;
    showInside();
    hands_.lookAt(tr("In box %1").arg(said(box_.id.empty() ? box_.name : box_.id)), box_.inside);
}

// Once somebody has looked, it stays written on the card; amber only where it is not what the label says.
void BoxCard::showInside() {
    inside_->setVisible(lookedInside_);
    if (!lookedInside_)
        return;
    const Registry& registry = hands_.morning().registry;
    const QString label = tr("%1, %2").arg(title_->text(), owner_->text());
    bool odd = false;
    QStringList packs;
    for (const replay::Pack& pack : box_.inside) {
        odd = odd || blankName(registry, pack.type) != label;
        packs << tr("%1 of %2").arg(sheetCount(pack.sheets), blankName(registry, pack.type));
    }
    const QString what = packs.isEmpty() ? tr("nothing") : packs.join(QStringLiteral("\n"));
    lookLike(inside_, odd ? "odd" : "faint");
    inside_->setText(odd ? tr("Not what the label says: %1").arg(what) : tr("Inside: %1").arg(what));
}

void BoxCard::askForLabel() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Our label"));
    dialog->setLabelText(tr("What stands on the label that the console has printed, as L-240930-01/001"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString& label) { hands_.stick(name(), label.trimmed()); });
    dialog->open();
}

void BoxCard::askForSupplier() {
    const Registry& registry = hands_.morning().registry;
    QStringList names;
    for (const BlankType& type : registry.blankTypes)
        names << blankName(registry, type.id);
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Supplier's label"));
    dialog->setLabelText(tr("What the label shall say"));
    dialog->setComboBoxItems(names);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, names](const QString& chosen) {
        const auto at = names.indexOf(chosen);
        if (at >= 0)
            hands_.act(
                QStringLiteral("floor mislabel %1 as %2")
                    .arg(name(), said(hands_.morning().registry.blankTypes[std::size_t(at)].id.str())));
    });
    dialog->open();
}

} // namespace daishi::practice
