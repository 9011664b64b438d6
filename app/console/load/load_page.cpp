#include "app/console/load/load_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include "app/console/frame/answers.h"
#include "app/console/frame/facts_card.h"
#include "app/console/frame/focus.h"
#include "app/console/frame/key_button.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/who.h"
#include "app/console/load/after_panel.h"
#include "app/console/load/doubt_panel.h"
#include "app/console/load/guide_panel.h"
#include "app/console/load/picture_part.h"
#include "app/console/load/reading_panel.h"
#include "app/console/load/run_panel.h"
#include "app/console/load/stop_screen.h"
#include "app/console/load/verdict_panel.h"

namespace daishi::console {

namespace {

// As high as what it holds needs at the width that it has; Qt would take what it needs at the least width.
class Inside final : public QWidget {
  public:
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace

LoadPage::LoadPage(Context& context, QWidget* parent)
    : Page(context, parent), desk_(new LoadDesk(context, this)), stop_(std::make_unique<StopScreen>(context)),
      printers_(new QHBoxLayout), guide_(new GuidePanel(context)), verdict_(new VerdictPanel(context)),
      doubt_(new DoubtPanel(context)), reading_(new ReadingPanel(context)),
      picture_(new PicturePart(context, *desk_)), run_(new RunPanel(context)),
      after_(new AfterPanel(context)), beside_(new QWidget), tray_(new FactsCard(context.theme, tr("Tray"))),
      printer_(new FactsCard(context.theme, tr("Printer"))), keys_(new QHBoxLayout) {
    auto* left = new QVBoxLayout;
    left->addWidget(reading_);
    left->addWidget(guide_);
    left->addWidget(run_);
    left->addWidget(picture_);
    left->addWidget(after_);
    left->addStretch();
    auto* right = new QVBoxLayout(beside_);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(tray_);
    right->addWidget(printer_);
    right->addStretch();
    auto* inside = new Inside;
    auto* middle = new QHBoxLayout(inside);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addLayout(left, 4);
    middle->addWidget(beside_, 3);
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    focusWhileItScrolls(area);
    for (QWidget* panel : std::initializer_list<QWidget*>{guide_, verdict_, doubt_, reading_, picture_, run_,
                                                          after_, tray_, printer_})
        panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* all = new QVBoxLayout(this);
    all->addLayout(printers_);
    all->addWidget(doubt_);
    all->addWidget(verdict_);
    all->addWidget(area, 1);
    all->addLayout(keys_);
    makeKeys();
    desk_->sheetsPutIn = [this] { return guide_->sheets(); };
    connect(desk_, &LoadDesk::changed, this, &LoadPage::show);
    connect(desk_, &LoadDesk::went, this, [this] {
        guide_->forgetSheets();
        this->context().sounds.go();
    });
    connect(&context.desk, &desk::Desk::opened, this, [this] {
        recovered_ = false;
        recover();
    });
    connect(&context.who, &Who::changed, this, &LoadPage::recover);
    connect(desk_, &LoadDesk::noticed, this, [this](const QString& what) {
        this->context().notices.say(what, Tone::Waiting);
        stop_->tell(what);
    });
    connect(desk_, &LoadDesk::stopped, this, [this](const Stop& stop) {
        static_cast<Window*>(window())->lay(stop_.get());
        stop_->show(stop);
    });
    connect(stop_.get(), &StopScreen::handedOn, this, [this](const Scan& scan) { take(scan, {}); });
    connect(after_, &AfterPanel::tookOut, desk_, &LoadDesk::unload);
    connect(after_, &AfterPanel::seenEmpty, desk_, &LoadDesk::clearLine);
    connect(doubt_, &DoubtPanel::settled, desk_, &LoadDesk::look);
    connect(reading_, &ReadingPanel::changed, this, &LoadPage::show);
    connect(doubt_, &DoubtPanel::changed, this, [this] {
        if (doubt_->isOpen() && desk_->spoilsNext())
            desk_->spoilNext(false);
        show();
    });
    QTimer::singleShot(0, this, &LoadPage::recover); // somebody may be here already
}

LoadPage::~LoadPage() = default;

// What an earlier console left in the air is asked of the printers as soon as somebody is there to answer for
// it.
void LoadPage::recover() {
    if (recovered_ || !context().who.someone())
        return;
    recovered_ = true;
    context().desk.carryOut(context().who.errand("print", "recover"), this, [this](const desk::Reply& reply) {
        if (!reply.answer())
            context().answers.tell(reply, tr("What was left in the air could not be looked up"));
        doubt_->look();
        desk_->look();
    });
}

void LoadPage::makeKeys() {
    go_ = keyButton(this, tr("Go"), Qt::Key_F10, [this] {
        if (desk_->hasLanes())
            desk_->lane().flow.step() == Step::Printing ? desk_->pause() : desk_->go();
    });
    spoil_ = keyButton(this, tr("Next scan is spoiled"), Qt::Key_F11, [this] { toggleSpoil(); });
    spoil_->setCheckable(true);
    // The key is the window's: it stops from every page.
    stopKey_ = buttonNaming(this, tr("Stop"), Qt::Key_F12, [this] {
        if (desk_->hasLanes())
            desk_->stop();
    });
    for (QPushButton* button : {go_, spoil_, stopKey_})
        keys_->addWidget(button);
    keys_->addStretch();
}

// No key of it waits for a blank or a return that somebody strikes in passing.
void LoadPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        setFocus();
}

// What the next scan is was said for what is done here now.
void LoadPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    QTimer::singleShot(0, this, [this] { // not while a window that ends takes its pages down
        desk_->spoilNext(false);
        doubt_->spoilNext(false);
    });
}

// While there is a doubt the next scan is told from what came out of it, and from nothing else.
void LoadPage::toggleSpoil() {
    doubt_->isOpen() ? doubt_->spoilNext(!doubt_->spoils()) : desk_->spoilNext(!desk_->spoilsNext());
}

void LoadPage::look() {
    desk_->look();
    doubt_->look();
    if (printers_->count() == 0) {
        int number = 0;
        for (const PrinterId& id : desk_->printers()) {
            const PrinterConfig* printer = context().desk.registry().printer(id);
            const QKeySequence key(QString("Ctrl+%1").arg(++number));
            auto* button =
                new QPushButton(context().say(printer->name) + "  " + key.toString(QKeySequence::NativeText));
            button->setCheckable(true);
            button->setProperty("printer", QString::fromStdString(id.str()));
            button->setProperty("name", button->text());
            connect(button, &QPushButton::clicked, this, [this, id] { desk_->choose(id); });
            auto* shortcut = new QShortcut(key, this);
            shortcut->setAutoRepeat(false);
            connect(shortcut, &QShortcut::activated, this, [this, id] { desk_->choose(id); });
            printers_->addWidget(button);
        }
        printers_->addStretch();
    }
}

bool LoadPage::take(const Scan& scan, const std::string&) {
    if (doubt_->take(scan))
        return true;
    return (!desk_->spoilsNext() && reading_->take(scan)) || desk_->take(scan);
}

bool LoadPage::takeCard(Card card, bool inFront) {
    if (card != Card::Go)
        return desk_->hold(card, inFront ? LoadDesk::Which::Shown : LoadDesk::Which::Any);
    if (!inFront)
        context().notices.say(
            tr("Go is said where it is seen what begins: press F3 and scan the card there."), Tone::Waiting);
    return !inFront;
}

bool LoadPage::takeBadge(const BadgeId& badge) {
    return doubt_->takeBadge(badge) || reading_->takeBadge(badge) || picture_->takeBadge(badge);
}

bool LoadPage::takeFile(const QString& path) {
    return picture_->takeFile(path);
}

void LoadPage::show() {
    if (!desk_->hasLanes())
        return;
    const Lane& lane = desk_->lane();
    for (int i = 0; i < printers_->count(); ++i) {
        auto* button = qobject_cast<QPushButton*>(printers_->itemAt(i)->widget());
        if (!button)
            continue;
        const PrinterId printer(button->property("printer").toString().toStdString());
        button->setChecked(printer == lane.printer);
        const QString name = button->property("name").toString();
        button->setText(stopAt(lane.view.stops, printer) ? "止 " + name : name);
    }
    guide_->show(lane);
    doubt_->isOpen() ? reading_->leave() : reading_->show(lane);
    guide_->setVisible(!doubt_->isOpen() && !reading_->isOpen()); // first things first
    verdict_->show(lane);
    if (doubt_->isOpen())
        after_->leave(); // and does not take the focus from what is typed there
    else
        after_->show(lane,
                     isVisible() && !reading_->isOpen() && !static_cast<Window*>(window())->isCovered());
    picture_->show(lane);
    showRun(lane);
    showTray(lane);
    showPrinter(lane);
    beside_->setVisible(!picture_->isLarge() && !reading_->isOpen());
    if (picture_->tells() || reading_->isOpen()) // what was seen last is what is true of it now
        verdict_->hide();
    const Step step = lane.flow.step();
    go_->setText("F10  " + (step == Step::Printing ? tr("Pause") : tr("Go")));
    const bool begins = step == Step::Ready || step == Step::Paused;
    go_->setEnabled(step == Step::Printing || (begins && context().who.someone()));
    stopKey_->setEnabled(step >= Step::Ready && step <= Step::Paused);
    spoil_->setChecked(doubt_->isOpen() ? doubt_->spoils() : desk_->spoilsNext());
}

void LoadPage::fit() {
    const Theme& theme = context().theme;
    layout()->setContentsMargins(theme.px(1.4), theme.px(0.9), theme.px(1.4), theme.px(0.6));
    layout()->setSpacing(theme.px(0.8));
    guide_->fit();
    verdict_->fit();
    doubt_->fit();
    reading_->fit();
    picture_->fit();
    run_->fit();
    after_->fit();
    tray_->fit();
    printer_->fit();
}

} // namespace daishi::console
