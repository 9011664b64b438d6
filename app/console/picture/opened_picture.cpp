#include "app/console/picture/opened_picture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/console/frame/theme.h"
#include "app/console/picture/seen_picture.h"

namespace daishi::console {

OpenedPicture::OpenedPicture(Context& context, QWidget* parent)
    : ClosedByKey(new QPushButton(tr("Esc  close")), parent), context_(context), heading_(new QLabel),
      picture_(new SeenPicture(context, SeenPicture::Halves::One)) {
    setAccessibleName(tr("A picture on record"));
    heading_->setObjectName("title");
    heading_->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(heading_, 1);
    foot->addWidget(&closing());
    auto* all = new QVBoxLayout(this);
    all->addWidget(picture_, 1);
    all->addLayout(foot);
    connect(picture_, &SeenPicture::drawn, this,
            [this] { heading_->setText(sentence(picture_->isThere())); });
}

QString OpenedPicture::sentence(bool there) const {
    return (there ? tr("Picture %1. That you opened it is on record.")
                  : tr("Picture %1 cannot be shown. That you opened it is on record."))
        .arg(number_);
}

void OpenedPicture::open(const desk::Reply& reply) {
    for (const cli::Fact& fact : reply.answer()->facts) {
        if (fact.key == "picture")
            number_ = std::get<std::int64_t>(fact.value.held);
    }
    heading_->setText(sentence(true));
    const auto& [part, bytes] = *reply.opened;
    part == PicturePart::Sheet ? picture_->showSheet(bytes) : picture_->show(bytes);
    rise();
}

void OpenedPicture::forget() {
    picture_->forget();
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
