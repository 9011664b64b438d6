#include "core/pictures/looking.h"

#include <algorithm>
#include <stdexcept>

#include "core/line/lookup.h"
#include "core/pictures/masters.h"
#include "core/pictures/picture_rows.h"
#include "core/pictures/reader_arming.h"
#include "core/store/sha256.h"

namespace daishi {

namespace {

SheetReading cannotTell(Unsure why, const std::string& reader) {
    SheetReading reading;
    reading.unsure = why;
    reading.reader = reader;
    return reading;
}

SheetReading readWith(SheetReader& reader, const std::vector<MasterPlate>& masters,
                      const ReadRequest& asked) {
    try {
        reader.use(masters);
        return reader.read(asked);
    } catch (const std::exception&) { // what it says may be about the picture: it goes into no log
        return cannotTell(Unsure::ReaderFailed, "failed");
    }
}

SheetReading readingOf(Line& line, const std::vector<MasterPlate>& masters, const ReadRequest& asked) {
    const bool enrolled = std::any_of(masters.begin(), masters.end(),
                                      [&](const MasterPlate& m) { return m.type == asked.expected; });
    if (!enrolled)
        return cannotTell(Unsure::NotEnrolled, "none");
    if (!line.reader)
        return cannotTell(Unsure::ReaderFailed, "none");
    return readWith(*line.reader, masters, asked);
}

} // namespace

LookedAt lookAtSheet(Line& line, const SheetPicture& picture, const BlankTypeId& expected,
                     const std::optional<SheetProof>& printed) {
    const BlankType type = namedType(line.registry, expected).type;
    const auto masters = plates(line);
    LookedAt looked;
    looked.picture = picture;
    looked.hash = sha256Hex(picture.bytes);
    looked.wanted = {expected, type.mark, type.policy.markInPicture, std::nullopt};
    if (printed)
        looked.wanted.sheet = printed->sheet;
    looked.reading =
        asJudged(readingOf(line, masters, {picture.bytes, expected, printed, type.policy.markInPicture}),
                 looked.wanted);
    looked.judgement = judgePicture(looked.reading, looked.wanted);
    looked.masters = namesOf(masters);
    return looked;
}

Objection lookMayCount(Work& work, const LookedAt& looked) {
    if (auto objection = readerArmed(work))
        return objection;
    if (pictureServed(work.db, looked.hash)) {
        return Refusal{RefusalCode::PictureUsedBefore,
                       {looked.hash.substr(0, 12), looked.hash.substr(0, 12)},
                       {"別の用紙の画像", "a picture of another sheet"},
                       {}};
    }
    if (looked.masters == namesOfMasters(work.line))
        return std::nullopt;
    return pictureNotSure({PictureFinding::Unclear, std::nullopt, Unsure::ReaderFailed, {}},
                          namedType(work.line.registry, looked.wanted.blank).name);
}

} // namespace daishi
