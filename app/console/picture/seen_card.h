// The verdict on one picture, large: sign, headline, what was seen beside what should be, what differs in
// words, and what to do for a better one.
#pragma once

#include <QFrame>

#include "app/console/picture/seen_words.h"

class QLabel;

namespace daishi::console {

class SeenPicture;

class SeenCard final : public QFrame {
    Q_OBJECT

  public:
    explicit SeenCard(Context&, QWidget* parent = nullptr);

    void show(const desk::Seen&);
    // Beside other things its picture is no higher than this many units; 0: as high as there is room.
    void pictureAtMost(double units) { most_ = units; }
    void forget(); // and hides
    Meaning meaning() const { return meaning_; }
    void fit();

  private:
    Context& context_;
    Meaning meaning_ = Meaning::Wait;
    double most_ = 0;
    Sign* sign_;
    QLabel* headline_;
    QLabel* why_;
    QLabel* differs_;
    QLabel* next_;
    QLabel* readBy_;
    SeenPicture* picture_;
};

} // namespace daishi::console
