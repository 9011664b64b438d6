#include "stock/box_meant.h"

#include <algorithm>
#include <charconv>

#include "core/decide/supplier_label.h"
#include "core/line/scanned.h"
#include "core/line/step.h"
#include "stock/box_names.h"

namespace daishi {

namespace {

bool isBoxNumber(std::string_view text) {
    return !text.empty() && text.size() <= 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<BoxRow> boxByNumber(const std::vector<BoxRow>& boxes, std::string_view text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    std::optional<BoxRow> found;
    for (const BoxRow& box : boxes) {
        if (box.number != number)
            continue;
        if (found)
            return std::nullopt; // in two lots of the delivery: a number does not tell which
        found = box;
    }
    return found;
}

std::optional<BoxRow> boxByName(const std::vector<BoxRow>& boxes, const BoxId& name) {
    const auto box = std::find_if(boxes.begin(), boxes.end(), [&](const BoxRow& b) { return b.id == name; });
    if (box == boxes.end())
        return std::nullopt;
    return *box;
}

Outcome<BoxRow> boxByLabel(Work& work, const std::vector<BoxRow>& boxes, std::string_view raw) {
    const auto read = readScan(raw);
    if (const auto* fault = std::get_if<ScanFault>(&read))
        return scanNotRead(*fault, codeText<BoxCode>());
    const Scan& scan = std::get<Scan>(read);
    std::optional<BoxRow> box;
    if (const auto* ours = std::get_if<BoxCode>(&scan.content)) {
        box = boxByName(boxes, boxIdOf(LotId(ours->lot), ours->boxNo));
    } else {
        const auto label = supplierLabel(work.line.registry, scan);
        if (!label)
            return label.refusal();
        if (const auto known = labelKnown(work, label->content).box)
            box = boxByName(boxes, known->id);
    }
    if (box)
        return *box;
    return notOnRecord("", {"この納品の箱", "a box of this delivery"});
}

} // namespace

Outcome<BoxRow> boxMeant(Work& work, const DeliveryId& delivery, std::string_view text) {
    const std::vector<BoxRow> boxes = boxesOf(work.db, delivery);
    const bool number = isBoxNumber(text);
    const bool name = text.find('/') != std::string_view::npos && text.front() == 'L';
    if (!number && !name)
        return boxByLabel(work, boxes, text);
    const auto box = number ? boxByNumber(boxes, text) : boxByName(boxes, BoxId(std::string(text)));
    if (box)
        return *box;
    return notOnRecord(std::string(text), {"この納品の箱", "a box of this delivery"});
}

void beginInspecting(Work& work, const LotId& lot) {
    const auto row = findLot(work.db, lot);
    if (row && row->standing.state == LotState::Arrived) {
        step(work.db, lot.str(), LotState::Arrived, LotState::Inspecting);
    }
}

} // namespace daishi
