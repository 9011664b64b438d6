// How large the parts of a stop are.
#include <algorithm>

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/console/frame/sign.h"
#include "app/console/frame/theme.h"
#include "app/console/load/stop_screen.h"
#include "app/console/load/title_line.h"
#include "app/console/picture/seen_picture.h"

namespace daishi::console {

// As large as all of it fits: where type is chosen large on a small screen, what is largest gives way first.
void StopScreen::fit() {
    for (const double share : {1.0, 0.9, 0.8, 0.7, 0.6}) {
        lay(share);
        for (QWidget* part : {required_.card, loaded_.card, foot_})
            part->layout()->activate();
        layout()->activate();
        if (layout()->totalMinimumHeightForWidth(width()) <= height())
            return;
    }
}

void StopScreen::lay(double share) {
    const Theme& theme = context_.theme;
    const Colours& c = theme.colours();
    const auto sized = [&](double times, bool bold) {
        return QString("color: white; font-size: %1px; font-weight: %2;")
            .arg(theme.px(std::max(0.9, times * share)))
            .arg(bold ? 700 : 400);
    };
    layout()->setContentsMargins(theme.px(2.6), theme.px(2 * share), theme.px(2.6), theme.px(share));
    layout()->setSpacing(theme.px(1.2 * share));
    sign_->setFixedSize(theme.px(6.2 * share), theme.px(6.2 * share));
    dress(place_, sized(1.1, true));
    dress(headline_, sized(3.6, true));
    dress(sentence_, sized(1.3, false));
    dress(number_, sized(1.9, true));
    dress(nextHeading_, sized(1.1, false));
    dress(difference_, sized(0.95, false));
    dress(record_, sized(0.95, false));
    for (int i = 0; i < next_->count(); ++i)
        dress(next_->itemAt(i)->widget(), i == 0 ? sized(1.9, true) : sized(1.1, false));
    dress(
        foot_,
        QString("QFrame { background: %1; border-radius: %2px; }").arg(c.stopDeep.name()).arg(theme.px(0.5)));
    foot_->layout()->setContentsMargins(theme.px(1.4), theme.px(share), theme.px(1.4), theme.px(share));
    waits_->setFixedWidth(theme.px(14));
    dress(waits_, sized(1.1, true) + QString("border: %1px dashed white; border-radius: %2px; padding: %3px;")
                                         .arg(theme.px(0.1))
                                         .arg(theme.px(0.5))
                                         .arg(theme.px(0.8)));
    layPicture(share);
    for (SideWidgets* side : {&required_, &loaded_}) {
        dress(
            side->card,
            QString("QFrame { background: %1; border-radius: %2px; }").arg(c.card.name()).arg(theme.px(0.5)));
        side->card->layout()->setContentsMargins(theme.px(1.3), theme.px(0.9 * share), theme.px(1.3),
                                                 theme.px(share));
        dress(side->text, QString("font-size: %1px; font-weight: 700;").arg(theme.px(2)));
        layRows(*side, share);
        side->title->setMinimumHeight(theme.px(std::max(3.0, (stop_.seen.empty() ? 4.6 : 3.4) * share)));
    }
}

// Beside a blank they are what else is known of it; without one they are what has to be found, and large.
void StopScreen::layRows(SideWidgets& side, double share) {
    const Theme& theme = context_.theme;
    const bool large = side.title->isHidden();
    side.rows->setHorizontalSpacing(large ? 0 : theme.px(1.5));
    for (int i = 0; i < side.rows->count(); ++i)
        dress(side.rows->itemAt(i)->widget(),
              large ? QString("font-size: %1px; font-weight: 700;").arg(theme.px(std::max(1.0, 1.3 * share)))
                    : QString());
}

// Where the sheet itself is shown, it is what is large: found and needed stand above its halves, and what
// else is known of the two blanks gives way.
void StopScreen::layPicture(double share) {
    const Theme& theme = context_.theme;
    const bool pictured = !stop_.seen.empty();
    sides_->setDirection(pictured ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    seen_->writeIn(Qt::white);
    seen_->setMinimumHeight(pictured ? theme.px(17 * share) : 0);
    for (SideWidgets* side : {&required_, &loaded_}) {
        side->picture->setVisible(!pictured && !side->title->isHidden());
        for (int i = 0; i < side->rows->count(); ++i)
            side->rows->itemAt(i)->widget()->setVisible(!pictured);
    }
}

} // namespace daishi::console
