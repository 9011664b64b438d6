// A card with a heading and figures below it, each on its own line: what means different things is never
// merged.
#pragma once

#include <vector>

#include <QFrame>
#include <QString>

class QGridLayout;
class QLabel;

namespace daishi::console {

class Theme;

struct FactLine {
    QString name, value;
    bool strong = false;
};

class FactsCard final : public QFrame {
    Q_OBJECT

  public:
    FactsCard(const Theme&, const QString& heading, QWidget* parent = nullptr);

    void setHeading(const QString&);
    void show(const std::vector<FactLine>&);
    void fit();

  private:
    const Theme& theme_;
    QLabel* heading_;
    QGridLayout* lines_;
    QList<std::pair<QLabel*, QLabel*>> shown_; // name and value
};

} // namespace daishi::console
