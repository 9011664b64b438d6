#include "core/jobs/release.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/decide/guards.h"
#include "core/decide/job_guards.h"
#include "core/jobs/job_step.h"
#include "core/jobs/open_pieces.h"
#include "core/jobs/piece_data.h"
#include "core/line/lookup.h"
#include "core/line/step.h"
#include "core/line/work.h"
#include "core/pictures/masters.h"

namespace daishi {

namespace {

constexpr std::size_t kBlock = 500;

std::vector<ComposeFault> faultsOf(Line& line, const JobRow& job, SheetComposer& composer) {
    const NamedType type = namedType(line.registry, job.type);
    const Insurer* insurer = line.registry.insurer(job.insurer);
    if (!insurer)
        throw std::runtime_error("insurer " + job.insurer.str() + " is not in the configuration");
    std::vector<ComposeFault> faults;
    openInBlocks(line, job.id, kBlock, [&](const std::vector<SheetData>& sheets) {
        const auto found = composer.check(type.type, *insurer, sheets);
        faults.insert(faults.end(), found.begin(), found.end());
    });
    return faults;
}

RefusalCode codeOf(ComposeFaultKind kind) {
    switch (kind) {
    case ComposeFaultKind::GlyphMissing:
    case ComposeFaultKind::VariantMissing:
    case ComposeFaultKind::PrivateUse:
        return RefusalCode::GlyphNotCovered;
    case ComposeFaultKind::DoesNotFit:
    case ComposeFaultKind::FieldMissing:
        return RefusalCode::TextDoesNotFit;
    }
    throw std::logic_error("a fault of composing without a refusal");
}

// The layout may draw more than the fields of a piece; what is no field is called by its own key.
Text nameOfField(const std::string& key) {
    for (const PieceField& field : pieceFields())
        if (field.key == key)
            return {std::string(field.japanese), std::string(field.english)};
    return {key, key};
}

// How many pieces, how often in which field; never what stands there.
Objection allPrintable(const std::vector<ComposeFault>& faults, RefusalCode code, Text required) {
    std::map<std::string, std::int64_t> fields;
    std::set<std::int64_t> pieces;
    for (const ComposeFault& fault : faults) {
        if (codeOf(fault.kind) != code)
            continue;
        pieces.insert(fault.sequence);
        ++fields[fault.field];
    }
    if (pieces.empty())
        return std::nullopt;
    const std::string count = std::to_string(pieces.size());
    Text loaded{count + "名（", count + " people ("};
    const char* between = "";
    for (const auto& [field, times] : fields) {
        const Text name = nameOfField(field);
        loaded.ja += between + name.ja + " " + std::to_string(times);
        loaded.en += between + name.en + " " + std::to_string(times);
        between = ", ";
    }
    loaded.ja += "）";
    loaded.en += ")";
    return Refusal{code, std::move(loaded), std::move(required), {}};
}

Objection stateAllows(Work& work, const JobRow& job) {
    if (job.state == JobState::Imported)
        return std::nullopt;
    if (job.state != JobState::Released)
        return jobIsElsewhere(job, {"取込済のジョブ", "an imported job"});
    const auto rows = work.db.query(
        "SELECT tray FROM load WHERE job = $1 AND state IN ('open', 'armed') LIMIT 1", {job.id.str()});
    if (!rows->next())
        return std::nullopt;
    const std::string tray = rows->text(0);
    return Refusal{RefusalCode::StepNotAllowed,
                   {"トレイ" + tray + "に装填中", "tray " + tray + " is loaded for it"},
                   {"装填のないジョブ", "a job without a load"},
                   {}};
}

Objection lawfulAndUsable(const Registry& registry, const JobRow& job, Day today) {
    const DocumentKind* kind = registry.kind(job.kind);
    if (!kind)
        throw std::runtime_error("kind " + job.kind.str() + " is not in the configuration");
    for (const Day day :
         {job.issueDay, std::max(job.issueDay, today)}) { // the law first: no other blank would help
        if (auto objection = kindLawfulOn(*kind, day))
            return objection;
    }
    return calendarOpen(namedType(registry, job.type), *kind, job.issueDay, today);
}

Outcome<Done> releaseWithin(Work& work, const JobId& id, SheetComposer& composer) {
    const auto job = findJob(work.db, id);
    if (!job)
        return noSuchJob(id);
    if (auto objection = stateAllows(work, *job))
        return *objection;
    if (auto objection = jobNotHeld(holdsOn(work.db, "job", id.str())))
        return *objection;
    if (auto objection = lawfulAndUsable(work.line.registry, *job, work.today))
        return *objection;
    const auto faults = faultsOf(work.line, *job, composer);
    if (auto objection = allPrintable(faults, RefusalCode::GlyphNotCovered,
                                      {"登録されたフォントにある文字", "characters of the approved fonts"}))
        return *objection;
    if (auto objection =
            allPrintable(faults, RefusalCode::TextDoesNotFit,
                         {"欄に収まる文字列、必要な欄がそろうこと", "texts that fit, and no field missing"}))
        return *objection;
    const NamedType type = namedType(work.line.registry, job->type);
    const bool pictures = asksForPictures(type.type.policy);
    const std::string master = pictures ? presentMaster(work.db, job->type) : std::string();
    if (pictures && master.empty())
        return Refusal{RefusalCode::MasterMissing, type.name, {"承認された原版", "an approved master"}, {}};
    const std::string setting = composer.setting(type.type);
    work.note("pieces", job->pieces.value());
    work.note("setting", setting);
    if (type.type.seal)
        work.note("seal", type.type.seal->id.str());
    if (pictures)
        work.note("master", master);
    if (job->state == JobState::Imported)
        step(work.db, id.str(), JobState::Imported, JobState::Released);
    work.db.run("UPDATE job SET setting = $1, setting_event = $2, master = $3 WHERE id = $4",
                {setting, work.event(), pictures ? Cell(master) : Cell(), id.str()});
    return Done{};
}

} // namespace

std::vector<ComposeFault> checkJob(Line& line, const JobId& id, SheetComposer& composer) {
    const auto job = findJob(line.db, id);
    if (!job)
        throw std::runtime_error("there is no job " + id.str());
    return faultsOf(line, *job, composer);
}

Outcome<Done> releaseJob(Line& line, const Crew& crew, const JobId& job, SheetComposer& composer) {
    return perform<Done>(line, Act::ReleaseJob, crew, job.str(),
                         [&](Work& work) { return releaseWithin(work, job, composer); });
}

} // namespace daishi
