// A sheet that was found in a picture, and what it is: what a verdict rests on, and what people are shown of
// it.
#pragma once

#include <memory>

#include "printers/reading/sheet/catalogue.h"
#include "printers/reading/sheet/compare.h"
#include "printers/reading/sheet/judge.h"

namespace daishi::reading {

// Refers to the family it was made from. Its parts refer to each other: it stays where it is.
struct Sight {
    const Family& family;
    const Found found;
    const Comparison comparison;
    const Judgement judgement;

    Sight(const Family&, Found, const Limits&);
    Sight(const Sight&) = delete;
    Sight& operator=(const Sight&) = delete;

    const Member& best() const { return family.members[judgement.best]; }
};

// The layout that is expected first: another is looked for only where that one is not in the picture, or
// shows worse than it must. Nothing: no sheet of any layout is in it.
std::unique_ptr<const Sight> sightOf(const cv::Mat& picture, const Catalogue&, const Family* expected,
                                     const Limits&);

// The cells in which the sheet is not this blank; where that is of another layout, not the one that it is
// most like.
std::vector<std::size_t> unlike(const Sight&, const CataloguePlace&, const Limits&);

// The places on the sheet of these cells; what touches is one place.
std::vector<cv::Rect> placesOf(const Family&, const std::vector<std::size_t>& cells);

} // namespace daishi::reading
