#include "app/desk/handed_reader.h"

namespace daishi::desk {

namespace {

constexpr std::size_t kMostReadings = 3; // of one errand

bool samePlate(const MasterPlate& a, const MasterPlate& b) {
    return a.type == b.type && a.size == b.size && a.mark == b.mark && a.hash == b.hash;
}

bool sameField(const ProofField& a, const ProofField& b) {
    return a.key == b.key && a.place.x == b.place.x && a.place.y == b.place.y &&
           a.place.wide == b.place.wide && a.place.high == b.place.high;
}

bool sameProof(const std::optional<SheetProof>& a, const std::optional<SheetProof>& b) {
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->sheet == b->sheet && a->pdf == b->pdf &&
           std::equal(a->fields.begin(), a->fields.end(), b->fields.begin(), b->fields.end(), sameField);
}

} // namespace

bool same(const PictureQuestion& a, const PictureQuestion& b) {
    return a.request.expected == b.request.expected && a.request.mark == b.request.mark &&
           std::equal(a.masters.begin(), a.masters.end(), b.masters.begin(), b.masters.end(), samePlate) &&
           sameProof(a.request.printed, b.request.printed) && a.request.picture == b.request.picture;
}

SheetReading nothingRead() {
    SheetReading reading;
    reading.unsure = Unsure::ReaderFailed;
    reading.reader = "none";
    return reading;
}

SheetReading HandedReader::read(const ReadRequest& request) {
    if (!atHand_)
        return nothingRead();
    PictureQuestion question{masters_, request};
    for (const PictureAnswer& answer : *atHand_) {
        if (same(answer.question, question))
            return answer.reading;
    }
    if (atHand_->size() >= kMostReadings)
        return nothingRead();
    throw ReadingAwaited{std::move(question)};
}

EnrolAnswer HandedReader::tryEnrol(const MasterPlate&) {
    return {Unsure::ReaderFailed, "plates are enrolled by the command line", {}, {}};
}

} // namespace daishi::desk
