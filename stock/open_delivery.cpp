#include "stock/open_delivery.h"

#include "core/decide/stock_acts.h"
#include "stock/box_names.h"

namespace daishi {

Outcome<OpenDelivery> openDelivery(Work& work, const DeliveryId& id) {
    auto delivery = findDelivery(work.db, id);
    if (!delivery)
        return notOnRecord(id.str(), {"登録された納品", "a delivery on record"});
    if (auto objection = deliveryTakesScans(id, delivery->state))
        return *objection;
    auto request = findRequest(work.db, delivery->request);
    if (!request)
        throw StoreError(StoreFault::Damaged, "the request of " + id.str() + " is missing");
    NamedType ordered = namedType(work.line.registry, request->type);
    return OpenDelivery{std::move(*delivery), std::move(*request), std::move(ordered)};
}

std::vector<BoxRow> boxesOf(Database& db, const DeliveryId& delivery) {
    std::vector<BoxRow> boxes;
    for (const LotId& lot : lotsOf(db, delivery)) {
        for (BoxRow& box : boxesOf(db, lot))
            boxes.push_back(std::move(box));
    }
    return boxes;
}

std::vector<SeenMark> marksSeen(Work& work, const DeliveryId& delivery) {
    std::vector<SeenMark> marks;
    const auto rows =
        work.db.query("SELECT e.box, e.says_type FROM evidence e JOIN lot t ON t.id = e.lot WHERE "
                      "t.delivery = $1 AND e.moment = 'receiving' AND e.grade = $2 ORDER BY e.id",
                      {delivery.str(), std::int64_t(static_cast<int>(Evidence::E3SheetMark))});
    while (rows->next()) {
        SeenMark mark{BoxId(rows->text(0)), std::nullopt};
        if (const auto says = rows->textOrNull(1))
            mark.says = namedType(work.line.registry, BlankTypeId(*says));
        marks.push_back(std::move(mark));
    }
    return marks;
}

namespace {

std::optional<BoxRow> boxWithLabel(Database& db, const std::string& labelDigest) {
    std::optional<BoxId> id;
    {
        const auto rows = db.query("SELECT id FROM box WHERE label_digest = $1", {labelDigest});
        if (rows->next())
            id = BoxId(rows->text(0));
    }
    return id ? findBox(db, *id) : std::nullopt;
}

} // namespace

KnownLabel labelKnown(Work& work, const std::string& content) {
    for (int arrival = 1;; ++arrival) {
        const std::string said = arrival == 1 ? content : content + " (" + std::to_string(arrival) + ")";
        KnownLabel known{std::nullopt, work.line.vault.digest("label", said)};
        known.box = boxWithLabel(work.db, known.digest);
        if (!known.box || known.box->state != BoxState::Returned)
            return known;
    }
}

} // namespace daishi
