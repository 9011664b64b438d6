// What an event of the record is called in front of people.
#pragma once

#include <string>

#include "app/cli/answer.h"

namespace daishi::cli {

// "lot.held" for programs, 「ロットを保留」 for people; a kind that is not known stays as it is.
Word eventWord(const std::string& kind);

} // namespace daishi::cli
