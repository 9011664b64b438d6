#include "app/desk/desk.h"

#include <algorithm>
#include <sstream>

#include "app/cli/carry_out.h"
#include "app/cli/self_test.h"
#include "app/desk/pending.h"
#include "app/scanner/settings.h"
#include "core/store/schema.h"
#include "core/store/thread_bound.h"

namespace daishi::desk {

namespace {

constexpr std::chrono::milliseconds kHeartbeat{1000};

bool sameConnection(const PrinterConfig& a, const PrinterConfig& b) {
    const auto sameTray = [](const TrayConfig& x, const TrayConfig& y) {
        return x.id == y.id && x.mediaSource == y.mediaSource;
    };
    return a.uri == b.uri && a.queue == b.queue && a.certificate == b.certificate &&
           std::equal(a.trays.begin(), a.trays.end(), b.trays.begin(), b.trays.end(), sameTray);
}

// Read with the home, which is not opened where they are faulty.
std::vector<SourceSettings> sourcesOf(const std::filesystem::path& home) {
    auto read = scanner::readSettings(home / "config");
    auto* settings = std::get_if<scanner::Settings>(&read);
    return settings ? std::move(settings->pictures) : std::vector<SourceSettings>{};
}

} // namespace

Desk::Desk(Setup setup, QObject* parent)
    : QObject(parent), setup_(std::move(setup)), clock_(setup_.clock, lock_),
      nowhere_(std::make_unique<std::ostringstream>()), nothing_(std::make_unique<std::istringstream>()) {
    around_.reset(new Surroundings{clock_, setup_.random, *nowhere_, *nowhere_, *nothing_, false, setup_.home,
                                   setup_.config});
    around_->seat = setup_.seat;
    around_->seatFolder = setup_.seatFolder;
    around_->pinAtHand = true;
    around_->openPrinter = [this](const PrinterConfig& printer) {
        return PrinterHand::port(hands_.at(printer.id).hand, lock_);
    };
    around_->askPin = [this](const PinQuestion& question) -> std::optional<std::string> {
        for (const auto& [asked, typed] : *pinsAtHand_) {
            if (asked.badge == question.badge && asked.what == question.what)
                return typed;
        }
        throw cli::PinAwaited(question);
    };
    handPictures();
    taker_ = std::make_unique<PictureTaker>(setup_.openSource);
    verbs_ = cli::allVerbs(*around_);
    thread_ = std::make_unique<WorkThread>([this] { heartbeat(); }, kHeartbeat);
}

Desk::~Desk() {
    for (auto& [id, press] : presses_)
        press->askToPause();
    taker_.reset();
    eye_.reset();
    presses_.clear();
    thread_.reset();
    const LineLock::Within within(lock_);
    home_.reset();
}

void Desk::onWindow(std::function<void()> what) {
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void Desk::open() {
    thread_->post([this] {
        const LineLock::Within within(lock_);
        opening_ = true;
        openHere();
    });
}

void Desk::openHere() {
    try {
        if (!setup_.config.empty())
            cli::selfTest(setup_.config);
        home_ = std::make_shared<cli::Home>(setup_.home, *around_);
        homes_.push_back(home_);
        lock_.atEveryTurn = [this] { takeOverAll(); };
        openPrinters();
        onWindow([this, registry = home_->registry(), simulation = home_->isSimulation(),
                  sources = sourcesOf(setup_.home)] {
            registry_ = registry;
            taker_->setUp(sources);
            simulation_ = simulation;
            open_ = true;
            Q_EMIT opened();
        });
    } catch (const cli::RejectedInput& input) {
        const auto& faults = input.rejected.faults;
        tellClosed({input.rejected.headline, faults.empty() ? Text() : faults.front().reason});
    } catch (const cli::RefusedInput& input) {
        const RefusalRow& row = rowOf(input.refusal.code);
        tellClosed({{std::string(row.sentenceJa), std::string(row.sentenceEn)},
                    {std::string(row.nextJa), std::string(row.nextEn)}});
    } catch (const std::exception& failure) {
        tellClosed(cli::wordsOf(failure));
    }
}

void Desk::takeOverAll() {
    homes_.erase(
        std::remove_if(homes_.begin(), homes_.end(), [](const auto& home) { return home.expired(); }),
        homes_.end());
    for (const auto& home : homes_) {
        if (const auto open = home.lock())
            takeOver(open->db());
    }
}

void Desk::tellClosed(const Told& told) {
    whyClosed_ = told;
    onWindow([this, told] {
        open_ = false;
        Q_EMIT closed(told);
    });
}

// A printer whose configuration is another now is spoken to anew. A run that still prints by the earlier one
// holds that until it rests.
void Desk::openPrinters() {
    const Registry& registry = home_->registry();
    for (auto at = hands_.begin(); at != hands_.end();) {
        const PrinterConfig* now = registry.printer(at->first);
        at = now && sameConnection(*now, at->second.of) ? std::next(at) : hands_.erase(at);
    }
    for (const PrinterConfig& printer : registry.printers) {
        if (hands_.count(printer.id))
            continue;
        auto port = setup_.openPrinter ? setup_.openPrinter(printer) : cli::openOverIpp(printer);
        hands_[printer.id] = {printer, std::make_shared<PrinterHand>(
                                           std::move(port), [this, id = printer.id](const Look& look) {
                                               onWindow([this, id, look] { Q_EMIT printerSeen(id, look); });
                                           })};
    }
}

// What cannot be undone by waiting closes the home; it is tried again with every heartbeat.
bool Desk::lost(const std::exception& failure) {
    const auto* store = dynamic_cast<const StoreError*>(&failure);
    if (!store || (store->fault() != StoreFault::Failed && store->fault() != StoreFault::Damaged))
        return false;
    home_.reset();
    tellClosed(cli::wordsOf(failure));
    return true;
}

void Desk::notRead(const QPointer<QObject>& context, const Failed& failed, const Told& why, bool closed) {
    onWindow([this, context, failed, why, closed] {
        if (context && failed)
            failed(why);
        else if (!failed && !closed)
            Q_EMIT troubled(why);
    });
}

void Desk::heartbeat() {
    const LineLock::Within within(lock_);
    if (home_) {
        try {
            readStoreInfo(home_->db());
            home_->db().rest();
        } catch (const std::exception& failure) {
            lost(failure);
        }
    } else if (opening_) {
        openHere();
    }
}

void Desk::print(const PrinterId& printer, const RunId& run, const Crew& crew) {
    thread_->post([this, printer, run, crew] {
        const LineLock::Within within(lock_);
        onWindow([this, home = home_, why = whyClosed_, printer, run, crew]() mutable {
            if (home)
                press(printer).print(std::move(home), run, crew);
            else
                Q_EMIT rested(printer, {run, why});
        });
    });
}

Press& Desk::press(const PrinterId& id) {
    auto& press = presses_[id];
    if (!press) {
        press = std::make_unique<Press>(
            lock_,
            Press::Says{
                [this](const RunId& run, const RunProgress& now) {
                    onWindow([this, run, now] { Q_EMIT progressed(run, now); });
                },
                [this](const RunId& run) { onWindow([this, run] { Q_EMIT waitsForStore(run); }); },
                [this, id](const Rest& rest) { onWindow([this, id, rest] { Q_EMIT rested(id, rest); }); }});
    }
    return *press;
}

// By the same way as print(), so that it never comes before the run that is to pause.
void Desk::askToPause(const PrinterId& printer) {
    thread_->post([this, printer] { onWindow([this, printer] { press(printer).askToPause(); }); });
}

bool Desk::prints(const PrinterId& printer) const {
    const auto at = presses_.find(printer);
    return at != presses_.end() && at->second->prints();
}

} // namespace daishi::desk
