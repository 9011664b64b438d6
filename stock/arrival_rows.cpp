#include "stock/arrival_rows.h"

#include "core/line/lookup.h"

namespace daishi {

namespace {

constexpr std::string_view kRequests =
    "SELECT id, blank_type, sheets, needed_by, approval, state FROM request ";
constexpr std::string_view kDeliveries = "SELECT id, request, note, declared_type, declared_boxes, "
                                         "declared_sheets_per_box, state, day FROM delivery ";

RequestRow requestFrom(const Rows& rows) {
    return {RequestId(rows.text(0)), BlankTypeId(rows.text(1)),       Sheets(rows.integer(2)),
            dayFrom(rows.text(3)),   rows.textOrNull(4).value_or(""), stateFrom<RequestState>(rows.text(5))};
}

DeliveryRow deliveryFrom(const Rows& rows) {
    return {DeliveryId(rows.text(0)),
            RequestId(rows.text(1)),
            rows.text(2),
            BlankTypeId(rows.text(3)),
            Boxes(rows.integer(4)),
            Sheets(rows.integer(5)),
            stateFrom<DeliveryState>(rows.text(6)),
            dayFrom(rows.text(7))};
}

std::optional<DeliveryRow> deliveryWhere(Database& db, const std::string& condition,
                                         const std::string& value) {
    const auto rows = db.query(std::string(kDeliveries) + condition, {value});
    if (!rows->next())
        return std::nullopt;
    return deliveryFrom(*rows);
}

} // namespace

std::optional<RequestRow> findRequest(Database& db, const RequestId& id) {
    const auto rows = db.query(std::string(kRequests) + "WHERE id = $1", {id.str()});
    if (!rows->next())
        return std::nullopt;
    return requestFrom(*rows);
}

std::vector<RequestRow> allRequests(Database& db) {
    std::vector<RequestRow> all;
    const auto rows = db.query(std::string(kRequests) + "ORDER BY id");
    while (rows->next())
        all.push_back(requestFrom(*rows));
    return all;
}

std::optional<DeliveryRow> findDelivery(Database& db, const DeliveryId& id) {
    return deliveryWhere(db, "WHERE id = $1", id.str());
}

std::optional<std::string> noteToKeep(Database& db, const std::string& number) {
    for (int arrival = 1;; ++arrival) {
        std::string name = arrival == 1 ? number : number + " (" + std::to_string(arrival) + ")";
        const auto known = deliveryWhere(db, "WHERE note = $1", name);
        if (!known)
            return name;
        if (known->state != DeliveryState::Refused)
            return std::nullopt;
    }
}

std::vector<DeliveryRow> allDeliveries(Database& db) {
    std::vector<DeliveryRow> all;
    const auto rows = db.query(std::string(kDeliveries) + "ORDER BY id");
    while (rows->next())
        all.push_back(deliveryFrom(*rows));
    return all;
}

Sheets sheetsAccepted(Database& db, const RequestId& request) {
    const auto rows = db.query("SELECT coalesce(sum(b.declared_sheets), 0) FROM delivery d JOIN lot t ON "
                               "t.delivery = d.id JOIN box b ON b.lot = t.id WHERE d.request = $1 AND "
                               "d.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM box_split s WHERE "
                               "s.new_box = b.id)", // which came with the box that it was split from
                               {request.str()});
    rows->next();
    return Sheets(rows->integer(0));
}

std::vector<LotId> lotsOf(Database& db, const DeliveryId& delivery) {
    std::vector<LotId> lots;
    const auto rows = db.query("SELECT id FROM lot WHERE delivery = $1 ORDER BY id", {delivery.str()});
    while (rows->next())
        lots.emplace_back(rows->text(0));
    return lots;
}

} // namespace daishi
