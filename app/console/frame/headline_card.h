// The one answer of a page in its largest line, the reason and the next act below it. What it means is told
// by a shape, by the words and by colour: octagon 止, triangle !, circle ✓.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QVBoxLayout;

namespace daishi::console {

class Theme;

enum class Meaning {
    Calm, // nothing to do
    Go,
    Wait, // a person has something to do
    Stop
};

class HeadlineCard final : public QFrame {
    Q_OBJECT

  public:
    explicit HeadlineCard(const Theme&, QWidget* parent = nullptr);
    ~HeadlineCard() override;

    void show(Meaning, const QString& answer, const QStringList& lines);
    void fit();
    QString answer() const;
    QStringList lines() const;
    Meaning meaning() const { return meaning_; }

  private:
    class Sign;

    const Theme& theme_;
    Meaning meaning_ = Meaning::Calm;
    Sign* sign_;
    QLabel* answer_;
    QLabel* lines_;
};

QColor colourOf(const Theme&, Meaning);

} // namespace daishi::console
