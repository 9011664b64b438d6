// Spoilage that nobody has scanned into a destruction list yet (incident 30). All read inside the caller's
// transaction or outside any.
#pragma once

#include "core/decide/accounts.h"
#include "core/store/database.h"
#include "core/words/ids.h"
#include "core/words/units.h"

namespace daishi {

// What of the box is spoiled (or a sample), bears no code of its own and is on no list: crumpled sheets,
// doubles.
Sheets unlistedWithoutCode(Database&, const BoxId&, Account from);

// Of a job: its spoiled sheets and test sheets that are on no list, and what without a code lies in the bin
// from the boxes that it was printed on. The last may stem from another job of the same box; nobody can tell
// them apart, so both wait for it.
Sheets spoilsNotScanned(Database&, const JobId&);

} // namespace daishi
