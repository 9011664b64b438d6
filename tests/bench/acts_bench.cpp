// One act after another, each durable before the next; and what the rules of the store cost.
#include "core/store/dialect.h"
#include "tests/bench/peers.h"
#include "tests/bench/sections.h"
#include "tests/core/passing_database.h"

namespace daishi::bench {

namespace {

constexpr int kRounds = 20;
constexpr int kActsOfRound = 50;
constexpr int kActs = kRounds * kActsOfRound;

// Acts within become savepoints; one commit for all of them. Nobody is told that an act was done before it.
class Queue final : public test::PassingDatabase {
  public:
    explicit Queue(Database& real) : PassingDatabase(real), real_(real) { real_.begin(); }
    void flush() { real_.commit(); }
    void begin() override { real_.script("SAVEPOINT act"); }
    void commit() override { real_.script("RELEASE act"); }
    void rollback() override { real_.script("ROLLBACK TO act; RELEASE act"); }

  private:
    Database& real_;
};

void mustBeDone(const Outcome<Done>& done) {
    if (!done)
        throw std::runtime_error("an act was refused: " + std::string(rowOf(done.refusal().code).name));
}

void tell(Line& line) {
    mustBeDone(perform<Done>(line, Act::CountOutput, test::kOne, "bench", [](Work& work) -> Outcome<Done> {
        work.note("sheets", std::int64_t(1));
        return Done{};
    }));
}

void tellMany(Line& line, int acts) {
    for (int i = 0; i < acts; ++i)
        tell(line);
}

// To and fro between shelf and tray: an act with a movement, its two balances and its event.
class Mover {
  public:
    explicit Mover(test::StockFixture& floor) : line_(floor.line()), box_(floor.opened(test::kHkn)) {}

    void move(int acts) {
        for (int i = 0; i < acts; ++i, there_ = !there_) {
            mustBeDone(
                perform<Done>(line_, Act::CountOutput, test::kOne, "bench", [&](Work& work) -> Outcome<Done> {
                    work.move(box_, there_ ? Account::Tray : Account::Store,
                              there_ ? Account::Store : Account::Tray, Sheets(1), "bench", "bench");
                    return Done{};
                }));
        }
    }

  private:
    Line line_;
    BoxId box_;
    bool there_ = false;
};

// The store's refusals taken away; what posts steps and balances stays.
void dropRefusals(Database& db) {
    const std::string all = rulesFor(db.engine());
    dropRules(db);
    constexpr std::string_view kBegin = "CREATE TRIGGER ";
    for (std::size_t at = all.find(kBegin), next = 0; at != std::string::npos; at = next) {
        next = all.find(kBegin, at + 1);
        const std::string one = all.substr(at, next == std::string::npos ? next : next - at);
        if (one.substr(0, one.find(" ON ")).find("_posts") != std::string::npos)
            db.script(one);
    }
}

struct Sums {
    double telling = 0, moving = 0, withoutRules = 0, queued = 0, raw = 0, sync = 0;
};

void tellQueued(Line line, int acts) {
    Queue queue(line.db);
    Line within{queue,       line.clock, line.registry,  line.vault,
                line.random, line.store, line.attendant, line.proofs};
    tellMany(within, acts);
    queue.flush();
}

void addFigures(Table& table, const Sums& sums, const std::string& peer) {
    table.add(costs("1,000 acts, each durable with its event", sums.telling, peer, sums.raw, 1 / 0.9,
                    "an act asks who acts and reads the head of the chain before it writes"));
    table.add(told("1,000 acts, each with a movement of sheets", sums.moving, peer, sums.raw));
    if (sums.sync > 0)
        table.add(costs("1,000 acts, each durable with its event", sums.telling, "1,000 x fdatasync of 4 KiB",
                        sums.sync, 1 / 0.45, "a commit writes three pages of the journal and syncs once"));
    table.add(quicker("1,000 acts, 50 of them to a commit", sums.queued, "the same acts, each committed",
                      sums.telling, 5,
                      "what is not the commit stays: the disk of this run answers too soon to show more"));
}

void onServer(Table& table, test::StockFixture& floor, Mover& mover) {
    Sums sums;
    Line line = floor.line();
    tell(line);
    for (int round = 0; round < kRounds; ++round) {
        sums.raw += rawServerRows(floor.place.ownerUrl(), kActsOfRound);
        sums.telling += seconds([&] { tellMany(line, kActsOfRound); });
        sums.moving += seconds([&] { mover.move(kActsOfRound); });
        sums.queued += seconds([&] { tellQueued(line, kActsOfRound); });
    }
    addFigures(table, sums, "libpq, one row a commit");
}

} // namespace

void actFigures(Table& table) {
    test::StockFixture floor;
    Mover mover(floor);
    mover.move(1);
    if (test::onPostgres()) {
        onServer(table, floor, mover);
        return;
    }
    test::StockFixture lawless;
    Mover lawlessMover(lawless);
    lawlessMover.move(1);
    dropRefusals(*lawless.db);
    RawRows raw((floor.folder / "peer.db").string());
    RawDisk disk((floor.folder / "peer-sync").string());
    Line line = floor.line();
    tell(line);
    Sums sums;
    for (int round = 0; round < kRounds; ++round) {
        sums.telling += seconds([&] { tellMany(line, kActsOfRound); });
        sums.raw += raw.insert(kActsOfRound);
        sums.moving += seconds([&] { mover.move(kActsOfRound); });
        sums.withoutRules += seconds([&] { lawlessMover.move(kActsOfRound); });
        sums.sync += disk.sync(kActsOfRound);
        sums.queued += seconds([&] { tellQueued(line, kActsOfRound); });
    }
    addFigures(table, sums, "bare SQLite, one row a commit");
    table.add(costs("1,000 movements with all refusals", sums.moving, "the same store without its refusals",
                    sums.withoutRules, 1.05,
                    "each movement is compared with the balances and with the chain"));
}

} // namespace daishi::bench
