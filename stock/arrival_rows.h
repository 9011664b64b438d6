// Requests and deliveries as they stand in the store. All read inside the caller's transaction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/decide/lives.h"
#include "core/store/database.h"
#include "core/words/days.h"
#include "core/words/ids.h"
#include "core/words/units.h"

namespace daishi {

struct RequestRow {
    RequestId id;
    BlankTypeId type;
    Sheets sheets;
    Day neededBy;
    std::string approval; // the insurer's number; empty before the approval
    RequestState state = RequestState::Asked;
};
std::optional<RequestRow> findRequest(Database&, const RequestId&);
std::vector<RequestRow> allRequests(Database&); // by name

struct DeliveryRow {
    DeliveryId id;
    RequestId request;
    std::string note;         // number of the delivery note
    BlankTypeId declaredType; // what the note says (E1)
    Boxes declaredBoxes;
    Sheets declaredSheetsPerBox;
    DeliveryState state = DeliveryState::Announced;
    Day day;
};
std::optional<DeliveryRow> findDelivery(Database&, const DeliveryId&);
std::vector<DeliveryRow> allDeliveries(Database&); // by name
// Under which name a note is kept: its number, or "N-1 (2)" when deliveries of that number were refused
// before. Nothing: a delivery of that number is announced, inspected or accepted.
std::optional<std::string> noteToKeep(Database&, const std::string& number);

// What the accepted deliveries of a request have brought, by the labels of their boxes.
Sheets sheetsAccepted(Database&, const RequestId&);

// The lots of a delivery, one per blank type that its labels name.
std::vector<LotId> lotsOf(Database&, const DeliveryId&);

} // namespace daishi
