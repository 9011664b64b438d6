// The pictures of a day, and who looked instead of one.
#include "core/day/gather.h"
#include "core/line/lookup.h"
#include "core/pictures/picture_rows.h"
#include "core/pictures/picture_view.h"

namespace daishi {

namespace {

bool sameLine(const PictureDay& line, const PictureView& picture) {
    return line.moment == picture.moment && line.expected == picture.expected &&
           line.reader == picture.reader && line.catalogue == picture.catalogue;
}

PictureDay& lineOf(std::vector<PictureDay>& lines, const Registry& registry, const PictureView& picture) {
    for (PictureDay& line : lines) {
        if (sameLine(line, picture))
            return line;
    }
    PictureDay line;
    line.moment = picture.moment;
    line.expected = picture.expected;
    line.typeText = namedType(registry, picture.expected).name;
    line.reader = picture.reader;
    line.catalogue = picture.catalogue;
    lines.push_back(std::move(line));
    return lines.back();
}

std::vector<PictureView> picturesBefore(Line& line, Day day, std::int64_t event) {
    std::vector<PictureView> all;
    for (PictureView& picture : listPictures(line.db, {std::nullopt, std::nullopt, day})) {
        if (picture.event < event)
            all.push_back(std::move(picture));
    }
    return all;
}

} // namespace

std::vector<PictureDay> picturesOf(Line& line, Day day, std::int64_t beforeEvent) {
    std::vector<PictureDay> lines;
    for (const PictureView& picture : picturesBefore(line, day, beforeEvent)) {
        PictureDay& told = lineOf(lines, line.registry, picture);
        told.looked += Sheets(1);
        switch (findingOf(picture)) {
        case PictureFinding::Right:
            told.right += Sheets(1);
            break;
        case PictureFinding::OtherBlank:
        case PictureFinding::OtherPrint:
            told.refused += Sheets(1);
            break;
        case PictureFinding::Unclear:
            told.unsure += Sheets(1);
            break;
        }
    }
    return lines;
}

std::vector<PersonsLook> looksOf(Line& line, Day day, std::int64_t beforeEvent) {
    std::vector<PersonsLook> looks;
    for (const PictureView& picture : picturesLookedAt(line.db, day, beforeEvent)) {
        PersonsLook look;
        look.picture = picture.id;
        look.sheet = picture.sheet.value_or(SheetId());
        look.why = describe(picture.unsure.value_or(Unsure::Blurred));
        look.reason = picture.lookedBecause.value_or("");
        look.actor = picture.lookedBy;
        look.second = picture.lookedWith;
        looks.push_back(std::move(look));
    }
    return looks;
}

} // namespace daishi
