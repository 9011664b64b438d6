// The day at a glance: can today's work be finished, and what is in the way. Enter on a job goes to the page
// where it is loaded and printed.
#pragma once

#include "app/console/frame/page.h"
#include "app/console/today/today_view.h"

class QFrame;
class QLabel;
class QScrollArea;

namespace daishi::console {

class HeadlineCard;
class GlanceTable;
class StockCard;

class TodayPage final : public Page {
    Q_OBJECT

  public:
    explicit TodayPage(Context&, QWidget* parent = nullptr);

    static QString title();
    static QKeySequence calledBy() { return Qt::Key_F2; }
    QString name() const override { return title(); }
    QKeySequence key() const override { return calledBy(); }
    void look() override;
    void fit() override;

    const HeadlineCard& answer() const { return *answer_; }
    const GlanceTable& jobs() const { return *jobs_; }
    const GlanceTable& trays() const { return *trays_; }
    const GlanceTable& open() const { return *open_; }
    const StockCard& stock() const { return *stock_; }

  protected:
    void showEvent(QShowEvent*) override;
    void resizeEvent(QResizeEvent*) override;

  private:
    void show(const TodayView&);
    void showJobs();
    void showWhy(int row);
    void enter(int row);
    void layColumns();

    TodayView view_;
    HeadlineCard* answer_;
    QScrollArea* scroll_;
    GlanceTable* jobs_;
    QLabel* why_;
    GlanceTable* trays_;
    GlanceTable* open_;
    QLabel* openNone_;
    StockCard* stock_;
    QList<QFrame*> cards_;
};

} // namespace daishi::console
