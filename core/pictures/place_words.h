// What a person calls the places of a sheet whose keys a reader answers. A key that nobody knows is told as
// "another place": people are never shown keys.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/words/refusal.h"

namespace daishi {

// Of an identity zone: "title" 題字, "insurer" 保険者名, "number-3" 保険者番号の3桁目.
Text zoneWord(std::string_view key);
// Of a printed field, "name" 氏名; its second place on the sheet, "name-2", is called the same.
Text fieldWord(std::string_view key);

// Each once, in their order: 氏名、住所.
Text zonesInWords(const std::vector<std::string>& keys);
Text fieldsInWords(const std::vector<std::string>& keys);
// Of keys as the store has them, with a blank between.
std::vector<std::string> keysIn(const std::string& line);

} // namespace daishi
