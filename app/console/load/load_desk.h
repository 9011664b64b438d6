// Loading and printing without widgets: one lane for each printer, each with its flow; scans and answers go
// in, and what the page shows comes out. Every act is an errand of the line; a refusal becomes a stop.
#pragma once

#include <functional>
#include <map>

#include <QElapsedTimer>
#include <QObject>

#include "app/console/frame/context.h"
#include "app/console/load/load_flow.h"
#include "app/console/load/load_view.h"
#include "app/console/load/stop_screen.h"
#include "app/desk/desk.h"

namespace daishi::console {

// One printer, as far as this console works at it.
struct Lane {
    PrinterId printer;
    LoadFlow flow;
    LoadView view;
    std::optional<RunId> run;
    bool paused = false;         // the run is, in the store
    RunProgress progress;        // of the chunk under way
    std::optional<Look> look;    // as the printer said last
    bool asked = false;          // the line, to begin, to go on, to approve or to stop; it has not answered
    bool stops = false;          // the person said stop: done at the next answer or rest
    desk::PictureInHand picture; // of the sheet that is asked for, as long as it is read
    bool reading = false;        // it is
    std::optional<desk::Seen> seen; // what the newest picture showed
    int looks = 0;                  // which one that is
    QElapsedTimer since;            // the first chunk after the first article
    std::int64_t goodThen = 0;      // when `since` began
};

class LoadDesk final : public QObject {
    Q_OBJECT

  public:
    explicit LoadDesk(Context&, QObject* parent = nullptr);

    // Reads all lanes anew; live loads that this console does not know yet are taken up.
    void look();
    bool take(const Scan&);
    void go();
    void pause() { perform(lane().flow.pause()); }
    void stop() { perform(lane().flow.stop()); }
    // A pause or a stop, of the printer that is shown; where nothing is under way there, and for a hand that
    // does not see which is shown, of every printer that prints. False: nothing is under way.
    enum class Which { Shown, Any };
    bool hold(Card, Which);
    // The next sheet that is scanned is spoiled.
    void spoilNext(bool spoil);
    bool spoilsNext() const { return spoilNext_; }

    // Asked when a box is loaded: how many sheets go in; nothing: all of it.
    std::function<std::optional<Sheets>()> sheetsPutIn = {};

    // A picture of the sheet that is asked for; and nobody waits for it any more.
    void takePicture(const desk::PictureInHand&);
    void giveUpPicture();
    // An operator and a supervisor may look at the first sheet instead, and did.
    bool mayLookInstead(const Lane&) const;
    void lookedInstead(const desk::Reply&);

    // After the run: what was taken out of the tray, and that tray and bin are empty.
    void unload(Sheets takenOut);
    void clearLine();

    Lane& lane() { return lanes_.at(current_); }
    bool hasLanes() const { return !lanes_.empty(); }
    std::vector<PrinterId> printers() const;
    void choose(const PrinterId&);

  Q_SIGNALS:
    void changed();
    void went(); // the verdict is go
    void stopped(const daishi::console::Stop&);
    void noticed(const QString&);

  private:
    bool asksForBadge(const Scan&) const;
    bool takeSpoiled(const Scan&);
    bool holdLane(Lane&, Card);
    void perform(const Asked& asked) { perform(lane(), asked); }
    void perform(Lane&, const Asked&);
    void load(const ask::Load&);
    void askLine(Lane&, desk::Errand, std::function<void(Lane&, const desk::Reply&)> then);
    void handPicture(Lane&, desk::Errand&);
    void sawPicture(Lane&, const desk::Reply&);
    void cameToNothing(Lane&, const desk::Reply&, const QString& cannot);
    void print(Lane&);
    void begin(Lane&);
    void resume(Lane&);
    void approve(Lane&, const ask::Approve&);
    void stopNow(Lane&);
    void readSheet(const std::string& piece);
    desk::Errand readingOf(const std::string& piece);
    void came(const PrinterId&, const desk::Rest&);
    // Whether a refusal says anything about where the run stands; one of a sheet read by hand does not.
    enum class Moves { Flow, Nothing };
    void refuse(Lane&, const Refusal&, const QString& cannot, Moves = Moves::Flow);
    struct Cannot {
        Refusal refusal;
        QString cannot;
        std::optional<BlankFace> mark; // what the scanned mark says
        Moves moves = Moves::Flow;
        std::optional<desk::Seen> seen = {}; // in the picture that it is about
    };
    void raise(Lane&, const Cannot&, const LoadView&);
    bool takesPictureAgain(Lane&, const Cannot&, const LoadView&);
    void place(Lane&, const LoadView&, RefusalCode);
    void find(Lane&, const LoadView&);
    std::optional<BlankFace> blankOfMark(const std::string& raw) const;
    void takeUp(Lane&, const LoadView&);
    void route(const Scan&);
    desk::Errand runErrand(const std::string& verb, const Lane&);
    void trouble(const desk::Reply&, const QString& cannot);

    Context& context_;
    std::map<PrinterId, Lane> lanes_;
    PrinterId current_;
    bool spoilNext_ = false;
};

} // namespace daishi::console
