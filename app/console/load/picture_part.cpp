#include "app/console/load/picture_part.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/console/form/act_form.h"
#include "app/console/form/field.h"
#include "app/console/frame/key_button.h"
#include "app/console/frame/theme.h"
#include "app/console/picture/seen_card.h"
#include "app/console/picture/take_panel.h"

namespace daishi::console {

PicturePart::PicturePart(Context& context, LoadDesk& desk, QWidget* parent)
    : QWidget(parent), context_(context), desk_(desk), take_(new TakePanel(context)),
      seen_(new SeenCard(context)), form_(new ActForm(context)) {
    persons_ = keyButton(this, tr("Two persons look at the sheet instead"), QKeySequence("Ctrl+B"),
                         [this] { lookInstead(); });
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(take_);
    left->addWidget(seen_, 1);
    left->addWidget(persons_, 0, Qt::AlignLeft);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(left, 1);
    all->addWidget(form_);
    connect(take_, &TakePanel::took, &desk_, &LoadDesk::takePicture);
    connect(take_, &TakePanel::gaveUp, &desk_, &LoadDesk::giveUpPicture);
    connect(form_, &ActForm::carriedOut, &desk_, &LoadDesk::lookedInstead);
    hide();
}

bool PicturePart::wants(const Lane& lane) const {
    return lane.flow.step() == Step::Picture || lane.flow.wantsFirstPicture();
}

void PicturePart::show(const Lane& lane) {
    const bool asks = wants(lane) || lane.reading;
    if (asks)
        take_->want(lane.flow.step() == Step::Picture || lane.flow.step() == Step::Loading
                        ? tr("the top sheet of the box")
                        : tr("the sheet that was printed"));
    else
        take_->giveUp();
    take_->setVisible(asks);
    if (take_->isReading() != lane.reading)
        take_->reads(lane.reading);
    showSeen(lane);
    const bool mayLook = desk_.mayLookInstead(lane);
    if (!mayLook)
        form_->close();
    persons_->setVisible(mayLook && !form_->isOpen());
    large_ = asks || (seen_->isVisibleTo(this) && seen_->meaning() != Meaning::Go);
    setVisible(asks || seen_->isVisibleTo(this));
}

void PicturePart::showSeen(const Lane& lane) {
    const Step step = lane.flow.step();
    const bool there = lane.seen && !lane.reading &&
                       (step == Step::Picture || (step >= Step::Ready && step <= Step::Paused));
    if (!there) {
        looks_ = -1;
        return seen_->forget();
    }
    if (looks_ == lane.looks && shown_ == lane.printer)
        return;
    shown_ = lane.printer;
    looks_ = lane.looks;
    seen_->inLittleRoom(lane.seen->judgement.finding == PictureFinding::Right ? 12 : 0);
    seen_->show(*lane.seen);
}

void PicturePart::lookInstead() {
    const Lane& lane = desk_.lane();
    if (!desk_.mayLookInstead(lane) || !lane.run)
        return;
    ActSpec act{"print", "look", tr("Two persons look at the sheet")};
    act.fields = {{"RUN", "run", {}, lane.run->str()}, {"reason", "", tr("Why the picture does not tell")}};
    form_->open(act, [](const std::string&) { return std::string(); });
    persons_->hide();
}

bool PicturePart::takeFile(const QString& path) {
    if (!take_->isVisible() || take_->isReading())
        return false;
    take_->takeFile(path);
    return true;
}

bool PicturePart::takeBadge(const BadgeId& badge) {
    return form_->takeBadge(badge);
}

void PicturePart::fit() {
    const Theme& theme = context_.theme;
    layout()->setSpacing(theme.px(0.8));
    static_cast<QHBoxLayout*>(layout())->itemAt(0)->layout()->setSpacing(theme.px(0.6));
    take_->fit();
    seen_->fit();
    form_->fit();
}

} // namespace daishi::console
