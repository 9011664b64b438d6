// Loading and printing: the heart of the console. Shows what LoadDesk has; the keys and the mouse do what
// scans do.
#pragma once

#include "app/console/frame/page.h"
#include "app/console/load/load_desk.h"

class QHBoxLayout;
class QPushButton;

namespace daishi::console {

class AfterPanel;
class DoubtPanel;
class FactsCard;
class GuidePanel;
class PicturePart;
class ReadingPanel;
class RunPanel;
class VerdictPanel;
class Window;

class LoadPage final : public Page {
    Q_OBJECT

  public:
    explicit LoadPage(Context&, QWidget* parent = nullptr);
    ~LoadPage() override;

    static QString title() { return tr("Load and print"); }
    static QKeySequence calledBy() { return Qt::Key_F3; }
    QString name() const override { return title(); }
    QKeySequence key() const override { return calledBy(); }
    void look() override;
    bool take(const Scan&, const std::string& raw) override;
    // A stop and a pause reach a run from everywhere; a go only where it is seen what begins.
    bool takeCard(Card, bool inFront) override;
    bool takeBadge(const BadgeId&) override;
    bool takeFile(const QString& path) override;
    void fit() override;

    LoadDesk& loadDesk() { return *desk_; }
    StopScreen& stopScreen() { return *stop_; }

  protected:
    void showEvent(QShowEvent*) override;
    void hideEvent(QHideEvent*) override;

  private:
    void show();
    void showRun(const Lane&);
    void showTray(const Lane&);
    void showPrinter(const Lane&);
    void makeKeys();
    void recover();
    void toggleSpoil();

    LoadDesk* desk_;
    std::unique_ptr<StopScreen> stop_;
    QHBoxLayout* printers_;
    GuidePanel* guide_;
    VerdictPanel* verdict_;
    DoubtPanel* doubt_;
    ReadingPanel* reading_;
    PicturePart* picture_;
    RunPanel* run_;
    AfterPanel* after_;
    QWidget* beside_; // tray and printer
    FactsCard* tray_;
    FactsCard* printer_;
    QHBoxLayout* keys_;
    bool recovered_ = false; // since the home was opened
    QPushButton* go_;
    QPushButton* spoil_;
    QPushButton* stopKey_;
};

} // namespace daishi::console
