#include "tests/core/line_fixture.h"

#include "core/config/load_registry.h"
#include "core/decide/permit.h"
#include "core/line/step.h"
#include "core/store/audit_chain.h"

namespace daishi::test {

namespace {

Registry shippedRegistry() {
    auto loaded = loadRegistry(DAISHI_CONFIG_FOLDER);
    if (auto* faults = std::get_if<std::vector<ConfigFault>>(&loaded))
        throw std::runtime_error(describe(faults->front()));
    return std::get<Registry>(std::move(loaded));
}

std::unique_ptr<Rows> first(Database& db, const std::string& sql) {
    auto rows = db.query(sql);
    if (!rows->next())
        throw std::runtime_error("no row: " + sql);
    return rows;
}

void insertPieces(Database& db, const JobId& job, int wanted) {
    for (int i = 1; i <= wanted; ++i) {
        const std::string id = job.str() + "/" + std::to_string(i);
        db.run("INSERT INTO piece (id, job, sequence, household, digest, state, sealed) "
               "VALUES ($1, $2, $3, $4, $5, 'wanted', $6)",
               {id, job.str(), std::int64_t(i), std::int64_t(i), "digest of " + id, Blob{1}});
    }
}

} // namespace

StillPrinter::StillPrinter() {
    const std::string cards = "{media-key=5400x8600 media-size={x-dimension=5400 y-dimension=8600} "
                              "media-size-name=om_card_54x86mm}";
    report.state = PrinterState::Idle;
    report.acceptingJobs = true;
    report.reasons = std::vector<std::string>{"none"};
    report.upTime = 1000;
    report.bootSecond = 1727650000;
    report.stateChange = 900;
    report.configChange = 100;
    report.mediaReady = std::map<std::string, std::string>{{"tray-1", cards}, {"tray-2", cards}};
    report.deviceCounter = 5000;
    report.queuedJobs = 0;
}

std::variant<PrinterReport, Unreachable> StillPrinter::observe() {
    if (!reachable)
        return Unreachable{"switched off by the test"};
    return report;
}

std::variant<IppJobReport, Unreachable> StillPrinter::submit(const Permit& permit, const ChunkKey& key,
                                                             const PrintDocument&) {
    if (!reachable)
        return Unreachable{"switched off by the test"};
    sent.push_back(key);
    return IppJobReport{static_cast<std::int64_t>(sent.size()),
                        IppJobState::Completed,
                        Impressions(permit.sheets().value()),
                        {}};
}

std::variant<IppJobReport, Forgotten, Unreachable> StillPrinter::find(const ChunkKey&) {
    if (!reachable)
        return Unreachable{"switched off by the test"};
    return Forgotten{};
}

std::optional<Unreachable> StillPrinter::cancel(const ChunkKey&) {
    return std::nullopt;
}

Instant at(std::string_view local) {
    const auto instant = parseInstant(std::string(local) + "+09:00");
    if (!instant)
        throw std::invalid_argument("not a local time: " + std::string(local));
    return *instant;
}

LineFixture::LineFixture(std::string_view localStart)
    : registry(shippedRegistry()), clock(at(localStart)), random(1),
      place(
          folder.store(),
          [this](Database& owner) {
              installSchema(owner, StoreKind::Simulation, "5eed0001");
              registerBlankTypes(owner, registry);
          },
          "line"),
      db(place.open()), vault(Vault::create(folder / "keys", random)), store(readStoreInfo(*db)) {
    settlePeople(line());
}

std::int64_t LineFixture::number(const std::string& sql) {
    return first(*db, sql)->integer(0);
}

std::string LineFixture::text(const std::string& sql) {
    return first(*db, sql)->text(0);
}

std::string LineFixture::lastEvent() {
    return text("SELECT kind FROM audit ORDER BY seq DESC LIMIT 1");
}

std::string LineFixture::lastEventBody() {
    return text("SELECT body FROM audit ORDER BY seq DESC LIMIT 1");
}

bool LineFixture::booksAndChainHold() {
    const auto off = number(
        "SELECT count(*) FROM balance b WHERE b.sheets <> "
        "(SELECT coalesce(sum(m.sheets), 0) FROM movement m WHERE coalesce(m.to_box, m.box) = b.box AND "
        "m.to_account = b.account) + "
        "CASE WHEN b.account IN ('outside', 'found') THEN 1 ELSE -1 END * "
        "(SELECT coalesce(sum(m.sheets), 0) FROM movement m WHERE m.box = b.box AND "
        "m.from_account = b.account)");
    return off == 0 && !verifyChain(*db);
}

JobId LineFixture::makeJob(const BlankTypeId& blank, JobState state, Day issueDay, int wanted) {
    const BlankType& type = *registry.blankType(blank);
    Line here = line();
    const auto made = perform<JobId>(here, Act::ImportJob, kOne, "", [&](Work& work) -> Outcome<JobId> {
        const JobId job(nextName(work.db, "job", "J-", work.today));
        work.about(job.str());
        const std::int64_t count = wanted;
        work.db.run("INSERT INTO job (id, mapping, insurer, kind, blank_type, issue_day, data_day, pieces, "
                    "households, "
                    "file_digest, setting, state, day, event) "
                    "VALUES ($1, 'test', $2, $3, $4, $5, $6, $7, $8, $9, NULL, 'imported', $10, $11)",
                    {job.str(), type.insurer.str(), type.kind.str(), blank.str(), issueDay.iso(),
                     work.today.iso(), count, count, "file of " + job.str(), work.today.iso(), work.event()});
        insertPieces(work.db, job, wanted);
        if (state != JobState::Imported)
            step(work.db, job.str(), JobState::Imported, state);
        return job;
    });
    return *made;
}

} // namespace daishi::test
