// From a world to the facts that the gate is asked with.
#include "tests/core/decide_kit.h"
#include "tests/core/gate_world.h"

namespace daishi::test {

namespace {

const Day kFirstDay = Day::of(2024, 9, 20);

std::optional<Day> dayOf(std::optional<int> day) {
    return day ? std::optional(kFirstDay.plusDays(*day)) : std::nullopt;
}

Instant instantOf(int day, int minute) {
    constexpr std::int64_t kMinute = 60'000'000;
    const std::int64_t days = kFirstDay.plusDays(day).sysDays().time_since_epoch().count();
    return Instant((days * 24 * 60 + minute - 9 * 60) * kMinute);
}

std::vector<Evidence> grades(unsigned bits) {
    std::vector<Evidence> all;
    for (int grade = 1; grade <= 5; ++grade) {
        if (bits & (1u << grade))
            all.push_back(static_cast<Evidence>(grade));
    }
    return all;
}

NamedType named(const Sort& sort, const World& w) {
    const std::string kind = sort.kind ? "skk" : "hkn", insurer = sort.insurer ? "149997" : "145011";
    NamedType type = blank(insurer + kind + std::to_string(sort.edition), insurer, kind,
                           static_cast<unsigned>(sort.edition), kind);
    type.type.policy.atLoad = grades(w.neededAtLoad);
    type.type.policy.atFirstArticle = grades(w.neededFirst);
    type.type.usableFrom = dayOf(w.usableFrom);
    type.type.usableUntil = dayOf(w.usableUntil);
    if (w.sealed)
        type.type.seal = Seal{{}, type.type.insurer, {}, {}, {}, dayOf(w.sealFrom), dayOf(w.sealUntil)};
    return type;
}

Registry people() {
    const auto person = [](const char* id, const char* badge, Role role) {
        Person one{PersonId(id), {BadgeId(badge)}, role, {}};
        for (const Skill skill : kSkills)
            one.qualified.emplace(skill, Day::of(2099, 12, 31));
        return one;
    };
    Registry registry;
    registry.people = {person("P-1", "1001", Role::Operator), person("P-2", "1002", Role::Operator),
                       person("P-3", "2001", Role::Supervisor), person("P-4", "2002", Role::Supervisor),
                       person("P-5", "9001", Role::Auditor)};
    return registry;
}

BadgeId badge(Who who, bool second, const BadgeId& actor) {
    switch (who) {
    case Who::None:
        return {};
    case Who::Nobody:
        return BadgeId("7777");
    case Who::Auditor:
        return BadgeId("9001");
    case Who::Operator:
        return BadgeId(second ? "1002" : "1001");
    case Who::Supervisor:
        return BadgeId(second ? "2002" : "2001");
    case Who::SameAsActor:
        return actor;
    }
    throw std::logic_error("nobody of that sort");
}

std::string reasonWord(Reason reason, std::mt19937_64& random) {
    static const std::vector<std::string> words[] = {
        {"none"},
        {"toner-low-report", "marker-supply-low-warning", "media-low", "cups-waiting-for-job-completed"},
        {"toner-empty-error", "paused", "moving-to-paused", "spool-area-full", "fuser-over-temp-error"},
        {"cover-open", "door-open-error", "interlock-open", "input-tray-missing", "media-jam-error",
         "media-empty", "media-needed-error", "offline", "shutdown", "timed-out", "connecting-to-device"}};
    const auto& row = words[static_cast<int>(reason)];
    return row[random() % row.size()];
}

// Both answers of the printer: when the box was loaded, and now.
struct TwoReports {
    PrinterReport then, now;
};

void leaveOut(PrinterReport& report, const bool* told) {
    if (!told[kState])
        report.state.reset();
    if (!told[kReasons])
        report.reasons.reset();
    if (!told[kUpTime])
        report.upTime.reset();
    if (!told[kBoot])
        report.bootSecond.reset();
    if (!told[kStateChange])
        report.stateChange.reset();
    if (!told[kConfigChange])
        report.configChange.reset();
    if (!told[kMedia])
        report.mediaReady.reset();
    if (!told[kCounter])
        report.deviceCounter.reset();
}

TwoReports reports(const World& w, std::mt19937_64& random) {
    PrinterReport then = idleReport();
    auto& trays = *then.mediaReady;
    if (w.paper == Paper::A4)
        trays["tray-1"] = trays["tray-2"];
    if (w.paper == Paper::Nothing)
        trays.erase("tray-1");
    PrinterReport now = then;
    now.state = w.printer;
    now.reasons = std::vector<std::string>{reasonWord(w.reason, random)};
    if (random() % 4 == 0)
        now.reasons->insert(now.reasons->begin(), reasonWord(Reason::Report, random));
    now.acceptingJobs = w.accepting;
    now.queuedJobs = w.queued ? std::optional<std::int64_t>(*w.queued) : std::nullopt;
    now.upTime = *then.upTime + (w.upTimeFell ? -1 : 500);
    *now.bootSecond += w.bootMoved;
    *now.stateChange += w.stateMoved ? 5 : 0;
    *now.configChange += w.configMoved ? 5 : 0;
    if (w.mediaMoved)
        (*now.mediaReady)["tray-1"] += " media-color=green";
    leaveOut(then, w.toldThen);
    leaveOut(now, w.toldNow);
    return {then, now};
}

LoadFacts loadOf(const World& w, const Site& site, const TwoReports& told, Instant now) {
    LoadFacts load;
    load.load = LoadId("T-1");
    load.state = w.load;
    load.tray = TrayId("printer-1/1");
    load.box = BoxId("L-1/001");
    load.boxState = w.box;
    load.inTray = Sheets(w.inTray);
    load.lot = {LotId("L-1"), w.lot,
                std::vector<std::string>(static_cast<std::size_t>(w.lotHolds), "a call")};
    load.evidence = grades(w.seenAtLoad);
    load.firstArticle = grades(w.seenFirst);
    load.inspectEvery = Sheets(w.lookEvery);
    load.goodSinceLook = Sheets(w.goodSinceLook);
    load.dyingOf = deathByTime(site, instantOf(w.openedDay, w.openedMinute), now);
    if (w.reachable && !load.dyingOf)
        load.dyingOf = deathBy(told.then, told.now, "tray-1", false);
    return load;
}

Site plant() {
    Site site;
    site.loadTimeLimit = std::chrono::minutes(kLimitMinutes);
    site.dataAgeLimit = std::chrono::days(kDataDays);
    for (const int start : kShiftStarts)
        site.shiftStarts.emplace_back(start);
    return site;
}

} // namespace

namespace {

Objection crewOf(const World& w, Crew& crew) {
    static const Registry kPeople = people();
    crew.actor = badge(w.actor, false, {});
    crew.second = badge(w.second, true, crew.actor);
    // Who they are and that they are there is asked apart (crew_guards_test.cpp): here everybody is.
    const Standing there{BadgeState::InUse, true, 0, true, {}, true};
    return crewMay(kPeople, w.actOfTwo ? Act::LiftHold : Act::PermitChunk, crew,
                   {there, there, Day::of(2024, 9, 30)});
}

DocumentKind kindOf(const World& w) {
    DocumentKind kind;
    kind.id = KindId(w.wanted.kind ? "skk" : "hkn");
    kind.issuedFrom = dayOf(w.issuedFrom);
    kind.issuedUntil = dayOf(w.issuedUntil);
    return kind;
}

std::string masterThen(const World& w) {
    return w.masterAtRelease ? "plate 1" : "";
}

std::string masterNow(const World& w) {
    return w.masterChanged ? "plate 2" : masterThen(w);
}

BlankMatch blankOf(const World& w) {
    BlankMatch match{named(w.wanted, w), named(w.blank, w), std::nullopt};
    if (w.found)
        match.found = named(*w.found, w);
    return match;
}

} // namespace

AskedWorld factsOf(const World& w, std::mt19937_64& random) {
    AskedWorld asked;
    PrintRequest& request = asked.request;
    request = {JobId("J-1"),     RunId("J-1-R01"), 1,
               Sheets(w.sheets), w.asksForFirst,   instantOf(w.today, w.minute)};
    PrintFacts& facts = asked.facts;
    facts.crewObjection = crewOf(w, facts.crew);
    facts.site = plant();
    facts.job.job = request.job;
    facts.job.state = w.job;
    facts.job.holds.assign(static_cast<std::size_t>(w.jobHolds), "a call");
    facts.job.kind = kindOf(w);
    facts.job.issueDay = kFirstDay.plusDays(w.issueDay);
    facts.job.dataDay = kFirstDay.plusDays(w.dataDay);
    facts.job.releasedSetting = w.settingAtRelease ? "layout 1" : "";
    facts.job.presentSetting = w.settingChanged ? "layout 2" : facts.job.releasedSetting;
    facts.job.releasedMaster = masterThen(w);
    facts.job.presentMaster = masterNow(w);
    facts.job.doubtfulSheets = w.doubtful;
    facts.job.reading.unread = Sheets(w.unread);
    if (w.readerStopped)
        facts.job.reading.stop = OpenStop{1, request.run, ReadingKind::Foreign, {}, {}};
    facts.blank = blankOf(w);
    const TwoReports told = reports(w, random);
    if (w.loaded)
        facts.load = loadOf(w, facts.site, told, request.now);
    facts.runOpen = w.runOpen;
    facts.firstArticleWaits = w.firstWaits;
    facts.printer = {w.reachable, told.now, "tray-1", SheetSize::Card};
    return asked;
}

LoadingFacts loadingFactsOf(const World& w, std::mt19937_64& random) {
    LoadingFacts facts;
    facts.blank = blankOf(w);
    facts.kind = kindOf(w);
    facts.issueDay = kFirstDay.plusDays(w.issueDay);
    facts.today = kFirstDay.plusDays(w.today);
    facts.lot = {LotId("L-1"), w.lot, std::vector<std::string>(std::size_t(w.lotHolds), "a call")};
    facts.box = BoxId("L-1/001");
    facts.boxState = w.box;
    facts.left = Sheets(w.left);
    if (w.boxElsewhere)
        facts.liveElsewhere = TrayId("printer-1/2");
    if (w.strangersInTray)
        facts.strangerInTray = BoxId("L-9/001");
    facts.jobState = w.job;
    facts.jobHolds.assign(static_cast<std::size_t>(w.jobHolds), "a call");
    if (w.mark)
        facts.mark = named(*w.mark, w);
    facts.markRequired = w.markNeeded;
    facts.releasedMaster = masterThen(w);
    facts.presentMaster = masterNow(w);
    facts.pictureRequired = w.neededAtLoad & 1u << 4;
    if (w.picture) {
        facts.picture.emplace();
        facts.picture->finding = *w.picture;
        facts.picture->why = Unsure::Blurred;
        if (!w.readerArmed)
            facts.pictureObjection = readerIsArmed(ReaderChallenge::Daily, {}, facts.today);
    }
    facts.printer = {w.reachable, reports(w, random).now, "tray-1", SheetSize::Card};
    return facts;
}

} // namespace daishi::test
