#include "app/console/picture/take_panel.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/console/frame/key_button.h"
#include "app/console/frame/theme.h"
#include "app/console/table/flow_layout.h"
#include "app/desk/desk.h"

namespace daishi::console {

TakePanel::TakePanel(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), heading_(new QLabel), state_(new QLabel), row_(new FlowLayout),
      leave_(new QPushButton(tr("Give it up"))) {
    setObjectName("take");
    heading_->setWordWrap(true);
    state_->setWordWrap(true);
    state_->setTextFormat(Qt::PlainText);
    leave_->setFocusPolicy(Qt::TabFocus);
    connect(leave_, &QPushButton::clicked, this, &TakePanel::giveUp);
    auto* inside = new QVBoxLayout(this);
    inside->addWidget(heading_);
    inside->addWidget(state_);
    inside->addLayout(row_);
    inside->addStretch();
    hide();
}

TakePanel::~TakePanel() {
    if (taking_)
        context_.desk.pictures().giveUp();
}

// The first source has a key; the others are reached by Tab.
void TakePanel::makeButtons() {
    std::vector<std::string> names;
    for (const SourceSettings& source : context_.desk.pictures().sources())
        names.push_back(source.id);
    if (!buttons_.empty() && names == named_)
        return;
    named_ = names;
    for (QPushButton* button : buttons_)
        delete button;
    buttons_.clear();
    qDeleteAll(findChildren<QShortcut*>()); // of the buttons that are gone
    row_->removeWidget(leave_);
    for (const SourceSettings& source : context_.desk.pictures().sources()) {
        const QString text = tr("Picture from: %1").arg(context_.say(source.name));
        const auto act = [this, id = source.id] { takeFrom(id); };
        auto* button = buttons_.empty() ? keyButton(this, text, QKeySequence("Ctrl+T"), act)
                                        : new QPushButton(text, this);
        if (buttons_.empty())
            button->setObjectName("main");
        else
            connect(button, &QPushButton::clicked, this, act);
        button->setFocusPolicy(Qt::TabFocus);
        buttons_.push_back(button);
    }
    buttons_.push_back(keyButton(this, tr("Choose a file…"), QKeySequence::Open, [this] { chooseFile(); }));
    for (QPushButton* button : buttons_)
        row_->addWidget(button);
    row_->addWidget(leave_);
}

void TakePanel::want(const QString& what) {
    if (what != what_)
        fault_.clear();
    what_ = what;
    makeButtons();
    show();
    tell();
}

void TakePanel::reads(bool reading) {
    reading_ = reading;
    if (reading)
        fault_.clear();
    tell();
}

void TakePanel::holds(bool holding) {
    holds_ = holding;
    tell();
}

void TakePanel::attend() {
    if (!buttons_.empty())
        buttons_.front()->setFocus();
}

void TakePanel::takeFrom(const std::string& source) {
    if (reading_)
        return;
    taking_ = true;
    from_ = source;
    fault_.clear();
    context_.desk.pictures().take(source, this, [this](const desk::Taken& taken) { came(taken); });
    tell();
}

void TakePanel::takeFile(const QString& path) {
    if (reading_)
        return;
    taking_ = true;
    from_.clear();
    fault_.clear();
    context_.desk.pictures().takeFile(path.toStdString(), this,
                                      [this](const desk::Taken& taken) { came(taken); });
    tell();
}

void TakePanel::came(const desk::Taken& taken) {
    taking_ = false;
    if (const auto* none = std::get_if<NoPicture>(&taken)) {
        fault_ = context_.say(describe(none->why));
        return tell();
    }
    tell();
    Q_EMIT took(std::get<desk::PictureInHand>(taken));
}

void TakePanel::giveUp() {
    if (taking_) {
        taking_ = false;
        context_.desk.pictures().giveUp();
    }
    if (reading_)
        Q_EMIT gaveUp();
    tell();
}

void TakePanel::chooseFile() {
    auto* dialog = new QFileDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png *.pdf)"));
    connect(dialog, &QFileDialog::fileSelected, this, &TakePanel::takeFile);
    dialog->open();
}

void TakePanel::sayState(const QString& text, bool waits) {
    state_->setText(text);
    dress(state_, waits ? QString("font-weight: 700; color: %1;").arg(context_.theme.colours().waitInk.name())
                        : QString());
}

void TakePanel::tell() {
    heading_->setText(reading_ ? tr("The picture is being compared") : what_);
    setAccessibleName(heading_->text());
    const bool busy = taking_ || reading_;
    for (QPushButton* button : buttons_)
        button->setVisible(!busy);
    leave_->setVisible(busy);
    if (reading_)
        return sayState(
            tr("With the print plates of all blanks. This takes a moment; the run can be stopped."), false);
    if (!taking_ && holds_)
        return sayState(tr("✓ The picture is there. Take it again if it is of another sheet."), false);
    if (!taking_)
        return sayState(fault_.isEmpty()
                            ? tr("Lay the sheet flat and straight, the whole of it in the picture. "
                                 "A file can also be dropped onto the window.")
                            : "▲ " + fault_,
                        !fault_.isEmpty());
    for (const SourceSettings& source : context_.desk.pictures().sources()) {
        if (source.id != from_)
            continue;
        const bool folder = std::holds_alternative<FolderSource>(source.device);
        return sayState((folder ? tr("Now scan the sheet at: %1. What was scanned before is not taken.")
                                : tr("The sheet is being scanned: %1"))
                            .arg(context_.say(source.name)),
                        folder);
    }
    sayState(tr("The file is being read."), false);
}

void TakePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && (taking_ || reading_))
        return giveUp();
    QFrame::keyPressEvent(event);
}

void TakePanel::fit() {
    const Theme& theme = context_.theme;
    const Colours& c = theme.colours();
    dress(this, QString("QFrame#take { background: %1; border-left: %2px solid %3; "
                        "border-top-right-radius: %4px; border-bottom-right-radius: %4px; }")
                    .arg(c.card.name())
                    .arg(theme.px(0.7))
                    .arg(c.progress.name())
                    .arg(theme.px(0.4)));
    layout()->setContentsMargins(theme.px(1.3), theme.px(0.7), theme.px(1.3), theme.px(0.7));
    layout()->setSpacing(theme.px(0.4));
    row_->setSpacing(theme.px(0.4));
    dress(heading_, QString("font-size: %1px; font-weight: 700;").arg(theme.px(1.3)));
}

} // namespace daishi::console
