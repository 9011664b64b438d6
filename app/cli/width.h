// Text in columns of a terminal: a wide character (East Asian Width W or F) takes two.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace daishi::cli {

// Columns that UTF-8 takes; combining characters and controls take none.
std::size_t widthOf(std::string_view utf8);
// Blanks behind (or before) until it takes `columns`; longer texts stay as they are.
std::string padRight(std::string_view utf8, std::size_t columns);
std::string padLeft(std::string_view utf8, std::size_t columns);
// Lines of at most `columns`: Latin words stay whole where they can, between wide characters any place will
// do, except that 、。）」 and their like never begin a line.
std::vector<std::string> wrapped(std::string_view utf8, std::size_t columns);

// Columns of the widest part that wrapped() does not break.
std::size_t widestWord(std::string_view utf8);

// Bytes that both texts share at their beginning and, in the rest, at their end; never splits a character.
struct SharedEnds {
    std::size_t front = 0;
    std::size_t back = 0;
};
SharedEnds sharedEnds(std::string_view a, std::string_view b);

// Control characters (a scan may hold any) made visible: ␝ for GS and so on.
std::string visible(std::string_view utf8);

} // namespace daishi::cli
