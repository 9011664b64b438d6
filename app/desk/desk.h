// The desk stands between the window and the line: the window asks, the desk answers later, and neither waits
// for the other. Lives on the window's thread; everything it does with the store happens on its own.
//
//   errands   one after the other on the desk's thread; a PIN that an errand lacks is asked for (pinWanted),
//             and the errand is carried out again with it: the store is never held while a person types
//   looks     reading for a page, on the same thread
//   runs      each printer has a press of its own (press.h); all share one connection by turns (line_lock.h)
//   pictures  taken and read on threads of their own (picture_taker.h, eye.h); an errand whose picture is not
//             read yet is carried out again with what was read, so that nobody waits but who took it
//   store     lost: told (closed), nothing is done, and it is tried again every second; found: told (opened).
//             What may pass by itself, as a store that is busy, closes nothing: whoever asked is told.
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <memory>

#include <QObject>
#include <QPointer>

#include "app/cli/cli.h"
#include "app/cli/home.h"
#include "app/cli/verb.h"
#include "app/desk/errand.h"
#include "app/desk/eye.h"
#include "app/desk/picture_taker.h"
#include "app/desk/press.h"
#include "app/desk/printer_hand.h"
#include "app/desk/yielding.h"

namespace daishi::desk {

// All must outlive the desk.
struct Setup {
    std::filesystem::path home;
    std::filesystem::path config; // what the self-test looks at
    Clock& clock;
    RandomSource& random;
    std::string seat = "console";
    std::filesystem::path seatFolder = {};
    std::function<std::unique_ptr<PrinterPort>(const PrinterConfig&)> openPrinter = {}; // left out: over IPP
    std::function<std::unique_ptr<SheetReader>()> openReader = {}; // left out: its process
    PictureTaker::Open openSource = {};                            // left out: as the configuration says
    std::chrono::milliseconds toRead{150'000};                     // a picture; after that it was not told
};

class Desk final : public QObject {
    Q_OBJECT

  public:
    using Told = cli::Told;

    explicit Desk(Setup, QObject* parent = nullptr);
    ~Desk() override; // waits for the present chunk of every run

    // Begins to open the home; answered by opened() or closed().
    void open();
    bool isOpen() const { return open_; }

    // `then` is called on the window's thread, and never once `context` is gone.
    void carryOut(Errand, QObject* context, std::function<void(const Reply&)> then);
    // The PIN that pinWanted() asked for; nothing: nobody types.
    void answerPin(const std::optional<std::string>&);
    // Says pinWanted() again for the PIN that is awaited: for a window that was made anew. Nothing where none
    // is.
    void askAgain();

    // The errand that hands over this picture, as long as that is being read: it comes to nothing, now.
    void giveUp(const PictureInHand&);
    PictureTaker& pictures() { return *taker_; }

    // A command by its name; nullptr: there is none. Lives as long as the desk.
    const cli::Verb* verb(const std::string& noun, const std::string& name) const {
        return cli::findVerb(verbs_, noun, name);
    }

    // Reads from the store on the desk's thread. Either `then` or `failed` is called, on the window's thread;
    // without `failed`, troubled() is emitted where the home is open and it could not be read all the same.
    template <class T>
    void look(QObject* context, std::function<T(cli::Home&)> read, std::function<void(const T&)> then,
              std::function<void(const Told&)> failed = {});

    // Answered by rested(), also where nothing could be begun. Nothing while this printer prints already.
    void print(const PrinterId&, const RunId&, const Crew&);
    void askToPause(const PrinterId&);
    bool prints(const PrinterId&) const;

    // As the home was opened; empty before.
    const Registry& registry() const { return registry_; }
    bool isSimulation() const { return simulation_; }
    Clock& clock() { return setup_.clock; }

  Q_SIGNALS:
    void opened();
    void closed(const daishi::cli::Told& why);
    // Something could not be read, and nobody in particular had asked to be told. The home is open.
    void troubled(const daishi::cli::Told& why);
    void pinWanted(const daishi::PinQuestion&);
    // An act was done or refused: pages look again. What only reads is no act.
    void acted(const daishi::desk::Errand&, const daishi::desk::Reply&);
    void printerSeen(const daishi::PrinterId&, const daishi::Look&);
    void progressed(const daishi::RunId&, const daishi::RunProgress&);
    void waitsForStore(const daishi::RunId&);
    void rested(const daishi::PrinterId&, const daishi::desk::Rest&);

  private:
    struct Pending;

    void onWindow(std::function<void()>);
    // On the desk's thread, within the lock.
    void openHere();
    // Closes the home where waiting does not mend it; whether it did.
    bool lost(const std::exception&);
    void tellClosed(const Told&);
    using Failed = std::function<void(const Told&)>;
    void notRead(const QPointer<QObject>& context, const Failed&, const Told& why, bool closed);
    void takeOverAll();
    void heartbeat();
    void tryErrand(const std::shared_ptr<Pending>&);
    Reply outcomeOf(Pending&);
    void tellOf(const std::shared_ptr<Pending>&, const Reply&);
    void handPictures(); // to the line
    void lookAt(const std::shared_ptr<Pending>&, const PictureQuestion&);
    void readingCame(const std::shared_ptr<Pending>&, const PictureQuestion&, SheetReading);
    Seen seenIn(const PictureAnswer&) const;
    void openPrinters();
    Press& press(const PrinterId&);

    Setup setup_;
    LineLock lock_;
    YieldingClock clock_;
    std::vector<cli::Verb> verbs_;
    struct Hand {
        PrinterConfig of;
        std::shared_ptr<PrinterHand> hand;
    };
    std::map<PrinterId, Hand> hands_;             // under the lock; of the home that was opened last
    std::shared_ptr<cli::Home> home_;             // under the lock
    std::vector<std::weak_ptr<cli::Home>> homes_; // under the lock: a run may hold an earlier one
    Told whyClosed_;       // under the lock: what an errand is answered while there is no home
    bool opening_ = false; // under the lock: open() was called
    std::vector<std::pair<PinQuestion, std::optional<std::string>>>* pinsAtHand_ = nullptr;
    std::vector<PictureAnswer>* readingsAtHand_ = nullptr; // as the PINs, of the errand under way
    const SheetPicture* pictureAtHand_ = nullptr;
    std::optional<OpenedPicture>* opened_ = nullptr;
    std::unique_ptr<std::ostream> nowhere_;
    std::unique_ptr<std::istream> nothing_;
    std::unique_ptr<Surroundings> around_;

    // The window's.
    bool open_ = false;
    bool simulation_ = false;
    Registry registry_;
    std::deque<std::shared_ptr<Pending>> awaiting_; // for a PIN, the first is asked for
    std::vector<std::shared_ptr<Pending>> looking_; // their pictures are being read
    std::map<PrinterId, std::unique_ptr<Press>> presses_;
    std::unique_ptr<PictureTaker> taker_;
    std::unique_ptr<Eye> eye_;

    std::unique_ptr<WorkThread> thread_; // ends first
};

template <class T>
void Desk::look(QObject* context, std::function<T(cli::Home&)> read, std::function<void(const T&)> then,
                std::function<void(const Told&)> failed) {
    thread_->post([this, guard = QPointer<QObject>(context), read = std::move(read), then = std::move(then),
                   failed = std::move(failed)] {
        const LineLock::Within within(lock_);
        if (!home_)
            return notRead(guard, failed, whyClosed_, true);
        try {
            auto seen = std::make_shared<T>(read(*home_));
            onWindow([guard, seen, then] {
                if (guard)
                    then(*seen);
            });
        } catch (const std::exception& failure) {
            const bool closed = lost(failure);
            notRead(guard, failed, cli::wordsOf(failure), closed);
        }
    });
}

} // namespace daishi::desk
