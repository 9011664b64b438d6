// For daishi-console itself, linked beside its main (start_watch.h).
#include "app/console/frame/window.h"
#include "app/desk/desk.h"
#include "tests/bench/console/start_watch.h"

namespace daishi::bench {

namespace {

// The page was read, and what it read was painted: a second reading has been answered, and a frame came.
bool wasRead(console::Window& window) {
    static bool asked = false, answered = false;
    if (!asked && window.context().desk.isOpen()) {
        asked = true;
        window.context().desk.look<int>(
            &window, [](cli::Home&) { return 0; },
            [&window](const int&) {
                answered = true;
                window.update();
            });
    }
    return answered;
}

} // namespace

bool readyToUse(QWidget* widget) {
    auto* window = dynamic_cast<console::Window*>(widget);
    return window && wasRead(*window);
}

} // namespace daishi::bench
