// How wide the columns of a table are where there is not room for all of them on one line each. Pure.
#pragma once

#include <functional>
#include <vector>

class QString;

namespace daishi::console {

// In any one unit. What is too wide in all is taken from the widest ones first, and from none more than down
// to its least; where even the least do not fit, these.
std::vector<double> fittedWidths(std::vector<double> wanted, const std::vector<double>& least, double room);

// The widest part of a text that no line break may divide, as `measure` has it.
double widestWord(const QString& text, const std::function<double(const QString&)>& measure);

} // namespace daishi::console
