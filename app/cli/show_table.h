// Tables as a person reads them: in columns that fit the terminal of a console.
#pragma once

#include <string>

#include "app/cli/answer.h"
#include "app/cli/paint.h"

namespace daishi::cli {

// No list is wider, where its content lets it: texts are wrapped in their column, figures never.
constexpr std::size_t kListColumns = 120;

std::string shownValue(const Value&, Language);
std::string showTable(const Table&, Language, const Paint&);

} // namespace daishi::cli
