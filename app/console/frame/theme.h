// How the console looks: colours by what they mean, sizes by the type (design notes: calm until something is
// not normal; never colour alone). Everything is measured in units; one unit is the height of ordinary type
// in pixels and follows the size of the window, so that the same page is read at two metres from 1280×800 to
// 4K.
#pragma once

#include <QColor>
#include <QSize>
#include <QString>

class QWidget;

namespace daishi::console {

enum class Shade { Light, Dark };

struct Colours {
    QColor ground, card, line, text, faint, bar, barText, nav;
    QColor progress, progressPale; // work under way
    QColor go, goPale;             // a verdict: may print
    QColor stop, stopDeep, stopPale;
    QColor wait, waitPale;          // waits for a person
    QColor goInk, stopInk, waitInk; // words of these meanings on a card or on their pale
    QColor frame;                   // of what is filled in or chosen
};

class Theme {
  public:
    Theme(Shade shade, double scale) : shade_(shade), scale_(scale) {}

    // Another shade or scale, chosen by a person; the unit follows with the next fit().
    void become(Shade shade, double scale) {
        shade_ = shade;
        scale_ = scale;
    }

    const Colours& colours() const;
    Shade shade() const { return shade_; }
    double scale() const { return scale_; }

    // Fits the unit to a window of this size in pixels; true when it changed.
    bool fit(const QSize& window);
    int unit() const { return unit_; }
    // `times` units, at least one pixel.
    int px(double times) const;

    // The colour of a stop where it is written in, on a card.
    QColor stopInk() const { return colours().stopInk; }

    // For the whole application.
    QString styleSheet() const;

  private:
    Shade shade_;
    double scale_; // what a person chose, 0.8 … 1.5
    int unit_ = 16;
};

// Gives a widget a style sheet of its own, where it has not this one: Qt lays everything below it out anew
// even for the same one.
void dress(QWidget*, const QString& sheet);

} // namespace daishi::console
