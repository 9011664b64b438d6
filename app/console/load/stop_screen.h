// The stop: over the whole window, until the right act is done (core/decide/stop_end.h). It names printer and
// tray, what is loaded and what is required, marks what differs, and tells the next act and what it waits
// for. A stop that comes meanwhile waits behind it: each is ended by its own act.
#pragma once

#include <chrono>
#include <deque>
#include <optional>

#include <QElapsedTimer>
#include <QPointer>

#include "app/console/frame/window.h"
#include "app/console/load/load_view.h"
#include "core/decide/stop_end.h"

class QFrame;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace daishi::console {

class SeenPicture;
class Sign;
class TitleLine;

struct StopSide {
    std::optional<BlankFace> blank; // its title and its picture
    QString text;                   // where there is no blank to show
    std::vector<std::pair<QString, QString>> rows;
};

struct Stop {
    RefusalCode code = RefusalCode::StockTypeMismatch;
    QString place; // printer and tray
    QString headline, sentence, difference;
    StopSide required, loaded;
    std::vector<QString> next; // in order
    QString waitsFor;
    StopEnd end = StopEnd::Badge;
    std::string box;   // code of its label
    std::string badge; // who stands here
    std::int64_t record = 0;
    std::string seen = {}; // PNG: what was seen beside what should be; empty: no picture is the reason
};

class StopScreen final : public Cover {
    Q_OBJECT

  public:
    explicit StopScreen(Context&);

    void show(const Stop&);
    const Stop& stop() const { return stop_; }
    int waiting() const { return int(waiting_.size()); } // behind the one that is shown
    // For so long after a stop has come, the scan that brought it does not end it, nor that which ended the
    // one before: a trigger is easily pulled twice.
    void deafFor(std::chrono::milliseconds time) { deaf_ = time; }
    // What was done behind it, as a run that was stopped.
    void tell(const QString& what);
    void take(const std::string& raw) override;
    void fit() override;

  Q_SIGNALS:
    // It was ended by a good scan, which is to be taken as if no stop had been.
    void handedOn(const daishi::Scan&);

  protected:
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    struct SideWidgets {
        QFrame* card;
        QLabel* heading;
        TitleLine* title;
        QLabel* picture;
        QLabel* text;
        QGridLayout* rows;
    };
    void present(const Stop&);
    void tellPlace();
    bool isSecondPull(const Scan&) const;
    void end(const Scan&);
    SideWidgets makeSide(const QString& heading, bool loaded);
    void fill(SideWidgets&, const StopSide&, const std::vector<struct Stretch>&);
    void sayNotThis();
    void lay(double share);
    void layRows(SideWidgets&, double share);
    void layPicture(double share);

    Context& context_;
    Stop stop_;
    bool stands_ = false; // stop_ has not ended
    std::deque<Stop> waiting_;
    std::string endedBy_; // code that ended the one before
    QElapsedTimer came_;
    std::chrono::milliseconds deaf_{3000};
    QPointer<QWidget> before_; // had the focus
    Sign* sign_;
    QLabel* place_;
    QLabel* headline_;
    QLabel* sentence_;
    QLabel* number_;
    SideWidgets required_, loaded_;
    QHBoxLayout* sides_;
    SeenPicture* seen_;
    QFrame* foot_;
    QLabel* nextHeading_;
    QVBoxLayout* next_;
    QLabel* waits_;
    QLabel* difference_;
    QLabel* record_;
};

} // namespace daishi::console
