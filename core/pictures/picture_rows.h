// Pictures as the store holds them: what was seen in each, and the picture itself, sealed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/pictures/looking.h"

namespace daishi {

// Where a picture was looked at.
struct PicturePlace {
    std::string moment; // "receiving", "load", "first-article", "challenge"
    std::optional<LotId> lot;
    std::optional<BoxId> box;
    std::optional<LoadId> load;
    std::optional<SheetId> sheet; // of a printed sheet: sealed under the key of its job
    std::optional<JobId> job;
    std::optional<std::int64_t> evidence; // the row that it is evidence for
};

// What was judged, from what is kept of it.
PictureFinding findingOf(SheetVerdict, const std::optional<Unsure>&, const std::optional<PrintVerdict>&,
                         const std::string& fields);

// Answers the number of the picture. The event tells its number and hash. Throws std::runtime_error for a
// printed sheet whose job's data were erased.
std::int64_t keepPicture(Work&, const LookedAt&, const PicturePlace&);

// A picture of these bytes was told to be the right sheet before.
bool pictureServed(Database&, const std::string& hash);

// What was seen at receiving of the sheets of one lot, in the order of the looks.
struct BoxPictured {
    BoxId box;
    PictureFinding finding = PictureFinding::Unclear;
    std::optional<Unsure> why;
    std::optional<BlankTypeId> looksLike;
};
std::vector<BoxPictured> picturedAtReceiving(Database&, const LotId&);

// A look at a printed sheet, as it was judged then.
struct SheetPictured {
    std::int64_t picture = 0;
    PictureJudgement judgement;
    bool lookedAt = false; // by two persons
};
// Every picture of this sheet, the newest last.
std::vector<SheetPictured> picturesOfSheet(Database&, const SheetId&);

} // namespace daishi
