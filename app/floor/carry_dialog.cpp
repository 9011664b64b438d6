#include "app/floor/carry_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include "app/floor/names.h"

namespace daishi::practice {

CarryDialog::CarryDialog(const Place& from, const std::vector<Place>& to, const QString& chosen,
                         QWidget* parent)
    : QDialog(parent), from_(from), to_(to), where_(new QComboBox(this)), sheets_(new QSpinBox(this)),
      onTop_(new QCheckBox(tr("On top of what lies there"), this)),
      silently_(new QCheckBox(tr("So that no sensor notices"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Carry sheets"));
    for (const Place& place : to_)
        where_->addItem(place.shown, place.name);
    where_->setCurrentIndex(qMax(0, where_->findData(chosen)));
    where_->setAccessibleName(tr("To"));
    sheets_->setRange(1, qMax(1, int(from_.sheets)));
    sheets_->setValue(int(from_.sheets));
    sheets_->setAccessibleName(tr("Sheets"));
    const bool intoTray = !to_.empty() && to_.front().tray;
    onTop_->setVisible(intoTray);
    silently_->setVisible(intoTray || from_.tray);
    auto* form = new QFormLayout(this);
    form->addRow(tr("From"), new QLabel(from_.shown, this));
    form->addRow(tr("To"), where_);
    form->addRow(tr("Sheets"), sheets_);
    form->addRow(onTop_);
    form->addRow(silently_);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Carry"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT carried(statement()); });
    sheets_->setFocus();
    sheets_->selectAll();
}

QString CarryDialog::statement() const {
    const QString to = where_->currentData().toString();
    const QString silently = silently_->isChecked() ? QStringLiteral(" silently") : QString();
    if (from_.tray)
        return QStringLiteral("floor take from %1 %2 sheets%3 into %4")
            .arg(from_.name, QString::number(sheets_->value()), silently, to);
    if (to_.empty() || !to_.front().tray)
        return QStringLiteral("floor slip %1 sheets of %2 into %3")
            .arg(QString::number(sheets_->value()), from_.name, to);
    return QStringLiteral("floor put %1 in %2 %3 sheets%4%5")
        .arg(from_.name, to, QString::number(sheets_->value()), silently,
             onTop_->isChecked() ? QStringLiteral(" on top") : QString());
}

} // namespace daishi::practice
