#include "app/cli/nouns/job_input.h"

#include <cstdio>

#include "app/cli/home.h"
#include "app/cli/progress.h"
#include "app/cli/words.h"
#include "core/jobs/import.h"
#include "core/jobs/job_view.h"
#include "core/jobs/piece_data.h"
#include "core/jobs/release.h"

namespace daishi::cli {

namespace {

constexpr std::int64_t kMostPeople = 999'999;

const ImportMapping& mapping(Call& call) {
    const Registry& registry = call.home().registry();
    if (const ImportMapping* found = registry.mapping(call.text("mapping")))
        return *found;
    std::vector<std::string> known;
    for (const ImportMapping& one : registry.mappings)
        known.push_back(one.id);
    throw UsageError(Trouble::NotAMapping, {{"argument", call.typed("mapping")},
                                            {"given", same(call.text("mapping"))},
                                            {"known", {joined(known, "、"), joined(known, ", ")}}});
}

Rejected rejection(const IssueFaults& faults) {
    const std::string total = std::to_string(faults.total);
    Rejected rejected{{"ファイルを取り込めません。誤り " + total + " 件。取り込みは行われていません。",
                       "The file cannot be taken: " + total + " faults. Nothing was imported."},
                      {},
                      static_cast<std::int64_t>(faults.total)};
    for (const RecordFault& fault : faults.told)
        rejected.faults.push_back({"", static_cast<std::int64_t>(fault.line),
                                   static_cast<std::int64_t>(fault.column), fault.field, describe(fault),
                                   true});
    return rejected;
}

Result import(Call& call) {
    Home& home = call.home();
    const Crew crew = call.crew();
    const ImportMapping& how = mapping(call);
    const Day issued = call.day("issued");
    const Day asOf = call.day("as-of");
    const Pieces people(call.number("people", 1, kMostPeople));
    const Households households(call.number("households", 1, kMostPeople));
    const std::string bytes = readFile(call.path("FILE"), kMaxIssueBytes);
    const auto read = readIssueFile(how, bytes, issued);
    if (const auto* faults = std::get_if<IssueFaults>(&read)) {
        const auto written = rejectFile(home.line(), crew, how, bytes, *faults);
        if (!written)
            return written.refusal();
        return rejection(*faults);
    }
    const auto& file = std::get<IssueFile>(read);
    Progress progress(call.around);
    const auto imported =
        importJob(home.line(), crew, {file, asOf, people, households, [&](Pieces done) {
                                          progress.show(Text{"取り込み", "importing"}.in(call.language),
                                                        {done.value(), file.pieces().value()});
                                      }});
    return told(imported, [&](const ImportedJob& job) {
        Answer answer{Tone::Done, {"取り込みました: " + job.job.str(), "Imported: " + job.job.str()}};
        answer.fact("job", {"ジョブ", "Job"}, job.job)
            .fact("pieces", {"人数", "People"}, job.pieces)
            .fact("households", {"世帯", "Households"}, job.households)
            .fact("type", {"台紙", "Blank"}, typeWord(home.registry(), how.blankType))
            .fact("issueDay", {"交付日", "Issue day"}, issued.iso());
        answer.then(
            {"印刷できない文字がないか調べる（job check）", "look for what cannot be printed: job check"});
        answer.then({"責任者が許可する（job release）", "a supervisor releases it: job release"});
        return answer;
    });
}

std::string pointName(char32_t point) {
    char text[16];
    std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(point));
    return text;
}

Text fieldText(const std::string& key) {
    for (const PieceField& field : pieceFields()) {
        if (field.key == key)
            return {std::string(field.japanese), std::string(field.english)};
    }
    return {key, key};
}

Text faultText(const ComposeFault& fault) {
    const Text field = fieldText(fault.field);
    const std::string point = fault.codePoint ? pointName(fault.codePoint) : "";
    switch (fault.kind) {
    case ComposeFaultKind::GlyphMissing:
        return {field.ja + "：字形のない文字 " + point, field.en + ": no glyph for " + point};
    case ComposeFaultKind::VariantMissing:
        return {field.ja + "：字形のない異体字 " + point, field.en + ": no variant glyph for " + point};
    case ComposeFaultKind::PrivateUse:
        return {field.ja + "：外字 " + point, field.en + ": private character " + point};
    case ComposeFaultKind::DoesNotFit:
        return {field.ja + "：欄に収まりません", field.en + ": does not fit its field"};
    case ComposeFaultKind::FieldMissing:
        return {field.ja + "：値がありません", field.en + ": is missing"};
    }
    return field;
}

std::string recordName(const JobId& job, std::int64_t sequence) {
    char digits[16];
    std::snprintf(digits, sizeof digits, "/%06lld", static_cast<long long>(sequence));
    return job.str() + digits;
}

Result check(Call& call) {
    Home& home = call.home();
    const JobId job = jobNamed(call, "JOB");
    const auto view = viewJob(home.line(), job);
    if (!view)
        throw RefusedInput{
            {RefusalCode::CodeUnknown, {job.str(), job.str()}, {"登録されたジョブ", "a job on record"}, {}}};
    const auto faults = checkJob(home.line(), job, home.composer());
    if (faults.empty()) {
        Answer answer{Tone::Done, {"すべて印刷できます。", "All of it can be printed."}};
        return answer.fact("job", {"ジョブ", "Job"}, job).fact("pieces", {"人数", "People"}, view->job.pieces);
    }
    const std::string total = std::to_string(faults.size());
    Rejected rejected{{"印刷できないものがあります: " + total + " 件",
                       "Not everything can be printed: " + total + " faults"},
                      {},
                      static_cast<std::int64_t>(faults.size())};
    for (const ComposeFault& fault : faults)
        rejected.faults.push_back(
            {recordName(job, fault.sequence), 0, 0, fault.field, faultText(fault), true});
    return rejected;
}

} // namespace

void addJobInputVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    verbs.push_back(
        {"job",
         "import",
         {"発行データを取り込む", "import an insurer's issue file, all of it or nothing"},
         {{"FILE", {"CSV ファイル", "CSV file"}}},
         {{"mapping", "ID", {"取り込みの形", "how the file is read"}},
          {"issued", "DAY", {"交付日", "issue day"}},
          {"as-of", "DAY", {"データの基準日", "the day the data describe"}},
          {"people", "N", {"保険者が知らせた人数", "people, as the insurer announced"}},
          {"households", "N", {"保険者が知らせた世帯数", "households, as the insurer announced"}}},
         "job import 0930.csv --mapping kawasaki-hkn --issued 2024-10-01 --as-of 2024-09-30 --people 274 "
         "--households 243 --as 0417",
         Act::ImportJob,
         {"取り込めません", "This cannot be imported"},
         {CodeUnknown, FileAlreadyImported, ControlTotalMismatch, PieceAlreadyKnown},
         import});
    verbs.push_back(
        {"job",
         "check",
         {"印刷できない文字や収まらない文字を探す", "look for characters and texts that cannot be printed"},
         {{"JOB", {"ジョブ、またはジョブ票の読み取り", "job, or scan of its ticket"}}},
         {},
         "job check J-240930-01",
         {},
         {},
         {CodeUnknown},
         check});
}

} // namespace daishi::cli
