#include "app/desk/press.h"

#include "app/desk/yielding.h"
#include "printers/compose/sheet_composer.h"

namespace daishi::desk {

namespace {

// Nobody is asked for a PIN while sheets come out: where the session has ended, the run rests.
class SessionAlone final : public Attendant {
  public:
    explicit SessionAlone(cli::Seat& seat) : seat_(seat) {}
    std::string sessionSecret() override { return seat_.sessionSecret(); }
    std::optional<std::string> pin(const BadgeId&) override { return std::nullopt; }

  private:
    cli::Seat& seat_;
};

} // namespace

Press::Press(LineLock& lock, Says says) : lock_(lock), says_(std::move(says)) {}

void Press::print(std::shared_ptr<cli::Home> home, const RunId& run, const Crew& crew) {
    if (prints_.exchange(true))
        return;
    pause_ = false;
    thread_.post([this, home = std::move(home), run, crew]() mutable {
        const Rest rest = printOut(*home, run, crew);
        home.reset();
        prints_ = false;
        says_.rested(rest);
    });
}

Rest Press::printOut(cli::Home& home, const RunId& run, const Crew& crew) {
    const LineLock::Within within(lock_);
    try {
        SessionAlone attendant(home.seat());
        Line line = home.line();
        line.attendant = &attendant;
        YieldingComposer composer(makeSheetComposer(), lock_);
        const auto row = findRun(line.db, run);
        if (!row)
            return {run, Refusal{RefusalCode::RunNotOpen, {run.str(), run.str()}, {}, {}}};
        RunHooks hooks;
        hooks.progress = [&](const RunProgress& now) { says_.progress(run, now); };
        hooks.stop = [this] { return pause_.load(); };
        hooks.busy = [&] { says_.waitsForStore(run); };
        const auto rest = printOn(line, crew, run, home.printer(row->printer), composer, hooks);
        if (rest)
            return {run, *rest};
        return {run, rest.refusal()};
    } catch (const std::exception& failure) {
        return {run, cli::wordsOf(failure)};
    }
}

} // namespace daishi::desk
