#include "app/console/frame/nav.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/console/frame/page.h"
#include "app/console/frame/theme.h"

namespace daishi::console {

Nav::Nav(Context& context, const std::vector<Page*>& pages, QWidget* parent)
    : QFrame(parent), context_(context), layout_(new QVBoxLayout(this)), buttons_(new QButtonGroup(this)) {
    setObjectName("nav");
    setAccessibleName(tr("Pages"));
    for (int i = 0; i < int(pages.size()); ++i) {
        const QKeySequence key = pages[std::size_t(i)]->key();
        auto* button =
            new QPushButton(pages[std::size_t(i)]->name() + "\n" + key.toString(QKeySequence::NativeText));
        button->setObjectName("nav");
        button->setCheckable(true);
        button->setFlat(true);
        button->setAccessibleName(pages[std::size_t(i)]->name());
        buttons_->addButton(button, i);
        layout_->addWidget(button);
        auto* shortcut = new QShortcut(key, parent);
        connect(shortcut, &QShortcut::activated, this, [this, i] { Q_EMIT wanted(i); });
    }
    layout_->addStretch();
    connect(buttons_, &QButtonGroup::idClicked, this, &Nav::wanted);
    fit();
}

void Nav::mark(int page) {
    buttons_->button(page)->setChecked(true);
}

void Nav::fit() {
    const Theme& theme = context_.theme;
    int widest = theme.px(6.6);
    for (QAbstractButton* button : buttons_->buttons()) {
        QFont bold = button->font();
        bold.setPixelSize(theme.unit());
        bold.setBold(true);
        const QString name = button->text().section('\n', 0, 0);
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(name) + theme.px(1));
    }
    setFixedWidth(widest);
    layout_->setContentsMargins(0, theme.px(0.4), 0, 0);
    layout_->setSpacing(0);
}

} // namespace daishi::console
