#include "app/console/frame/nav.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/console/frame/page.h"
#include "app/console/frame/theme.h"

namespace daishi::console {

namespace {

constexpr double kTwoLines = 3.2; // units of a button with two lines

} // namespace

Nav::Nav(Context& context, const std::vector<PageEntry>& pages, QWidget* parent)
    : QFrame(parent), context_(context), layout_(new QVBoxLayout(this)), buttons_(new QButtonGroup(this)) {
    setObjectName("nav");
    setAccessibleName(tr("Pages"));
    for (int i = 0; i < int(pages.size()); ++i) {
        const auto& [name, key, make] = pages[std::size_t(i)];
        auto* button = new QPushButton(name + "\n" + key.toString(QKeySequence::NativeText));
        button->setProperty("key", key.toString(QKeySequence::NativeText));
        button->setObjectName("nav");
        button->setCheckable(true);
        button->setFlat(true);
        button->setAccessibleName(name);
        buttons_->addButton(button, i);
        layout_->addWidget(button);
        auto* shortcut = new QShortcut(key, parent);
        connect(shortcut, &QShortcut::activated, this, [this, i] { Q_EMIT wanted(i); });
    }
    layout_->addStretch();
    connect(buttons_, &QButtonGroup::idClicked, this, &Nav::wanted);
}

void Nav::mark(int page) {
    buttons_->button(page)->setChecked(true);
}

// Name and key stand on two lines each, or on one where the window is too low for so many pages.
void Nav::fit() {
    const Theme& theme = context_.theme;
    const int there = window()->height() - theme.px(3.2);
    const bool low = there < int(buttons_->buttons().size()) * theme.px(kTwoLines);
    dress(this, low ? QString("QPushButton#nav { text-align: left; padding: %1px %2px; }")
                          .arg(theme.px(0.2))
                          .arg(theme.px(0.3))
                    : QString("QPushButton#nav { padding: %1px; }").arg(theme.px(0.06)));
    int widest = theme.px(6.6);
    for (QAbstractButton* button : buttons_->buttons()) {
        QFont bold = button->font();
        bold.setPixelSize(theme.unit());
        bold.setBold(true);
        const QString key = button->property("key").toString();
        button->setText(low ? key + "  " + button->accessibleName() : button->accessibleName() + "\n" + key);
        const QString name = button->text().section('\n', 0, 0);
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(name) + theme.px(1));
    }
    setFixedWidth(widest);
    layout_->setContentsMargins(0, theme.px(0.4), 0, 0);
    layout_->setSpacing(0);
}

} // namespace daishi::console
