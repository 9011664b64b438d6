// The picture of a blank on a label, as sharp as the screen is.
#pragma once

#include "app/console/frame/picture_shop.h"

class QLabel;

namespace daishi::console {

// Drawn later; `width` in pixels of the window, not of the screen. Nothing once the label is gone.
void showBlank(PictureShop&, const BlankType&, const Insurer&, int width, QLabel*);

} // namespace daishi::console
