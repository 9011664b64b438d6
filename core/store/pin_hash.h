// PINs as the store keeps them: argon2id (libsodium), written in its usual form "$argon2id$v=19$m=…$…". What
// is hashed is not the PIN itself but its digest under digest.key (Vault::digest): there are few PINs, and
// the store alone must not be enough to try them all.
#pragma once

#include <string>
#include <string_view>

#include "core/store/random_source.h"
#include "core/store/schema.h"

namespace daishi {

// Production: libsodium's INTERACTIVE limits (64 MiB, some 0.1 s a try). Simulation: its MIN limits, so that
// a scene of a thousand acts stays quick. The kind of a store is fixed when it is made.
std::string hashPin(std::string_view digest, StoreKind, RandomSource& salt);

// Compares in constant time. A hash weaker than the store's kind asks for never matches.
bool pinMatches(const std::string& hash, std::string_view digest, StoreKind);

} // namespace daishi
