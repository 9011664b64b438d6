// How the panel looks: neutral and calm, sizes by the type. Amber alone says that something is not normal,
// and never without a word.
#pragma once

#include <QColor>

class QApplication;
class QWidget;

namespace daishi::practice {

struct Shades {
    QColor ground{"#eceef0"}, card{"#ffffff"}, line{"#c9cdd4"}, text{"#1d2025"}, faint{"#545c68"};
    QColor bar{"#2b3038"}, barText{"#f4f5f6"}, blue{"#2f6db0"}, amber{"#8a5a00"}, amberPale{"#fbf0d2"};
    QColor carton{"#d9c7a7"}, cartonEdge{"#a98f65"}, tape{"#c2ac86"};
};
const Shades& shades();

// The height of ordinary type on this widget, in pixels: the measure of everything.
int unit(const QWidget*);

// As the rows of the style sheet with this name: title, heading, faint, odd or plain.
void lookLike(QWidget*, const char* name);

// Style, palette, font of this height in pixels and style sheet, for everything that is made from now on.
void dress(QApplication&, int pixels);

} // namespace daishi::practice
