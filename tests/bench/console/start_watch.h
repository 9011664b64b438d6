// What a program that is started for the bench has to tell of its window (start_watch.cpp).
#pragma once

class QWidget;

namespace daishi::bench {

// Called after each frame of the window.
bool readyToUse(QWidget* window);

} // namespace daishi::bench
