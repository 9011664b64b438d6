#include "stock/pictured_boxes.h"

#include <algorithm>
#include <array>

#include "core/pictures/picture_rows.h"

namespace daishi {

namespace {

// 0 … below - 1, each as likely: numbers above the last whole multiple are drawn again.
std::uint64_t drawn(RandomSource& random, std::uint64_t below) {
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % below;
    for (;;) {
        std::array<std::uint8_t, 8> bytes{};
        random.fill(bytes);
        std::uint64_t number = 0;
        for (const std::uint8_t byte : bytes)
            number = number << 8 | byte;
        if (number < limit)
            return number % below;
    }
}

std::vector<BoxRow> drawBoxes(RandomSource& random, std::vector<BoxRow> boxes, std::size_t wanted) {
    for (std::size_t i = 0; i < wanted; ++i)
        std::swap(boxes[i], boxes[i + static_cast<std::size_t>(drawn(random, boxes.size() - i))]);
    boxes.resize(wanted);
    return boxes;
}

std::size_t chosenBefore(Database& db, const DeliveryId& delivery) {
    const auto rows = db.query("SELECT count(*) FROM delivery_sample WHERE delivery = $1", {delivery.str()});
    rows->next();
    return static_cast<std::size_t>(rows->integer(0));
}

} // namespace

std::vector<BoxId> chooseBoxes(Work& work, const OpenDelivery& delivery) {
    const DeliveryId& id = delivery.row.id;
    const std::vector<BoxRow> boxes = boxesOf(work.db, id);
    const Boxes there(static_cast<std::int64_t>(boxes.size()));
    const Boxes wanted = boxesToPicture(delivery.ordered.type.policy, there);
    if (wanted.isZero() || there < delivery.row.declaredBoxes || chosenBefore(work.db, id) > 0)
        return {};
    std::vector<BoxId> chosen;
    std::vector<std::string> names;
    for (const BoxRow& box : drawBoxes(work.line.random, boxes, static_cast<std::size_t>(wanted.value()))) {
        work.db.run("INSERT INTO delivery_sample (delivery, box, event) VALUES ($1, $2, $3)",
                    {id.str(), box.id.str(), work.event()});
        chosen.push_back(box.id);
    }
    std::sort(chosen.begin(), chosen.end());
    for (const BoxId& box : chosen)
        names.push_back(box.str());
    work.note("chosen", names);
    return chosen;
}

std::vector<ChosenBox> chosenBoxes(Database& db, const DeliveryId& delivery) {
    std::vector<ChosenBox> all;
    const auto rows = db.query(
        "SELECT s.box, (SELECT count(*) FROM picture p JOIN evidence e ON e.id = p.evidence WHERE p.box = "
        "s.box AND p.moment = 'receiving' AND e.agrees = 1) FROM delivery_sample s WHERE s.delivery = $1 "
        "ORDER BY s.box",
        {delivery.str()});
    while (rows->next())
        all.push_back({BoxId(rows->text(0)), Sheets(rows->integer(1))});
    return all;
}

std::vector<SeenPicture> picturesSeen(Work& work, const DeliveryId& delivery) {
    std::vector<SeenPicture> all;
    for (const LotId& lot : lotsOf(work.db, delivery)) {
        for (const BoxPictured& one : picturedAtReceiving(work.db, lot)) {
            SeenPicture seen{one.box, one.finding, one.why, std::nullopt};
            if (one.looksLike)
                seen.looksLike = namedType(work.line.registry, *one.looksLike);
            all.push_back(std::move(seen));
        }
    }
    return all;
}

} // namespace daishi
