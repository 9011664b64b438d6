// The one way back to personal data: the pieces of a job opened under its key, just before they are composed.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/line/line.h"
#include "core/print/composer_port.h"

namespace daishi {

// The pieces of these sequences, in the order asked for; `sheet` stays empty. Reads only, inside or outside a
// transaction. Throws std::runtime_error when there is no such job or piece, or when the job's key was
// destroyed (its data are erased), VaultError when a record was altered.
std::vector<SheetData> openForPrinting(Line&, const JobId&, const std::vector<std::int64_t>& sequences);

// All pieces of a job that are not withdrawn, by sequence, in blocks of at most `block`, so that never more
// than one block lies open. Throws as above.
void openInBlocks(Line&, const JobId&, std::size_t block,
                  const std::function<void(const std::vector<SheetData>&)>& look);

} // namespace daishi
