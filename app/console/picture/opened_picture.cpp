#include "app/console/picture/opened_picture.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/console/frame/focus.h"
#include "app/console/frame/theme.h"
#include "app/console/picture/seen_picture.h"

namespace daishi::console {

OpenedPicture::OpenedPicture(Context& context, QWidget* parent)
    : Cover(parent), context_(context), heading_(new QLabel),
      picture_(new SeenPicture(context, SeenPicture::Halves::One)),
      close_(new QPushButton(tr("Esc  close"))) {
    setAccessibleName(tr("A picture on record"));
    heading_->setObjectName("title");
    heading_->setWordWrap(true);
    close_->setObjectName("main");
    auto* foot = new QHBoxLayout;
    foot->addWidget(heading_, 1);
    foot->addWidget(close_);
    auto* all = new QVBoxLayout(this);
    all->addWidget(picture_, 1);
    all->addLayout(foot);
    setFocusProxy(close_);
    connect(close_, &QPushButton::clicked, this, &OpenedPicture::close);
    hide();
}

void OpenedPicture::open(const desk::Reply& reply) {
    if (!isVisible())
        before_ = QApplication::focusWidget();
    for (const cli::Fact& fact : reply.answer()->facts) {
        if (fact.key == "picture")
            heading_->setText(tr("Picture %1. That you opened it is on record.")
                                  .arg(std::get<std::int64_t>(fact.value.held)));
    }
    picture_->show(reply.opened);
    QWidget::show();
    close_->setFocus();
}

void OpenedPicture::close() {
    hide();
    picture_->forget();
    if (before_ && before_->isVisible())
        before_->setFocus();
}

void OpenedPicture::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        close();
    else
        event->accept();
}

bool OpenedPicture::focusNextPrevChild(bool next) {
    return isVisible() ? stepFocusWithin(*this, next) : Cover::focusNextPrevChild(next);
}

void OpenedPicture::fit() {
    const Theme& theme = context_.theme;
    layout()->setContentsMargins(theme.px(1.4), theme.px(1.2), theme.px(1.4), theme.px(1));
    layout()->setSpacing(theme.px(0.8));
}

void OpenedPicture::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), context_.theme.colours().ground);
}

} // namespace daishi::console
