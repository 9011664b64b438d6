// Takes the scans of a keyboard-wedge scanner out of all keys of the program, before any window, button,
// shortcut or text field sees them, whatever has the focus and whether or not an input method is on. What was
// not a scan reaches the focus unchanged and in its order, at most the frame's `interKey` later.
//
// Lives on the GUI thread, as long as the application at most; one per application.
#pragma once

#include <QByteArray>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "app/scanner/key_strokes.h"
#include "app/scanner/wedge_frame.h"

namespace daishi::scanner {

class WedgeFilter : public QObject {
    Q_OBJECT
  public:
    using Now = std::function<Milliseconds()>; // does not go back; empty: the machine's own

    // Begins at once to watch the application, which must exist.
    explicit WedgeFilter(const FrameSettings& settings, Now now = {}, QObject* parent = nullptr);
    ~WedgeFilter() override;

    // Whether keys are held whose owner is not known yet, or are on their way back.
    bool isHolding() const { return !held_.empty() || !back_.empty() || frame_.waitsUntil().has_value(); }

    bool eventFilter(QObject* receiver, QEvent* event) override;

  Q_SIGNALS:
    void scanned(const QByteArray& raw);
    // Something at a scanner's speed that was no scan: it went nowhere.
    void dropped(daishi::scanner::Dropped why);

  private:
    using Kept = std::unique_ptr<QEvent>;

    struct Held {
        Kept event;
        std::vector<Kept> behind; // releases and the like that came while it was held
    };

    enum class Fate { Pass, Take };

    Fate keyPress(const QKeyEvent&);
    Fate keyRelease(const QKeyEvent&);
    Fate inputMethod(const QInputMethodEvent&);
    Fate judge(Kept, const Stroke&);
    void apply(const Verdict&);
    void tell(const Verdict&);
    void takeOut(Ruling::Kind);
    void queueBack(Kept);
    void sendBack();
    void send(QEvent&);
    void silence();
    void afterStroke();
    void holdInputMethod();
    void freeInputMethod();
    void clearComposition();
    Milliseconds timeOf(const QInputEvent*);

    WedgeFrame frame_;
    Now now_;
    std::optional<Milliseconds> stampToNow_; // from the clock of the key events to ours
    Composition composition_;
    std::deque<Held> held_;                         // the strokes that the frame holds, one for one
    std::deque<Kept> back_;                         // to be sent on, oldest first
    const QEvent* sending_ = nullptr;               // of these: not judged again
    bool sendingOverride_ = false;                  // the same
    std::optional<std::pair<int, Fate>> overrides_; // a ShortcutOverride was judged; its KeyPress follows
    std::set<int> down_;                            // keys whose press was swallowed
    QTimer quiet_, reallyQuiet_, sendSoon_;
    QPointer<QObject> window_; // the last that keys came to
    QPointer<QWidget> withoutInputMethod_;
    bool handingOver_ = false;      // the input method ends what a person was composing
    bool compositionTaken_ = false; // it holds a part of a scan
    bool clearing_ = false;         // and is told to forget it
};

} // namespace daishi::scanner
