#include "tests/faults/printing_day.h"

#include "core/config/load_registry.h"
#include "core/jobs/import.h"
#include "core/jobs/piece_data.h"
#include "core/jobs/release.h"
#include "stock/unloading.h"
#include "tests/core/invariants.h"

namespace daishi::test {

namespace {

namespace fs = std::filesystem;

const Registry& shipped() {
    static const Registry registry = [] {
        auto loaded = loadRegistry(DAISHI_CONFIG_FOLDER);
        Registry read = std::get<Registry>(std::move(loaded));
        read.site.chunkSize = Sheets(5);
        return read;
    }();
    return registry;
}

Instant afterAll(Database& db) {
    const auto rows = db.query("SELECT coalesce(max(at), 0) FROM audit");
    rows->next();
    return std::max(at("2024-09-30T09:00"), Instant(rows->integer(0) + 1'000'000));
}

} // namespace

void PrintingDay::prepare(const fs::path& folder) {
    SeededRandom random(1);
    Vault vault = Vault::create(folder / "keys", random);
    const auto db = openSqlite(storeIn(folder), OpenMode::Create);
    installSchema(*db, StoreKind::Simulation, "5eed0001");
    registerBlankTypes(*db, shipped());
    SimulatedClock clock(at("2024-09-30T08:59"));
    settlePeople({*db, clock, shipped(), vault, random, readStoreInfo(*db), nullptr, {}});
}

PrintingDay::PrintingDay(const fs::path& folder, PrinterTruth& paper, OnCommit onCommit)
    : paper_(paper), printer_(paper), registry_(shipped()), clock_(at("2024-09-30T09:00")), patient_(clock_),
      random_(7), db_(std::make_unique<WatchedDatabase>(openSqlite(storeIn(folder), OpenMode::Existing),
                                                        std::move(onCommit))),
      vault_(Vault::open(folder / "keys", random_)) {
    clock_.set(afterAll(*db_));
    line_.reset(new Line{*db_, patient_, registry_, vault_, random_, readStoreInfo(*db_), &people_, {}});
}

PrintingDay::~PrintingDay() = default;

Recovered PrintingDay::recover() {
    return recoverChunks(*line_, kOne, [this](const PrinterId&) -> PrinterPort* { return &printer_; });
}

void PrintingDay::refused(const std::string& act, const Refusal& refusal) {
    throw std::logic_error(act + " was refused with " + numberOf(refusal.code) + ": " + refusal.loaded.en +
                           " / " + refusal.required.en);
}

std::int64_t PrintingDay::number(const std::string& sql) {
    const auto rows = db_->query(sql);
    rows->next();
    return rows->integer(0);
}

std::string PrintingDay::text(const std::string& sql) {
    const auto rows = db_->query(sql);
    return rows->next() ? rows->text(0) : std::string();
}

bool PrintingDay::next() {
    clock_.set(Instant(clock_.now().micros() + 20'000'000));
    did_.clear();
    return receive() || release() || settle() || print() || spoil() || read() || unload() || count() ||
           judge();
}

void PrintingDay::finish() {
    recover();
    for (int acts = 0; next(); ++acts)
        if (acts > 200)
            throw std::logic_error("the day does not end; last of all: " + did_);
}

bool PrintingDay::receive() {
    if (!there("request"))
        return must("ask", askForBlanks(*line_, kOne, kHkn, Sheets(60), Day::of(2024, 9, 30))), true;
    const RequestId request(text("SELECT id FROM request"));
    if (there("request WHERE state = 'asked'"))
        return must("approve", approveRequest(*line_, kOne, request, "川国保第1号")), true;
    if (!there("delivery"))
        return must("announce", announceDelivery(*line_, kOne, {request, "N-1", kHkn, Boxes(1), Sheets(60)})),
               true;
    const DeliveryId delivery(text("SELECT id FROM delivery"));
    const BlankType& type = *registry_.blankType(kHkn);
    if (!there("box")) {
        const std::string label =
            SupplierCode{type.insurer.str(), registry_.kind(type.kind)->code, type.edition, 60, 1}.encode();
        return must("scan box", scanBox(*line_, kOne, delivery, label)), true;
    }
    if (!there("evidence WHERE moment = 'receiving' AND grade = 3"))
        return must("scan mark", scanMark(*line_, kOne, delivery, "1", type.mark)), true;
    if (there("lot WHERE state <> 'released'"))
        return must("inspect", inspect(*line_, kOne, delivery)), true;
    if (there("box WHERE state = 'sealed'"))
        return must("open box", openBox(*line_, kOne, StockFixture::ourLabel(text("SELECT id FROM box")))),
               true;
    return false;
}

bool PrintingDay::release() {
    if (!there("job")) {
        IssueFile file;
        file.mapping = "kawasaki-hkn";
        file.digest = "file 1";
        file.issueDay = kIssue;
        for (int i = 1; i <= 9; ++i) {
            IssueRecord record;
            record.bytes =
                encodePiece({{"control", "K" + std::to_string(i)}, {"name", "架空 " + std::to_string(i)}});
            record.line = static_cast<std::uint32_t>(i + 1);
            record.household = static_cast<std::uint32_t>(i);
            file.records.push_back(std::move(record));
        }
        file.households = Households(9);
        const Day today = siteDay(clock_.now(), registry_.site.zone);
        return must("import", importJob(*line_, kOne, {file, today, file.pieces(), file.households, {}})),
               true;
    }
    if (there("job WHERE state = 'imported'"))
        return must("release", releaseJob(*line_, kLeader, JobId(text("SELECT id FROM job")), composer_)),
               true;
    return false;
}

bool PrintingDay::unload() {
    const bool loaded = there("load WHERE state IN ('open', 'armed')");
    const std::int64_t rest = number("SELECT coalesce(sum(sheets), 0) FROM balance WHERE account = 'tray'");
    if (!loaded && rest == 0)
        return false;
    return must("unload", unloadTray(*line_, kOne, StockFixture::tray(1, 1), Sheets(rest))), true;
}

bool PrintingDay::count() {
    if (there("stock_count WHERE account = 'store' AND movement_seq = (SELECT max(seq) FROM movement)"))
        return false;
    const std::string box = text("SELECT id FROM box");
    const Sheets book = balanceOf(*db_, BoxId(box), Account::Store);
    return must("count", countStock(*line_, kOne,
                                    {StockFixture::ourLabel(box), Account::Store, book,
                                     registry_.blankType(kHkn)->mark, std::nullopt})),
           true;
}

std::string PrintingDay::broken(const std::vector<AuditHead>& acknowledged) {
    const std::string law = brokenLaw(*db_, acknowledged);
    return law.empty() ? paperAndBooks() : law;
}

} // namespace daishi::test
