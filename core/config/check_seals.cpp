#include "core/config/references.h"

namespace daishi::config {

void checkSeals(const Draft& draft, FaultList& faults) {
    for (const Entry<Seal>& entry : draft.seals.entries)
        refer(draft.insurers, entry.value.insurer.str(), numberOf, draft.seals.file, entry.lines, "insurer",
              faults);
}

} // namespace daishi::config
