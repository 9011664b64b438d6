// What something means, as a shape before it is a colour: octagon 止, triangle !, circle ✓.
#pragma once

#include <QColor>
#include <QWidget>

namespace daishi::console {

class Theme;

enum class Meaning {
    Calm, // nothing to do
    Go,
    Wait, // a person has something to do
    Stop
};

QColor colourOf(const Theme&, Meaning);

class Sign final : public QWidget {
  public:
    // What it lies on: a card, or a ground of its own colour, on which the sign is white.
    enum class Ground { Card, Coloured };

    explicit Sign(const Theme&, Meaning = Meaning::Calm, Ground = Ground::Card, QWidget* parent = nullptr);

    Meaning meaning() const { return meaning_; }
    void mean(Meaning);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    const Theme& theme_;
    Meaning meaning_;
    Ground ground_;
};

} // namespace daishi::console
