// The heading of an issue file: which of its columns holds which of our fields.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/jobs/issue_fault.h"
#include "core/words/csv.h"
#include "core/words/registry.h"

namespace daishi {

struct FieldColumn {
    std::size_t field = 0;  // number in pieceFields()
    std::size_t column = 0; // place in a record, from 0
    std::string heading;
};

// In the order of the file's columns. One column may feed several days. Missing and repeated columns are
// added to the faults; other columns than the mapping's are left alone.
std::vector<FieldColumn> matchHeading(const ImportMapping&, const CsvRecord& heading, IssueFaults&);

} // namespace daishi
