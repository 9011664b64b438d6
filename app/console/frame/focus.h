// Where the keys go. GUI thread.
#pragma once

class QScrollArea;
class QWidget;

namespace daishi::console {

// Tab and Shift+Tab within what lies over everything else: from the last that can be used to the first.
// False: nothing in it can. For focusNextPrevChild().
bool stepFocusWithin(QWidget& cover, bool next);

// Text that is longer than its place is scrolled with keys: the area can have the focus while it scrolls.
void focusWhileItScrolls(QScrollArea*);

} // namespace daishi::console
