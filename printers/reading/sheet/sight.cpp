#include "printers/reading/sheet/sight.h"

#include <algorithm>

#include "printers/reading/sheet/join.h"

namespace daishi::reading {

Sight::Sight(const Family& of, Found sheet, const Limits& limits)
    : family(of), found(std::move(sheet)), comparison(found, family),
      judgement(judge(found, family, comparison, limits)) {}

std::unique_ptr<const Sight> sightOf(const cv::Mat& picture, const Catalogue& catalogue,
                                     const Family* expected, const Limits& limits) {
    std::vector<const Family*> order;
    for (const Family& family : catalogue.families())
        order.push_back(&family);
    std::stable_partition(order.begin(), order.end(), [&](const Family* f) { return f == expected; });
    std::optional<Found> best;
    const Family* layout = nullptr;
    for (const Family* family : order) {
        auto found = findSheet(picture, *family);
        if (found && (!best || found->quality > best->quality)) {
            best = std::move(found);
            layout = family;
        }
        if (best && best->quality >= limits.quality && best->share >= limits.share)
            break;
    }
    return best ? std::make_unique<const Sight>(*layout, std::move(*best), limits) : nullptr;
}

std::vector<std::size_t> unlike(const Sight& sight, const CataloguePlace& place, const Limits& limits) {
    if (place.family != &sight.family || place.member == sight.judgement.best)
        return sight.judgement.failing;
    return cellsUnlike(sight.found, sight.family, sight.comparison, place.member, limits);
}

std::vector<cv::Rect> placesOf(const Family& family, const std::vector<std::size_t>& cells) {
    std::vector<cv::Rect> places;
    for (const std::size_t c : cells)
        places.push_back(onSheet(family.zones[family.cells[c].zone], family.cells[c].place));
    return joined(places);
}

} // namespace daishi::reading
