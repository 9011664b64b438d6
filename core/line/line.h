// Everything that a use-case is handed: put together once, at the top, by main or by a scene.
#pragma once

#include <vector>

#include "core/line/attendant.h"
#include "core/store/database.h"
#include "core/store/random_source.h"
#include "core/store/schema.h"
#include "core/store/vault.h"
#include "core/words/clock.h"
#include "core/words/registry.h"

namespace daishi {

class SheetReader; // core/line/sheet_reader.h

// Lives as long as the program's work on one store; used by one thread. Nothing here is owned.
struct Line {
    Database& db;
    Clock& clock;
    const Registry& registry;
    Vault& vault;
    RandomSource& random;
    StoreInfo store;
    // Nobody is there without one: every act is then refused.
    Attendant* attendant = nullptr;
    std::vector<Proof> proofs = {};
    // Without one no picture can be told (ReaderFailed), and what asks for pictures is refused.
    SheetReader* reader = nullptr;
};

} // namespace daishi
