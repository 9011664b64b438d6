// A page of tables and acts: tabs, each a list of the line; a bar of acts with their keys; a form or an
// answer beside the rows; search, CSV and paper. What stands on it is data (spec.h); it decides nothing.
//
//   Ctrl+F search   Ctrl+E save as CSV   Ctrl+P print   Ctrl+PgUp/PgDown the tab before, the next one
//   Alt+1 …  the acts   Enter on a row: what belongs to it   Esc back
#pragma once

#include <map>
#include <vector>

#include "app/console/frame/page.h"
#include "app/console/pages/spec.h"
#include "app/desk/errand.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace daishi::console {

class ActForm;
class AnswerCard;
class Field;
class FlowLayout;
class TablePanel;
struct PaperTable;

class TablePage : public Page {
    Q_OBJECT

  public:
    TablePage(Context&, PageSpec, QWidget* parent = nullptr);

    QString name() const override { return spec_.name; }
    QKeySequence key() const override { return spec_.key; }
    void look() override;
    bool take(const Scan&, const std::string& raw) override;
    bool takeBadge(const BadgeId&) override;
    bool takeFile(const QString& path) override;
    void fit() override;

    const PageSpec& spec() const { return spec_; }
    int tab() const;
    void bringTab(int);
    TablePanel& panel(int tab) const { return *panels_[std::size_t(tab)]; }
    ActForm& form() const { return *form_; }
    AnswerCard& answer() const { return *answer_; }
    void begin(int act); // of the present tab
    bool isLooking() const { return looking_ > 0; }

    // As the rows are shown now.
    QByteArray csv() const;
    void saveCsv(const QString& file);
    void savePdf(const QString& file);

  Q_SIGNALS:
    void looked(); // rows have come

  protected:
    void keyPressEvent(QKeyEvent*) override;
    void showEvent(QShowEvent*) override; // its keys are heard from now on

  private:
    const TabSpec& now() const { return spec_.tabs[std::size_t(tab())]; }
    TablePanel& rows() const { return panel(tab()); }
    void makeTabs();
    void makeActs();
    void makeKeys();
    void makeAsked(int tab);
    std::string wordFor(const std::string& column) const;
    bool rowTaken(const ScanRule&, const Scanned&);
    void follow(int tab);
    void came(int tab, const desk::Reply&);
    void enter();
    void enableActs();
    void carriedOut(const desk::Reply&);
    void askForCsv();
    void askForPrint();
    QString heading() const;
    PaperTable paper() const;
    QString fileName(const QString& ending) const;

    PageSpec spec_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    std::vector<TablePanel*> panels_;
    std::map<int, std::vector<Field*>> asked_;
    ActForm* form_;
    AnswerCard* answer_;
    QWidget* bar_;
    FlowLayout* acts_;
    std::vector<QPushButton*> buttons_;
    int looking_ = 0;
    std::map<int, int> asking_; // only the newest answer of a tab counts
};

} // namespace daishi::console
