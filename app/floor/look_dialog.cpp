#include "app/floor/look_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include "app/floor/style.h"

namespace daishi::practice {

namespace {

constexpr int kPictureUnits = 40;
constexpr int kHighestUnits = 44; // an A4 sheet is shown smaller, so that it fits on a low screen

} // namespace

LookDialog::LookDialog(const QString& title, QWidget* parent)
    : QDialog(parent), picture_(new QLabel(tr("Looking…"), this)), caption_(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* heading = new QLabel(title, this);
    heading->setObjectName(QStringLiteral("title"));
    picture_->setMinimumSize(pictureWidth(), pictureWidth() * 54 / 86);
    picture_->setAlignment(Qt::AlignCenter);
    caption_->setWordWrap(true);
    caption_->setTextFormat(Qt::PlainText);
    auto* close = new QDialogButtonBox(this);
    close->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : {static_cast<QWidget*>(heading), static_cast<QWidget*>(picture_),
                            static_cast<QWidget*>(caption_), static_cast<QWidget*>(close)})
        column->addWidget(widget);
}

int LookDialog::pictureWidth() const {
    return unit(this) * kPictureUnits;
}

void LookDialog::setPicture(const QImage& image) {
    if (image.isNull()) {
        picture_->setText(tr("This sheet cannot be shown."));
        return;
    }
    const int highest = unit(this) * kHighestUnits;
    picture_->setPixmap(QPixmap::fromImage(
        image.height() <= highest ? image : image.scaledToHeight(highest, Qt::SmoothTransformation)));
    picture_->setAccessibleName(tr("Picture of the sheet"));
}

bool LookDialog::isLookedAt() const {
    return !picture_->pixmap(Qt::ReturnByValue).isNull();
}

void LookDialog::setCaption(const QString& caption) {
    caption_->setText(caption);
}

} // namespace daishi::practice
