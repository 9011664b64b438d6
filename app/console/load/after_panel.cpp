#include "app/console/load/after_panel.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/console/frame/theme.h"

namespace daishi::console {

AfterPanel::AfterPanel(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), heading_(new QLabel(tr("After the run"))), book_(new QLabel),
      sheets_(new QLineEdit), record_(new QPushButton(tr("Enter  record"))),
      empty_(new QPushButton(tr("Ctrl+Enter  tray and output bin are empty"))) {
    setObjectName("card");
    heading_->setObjectName("heading");
    book_->setWordWrap(true);
    sheets_->setValidator(new QIntValidator(0, 99999, sheets_));
    sheets_->setAttribute(Qt::WA_InputMethodEnabled, false);
    sheets_->setAccessibleName(tr("Sheets taken out of the tray"));
    sheets_->setPlaceholderText(tr("sheets taken out"));
    auto* row = new QHBoxLayout;
    row->addWidget(sheets_);
    row->addWidget(record_);
    row->addStretch();
    auto* inside = new QVBoxLayout(this);
    inside->addWidget(heading_);
    inside->addWidget(book_);
    inside->addLayout(row);
    inside->addWidget(empty_, 0, Qt::AlignLeft);
    inside->addStretch();
    const auto record = [this] {
        if (sheets_->hasAcceptableInput())
            Q_EMIT tookOut(Sheets(sheets_->text().toLongLong()));
        sheets_->clear();
    };
    connect(sheets_, &QLineEdit::returnPressed, this, record);
    connect(record_, &QPushButton::clicked, this, record);
    connect(empty_, &QPushButton::clicked, this, &AfterPanel::seenEmpty);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* seen = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), empty_); // while it is shown
        seen->setAutoRepeat(false);
        connect(seen, &QShortcut::activated, empty_, &QPushButton::click); // while it is enabled
    }
    fit();
    hide();
}

void AfterPanel::leave() {
    there_ = false;
    hide();
}

// The figure of the book is not shown: what is counted is counted, not copied.
void AfterPanel::show(const Lane& lane, bool mayTakeKeyboard) {
    const bool there = lane.flow.step() == Step::Printed && lane.view.tray && lane.view.tray->view.load;
    const bool now = there && !there_ && lane.printer == shown_;
    there_ = there;
    shown_ = lane.printer;
    setVisible(there);
    if (now && mayTakeKeyboard)
        sheets_->setFocus();
    if (!there)
        return;
    const TrayView& tray = lane.view.tray->view;
    const bool left = tray.live || !tray.inTray.isZero();
    sheets_->setEnabled(left);
    record_->setEnabled(left);
    empty_->setEnabled(!left);
    book_->setText(left ? tr("Take everything out of tray %1, back into box %2, and count it.")
                              .arg(tray.number)
                              .arg(QString::fromStdString(tray.load->box.str()))
                        : tr("The book has no sheets in tray %1 any more. Look at tray and output bin.")
                              .arg(tray.number));
}

void AfterPanel::fit() {
    const Theme& theme = context_.theme;
    layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.8));
    sheets_->setFixedWidth(theme.px(10));
}

} // namespace daishi::console
