#include "app/report/uncounted_place.h"

namespace daishi {

const CountDay* uncountedPlace(const DayFacts& facts, const Difference& difference) {
    for (const CountDay& count : facts.counts) {
        if (difference.id == differenceId(DifferenceKind::CountMissing, countSubject(count)))
            return &count;
    }
    return nullptr;
}

} // namespace daishi
