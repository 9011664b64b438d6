#include "app/replay/player.h"

#include <Poco/Exception.h>

#include "app/replay/play.h"
#include "app/replay/statements.h"

namespace daishi::replay {

namespace {

class Player {
  public:
    Player(const Scene& scene, House& house, Teller& teller)
        : scene_(scene), house_(house), teller_(teller), play_{house, teller, {}, {}, {}} {}

    Played play() {
        teller_.title(scene_.title);
        for (const Block& block : scene_.blocks) {
            if (block.section == Section::Tells)
                teller_.paragraphs(block.text);
            else if (block.section == Section::Expect)
                hold(block);
            else
                act(block);
            if (!played_.unmet.empty() || !played_.faults.empty())
                return std::move(played_);
        }
        played_.truth = truthOf(house_);
        return std::move(played_);
    }

  private:
    // False: the scene cannot go on.
    template <class Work>
    bool at(std::int64_t line, Work work) {
        try {
            work();
            return true;
        } catch (const Unmet& unmet) {
            played_.unmet.push_back({scene_.file, line, unmet.what()});
        } catch (const Poco::Exception& wrong) {
            played_.faults.push_back({scene_.file, line, wrong.displayText()});
        } catch (const std::runtime_error& wrong) {
            played_.faults.push_back({scene_.file, line, wrong.what()});
        }
        return false;
    }

    void act(const Block& block) {
        bool asked = false;
        bool told = false;
        for (const Statement& statement : block.statements) {
            const bool asks = rowOf(statement).kind == Kind::Asks;
            if (statement.id != "clock")
                announce(block, told);
            if (asks && asked && !at(askedAt_, [&] { mustBeDone(); }))
                return;
            if (!at(statement.line, [&] { perform(play_, statement); }))
                return;
            if (!asks)
                continue;
            asked = true;
            askedAt_ = statement.line;
        }
        if (asked && play_.last)
            teller_.answer(*play_.last);
        else
            teller_.gap();
    }

    // The words of an ACTION come when its time has come.
    void announce(const Block& block, bool& told) {
        if (!told && block.section == Section::Action)
            teller_.act(block.text, clockText());
        told = true;
    }

    // Of several commands in one ACTION only the last may be anything but done.
    void mustBeDone() {
        if (!play_.last)
            throw Unmet("a command that is killed is the last of its ACTION");
        if (play_.last->exit != Exit::Done)
            throw Unmet("expected done, and it was " + play_.last->inWords());
    }

    void hold(const Block& block) {
        for (const Statement& statement : block.statements) {
            at(statement.line, [&] { perform(play_, statement); });
            if (!played_.faults.empty())
                return;
        }
        teller_.gap();
    }

    std::string clockText() const {
        static const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        const SiteZone zone = house_.registry.site.zone;
        const Instant now = house_.clock.now();
        const Day day = siteDay(now, zone);
        return std::string(kDays[day.weekday().c_encoding()]) + " " + day.iso() + " " +
               localIso(now, zone).substr(11, 5);
    }

    const Scene& scene_;
    House& house_;
    Teller& teller_;
    Play play_;
    Played played_;
    std::int64_t askedAt_ = 0;
};

std::string number(std::int64_t n) {
    return std::to_string(n);
}

void tellTruth(Teller& teller, const Truth& truth, const std::map<std::string, std::int64_t>& refusals) {
    teller.line("What is physically true");
    for (const auto& [job, types] : truth.printed) {
        for (const auto& [type, sheets] : types)
            teller.line("  printed   " + number(sheets) + " sheets of " + type + " for " +
                        (job.empty() ? "nobody" : job));
    }
    if (truth.jammed > 0)
        teller.line("  crumpled  " + number(truth.jammed) + " sheets");
    teller.line("  wrong     " + number(truth.wrongPrinted) + " wrong cards printed, " +
                number(truth.wrongLeft) + " of them left the house");
    teller.line("  floor     boxes " + number(truth.floor.boxes) + "  trays " + number(truth.floor.trays) +
                "  used " + number(truth.floor.used));
    teller.line("  books     boxes " + number(truth.books.boxes) + "  trays " + number(truth.books.trays) +
                "  used " + number(truth.books.used));
    teller.line("  astray    " + number(truth.unaccounted()) + " sheets are not where the books have them");
    for (const auto& [code, times] : refusals)
        teller.line("  refused   " + code + (times > 1 ? " ×" + number(times) : ""));
}

} // namespace

Played playIn(House& house, const Scene& scene, Teller& teller) {
    Played played = Player(scene, house, teller).play();
    played.refusals = house.refusals;
    return played;
}

Played playScene(const Scene& scene, const Workshop& workshop, const std::filesystem::path& folder,
                 Teller& teller) {
    House house(workshop, folder, scene);
    const Played played = playIn(house, scene, teller);
    if (played.truth)
        tellTruth(teller, *played.truth, played.refusals);
    return played;
}

} // namespace daishi::replay
