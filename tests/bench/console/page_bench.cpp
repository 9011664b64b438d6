// How long a page takes to open behind three years of history and on a busy day, and beside a practice
// morning.
#include <cstdio>

#include "app/console/pages.h"
#include "core/store/dialect.h"
#include "core/store/open_store.h"
#include "tests/bench/console/sections.h"
#include "tests/bench/year.h"

namespace daishi::bench {

namespace {

constexpr int kRounds = 5;
constexpr double kLimit = 0.2;

// Three years of 250 days. A tenth of the sheets have rows; there are as many events, movements, lots, loads
// and chunks as there would be.
YearSize threeYears() {
    YearSize size;
    size.days = 750;
    size.sheetsOfChunk = 5;
    return size;
}

void liveThroughThreeYears(test::Morning& morning) {
    const auto db = openStore("sqlite:store.db", morning.world.home().string());
    const Day today = siteDay(morning.world.begins(), morning.world.registry().site.zone);
    // before the practice days, which have lots of their own
    liveThrough(*db, today.plusDays(-14), threeYears(), [&] { fillBusyDay(*db, today); });
}

// Median of some rounds, for every page.
class Opening {
  public:
    explicit Opening(test::Console& c) : c_(c), times_(console::allPages().size()) {}

    void open(std::size_t page) {
        const int from = page == 0 ? 1 : 0;
        c_.window->bring(from);
        c_.settle();
        QCoreApplication::processEvents();
        times_[page].push_back(seconds([&] {
            c_.window->bring(int(page));
            answered();
            QCoreApplication::processEvents(); // its frames
        }));
    }
    double first(std::size_t page) const { return times_[page].front(); }
    double median(std::size_t page) {
        std::vector<double> values = times_[page];
        return quantile(values, 0.5);
    }

  private:
    // What the page asked for stands before this question.
    void answered() {
        bool came = false;
        c_.desk->look<int>(
            c_.window.get(), [](cli::Home&) { return 0; }, [&](const int&) { came = true; });
        while (!came)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    test::Console& c_;
    std::vector<std::vector<double>> times_;
};

} // namespace

void pageFigures(Table& table, WatchedApplication& application) {
    const std::filesystem::path config = DAISHI_CONFIG_FOLDER;
    test::Morning young(config, benchFolder("young")), old(config, benchFolder("old"));
    std::printf("  (three years and a busy day written in %.0f s)\n",
                seconds([&] { liveThroughThreeYears(old); }));
    const QSize size(1920, 1080);
    test::Console fresh(young, size, Language::English);
    fresh.arrive("0102"); // before there is another window, which takes the keys
    test::Console behind(old, size, Language::English);
    behind.arrive("0102");
    const auto pages = console::allPages();
    Opening ours(behind), peers(fresh);
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t page = 0; page < pages.size(); ++page) {
            ours.open(page);
            peers.open(page);
        }
    }
    application.begin();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const std::string name = "page " + pages[page].name.toStdString();
        table.add(costs(name + ", p50", ours.median(page), "limit", kLimit, 1, "see README"));
        table.add(
            told(name + ", the first time", ours.first(page), "on a practice morning", peers.first(page)));
        table.add(told(name + ", p50", ours.median(page), "on a practice morning", peers.median(page)));
    }
}

} // namespace daishi::bench
