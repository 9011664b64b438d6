#include "app/console/frame/window.h"

#include <algorithm>

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/console/frame/key_guard.h"
#include "app/console/frame/nav.h"
#include "app/console/frame/pin_panel.h"
#include "app/console/frame/refusal_card.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/top_bar.h"
#include "app/console/frame/who.h"
#include "app/console/picture/opened_picture.h"
#include "app/console/picture/seen_screen.h"

namespace daishi::console {

namespace {

constexpr int kLookAgainMs = 120; // several acts in a row are one look
constexpr int kMakeSoonMs = 400;  // the first page has been read by then

} // namespace

Window::Window(desk::Desk& desk, Theme& theme, Who& who, Sounds& sounds, Language language,
               std::vector<PageEntry> entries)
    : desk_(desk), context_{desk, theme, who, sounds, notices_, answers_, pictures_, language},
      entries_(std::move(entries)), pages_(entries_.size(), nullptr), stack_(new QStackedWidget),
      notice_(new QLabel) {
    auto* ground = new QWidget;
    ground->setObjectName("ground");
    setCentralWidget(ground);
    top_ = new TopBar(context_, ground);
    nav_ = new Nav(context_, entries_, this);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(stack_, 1);
    right->addWidget(notice_);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(nav_);
    middle->addLayout(right, 1);
    auto* all = new QVBoxLayout(ground);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(top_);
    all->addLayout(middle, 1);
    notice_->setWordWrap(true);
    notice_->setAccessibleName(tr("What was just done"));
    pin_ = new PinPanel(context_, this);
    refusal_ = new RefusalCard(context_, this);
    seen_ = new SeenScreen(context_, this);
    opened_ = new OpenedPicture(context_, this);
    setAcceptDrops(true);
    setWindowTitle("Daishi");
    setMinimumSize(1024, 640);
    lookAgain_.setSingleShot(true);
    lookAgain_.setInterval(kLookAgainMs);
    makeNext_.setInterval(0); // between events
    new KeyGuard(this, [this] { return onTop(); });
    follow();
}

Window::~Window() = default;

void Window::follow() {
    connect(nav_, &Nav::wanted, this, [this](int page) { bring(page); });
    connect(&desk_, &desk::Desk::opened, this, [this] {
        top_->showLine(true);
        notices_.say({});
        if (front())
            bring(front()->key());
    });
    connect(&desk_, &desk::Desk::closed, this, &Window::showClosed);
    connect(&desk_, &desk::Desk::troubled, this, [this](const cli::Told& told) {
        notices_.say(context_.say(told.says) + " " + context_.say(told.next), Tone::Stop);
    });
    connect(&desk_, &desk::Desk::pinWanted, this,
            [this](const PinQuestion& question) { pin_->ask(question); });
    connect(&desk_, &desk::Desk::printerSeen, this,
            [this](const PrinterId& id, const Look& look) { top_->seen(id, look); });
    connect(&desk_, &desk::Desk::acted, this, [this] { lookAgain_.start(); });
    connect(&makeNext_, &QTimer::timeout, this, &Window::makeNext);
    connect(&lookAgain_, &QTimer::timeout, this, [this] {
        if (front() && desk_.isOpen())
            front()->look();
    });
    connect(&context_.who, &Who::changed, this, [this] {
        top_->showPerson();
        lookAgain_.start();
    });
    auto* stops = new QShortcut(Qt::Key_F12, this);
    stops->setAutoRepeat(false);
    connect(stops, &QShortcut::activated, this, &Window::stop);
    auto* leave = new QShortcut(QKeySequence("Ctrl+L"), this);
    connect(leave, &QShortcut::activated, &context_.who, &Who::leave);
    connect(&context_.who, &Who::refused, this,
            [this](const desk::Reply& reply) { answers_.tell(reply, tr("Nobody is logged in by this")); });
    connect(&answers_, &Answers::told, this, [this](const desk::Reply& reply, const QString& cannot) {
        if (showPicture(reply, cannot))
            return;
        if (refusal_->show(reply, cannot))
            context_.sounds.stop();
        else
            notices_.say(context_.say(reply.answer()->headline), Tone::Done);
    });
    connect(&notices_, &Notices::said, this, [this](const QString& text, Tone tone) {
        const char* marks[] = {"", "✓ ", "… ", "止 "};
        notice_->setText(text.isEmpty() ? text : QString(marks[int(tone)]) + text);
    });
}

Page* Window::front() const {
    return static_cast<Page*>(stack_->currentWidget());
}

// The last of the children is drawn last.
QWidget* Window::onTop() const {
    const auto lies = [this](const QObject* child) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        return widget && widget->isVisible() &&
               (widget == pin_ || widget == refusal_ || qobject_cast<const Cover*>(widget));
    };
    const auto& all = children();
    const auto top = std::find_if(all.rbegin(), all.rend(), lies);
    return top == all.rend() ? nullptr : static_cast<QWidget*>(*top);
}

Page& Window::page(int at) {
    Page*& page = pages_.at(std::size_t(at));
    if (!page) {
        page = entries_[std::size_t(at)].make(context_);
        page->setAccessibleName(entries_[std::size_t(at)].name);
        stack_->addWidget(page);
    }
    return *page;
}

std::vector<Page*> Window::pages() {
    for (int at = 0; at < int(pages_.size()); ++at)
        page(at);
    return pages_;
}

// One page at a time, so that no act waits for all of them.
void Window::makeNext() {
    const auto next = std::find(pages_.begin(), pages_.end(), nullptr);
    if (next == pages_.end())
        makeNext_.stop();
    else
        page(int(next - pages_.begin()));
}

void Window::bring(int at) {
    if (front() && front() != &page(at))
        notices_.say({}); // it was about the other one
    stack_->setCurrentWidget(&page(at));
    nav_->mark(at);
    top_->showPage(front()->name());
    front()->fit();
    if (desk_.isOpen())
        front()->look();
}

void Window::bring(const QKeySequence& key) {
    const auto wanted = std::find_if(entries_.begin(), entries_.end(),
                                     [&](const PageEntry& entry) { return entry.key == key; });
    if (wanted != entries_.end())
        bring(int(wanted - entries_.begin()));
}

void Window::showClosed(const cli::Told& why) {
    top_->showLine(false);
    notices_.say(context_.say(why.says) + " " + context_.say(why.next), Tone::Stop);
}

void Window::scanned(const QString&, const QByteArray& bytes) {
    const std::string raw = bytes.toStdString();
    const auto read = readScan(raw);
    const Scan* const known = std::get_if<Scan>(&read);
    const auto* const card = known ? std::get_if<CardCode>(&known->content) : nullptr;
    if (card && card->card != Card::Go && takeCard(card->card))
        return context_.sounds.note();
    for (auto cover = covers_.rbegin(); cover != covers_.rend(); ++cover) {
        if (*cover && (*cover)->isVisible()) {
            (*cover)->take(raw);
            return;
        }
    }
    notices_.say({}); // what was told of the scan before is over
    if (const auto* fault = std::get_if<ScanFault>(&read)) {
        context_.sounds.stop();
        notices_.say(context_.say({describeJa(*fault), describe(*fault)}), Tone::Stop);
        return;
    }
    const Scan& scan = *known;
    context_.sounds.note();
    if (const auto* badge = std::get_if<BadgeCode>(&scan.content))
        return takeBadge(BadgeId(badge->badge));
    if (isCovered() || !front() || (!(card && takeCard(card->card)) && !front()->take(scan, raw)))
        notices_.say(tr("Read, but nothing here waits for it."), Tone::Waiting);
}

bool Window::takeCard(Card card) {
    return std::any_of(pages_.begin(), pages_.end(), [&](Page* page) {
        return page && page->takeCard(card, page == front() && !isCovered());
    });
}

void Window::stop() {
    if (!takeCard(Card::Stop))
        notices_.say(tr("Nothing is being printed."), Tone::Waiting);
}

void Window::takeBadge(const BadgeId& badge) {
    if (pin_->isAsking()) {
        notices_.say(tr("A PIN is asked for first."), Tone::Waiting);
        return;
    }
    if (!front() || !front()->takeBadge(badge))
        context_.who.arrive(badge);
}

void Window::lay(Cover* cover) {
    if (std::find(covers_.begin(), covers_.end(), cover) == covers_.end())
        covers_.push_back(cover);
    if (cover->parentWidget() != this)
        cover->setParent(this);
    cover->setGeometry(rect());
    cover->fit();
    cover->show();
    cover->raise();
    pin_->raise();
}

void Window::closeEvent(QCloseEvent* event) {
    for (const PrinterConfig& printer : desk_.registry().printers) {
        if (!desk_.prints(printer.id))
            continue;
        notices_.say(tr("Sheets are being printed. Pause the run first, then close."), Tone::Waiting);
        event->ignore();
        return;
    }
    event->accept();
}

void Window::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    QTimer::singleShot(kMakeSoonMs, this, [this] { makeNext_.start(); });
}

void Window::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fit();
}

void Window::fit() {
    Theme& theme = context_.theme;
    theme.fit(size());
    if (const QString sheet = theme.styleSheet(); qApp->styleSheet() != sheet)
        qApp->setStyleSheet(sheet);
    top_->fit();
    nav_->fit();
    notice_->setContentsMargins(theme.px(1.5), theme.px(0.2), theme.px(1.5), theme.px(0.4));
    for (QWidget* over : {static_cast<QWidget*>(pin_), static_cast<QWidget*>(refusal_)})
        over->setGeometry(rect());
    pin_->fit();
    refusal_->fit();
    for (const auto& cover : covers_) {
        if (cover) {
            cover->setGeometry(rect());
            cover->fit();
        }
    }
    if (front())
        front()->fit();
}

} // namespace daishi::console
