#include "app/floor/output_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/floor/look_dialog.h"
#include "app/floor/names.h"
#include "app/floor/output_model.h"
#include "app/floor/style.h"

namespace daishi::practice {

namespace {

constexpr int kPictureUnits = 8;

}

OutputPanel::OutputPanel(Hands& hands, QWidget* parent)
    : QWidget(parent), hands_(hands), model_(new OutputModel(hands, unit(this) * kPictureUnits, this)),
      heading_(new QLabel(this)), chosen_(new QLabel(this)), list_(new QListView(this)) {
    heading_->setObjectName(QStringLiteral("heading"));
    chosen_->setObjectName(QStringLiteral("faint"));
    chosen_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    list_->setModel(model_);
    list_->setViewMode(QListView::IconMode);
    list_->setResizeMode(QListView::Adjust);
    list_->setMovement(QListView::Static);
    list_->setUniformItemSizes(true);
    list_->setSpacing(unit(this) / 3);
    list_->setIconSize(QSize(unit(this) * kPictureUnits, unit(this) * kPictureUnits * 54 / 86 + 1));
    list_->setAccessibleName(tr("Printed sheets"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) / 3);
    column->addWidget(heading_);
    column->addWidget(list_, 1);
    column->addWidget(chosen_);
    addButtons(column);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutputPanel::choose);
    connect(list_, &QListView::activated, this, &OutputPanel::lookCloser);
    setSeen({});
}

void OutputPanel::addButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(unit(this) / 3);
    const auto add = [&](const QString& text, void (OutputPanel::*work)()) {
        auto* button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, work);
        row->addWidget(button);
        return button;
    };
    code_ = add(tr("Scan code"), &OutputPanel::scanCode);
    mark_ = add(tr("Scan mark"), &OutputPanel::scanMark);
    look_ = add(tr("Look closer"), &OutputPanel::lookCloser);
    bin_ = add(tr("Into the bin"), &OutputPanel::bin);
    row->addStretch(1);
    column->addLayout(row);
}

void OutputPanel::setSeen(const Seen& seen) {
    model_->setSheets(seen.output);
    heading_->setText(tr("Printed, newest first: %1").arg(sheetCount(std::int64_t(seen.output.size()))));
    choose();
}

void OutputPanel::choose() {
    const replay::OutputSheet* sheet = model_->sheet(list_->currentIndex());
    code_->setEnabled(sheet && !sheet->piece.empty() && !sheet->jammed);
    mark_->setEnabled(sheet && !sheet->mark.empty());
    look_->setEnabled(sheet);
    bin_->setEnabled(sheet && !sheet->piece.empty());
    if (!sheet)
        chosen_->setText(model_->rowCount() == 0 ? tr("Nothing was printed yet.") : tr("Choose a sheet."));
    else
        chosen_->setText(sheet->piece.empty()
                             ? tr("Sheet %1 has no code.").arg(sheet->number)
                             : tr("Sheet %1: %2").arg(sheet->number).arg(said(sheet->piece)));
}

void OutputPanel::scanCode() {
    if (const auto* sheet = model_->sheet(list_->currentIndex()))
        hands_.scan(said(sheet->piece));
}

void OutputPanel::scanMark() {
    if (const auto* sheet = model_->sheet(list_->currentIndex()))
        hands_.scan(said(sheet->mark));
}

void OutputPanel::bin() {
    if (const auto* sheet = model_->sheet(list_->currentIndex()))
        hands_.act(QStringLiteral("floor bin %1").arg(said(sheet->piece)));
}

void OutputPanel::lookCloser() {
    const auto* sheet = model_->sheet(list_->currentIndex());
    if (!sheet)
        return;
    auto* dialog = new LookDialog(tr("Sheet %1").arg(sheet->number), this);
    const QString code = sheet->piece.empty() ? tr("without a code") : said(sheet->piece);
    dialog->setCaption(sheet->jammed ? tr("Crumpled in the printer: %1").arg(code) : code);
    hands_.pictures().sheet(sheet->file, dialog->pictureWidth(), dialog,
                            [dialog](const QImage& image) { dialog->setPicture(image); });
    dialog->open();
}

} // namespace daishi::practice
