#include "core/decide/forecast.h"

#include <algorithm>
#include <map>

namespace daishi {

namespace {

std::int64_t withReserve(std::int64_t sheets, PerMille reserve) {
    return sheets + (sheets * reserve.value() + 999) / 1000;
}

TypeForecast forecastOf(const BlankTypeId& type, const std::map<Day, std::int64_t>& needs,
                        const BlankSupply& supply, PerMille reserve) {
    TypeForecast told;
    told.type = type;
    told.usable = supply.usable;
    told.onOrder = supply.onOrder;
    std::int64_t bare = 0, before = 0;
    for (const auto& [day, sheets] : needs) {
        bare += sheets;
        const std::int64_t needed = withReserve(bare, reserve);
        const std::int64_t left = supply.usable.value() - needed;
        told.days.push_back({day, Sheets(needed - before), left});
        if (left < 0 && !told.shortOn)
            told.shortOn = day;
        before = needed;
    }
    told.needed = Sheets(before);
    told.shortBy = Sheets(std::max<std::int64_t>(before - supply.usable.value(), 0));
    return told;
}

} // namespace

std::vector<TypeForecast> forecast(const std::vector<BlankNeed>& needs,
                                   const std::vector<BlankSupply>& supplies, PerMille reserve, Day today,
                                   Day until) {
    std::map<BlankTypeId, std::map<Day, std::int64_t>> byType;
    for (const BlankNeed& need : needs) {
        if (need.sheets.isZero() || until < need.by)
            continue;
        byType[need.type][std::max(need.by, today)] += need.sheets.value();
    }
    std::map<BlankTypeId, BlankSupply> supply;
    for (const BlankSupply& one : supplies) {
        BlankSupply& sum = supply[one.type];
        sum.usable += one.usable;
        sum.onOrder += one.onOrder;
    }
    std::vector<TypeForecast> all;
    for (const auto& [type, days] : byType)
        all.push_back(forecastOf(type, days, supply[type], reserve));
    return all;
}

} // namespace daishi
