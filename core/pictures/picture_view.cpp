#include "core/pictures/picture_view.h"

#include "core/pictures/picture_rows.h"
#include "core/store/sha256.h"

namespace daishi {

namespace {

const std::string kSelect =
    "SELECT p.id, p.day, p.moment, p.lot, p.box, p.load, p.sheet, p.job, p.expected, p.source, p.hash, "
    "p.verdict, "
    "p.unsure, p.looks_like, p.zones, p.fields, p.print, p.scores, p.reader, p.catalogue, a.actor, l.reason, "
    "b.actor, b.second_actor, p.event FROM picture p LEFT JOIN audit a ON a.seq = p.event LEFT JOIN "
    "sheet_look l ON "
    "l.picture = p.id LEFT JOIN audit b ON b.seq = l.event ";

template <class T>
std::optional<T> maybe(const Rows& rows, int column) {
    const auto text = rows.textOrNull(column);
    return text ? std::optional<T>(T(*text)) : std::nullopt;
}

SheetVerdict verdictOf(const std::string& name) {
    const auto verdict = sheetVerdictFrom(name);
    if (!verdict)
        throw StoreError(StoreFault::Damaged, "no such verdict: " + name);
    return *verdict;
}

PictureView viewFrom(const Rows& rows) {
    PictureView view;
    view.id = rows.integer(0);
    view.day = dayFrom(rows.text(1));
    view.moment = rows.text(2);
    view.lot = maybe<LotId>(rows, 3);
    view.box = maybe<BoxId>(rows, 4);
    view.load = maybe<LoadId>(rows, 5);
    view.sheet = maybe<SheetId>(rows, 6);
    view.job = maybe<JobId>(rows, 7);
    view.expected = BlankTypeId(rows.text(8));
    view.source = rows.text(9);
    view.hash = rows.text(10);
    view.verdict = verdictOf(rows.text(11));
    if (const auto why = rows.textOrNull(12))
        view.unsure = unsureFrom(*why);
    view.looksLike = maybe<BlankTypeId>(rows, 13);
    view.zones = rows.text(14);
    view.fields = rows.text(15);
    if (const auto print = rows.textOrNull(16))
        view.print = printVerdictFrom(*print);
    view.scores = rows.text(17);
    view.reader = rows.text(18);
    view.catalogue = rows.text(19);
    view.by = BadgeId(rows.textOrNull(20).value_or(""));
    view.event = rows.integer(24);
    view.lookedBecause = rows.textOrNull(21);
    view.lookedBy = BadgeId(rows.textOrNull(22).value_or(""));
    view.lookedWith = BadgeId(rows.textOrNull(23).value_or(""));
    return view;
}

std::vector<PictureView> picturesWhere(Database& db, const std::string& condition,
                                       const std::vector<Cell>& cells) {
    std::vector<PictureView> all;
    const auto rows = db.query(kSelect + condition + " ORDER BY p.id", std::span<const Cell>(cells));
    while (rows->next())
        all.push_back(viewFrom(*rows));
    return all;
}

struct Sealed {
    Blob wrapped, sealed;
    std::string hash;
};

std::optional<Sealed> sealedOf(Database& db, std::int64_t id, PicturePart part) {
    const std::string column = part == PicturePart::Sheet ? "p.sealed" : "p.sealed_side";
    const auto rows =
        db.query("SELECT p.wrapped, k.wrapped, " + column +
                     ", p.hash FROM picture p LEFT JOIN job_key k ON k.job = p.job WHERE p.id = $1",
                 {id});
    if (!rows->next() || rows->isNull(2))
        return std::nullopt;
    Sealed found{{}, rows->blob(2), rows->text(3)};
    if (!rows->isNull(0))
        found.wrapped = rows->blob(0);
    else if (!rows->isNull(1))
        found.wrapped = rows->blob(1);
    return found;
}

} // namespace

std::vector<PictureView> listPictures(Database& db, const PictureFilter& filter) {
    std::string condition;
    std::vector<Cell> cells;
    const auto add = [&](const std::string& column, const std::string& value) {
        cells.emplace_back(value);
        condition +=
            (condition.empty() ? "WHERE " : " AND ") + column + " = $" + std::to_string(cells.size());
    };
    if (filter.lot)
        add("p.lot", filter.lot->str());
    if (filter.job)
        add("p.job", filter.job->str());
    if (filter.day)
        add("p.day", filter.day->iso());
    return picturesWhere(db, condition, cells);
}

std::vector<PictureView> picturesLookedAt(Database& db, Day day, std::int64_t beforeEvent) {
    return picturesWhere(db, "WHERE p.id IN (SELECT picture FROM sheet_look WHERE day = $1 AND event < $2)",
                         {day.iso(), beforeEvent});
}

PictureFinding findingOf(const PictureView& picture) {
    return findingOf(picture.verdict, picture.unsure, picture.print, picture.fields);
}

std::optional<PictureView> findPicture(Database& db, std::int64_t id) {
    auto found = picturesWhere(db, "WHERE p.id = $1", {id});
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::optional<std::string> openPicture(Line& line, std::int64_t id, PicturePart part) {
    const auto kept = sealedOf(line.db, id, part);
    const auto key = kept ? line.vault.unwrap(kept->wrapped) : std::nullopt;
    if (!key)
        return std::nullopt;
    const bool sheet = part == PicturePart::Sheet;
    std::string plain = line.vault.openPicture(*key, id, sheet ? "sheet" : "side", kept->sealed);
    if (sheet && sha256Hex(plain) != kept->hash)
        throw StoreError(StoreFault::Damaged, "picture " + std::to_string(id) + " is not the one on record");
    return plain;
}

Outcome<std::string> openPictureFor(Line& line, const Crew& crew, std::int64_t id, PicturePart part) {
    const std::string name = std::to_string(id);
    return perform<std::string>(line, Act::OpenPicture, crew, name, [&](Work&) -> Outcome<std::string> {
        if (auto bytes = openPicture(line, id, part))
            return std::move(*bytes);
        return Refusal{
            RefusalCode::CodeUnknown, {name, name}, {"残っている画像", "a picture that is still there"}, {}};
    });
}

} // namespace daishi
