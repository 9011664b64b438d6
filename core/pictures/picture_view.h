// Pictures on record, to be looked at again. Reads only; call it outside a transaction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/decide/picture_guards.h"
#include "core/line/line.h"
#include "core/line/lookup.h"
#include "core/line/sheet_reader.h"
#include "core/line/work.h"

namespace daishi {

// One picture and what came of it. No personal data: keys of places, never what stands there.
struct PictureView {
    std::int64_t id = 0;
    Day day;
    std::string moment; // "receiving", "load", "first-article", "challenge"
    std::optional<LotId> lot;
    std::optional<BoxId> box;
    std::optional<LoadId> load;
    std::optional<SheetId> sheet;
    std::optional<JobId> job;
    BlankTypeId expected;
    std::string source, hash;
    SheetVerdict verdict = SheetVerdict::CannotTell;
    std::optional<Unsure> unsure;
    std::optional<BlankTypeId> looksLike;
    std::string zones;  // keys, with a blank between
    std::string fields; // the same
    std::optional<PrintVerdict> print;
    std::string scores, reader, catalogue;
    std::int64_t event = 0; // of the act in which it was looked at
    BadgeId by;
    // Two persons looked instead.
    std::optional<std::string> lookedBecause;
    BadgeId lookedBy, lookedWith;
};

struct PictureFilter {
    std::optional<LotId> lot;
    std::optional<JobId> job;
    std::optional<Day> day;
};
// In the order in which they were taken.
std::vector<PictureView> listPictures(Database&, const PictureFilter&);
// Those at which two persons looked instead, on this day and by an event before `beforeEvent`.
std::vector<PictureView> picturesLookedAt(Database&, Day, std::int64_t beforeEvent);
// As it was judged.
PictureFinding findingOf(const PictureView&);
std::optional<PictureView> findPicture(Database&, std::int64_t id);

// What is sealed of a picture, in the clear: personal data, where it shows a printed sheet.
enum class PicturePart { Sheet, SideBySide };
struct OpenedPicture {
    PicturePart part = PicturePart::Sheet;
    std::string bytes; // Sheet: as it came from its source; SideBySide: PNG of the reader's making
};
// Nothing: there is none, or the data of its job were erased. Throws VaultError for what does not open,
// StoreError (Damaged) for a sheet that is not the one whose hash is on record. For `verify`; people open one
// as below.
std::optional<std::string> openPicture(Line&, std::int64_t id, PicturePart);

// The same as an act: the picture of a printed sheet shows personal data, so whoever opens one is on record.
// R-210 there is none.
Outcome<std::string> openPictureFor(Line&, const Crew&, std::int64_t id, PicturePart);

} // namespace daishi
