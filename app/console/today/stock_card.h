// What there is of each blank against what is needed of it: a bar with the need marked on it, and the figures
// in words. What may not be used stands apart.
#pragma once

#include <vector>

#include <QFrame>

#include "app/console/frame/context.h"
#include "app/console/today/today_view.h"

class QLabel;
class QVBoxLayout;

namespace daishi::console {

class StockCard final : public QFrame {
    Q_OBJECT

  public:
    explicit StockCard(Context&, QWidget* parent = nullptr);

    void show(const TodayView&);
    void fit();
    QString text() const; // all that it says, for people who do not see the bars

  private:
    class Bar;

    void addLine(const TodayStock&, Day today);
    QLabel* label(const QString& text, const QString& style);
    void clear();

    Context& context_;
    QLabel* heading_;
    QVBoxLayout* lines_;
    QStringList said_;
};

} // namespace daishi::console
