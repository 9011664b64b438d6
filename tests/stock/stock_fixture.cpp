#include "tests/stock/stock_fixture.h"

#include "stock/box_names.h"

namespace daishi::test {

std::string StockFixture::label(const BlankTypeId& id, unsigned sheets, unsigned serial) const {
    const BlankType& type = *registry.blankType(id);
    return SupplierCode{type.insurer.str(), registry.kind(type.kind)->code, type.edition, sheets, serial}
        .encode();
}

std::string StockFixture::ourLabel(const std::string& box) {
    return boxLabelCode(BoxId(box));
}

RequestId StockFixture::approvedRequest(const BlankTypeId& type, std::int64_t sheets) {
    const RequestId request = valueIn(askForBlanks(house, kOne, type, Sheets(sheets), Day::of(2024, 10, 4)));
    valueIn(approveRequest(house, kOne, request, "川国保第1号"));
    return request;
}

DeliveryId StockFixture::announced(const BlankTypeId& ordered, const BlankTypeId& noteSays, int boxes,
                                   int sheetsPerBox) {
    const RequestId request = approvedRequest(ordered, std::int64_t(boxes) * sheetsPerBox);
    const DeliveryNote note{request, "N-" + request.str(), noteSays, Boxes(boxes), Sheets(sheetsPerBox)};
    return valueIn(announceDelivery(house, kOne, note)).delivery;
}

LotId StockFixture::released(const BlankTypeId& type, int boxes, int sheetsPerBox) {
    const DeliveryId delivery = announced(type, type, boxes, sheetsPerBox);
    for (int i = 0; i < boxes; ++i) {
        valueIn(scanBox(house, kOne, delivery, label(type, static_cast<unsigned>(sheetsPerBox), ++serial_)));
    }
    if (!mark(type).empty())
        valueIn(scanMark(house, kOne, delivery, "1", mark(type)));
    return valueIn(inspect(house, kOne, delivery)).lots.front();
}

BoxId StockFixture::opened(const BlankTypeId& type, int boxes, int sheetsPerBox) {
    const BoxId box(released(type, boxes, sheetsPerBox).str() + "/001");
    valueIn(openBox(house, kOne, ourLabel(box.str())));
    return box;
}

LoadScans StockFixture::scans(const JobId& job, const BoxId& box, const std::string& trayLabel) const {
    LoadScans scans;
    scans.jobTicket = ticket(job);
    scans.trayLabel = trayLabel;
    scans.boxLabel = ourLabel(box.str());
    scans.mark = mark(findBox(*db, box)->type);
    return scans;
}

std::string StockFixture::stateOf(const std::string& table, const std::string& id) {
    return text("SELECT state FROM " + table + " WHERE id = '" + id + "'");
}

} // namespace daishi::test
