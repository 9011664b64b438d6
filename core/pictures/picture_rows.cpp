#include "core/pictures/picture_rows.h"

#include <stdexcept>

namespace daishi {

namespace {

template <class T>
Cell nullable(const std::optional<T>& id) {
    if (!id)
        return std::monostate();
    return id->str();
}

Cell nullable(const std::optional<std::int64_t>& number) {
    if (!number)
        return std::monostate();
    return *number;
}

std::string joined(const std::vector<std::string>& keys) {
    std::string text;
    for (const std::string& key : keys)
        text += (text.empty() ? "" : " ") + key;
    return text;
}

struct Sealing {
    JobKey key;
    Blob wrapped; // empty: the key is that of the job
};

Sealing sealingFor(Work& work, const PicturePlace& place) {
    if (!place.job) {
        JobKey key = work.line.vault.newJobKey();
        Blob wrapped = work.line.vault.wrap(key);
        return {std::move(key), std::move(wrapped)};
    }
    Blob kept;
    {
        const auto rows = work.db.query("SELECT wrapped FROM job_key WHERE job = $1", {place.job->str()});
        if (rows->next() && !rows->isNull(0))
            kept = rows->blob(0);
    }
    auto key = work.line.vault.unwrap(kept);
    if (!key)
        throw std::runtime_error("the personal data of job " + place.job->str() + " have been erased");
    return {std::move(*key), {}};
}

void insertPicture(Work& work, std::int64_t id, const LookedAt& looked, const PicturePlace& place,
                   const Sealing& sealing) {
    const SheetReading& seen = looked.reading;
    Vault& vault = work.line.vault;
    const bool hasSide = !seen.sideBySide.empty();
    work.db.run("INSERT INTO picture (id, evidence, moment, lot, box, load, sheet, job, expected, source, "
                "hash, verdict, "
                "unsure, looks_like, zones, print, fields, scores, reader, catalogue, wrapped, sealed, "
                "sealed_side, day, "
                "event) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, "
                "$18, $19, "
                "$20, $21, $22, $23, $24, $25)",
                {id,
                 nullable(place.evidence),
                 place.moment,
                 nullable(place.lot),
                 nullable(place.box),
                 nullable(place.load),
                 nullable(place.sheet),
                 nullable(place.job),
                 looked.wanted.blank.str(),
                 looked.picture.source,
                 looked.hash,
                 std::string(nameOf(seen.verdict)),
                 seen.unsure ? Cell(std::string(nameOf(*seen.unsure))) : Cell(),
                 nullable(seen.looksLike),
                 joined(seen.zones),
                 seen.print ? Cell(std::string(nameOf(*seen.print))) : Cell(),
                 joined(looked.judgement.finding == PictureFinding::OtherPrint ? looked.judgement.fields
                                                                               : seen.fields),
                 seen.scores,
                 seen.reader,
                 seen.catalogue,
                 place.job ? Cell() : Cell(sealing.wrapped),
                 vault.sealPicture(sealing.key, id, "sheet", looked.picture.bytes),
                 hasSide ? Cell(vault.sealPicture(sealing.key, id, "side", seen.sideBySide)) : Cell(),
                 work.today.iso(),
                 work.event()});
}

SheetVerdict verdictKept(const std::string& name) {
    const auto verdict = sheetVerdictFrom(name);
    if (!verdict)
        throw StoreError(StoreFault::Damaged, "no such verdict: " + name);
    return *verdict;
}

} // namespace

PictureFinding findingOf(SheetVerdict verdict, const std::optional<Unsure>& why,
                         const std::optional<PrintVerdict>& print, const std::string& fields) {
    if (verdict == SheetVerdict::IsNot || why == Unsure::UnknownText || why == Unsure::MarkDiffers)
        return PictureFinding::OtherBlank;
    if (print == PrintVerdict::Differs || (print == PrintVerdict::Same && !fields.empty()))
        return PictureFinding::OtherPrint;
    if (verdict == SheetVerdict::CannotTell || print == PrintVerdict::CannotTell)
        return PictureFinding::Unclear;
    return PictureFinding::Right;
}

std::int64_t keepPicture(Work& work, const LookedAt& looked, const PicturePlace& place) {
    const std::int64_t id = nextNumber(work.db, "picture");
    insertPicture(work, id, looked, place, sealingFor(work, place));
    work.note("picture", id);
    work.note("picture_hash", looked.hash);
    work.note("verdict", nameOf(looked.reading.verdict));
    if (looked.reading.unsure)
        work.note("unsure", nameOf(*looked.reading.unsure));
    return id;
}

bool pictureServed(Database& db, const std::string& hash) {
    return db
        .query(
            "SELECT 1 FROM picture p JOIN evidence e ON e.id = p.evidence WHERE p.hash = $1 AND e.agrees = 1",
            {hash})
        ->next();
}

std::vector<BoxPictured> picturedAtReceiving(Database& db, const LotId& lot) {
    std::vector<BoxPictured> all;
    const auto rows =
        db.query("SELECT box, verdict, unsure, looks_like, expected FROM picture WHERE lot = $1 AND moment = "
                 "'receiving' ORDER BY id",
                 {lot.str()});
    while (rows->next()) {
        const auto why = rows->textOrNull(2);
        BoxPictured one{BoxId(rows->text(0)), PictureFinding::Unclear, why ? unsureFrom(*why) : std::nullopt,
                        std::nullopt};
        one.finding = findingOf(verdictKept(rows->text(1)), one.why, std::nullopt, "");
        const auto like = rows->textOrNull(3);
        if (like && one.finding == PictureFinding::OtherBlank && *like != rows->text(4))
            one.looksLike = BlankTypeId(*like);
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<SheetPictured> picturesOfSheet(Database& db, const SheetId& sheet) {
    std::vector<SheetPictured> all;
    const auto rows =
        db.query("SELECT p.id, p.verdict, p.unsure, p.print, p.fields, l.picture FROM picture "
                 "p LEFT JOIN sheet_look l ON l.picture = p.id WHERE p.sheet = $1 ORDER BY p.id",
                 {sheet.str()});
    while (rows->next()) {
        SheetPictured seen;
        seen.picture = rows->integer(0);
        if (const auto why = rows->textOrNull(2))
            seen.judgement.why = unsureFrom(*why);
        seen.judgement.finding = findingOf(verdictKept(rows->text(1)), seen.judgement.why,
                                           printVerdictFrom(rows->textOrNull(3).value_or("")), rows->text(4));
        if (seen.judgement.finding == PictureFinding::Unclear && !seen.judgement.why)
            seen.judgement.why = Unsure::Blurred;
        seen.lookedAt = !rows->isNull(5);
        all.push_back(std::move(seen));
    }
    return all;
}

} // namespace daishi
