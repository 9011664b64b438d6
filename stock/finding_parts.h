// Internal to stock: what a finding about a lot and one about a single box of it have in common.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/line/lookup.h"
#include "core/line/work.h"

namespace daishi {

// What a finding is about; without a box: the whole lot.
struct FindingSubject {
    LotId lot;
    std::optional<BoxId> box = std::nullopt;
};

// Days whose documents lie on its sheets.
std::vector<Day> daysThatUsed(Database&, const FindingSubject&);

// The mark of a sheet of it, as evidence beside the finding. It has to say what the two persons say: R-104;
//
Objection keepMark(Work&, const FindingSubject&, const NamedType& is, const std::string& rawMark);

void insertFinding(Work&, const FindingSubject&, const BlankTypeId& says, const std::string& reason);

} // namespace daishi
