// A console at work in a practice morning: a real window on no screen, a real store, real IPP to virtual
// printers, and hands that scan, type and put paper into trays.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>

#include <QTranslator>
#include <catch2/catch.hpp>

#include "app/console/frame/sounds.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/who.h"
#include "app/console/frame/window.h"
#include "app/console/practice_clock.h"
#include "app/desk/desk.h"
#include "app/floor/world.h"

namespace daishi::console {
class LoadPage;
}

namespace daishi::test {

class HeardSounds final : public console::Sounds {
  public:
    void go() override { heard.push_back("go"); }
    void stop() override { heard.push_back("stop"); }
    void note() override { heard.push_back("note"); }
    void mute(bool muted) override { muted_ = muted; }
    bool muted() const override { return muted_; }
    std::vector<std::string> heard;

  private:
    bool muted_ = false;
};

// The world and its home; outlives the consoles that are opened in it.
struct Morning {
    Morning() : Morning(std::filesystem::path(DAISHI_CONFIG_FOLDER), {}) {}
    // `keptAt` empty: in memory, and thrown away.
    Morning(const std::filesystem::path& config, const std::filesystem::path& keptAt)
        : folder(keptAt),
          world(practice::makeDemoDay({DAISHI_VPRINTER, config, {}, {}, DAISHI_VSCANNER}, folder.path()),
                folder.path()) {}
    // With its store on a server: URL of an empty database, and its owner's.
    Morning(const std::string& store, const std::string& owner)
        : folder(""),
          world(practice::makeDemoDay({DAISHI_VPRINTER, DAISHI_CONFIG_FOLDER, store, owner}, folder.path()),
                folder.path()) {}

    practice::PracticeFolder folder;
    practice::World world;

    practice::SeenBox box(const std::string& name);
    std::string ticket(std::size_t place) const { return world.tickets().at(place).code; }
    std::string mark(const std::string& blankType) const;
    // The sheet that came out last: its code.
    std::string lastPiece();
};

// The clock of a picture: the minute that it shows never changes, and no two instants are the same.
class StillClock final : public Clock {
  public:
    explicit StillClock(Instant at) : micros_(at.micros()) {}
    Instant now() override { return Instant(++micros_); }
    void wait(std::chrono::milliseconds time) override { real_.wait(time); }
    bool isSimulated() const override { return true; }

  private:
    SystemClock real_;
    std::atomic<std::int64_t> micros_;
};

// Chance that is the same every time. Any thread.
class SameChance final : public RandomSource {
  public:
    void fill(std::span<std::uint8_t> bytes) override {
        const std::lock_guard lock(mutex_);
        seeded_.fill(bytes);
    }
    bool isSimulated() const override { return true; }

  private:
    std::mutex mutex_;
    SeededRandom seeded_{930};
};

// How a console is opened.
struct Opening {
    QSize size{1280, 800};
    Language language = Language::Japanese;
    console::Shade shade = console::Shade::Light;
    double scale = 1;
    bool still = false;                           // its clock and its chance are the same every time
    std::optional<Instant> from = std::nullopt;   // where its clock begins; nothing: where the morning does
    std::function<void(desk::Setup&)> setUp = {}; // other devices than the place has
};

class Console {
  public:
    Console(Morning&, const Opening&);
    explicit Console(Morning& theMorning, QSize size = {1280, 800}, Language language = Language::Japanese,
                     console::Shade shade = console::Shade::Light)
        : Console(theMorning, Opening{size, language, shade}) {}
    ~Console();

    Morning& morning;
    QTranslator words; // before the window, which is made in them
    console::PracticeClock clock;
    StillClock still;
    SystemRandom random;
    SameChance same;
    HeardSounds sounds;
    std::unique_ptr<desk::Desk> desk;
    console::Theme theme;
    std::unique_ptr<console::Who> who;
    std::unique_ptr<console::Window> window;

    void scan(const std::string& raw) { window->scanned("test", QByteArray::fromStdString(raw)); }
    void press(Qt::Key, Qt::KeyboardModifiers = Qt::NoModifier);
    void type(const QString&);
    // Scans the badge and types the practice PIN.
    void arrive(const std::string& badge);
    // Types the practice PIN of this badge when it is asked for.
    void givePin(const std::string& badge);
    // True once it holds; false after a minute in which it did not.
    bool waitFor(const std::function<bool()>&);
    // Until the head of the window tells of every printer.
    void hearOfPrinters();
    // Until nothing more happens by itself: all that was asked for has answered.
    void settle();
    // Carries it out, whatever page is in front, which then looks again.
    void does(desk::Errand);
    QImage picture();
    void keep(const char* name); // the picture, for whoever looks at the run of the tests

    console::LoadPage& load();
    bool stopped(); // a stop lies over the window
    bool refused(); // a card of refusal does
};

// Without a console: true once it holds; false after a minute in which it did not.
bool comes(const std::function<bool()>&);

// The page of this kind, in front.
template <class P>
P& bring(Console& c) {
    for (console::Page* page : c.window->pages()) {
        if (auto* found = dynamic_cast<P*>(page)) {
            c.window->bring(found->key());
            c.settle();
            return *found;
        }
    }
    throw std::logic_error("there is no such page");
}

} // namespace daishi::test
