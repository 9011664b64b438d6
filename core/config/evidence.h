// Which evidence of a blank's identity a site may ask for, and the floor below which
// it may not go.
#pragma once

#include "core/config/table_reader.h"
#include "core/words/registry.h"

namespace daishi::config {

// Look-alikes: E1+E2+E3 at receiving with marks from at least one box, E2+E3 at the load, E3 at the first
// article. Others: E1+E2 at receiving, E2 at the load.
EvidencePolicy evidenceFloor(bool looksLikeAnother);

// Reads the table [blank-type.evidence] and refuses what is below the floor or cannot be had.
// `looksLikeAnother`: the blank is member of a look-alike group.
EvidencePolicy readEvidence(TableReader&, bool looksLikeAnother);

} // namespace daishi::config
