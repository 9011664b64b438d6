#include "app/scanner/wedge_filter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethod>
#include <QWindow>
#include <algorithm>

#include "app/scanner/replay_key.h"

namespace daishi::scanner {

namespace {

constexpr Milliseconds kClockChanged{10'000};

WedgeFilter::Now machineClock() {
    QElapsedTimer timer;
    timer.start();
    return [timer] { return Milliseconds(timer.elapsed()); };
}

std::unique_ptr<QEvent> pressOf(const QKeyEvent& event) {
    auto press = std::make_unique<QKeyEvent>(
        QEvent::KeyPress, event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), event.isAutoRepeat(), quint16(event.count()));
    press->setTimestamp(event.timestamp());
    return press;
}

const QKeyEvent* asKey(const QEvent& event) {
    return event.type() == QEvent::InputMethod ? nullptr : static_cast<const QKeyEvent*>(&event);
}

} // namespace

WedgeFilter::WedgeFilter(const FrameSettings& settings, Now now, QObject* parent)
    : QObject(parent), frame_(settings), now_(now ? std::move(now) : machineClock()) {
    for (QTimer* timer : {&quiet_, &reallyQuiet_, &sendSoon_}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&sendSoon_, &QTimer::timeout, this, &WedgeFilter::sendBack);
    // Keys that wait in the queue of the window system while the program was busy are read before silence is
    // told.
    connect(&quiet_, &QTimer::timeout, this, [this] { reallyQuiet_.start(0); });
    connect(&reallyQuiet_, &QTimer::timeout, this, &WedgeFilter::silence);
    QCoreApplication::instance()->installEventFilter(this);
}

WedgeFilter::~WedgeFilter() {
    freeInputMethod();
}

// Keys come to a window first, which hands them to a widget: only the former is judged.
bool WedgeFilter::eventFilter(QObject* receiver, QEvent* event) {
    if (event == sending_) {
        sending_ = nullptr;
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        if (!receiver->isWindowType() || std::exchange(sendingOverride_, false))
            return false;
        window_ = receiver;
        const auto& key = *static_cast<QKeyEvent*>(event);
        overrides_.reset();
        const Fate fate = keyPress(key);
        overrides_ = {key.key(), fate};
        event->setAccepted(fate == Fate::Take);
        return fate == Fate::Take;
    }
    case QEvent::KeyPress:
        if (!receiver->isWindowType())
            return false;
        window_ = receiver;
        return keyPress(*static_cast<QKeyEvent*>(event)) == Fate::Take;
    case QEvent::KeyRelease:
        return receiver->isWindowType() && keyRelease(*static_cast<QKeyEvent*>(event)) == Fate::Take;
    case QEvent::InputMethod:
        return receiver == QGuiApplication::focusObject() &&
               inputMethod(*static_cast<QInputMethodEvent*>(event)) == Fate::Take;
    case QEvent::Shortcut:
        sendingOverride_ = false;
        return !held_.empty();
    default:
        return false;
    }
}

WedgeFilter::Fate WedgeFilter::keyPress(const QKeyEvent& event) {
    const auto judged = std::exchange(overrides_, std::nullopt);
    if (judged && judged->first == event.key() && event.type() == QEvent::KeyPress)
        return judged->second;
    return judge(pressOf(event), strokeOf(event, timeOf(&event)));
}

WedgeFilter::Fate WedgeFilter::keyRelease(const QKeyEvent& event) {
    if (!held_.empty()) {
        held_.back().behind.emplace_back(event.clone());
        return Fate::Take;
    }
    if (back_.empty())
        return down_.erase(event.key()) > 0 ? Fate::Take : Fate::Pass;
    queueBack(Kept(event.clone()));
    return Fate::Take;
}

WedgeFilter::Fate WedgeFilter::inputMethod(const QInputMethodEvent& event) {
    if (clearing_)
        return Fate::Take;
    const auto stroke = composition_.stroke(event, timeOf(nullptr));
    if (handingOver_)
        return Fate::Pass;
    if (stroke)
        return judge(Kept(event.clone()), *stroke);
    if (held_.empty())
        return Fate::Pass;
    held_.back().behind.emplace_back(event.clone());
    return Fate::Take;
}

// An event passes by itself only when nothing older is on its way; else it follows the older ones.
WedgeFilter::Fate WedgeFilter::judge(Kept event, const Stroke& stroke) {
    const QEvent* own = event.get();
    held_.push_back({std::move(event), {}});
    apply(frame_.stroke(stroke));
    const bool alone = back_.size() == 1 && back_.front().get() == own;
    if (alone)
        back_.clear();
    afterStroke();
    return alone ? Fate::Pass : Fate::Take;
}

void WedgeFilter::apply(const Verdict& verdict) {
    for (const Ruling& ruling : verdict.rulings) {
        for (std::size_t i = 0; i < ruling.strokes; ++i)
            takeOut(ruling.kind);
    }
    tell(verdict);
}

// Told from the event loop, so that whoever listens may do anything, even open a dialog.
void WedgeFilter::tell(const Verdict& verdict) {
    for (const std::string& raw : verdict.scans) {
        const auto emitScan = [this, bytes = QByteArray::fromStdString(raw)] { Q_EMIT scanned(bytes); };
        QMetaObject::invokeMethod(this, emitScan, Qt::QueuedConnection);
    }
    for (const Dropped why : verdict.dropped)
        QMetaObject::invokeMethod(
            this, [this, why] { Q_EMIT dropped(why); }, Qt::QueuedConnection);
}

void WedgeFilter::takeOut(Ruling::Kind kind) {
    Held held = std::move(held_.front());
    held_.pop_front();
    if (kind == Ruling::Kind::GiveBack)
        queueBack(std::move(held.event));
    else if (const QKeyEvent* key = asKey(*held.event))
        down_.insert(key->key());
    else
        compositionTaken_ = true;
    for (Kept& behind : held.behind) {
        if (asKey(*behind) || kind == Ruling::Kind::GiveBack)
            queueBack(std::move(behind));
    }
}

// The release of a key whose press was swallowed is nobody's.
void WedgeFilter::queueBack(Kept event) {
    const QKeyEvent* key = asKey(*event);
    const bool wasDown = key && down_.erase(key->key()) > 0;
    if (!wasDown || event->type() != QEvent::KeyRelease)
        back_.push_back(std::move(event));
}

// What is sent may open a dialog, which runs an event loop of its own: the rest then follows from there.
void WedgeFilter::sendBack() {
    while (!back_.empty()) {
        const Kept event = std::move(back_.front());
        back_.pop_front();
        if (!back_.empty())
            sendSoon_.start(0);
        send(*event);
    }
}

void WedgeFilter::send(QEvent& event) {
    QObject* window = QGuiApplication::focusWindow() ? QGuiApplication::focusWindow() : window_.data();
    QObject* receiver = event.type() == QEvent::InputMethod ? QGuiApplication::focusObject() : window;
    if (!receiver)
        return;
    if (event.type() == QEvent::KeyPress) {
        auto& key = static_cast<QKeyEvent&>(event);
        const QPointer<QObject> still(receiver);
        sendingOverride_ = true;
        const bool wasShortcut = runsShortcut(*receiver, key);
        sendingOverride_ = false;
        if (wasShortcut || !still)
            return;
    }
    sending_ = &event;
    QCoreApplication::sendEvent(receiver, &event);
}

void WedgeFilter::silence() {
    apply(frame_.silence(now_()));
    afterStroke();
}

void WedgeFilter::afterStroke() {
    reallyQuiet_.stop();
    const auto until = frame_.waitsUntil();
    if (until)
        quiet_.start(std::max(Milliseconds(1), *until - now_() + Milliseconds(1)));
    else
        quiet_.stop();
    if (compositionTaken_ && !frame_.inScan())
        clearComposition();
    frame_.inFrame() ? holdInputMethod() : freeInputMethod();
    sendBack();
}

// From the prefix on the keys are to come as keys. What a person was composing is handed over to where it
// stands.
void WedgeFilter::holdInputMethod() {
    QWidget* focus = QApplication::focusWidget();
    if (withoutInputMethod_ || !focus || !focus->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    withoutInputMethod_ = focus;
    handingOver_ = true;
    focus->setAttribute(Qt::WA_InputMethodEnabled, false);
    QGuiApplication::inputMethod()->reset();
    handingOver_ = false;
    composition_.clear();
}

void WedgeFilter::freeInputMethod() {
    if (withoutInputMethod_)
        withoutInputMethod_->setAttribute(Qt::WA_InputMethodEnabled, true);
    withoutInputMethod_.clear();
}

// The characters of a scan are still in the input method, and it would hand them over one day.
void WedgeFilter::clearComposition() {
    compositionTaken_ = false;
    clearing_ = true;
    QGuiApplication::inputMethod()->reset();
    clearing_ = false;
    composition_.clear();
    queueBack(std::make_unique<QInputMethodEvent>());
}

// When the key was struck, not when the program came to read it: a program that was busy reads a person's
// keys at once. The stamps have a clock of their own; the smallest distance seen is the distance of the
// clocks.
Milliseconds WedgeFilter::timeOf(const QInputEvent* event) {
    const Milliseconds now = now_();
    if (!event || event->timestamp() == 0)
        return now;
    const Milliseconds stamp(event->timestamp());
    const Milliseconds distance = now - stamp;
    if (!stampToNow_ || distance < *stampToNow_ || distance - *stampToNow_ > kClockChanged)
        stampToNow_ = distance;
    return stamp + *stampToNow_;
}

} // namespace daishi::scanner
