#include "app/console/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/console/console_settings.h"
#include "app/console/frame/facts_card.h"
#include "app/console/frame/focus.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/theme.h"
#include "app/console/settings/code_picture.h"
#include "app/scanner/hub.h"

namespace daishi::console {

namespace {

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setObjectName("heading");
    return label;
}

} // namespace

SettingsPage::SettingsPage(Context& context, QWidget* parent)
    : Page(context, parent), language_(new QComboBox), brightness_(new QComboBox), type_(new QSpinBox),
      sound_(new QCheckBox(tr("Sound when it may go on"))), code_(new QLabel), finding_(new QLabel),
      scanners_(new FactsCard(context.theme, tr("Scanners"))),
      last_(new FactsCard(context.theme, tr("Last scan"))),
      printers_(new FactsCard(context.theme, tr("Printers"))),
      store_(new FactsCard(context.theme, tr("Store and program"))),
      pictures_(new FactsCard(context.theme, tr("Pictures of sheets"))), scroll_(new QScrollArea) {
    auto* body = new QWidget;
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->addWidget(makeChoices());
    left->addWidget(store_);
    left->addWidget(printers_);
    left->addStretch();
    right->addWidget(scanners_);
    right->addWidget(pictures_);
    right->addWidget(last_);
    right->addWidget(makeSetUp());
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    scroll_->setWidget(body);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    focusWhileItScrolls(scroll_);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* all = new QVBoxLayout(this);
    all->addWidget(scroll_);
    last_->show({{tr("Scan something: how it is understood is shown here."), {}, false}});
    for (QComboBox* box : {language_, brightness_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::choose);
    }
    connect(type_, &QSpinBox::valueChanged, this, &SettingsPage::choose);
    connect(sound_, &QCheckBox::toggled, this, &SettingsPage::choose);
    connect(&context.desk, &desk::Desk::printerSeen, this, [this](const PrinterId& id, const Look& look) {
        looks_[id] = look;
        if (isVisible())
            showPrinters();
    });
}

QWidget* SettingsPage::makeChoices() {
    auto* card = new QFrame;
    card->setObjectName("card");
    language_->addItem(tr("As the home says"));
    for (const char* itself : {"日本語", "English"}) // each in its own words
        language_->addItem(QString::fromUtf8(itself));
    brightness_->addItems({tr("Light"), tr("Dark"), tr("Like the system")});
    type_->setRange(kLeastType, kMostType);
    type_->setSingleStep(10);
    type_->setSuffix(" %");
    type_->setKeyboardTracking(false);
    type_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* form = new QFormLayout;
    form->addRow(tr("Language"), language_);
    form->addRow(tr("Brightness"), brightness_);
    form->addRow(tr("Size of type"), type_);
    form->addRow({}, sound_);
    auto* test = new QPushButton(tr("Test the volume"));
    connect(test, &QPushButton::clicked, this, [this] { context().sounds.stop(); });
    auto* always =
        new QLabel(tr("The sound of a stop cannot be switched off. Test the volume where you work."));
    always->setWordWrap(true);
    always->setObjectName("faint");
    auto* inside = new QVBoxLayout(card);
    inside->addWidget(heading(tr("This console")));
    inside->addLayout(form);
    inside->addWidget(always);
    inside->addWidget(test, 0, Qt::AlignLeft);
    cards_ << card;
    return card;
}

QString SettingsPage::title() {
    return tr("Settings");
}

QWidget* SettingsPage::makeSetUp() {
    auto* card = new QFrame;
    card->setObjectName("card");
    auto* why = new QLabel(
        tr("A scanner types like a keyboard. Scan this code once: what comes tells whether scanner and "
           "computer mean the keyboard of the same country."));
    why->setWordWrap(true);
    finding_->setWordWrap(true);
    finding_->setText(tr("Not scanned yet."));
    code_->setAccessibleName(tr("Set-up test code"));
    auto* print = new QPushButton(tr("Print the test code"));
    connect(print, &QPushButton::clicked, this, &SettingsPage::printCode);
    auto* inside = new QVBoxLayout(card);
    inside->addWidget(heading(tr("Set-up test code")));
    inside->addWidget(why);
    inside->addWidget(code_, 0, Qt::AlignLeft);
    inside->addWidget(finding_);
    inside->addWidget(print, 0, Qt::AlignLeft);
    cards_ << card;
    return card;
}

void SettingsPage::look() {
    follow();
    showChoices();
    showScanners();
    showPrinters();
    lookAtPictures();
    context().desk.look<StoreFacts>(this, readStoreFacts,
                                    [this](const StoreFacts& facts) { showStore(facts); });
}

// Once, when there are scanners.
void SettingsPage::follow() {
    if (follows_ || !context().scanners)
        return;
    follows_ = true;
    connect(context().scanners, &scanner::Hub::scanned, this, &SettingsPage::seen);
    connect(context().scanners, &scanner::Hub::deviceChanged, this, [this] { showScanners(); });
}

void SettingsPage::showChoices() {
    showing_ = true;
    const ConsoleSettings* settings = context().settings;
    for (QWidget* field : std::initializer_list<QWidget*>{language_, brightness_, type_, sound_})
        field->setEnabled(settings);
    const Choices now = settings ? settings->now() : Choices{};
    language_->setCurrentIndex(!now.language ? 0 : *now.language == Language::Japanese ? 1 : 2);
    brightness_->setCurrentIndex(int(now.brightness));
    type_->setValue(now.typePercent);
    sound_->setChecked(now.goSound);
    showing_ = false;
}

void SettingsPage::choose() {
    if (showing_ || !context().settings)
        return;
    Choices choices;
    if (language_->currentIndex() > 0)
        choices.language = language_->currentIndex() == 1 ? Language::Japanese : Language::English;
    choices.brightness = Brightness(brightness_->currentIndex());
    choices.typePercent = type_->value();
    choices.goSound = sound_->isChecked();
    ConsoleSettings* settings = context().settings; // the window, and this page, may be made anew now
    Notices& notices = context().notices;
    const QString file = settings->file();
    const QString lost = tr("This could not be kept in %1; it holds until the console is closed.").arg(file);
    if (!settings->choose(choices))
        notices.say(lost, Tone::Waiting);
}

// Beside each other where both have room, else below each other.
void SettingsPage::layColumns() {
    auto* columns = static_cast<QBoxLayout*>(scroll_->widget()->layout());
    const int half = (scroll_->width() - context().theme.px(2.8)) / 2;
    const bool beside = columns->itemAt(0)->minimumSize().width() <= half &&
                        columns->itemAt(1)->minimumSize().width() <= half;
    columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SettingsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    layColumns();
}

void SettingsPage::fit() {
    const Theme& theme = context().theme;
    layout()->setContentsMargins(theme.px(1.4), theme.px(0.9), theme.px(1.4), theme.px(0.3));
    auto* columns = static_cast<QHBoxLayout*>(scroll_->widget()->layout());
    columns->setSpacing(theme.px(1));
    for (auto* form : findChildren<QFormLayout*>())
        form->setHorizontalSpacing(theme.px(0.8));
    columns->setContentsMargins(0, 0, theme.px(0.8), 0);
    for (int i = 0; i < columns->count(); ++i)
        columns->itemAt(i)->layout()->setSpacing(theme.px(0.8));
    for (QWidget* card : cards_)
        card->layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.8));
    for (FactsCard* card : {scanners_, last_, printers_, store_, pictures_})
        card->fit();
    code_->setPixmap(
        QPixmap::fromImage(dataMatrixPicture(scanner::kCountryCode, std::max(3, theme.px(0.25)))));
    layColumns();
}

} // namespace daishi::console
