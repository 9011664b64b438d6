// Is this text UTF-8? SQLite stores any bytes as text, PostgreSQL does not: both doors refuse the same.
#pragma once

#include <string_view>

namespace daishi {

// Well-formed UTF-8 (Unicode 15, table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view text);

} // namespace daishi
