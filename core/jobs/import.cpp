#include "core/jobs/import.h"

#include <algorithm>
#include <cstdio>
#include <future>
#include <map>

#include "core/jobs/piece_data.h"
#include "core/line/keyed_digest.h"
#include "core/line/lookup.h"
#include "core/line/work.h"
#include "core/store/sha256.h"

namespace daishi {

namespace {

constexpr std::size_t kToldLines = 20;
constexpr std::int64_t kProgressStep = 1000;
constexpr std::size_t kBatch =
    10000; // as many as go to the store in one statement (core/store/sqlite_bulk.h)

// What of a piece takes time to make.
struct SealedPiece {
    std::string digest; // by which it is known again
    Blob box;
};
using SealedBatch = std::vector<SealedPiece>;

Text countsText(Pieces pieces, Households households) {
    const std::string people = std::to_string(pieces.value());
    const std::string houses = std::to_string(households.value());
    return {people + "名 " + houses + "世帯", people + " people in " + houses + " households"};
}

// A day to come would outlive the limit on the age of data.
Objection dataDayHasCome(Day dataDay, Day today) {
    if (dataDay <= today)
        return std::nullopt;
    return Refusal{RefusalCode::StepNotAllowed,
                   {"データの基準日 " + dataDay.iso(), "data as of " + dataDay.iso()},
                   {today.iso() + " までの日", "a day up to " + today.iso()},
                   {}};
}

// The plain digest is how earlier versions wrote it down.
Objection knownFile(const Line& line, const IssueFile& file) {
    const auto rows = line.db.query("SELECT id, day FROM job WHERE file_digest IN ($1, $2)",
                                    {fileMark(line.vault, file.digest), file.digest});
    if (!rows->next())
        return std::nullopt;
    const std::string job = rows->text(0);
    const std::string day = rows->text(1);
    return Refusal{RefusalCode::FileAlreadyImported,
                   {"ジョブ" + job + "（" + day + "取込）と同じファイル",
                    "the file of job " + job + ", imported " + day},
                   {"まだ取り込んでいないファイル", "a file not imported before"},
                   {}};
}

Objection totalsAgree(const ImportRequest& request) {
    const Pieces pieces = request.file.pieces();
    const Households households = request.file.households;
    if (pieces == request.announcedPieces && households == request.announcedHouseholds)
        return std::nullopt;
    const std::int64_t people = difference(pieces, request.announcedPieces);
    const std::int64_t houses = difference(households, request.announcedHouseholds);
    char ja[96], en[96];
    std::snprintf(ja, sizeof ja, "差：%+lld名、%+lld世帯。", static_cast<long long>(people),
                  static_cast<long long>(houses));
    std::snprintf(en, sizeof en, "Difference: %+lld people, %+lld households.",
                  static_cast<long long>(people), static_cast<long long>(houses));
    return Refusal{RefusalCode::ControlTotalMismatch,
                   countsText(pieces, households),
                   countsText(request.announcedPieces, request.announcedHouseholds),
                   {ja, en}};
}

Refusal knownPieces(const std::vector<std::uint32_t>& lines) {
    std::string list;
    for (std::size_t i = 0; i < lines.size() && i < kToldLines; ++i)
        list += (i > 0 ? ", " : "") + std::to_string(lines[i]);
    if (lines.size() > kToldLines)
        list += ", …";
    const std::string count = std::to_string(lines.size());
    return {RefusalCode::PieceAlreadyKnown,
            {"依頼済みの書類 " + count + "件（ファイルの" + list + "行目）",
             count + " documents asked for before (lines " + list + " of the file)"},
            {"まだ依頼されていない書類だけ", "only documents not asked for before"},
            {}};
}

// The digest by which a document is known again in any later file.
std::string digestOf(const Vault& vault, const JobRow& job, std::string_view control) {
    return vault.digest("piece", job.insurer.str() + "\n" + job.kind.str() + "\n" + std::string(control));
}

std::string pieceName(const JobId& job, std::int64_t sequence) {
    char digits[24];
    std::snprintf(digits, sizeof digits, "/%06lld", static_cast<long long>(sequence));
    return job.str() + digits;
}

class Import {
  public:
    Import(Work& work, const ImportRequest& request, const ImportMapping& mapping)
        : work_(work), request_(request), key_(work.line.vault.newJobKey()) {
        job_.id = JobId(nextName(work.db, "job", "J-", work.today));
        job_.insurer = mapping.insurer;
        job_.kind = mapping.kind;
        job_.type = mapping.blankType;
    }

    // The lines of records that are known from another job; nothing of those is stored. Digests and boxes of
    // the next batch are made beside, while this one is being stored: either takes as long as the other. The
    // vault is the other thread's until its batch is fetched.
    std::vector<std::uint32_t> store() {
        storeJob();
        const auto& records = request_.file.records;
        const auto rows =
            work_.db.bulk("piece", "id, job, sequence, household, digest, state, sealed", "digest");
        std::int64_t sequence = 0;
        auto ahead = sealBeside(0);
        for (std::size_t first = 0; first < records.size(); first += kBatch) {
            SealedBatch batch = ahead.get();
            if (first + kBatch < records.size())
                ahead = sealBeside(first + kBatch);
            for (std::size_t i = 0; i < batch.size(); ++i) {
                addPiece(*rows, records[first + i], std::move(batch[i]), ++sequence);
                if (request_.progress && sequence % kProgressStep == 0)
                    request_.progress(Pieces(sequence));
            }
        }
        std::vector<std::uint32_t> known;
        for (const std::int64_t place : rows->finish())
            known.push_back(records[static_cast<std::size_t>(place)].line);
        if (request_.progress)
            request_.progress(Pieces(sequence));
        return known;
    }

    void tell() {
        work_.about(job_.id.str());
        work_.note("blank_type", job_.type.str());
        work_.note("data_day", request_.dataDay.iso());
        work_.note("file", fileMark(work_.line.vault, request_.file.digest));
        work_.note("households", request_.file.households.value());
        work_.note("issue_day", request_.file.issueDay.iso());
        work_.note("mapping", request_.file.mapping);
        work_.note("pieces", request_.file.pieces().value());
    }

    const JobId& job() const { return job_.id; }

  private:
    void storeJob() {
        const IssueFile& file = request_.file;
        work_.db.run(
            "INSERT INTO job (id, mapping, insurer, kind, blank_type, issue_day, data_day, pieces, "
            "households, "
            "file_digest, state, day, event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            {job_.id.str(), file.mapping, job_.insurer.str(), job_.kind.str(), job_.type.str(),
             file.issueDay.iso(), request_.dataDay.iso(), file.pieces().value(), file.households.value(),
             fileMark(work_.line.vault, file.digest), std::string(nameOf(JobState::Imported)),
             work_.today.iso(), work_.event()});
        work_.db.run("INSERT INTO job_key (job, wrapped) VALUES ($1, $2)",
                     {job_.id.str(), work_.line.vault.wrap(key_)});
    }

    SealedBatch seal(std::size_t first) const {
        static const std::size_t kControl = fieldNumber("control");
        Vault& vault = work_.line.vault;
        const auto& records = request_.file.records;
        const std::size_t end = std::min(first + kBatch, records.size());
        SealedBatch batch;
        batch.reserve(end - first);
        for (std::size_t i = first; i < end; ++i) {
            const std::string& bytes = records[i].bytes;
            batch.push_back({digestOf(vault, job_, pieceField(bytes, kControl)),
                             vault.seal(key_, job_.id, static_cast<std::int64_t>(i) + 1, bytes)});
        }
        return batch;
    }

    std::future<SealedBatch> sealBeside(std::size_t first) const {
        return std::async(std::launch::async, [this, first] { return seal(first); });
    }

    void addPiece(BulkRows& rows, const IssueRecord& record, SealedPiece sealed, std::int64_t sequence) {
        const Cell cells[] = {pieceName(job_.id, sequence),
                              job_.id.str(),
                              sequence,
                              std::int64_t(record.household),
                              std::move(sealed.digest),
                              std::string(nameOf(PieceState::Wanted)),
                              std::move(sealed.box)};
        rows.add(cells);
    }

    Work& work_;
    const ImportRequest& request_;
    JobKey key_;
    JobRow job_;
};

Outcome<ImportedJob> importWithin(Work& work, const ImportRequest& request) {
    const IssueFile& file = request.file;
    const ImportMapping* mapping = work.line.registry.mapping(file.mapping);
    if (!mapping) {
        return Refusal{RefusalCode::CodeUnknown,
                       {file.mapping, file.mapping},
                       {"設定にある取込定義", "a mapping of the configuration"},
                       {}};
    }
    if (auto objection = dataDayHasCome(request.dataDay, work.today))
        return *objection;
    if (auto objection = knownFile(work.line, file))
        return *objection;
    if (auto objection = totalsAgree(request))
        return *objection;
    Import import(work, request, *mapping);
    if (const auto known = import.store(); !known.empty())
        return knownPieces(known);
    import.tell();
    return ImportedJob{import.job(), file.pieces(), file.households};
}

} // namespace

Outcome<ImportedJob> importJob(Line& line, const Crew& crew, const ImportRequest& request) {
    if (request.file.records.empty())
        throw std::logic_error("an issue file without records");
    auto imported = perform<ImportedJob>(line, Act::ImportJob, crew, request.file.mapping,
                                         [&](Work& work) { return importWithin(work, request); });
    if (imported)
        line.db.analyze(); // storage rules: after every import
    return imported;
}

Outcome<Done> rejectFile(Line& line, const Crew& crew, const ImportMapping& mapping, std::string_view bytes,
                         const IssueFaults& faults) {
    return perform<Done>(line, Act::RejectFile, crew, mapping.id, [&](Work& work) -> Outcome<Done> {
        std::map<std::string, std::int64_t> counts;
        for (const RecordFault& fault : faults.told)
            ++counts[std::string(nameOf(fault.reason))];
        JsonObject reasons;
        for (const auto& [reason, count] : counts)
            reasons.set(reason, count);
        work.note("faults", std::int64_t(faults.total));
        work.note("file", fileMark(line.vault, sha256Hex(bytes)));
        work.note("first_line", std::int64_t(faults.told.front().line));
        work.note("told", reasons);
        return Done{};
    });
}

} // namespace daishi
