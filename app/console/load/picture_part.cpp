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

namespace {

constexpr double kPictureUnits = 11; // so that all of it is seen at once on the widest screen

} // namespace

PicturePart::PicturePart(Context& context, LoadDesk& desk, QWidget* parent)
    : QWidget(parent), context_(context), desk_(desk), beside_(new QWidget), take_(new TakePanel(context)),
      seen_(new SeenCard(context)), form_(new ActForm(context)) {
    persons_ = keyButton(this, tr("Two persons look at the sheet instead"), QKeySequence("Ctrl+B"),
                         [this] { lookInstead(); });
    seen_->pictureAtMost(kPictureUnits);
    auto* acts = new QVBoxLayout(beside_);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->addWidget(take_);
    acts->addWidget(persons_, 0, Qt::AlignLeft);
    acts->addWidget(form_);
    acts->addStretch();
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(seen_, 1);
    all->addWidget(beside_);
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
                        ? tr("Picture of the top sheet")
                        : tr("Picture of the sheet that was printed"));
    else
        take_->giveUp();
    if (take_->isReading() != lane.reading)
        take_->reads(lane.reading);
    showSeen(lane);
    const bool mayLook = desk_.mayLookInstead(lane);
    if (!mayLook)
        form_->close();
    persons_->setVisible(mayLook && !form_->isOpen());
    tells_ = seen_->isVisibleTo(this);
    take_->setVisible(asks && !form_->isOpen());
    beside_->setVisible(asks || mayLook);
    fitBeside();
    large_ = asks || tells_;
    setVisible(asks || seen_->isVisibleTo(this));
}

void PicturePart::showSeen(const Lane& lane) {
    const Step step = lane.flow.step();
    const bool there = lane.seen && !lane.reading &&
                       lane.seen->judgement.finding == PictureFinding::Unclear &&
                       (step == Step::Picture || step == Step::Look);
    if (!there) {
        looks_ = -1;
        return seen_->forget();
    }
    if (looks_ == lane.looks && shown_ == lane.printer)
        return;
    shown_ = lane.printer;
    looks_ = lane.looks;
    seen_->show(*lane.seen);
}

void PicturePart::lookInstead() {
    const Lane& lane = desk_.lane();
    if (!desk_.mayLookInstead(lane) || !lane.run)
        return;
    ActSpec act{"print", "look", tr("Two persons look at the sheet")};
    act.fields = {{"RUN", "run", {}, lane.run->str()}, {"reason", "", tr("Why the picture does not tell")}};
    form_->open(act, [](const std::string&) { return std::string(); });
    show(lane);
}

// Beside what was seen as wide as a form, by itself as wide as there is room.
void PicturePart::fitBeside() {
    const bool beside = seen_->isVisibleTo(this);
    beside_->setFixedWidth(beside ? context_.theme.px(25) : QWIDGETSIZE_MAX);
    if (!beside)
        beside_->setMinimumWidth(0);
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
    beside_->layout()->setSpacing(theme.px(0.6));
    fitBeside();
    take_->fit();
    seen_->fit();
    form_->fit();
    form_->setMinimumHeight(theme.px(16)); // its field is seen as a whole
}

} // namespace daishi::console
