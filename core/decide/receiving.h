// Receiving inspection (K1): what was asked for against what arrived. The delivery note says one thing (E1),
// the box labels another (E2), the sheets themselves a third (E3); all must agree with the request.
#pragma once

#include <vector>

#include "core/decide/guards.h"
#include "core/decide/picture_guards.h"

namespace daishi {

struct ScannedBox {
    BoxId box;
    NamedType labelSays;
    Sheets sheets;
};

struct SeenMark {
    BoxId box;
    std::optional<NamedType> says; // nothing: the mark is of no known blank
};

// A picture of a sheet of a box, as it was judged.
struct SeenPicture {
    BoxId box;
    PictureFinding finding = PictureFinding::Unclear;
    std::optional<Unsure> why; // where no blank is named
    std::optional<NamedType> looksLike;
};

// A box that the program has chosen, and how many pictures of its sheets show the right blank.
struct ChosenBox {
    BoxId box;
    Sheets pictured;
};

struct DeliveryFacts {
    NamedType ordered;
    Sheets orderedSheets;
    Sheets broughtBefore; // by deliveries of the same request that were accepted earlier
    bool approved = false;
    NamedType noteSays;
    Boxes noteBoxes;
    Sheets noteSheetsPerBox;
    std::vector<ScannedBox> boxes;
    std::vector<SeenMark> marks;
    std::vector<SeenPicture> pictures;
    std::vector<ChosenBox> chosen;
};

// Is one box what was asked for?. Asked at each scan, so that the first wrong label
// already stops the receiving.
Objection boxIsOrdered(const NamedType& ordered, const NamedType& delivered);

// The whole inspection, in this order: approval, the note (R-501…503), the labels (R-501…503), the
// marks (R-501…503, R-104), the pictures (R-501…503, R-110), number of boxes, sheets per box,
// all sheets together against the request (R-505: more than is still owed; fewer are accepted), marks still
// missing, pictures still missing.
Objection deliveryIsOrdered(const DeliveryFacts&);
// One picture: R-501…503 it is another blank than was asked for, R-110 it contradicts otherwise. Nothing for
// one that cannot be told.
Objection pictureIsOrdered(const NamedType& ordered, const SeenPicture&);
// From how many of `boxes` boxes sheets are pictured; none where the policy asks for no pictures there.
Boxes boxesToPicture(const EvidencePolicy&, Boxes boxes);

// Said at arrival, not refusals: they explain why blanks just arrived will lie on the shelf.
enum class ArrivalNotice { NoJobNeedsIt, NotUsableYet, NoLongerUsable };
struct ArrivalRemark {
    ArrivalNotice notice;
    Text sentence;
};
std::vector<ArrivalRemark> remarksOnArrival(const NamedType&, Day today, bool anyJobNeedsIt);

} // namespace daishi
