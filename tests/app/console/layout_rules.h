// What must hold for every widget that is seen, read from the widgets themselves. Each rule gives the faults
// that it found, as sentences that name the widget and its place.
#pragma once

#include <string>
#include <vector>

#include <QWidget>

namespace daishi::test {

using Faults = std::vector<std::string>;

// Text of labels, buttons, fields, choices, tabs and headings fits: nothing is cut and nothing elided.
Faults cutTexts(const QWidget& top);
// Of one parent's visible children no two lie on each other, and none lies outside it, but where it scrolls.
Faults misplaced(const QWidget& top);
// Whatever can be used has a name for those who do not see it.
Faults unnamed(const QWidget& top);

// For messages: class, object name and words.
std::string described(const QWidget&);

} // namespace daishi::test
