#include "app/console/frame/pin_panel.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include "app/console/frame/focus.h"
#include "app/console/frame/theme.h"
#include "app/desk/desk.h"

namespace daishi::console {

PinPanel::PinPanel(Context& context, QWidget* parent)
    : QWidget(parent), context_(context), who_(new QLabel), act_(new QLabel), what_(new QLabel),
      field_(new QLineEdit) {
    auto* card = new QFrame;
    card->setObjectName("card");
    who_->setObjectName("title");
    act_->setObjectName("heading");
    for (QLabel* words : {act_, what_}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    field_->setEchoMode(QLineEdit::Password);
    field_->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhHiddenText);
    field_->setAttribute(Qt::WA_InputMethodEnabled, false);
    field_->setValidator(new QRegularExpressionValidator(QRegularExpression("[0-9]{0,12}"), field_));
    field_->setAccessibleName(tr("PIN"));
    setFocusProxy(field_);
    auto* done = new QPushButton(tr("Enter  done"));
    done->setObjectName("main");
    auto* cancel = new QPushButton(tr("Esc  nobody types"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(done);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* inside = new QVBoxLayout(card);
    inside->addWidget(who_);
    inside->addWidget(act_);
    inside->addWidget(what_);
    inside->addWidget(field_);
    inside->addLayout(buttons);
    auto* all = new QVBoxLayout(this);
    all->addStretch();
    all->addWidget(card, 0, Qt::AlignCenter);
    all->addStretch();
    connect(field_, &QLineEdit::returnPressed, this, [this] { answer(true); });
    connect(done, &QPushButton::clicked, this, [this] { answer(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { answer(false); });
    setAccessibleName(tr("A PIN is asked for"));
    hide();
}

void PinPanel::fit() {
    const Theme& theme = context_.theme;
    field_->setFixedWidth(theme.px(22));
    for (QLabel* words : {act_, what_}) {
        words->setFixedWidth(theme.px(22));
        words->ensurePolished();
        words->setFixedHeight(
            std::max(0, words->heightForWidth(theme.px(22)))); // a card that is centred does not ask
    }
}

void PinPanel::ask(const PinQuestion& question) {
    if (!asking_)
        before_ = QApplication::focusWidget();
    asking_ = true;
    const QString badge = QString::fromStdString(question.badge.str());
    who_->setText(tr("Badge %1").arg(badge));
    const QString subject = QString::fromStdString(question.subject);
    act_->setText(subject.isEmpty() ? context_.say(question.act)
                                    : context_.say(question.act) + "\n" + subject);
    act_->setVisible(!act_->text().isEmpty());
    switch (question.what) {
    case PinQuestion::What::Own:
        what_->setText(tr("Type your own PIN. Nobody else may see it."));
        break;
    case PinQuestion::What::New:
        what_->setText(tr("Choose a new PIN: 4 to 12 digits. Nobody else may see it."));
        break;
    case PinQuestion::What::NewAgain:
        what_->setText(tr("Type the new PIN once more."));
        break;
    }
    field_->clear();
    show();
    fit();
    raise();
    field_->setFocus();
}

void PinPanel::answer(bool typed) {
    std::optional<std::string> pin;
    if (typed)
        pin = field_->text().toStdString();
    field_->clear();
    asking_ = false;
    hide();
    if (before_)
        before_->setFocus();
    context_.desk.answerPin(pin);
}

void PinPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        answer(false);
    else
        QWidget::keyPressEvent(event);
}

bool PinPanel::focusNextPrevChild(bool next) {
    return isVisible() ? stepFocusWithin(*this, next) : QWidget::focusNextPrevChild(next);
}

void PinPanel::paintEvent(QPaintEvent*) {
    QColor veil = context_.theme.colours().bar;
    veil.setAlpha(190);
    QPainter(this).fillRect(rect(), veil);
}

} // namespace daishi::console
