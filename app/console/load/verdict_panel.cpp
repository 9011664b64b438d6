#include "app/console/load/verdict_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

#include "app/console/frame/sign.h"
#include "app/console/frame/theme.h"
#include "app/console/load/blank_picture.h"
#include "app/console/picture/seen_picture.h"

namespace daishi::console {

namespace {

// Only a live load has one.
bool hasVerdict(const Lane& lane) {
    const Step step = lane.flow.step();
    return step >= Step::Ready && step <= Step::Paused && lane.view.tray && lane.view.tray->view.live &&
           lane.view.tray->box;
}

} // namespace

VerdictPanel::VerdictPanel(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), sign_(new Sign(context.theme, Meaning::Go)), title_(new QLabel),
      what_(new QLabel), known_(new QLabel), picture_(new QLabel), seen_(new SeenPicture(context)) {
    setObjectName("go");
    auto* words = new QVBoxLayout;
    for (QLabel* label : {title_, what_, known_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // what the store says is no markup
        words->addWidget(label);
    }
    known_->setObjectName("faint");
    auto* inside = new QHBoxLayout(this);
    inside->addWidget(sign_);
    inside->addLayout(words, 1);
    inside->addWidget(picture_);
    inside->addWidget(seen_);
    seen_->hide();
    hide();
}

void VerdictPanel::show(const Lane& lane) {
    setVisible(hasVerdict(lane));
    if (!hasVerdict(lane)) {
        looks_ = -1;
        return seen_->forget();
    }
    const BoxCard& box = *lane.view.tray->box;
    const TrayView& tray = lane.view.tray->view;
    title_->setText(tr("%1   matches").arg(QString::fromStdString(box.blank.type.title)));
    what_->setText(context_.say(box.blank.name) + context_.gap() +
                   tr("Lot %1, box %2 of %3, tray %4, %5 sheets in the tray")
                       .arg(QString::fromStdString(box.row.lot.str()))
                       .arg(box.row.number)
                       .arg(box.boxesOfLot.value())
                       .arg(tray.number)
                       .arg(tray.inTray.value()));
    QStringList evidence;
    for (const Evidence grade : tray.evidence)
        evidence << context_.say(describe(grade));
    const bool approved = tray.load && tray.load->state == LoadState::Armed;
    known_->setText(tr("Known by: %1").arg(context_.listed(evidence)) + context_.gap() +
                    (approved ? tr("First sheet: approved") : tr("First sheet: not yet")));
    setAccessibleName(title_->text());
    if (showSheet(lane) || pictured_ == box.blank.type.id.str())
        return;
    pictured_ = box.blank.type.id.str();
    showBlank(context_.pictures, box.blank.type, box.blank.insurer, context_.theme.px(8), picture_);
}

// How it is known is shown beside what is believed.
bool VerdictPanel::showSheet(const Lane& lane) {
    const bool right = lane.seen && lane.seen->judgement.finding == PictureFinding::Right;
    picture_->setVisible(!right);
    if (!right) {
        looks_ = -1;
        seen_->forget();
    } else if (std::exchange(looks_, lane.looks) != lane.looks) {
        seen_->show(lane.seen->reading.sideBySide);
    }
    return right;
}

void VerdictPanel::fit() {
    const Theme& theme = context_.theme;
    const Colours& c = theme.colours();
    dress(this, QString("QFrame#go { background: %1; border-left: %2px solid %3; "
                        "border-top-right-radius: %4px; border-bottom-right-radius: %4px; }")
                    .arg(c.card.name())
                    .arg(theme.px(0.7))
                    .arg(c.go.name())
                    .arg(theme.px(0.4)));
    layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.8));
    layout()->setSpacing(theme.px(1.2));
    seen_->setFixedSize(theme.px(15), theme.px(7.5));
    sign_->setFixedSize(theme.px(4.4), theme.px(4.4));
    dress(title_, QString("font-size: %1px; font-weight: 700;").arg(theme.px(2.4)));
    pictured_.clear();
}

} // namespace daishi::console
