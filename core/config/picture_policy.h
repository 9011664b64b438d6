// What a site may ask of pictures of sheets, beside where it asks for them (evidence.h).
#pragma once

#include "core/config/table_reader.h"
#include "core/words/registry.h"

namespace daishi::config {

// Reads pictures-at-receiving, sheets-per-box, inspect-every, mark-in-picture and persons-may-look of
// [blank-type.evidence] into a policy whose lists have been read. A key that would say something of pictures
// that nobody asks for is a fault.
void readPicturePolicy(TableReader&, EvidencePolicy&);

} // namespace daishi::config
