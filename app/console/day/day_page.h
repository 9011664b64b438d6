// Closing a day: reconcile, put right or explain, read the report, and two persons sign it one after the
// other. What is signed is the version that is shown; a newer one is refused by the line and shown.
#pragma once

#include "app/console/day/day_view.h"
#include "app/console/frame/page.h"

class QComboBox;
class QFrame;
class QLabel;
class QPushButton;

namespace daishi::console {

class ActForm;
class FlowLayout;
struct ActSpec;
class GlanceTable;
class HeadlineCard;
class ReportPreview;

class DayPage final : public Page {
    Q_OBJECT

  public:
    explicit DayPage(Context&, QWidget* parent = nullptr);

    static QString title();
    static QKeySequence calledBy() { return Qt::Key_F8; }
    QString name() const override { return title(); }
    QKeySequence key() const override { return calledBy(); }
    void look() override;
    bool take(const Scan&, const std::string& raw) override;
    bool takeBadge(const BadgeId&) override;
    void fit() override;

    void choose(Day);
    bool waitsForBadge() const { return signs_; }
    // Writes the report (PDF, JSON, CSV) into this folder.
    void save(const QString& folder);

    const DayView& view() const { return view_; }
    const HeadlineCard& answer() const { return *answer_; }
    GlanceTable& differences() { return *differences_; }
    ActForm& form() { return *form_; }
    ReportPreview& preview() { return *preview_; }
    QString signatures() const;

  protected:
    void showEvent(QShowEvent*) override;

  private:
    void attend();
    void makeRoom();
    void open(const ActSpec&);
    void makeKeys();
    void show(const DayView&);
    void showDays();
    void showDifferences();
    void showSignatures();
    void move(int days);
    void reconcile();
    void wantSignature(bool);
    void sign(const BadgeId&);
    void enter(int row);
    void askForFolder();
    void askForPrinter();

    DayView view_;
    std::map<std::string, std::string> files_; // of what is shown
    std::optional<Day> wanted_;
    bool signs_ = false;
    HeadlineCard* answer_;
    QComboBox* days_;
    GlanceTable* differences_;
    QLabel* none_;
    ActForm* form_;
    QFrame* left_;
    QWidget* filler_; // below the table, where no form is
    QLabel* signatures_;
    ReportPreview* preview_;
    QLabel* nothing_;
    FlowLayout* keys_;
    QPushButton* reconcile_;
    QPushButton* sign_;
};

} // namespace daishi::console
