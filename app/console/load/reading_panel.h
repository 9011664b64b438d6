// A run that a reader has stopped (K7): what came, what should have come and where, which sheets have to be
// found, ticked off as they are scanned, and the act by which two persons end the stop. Sheets are scanned,
// never typed and never declared; the line alone says whether the stop is ended.
#pragma once

#include <QFrame>

#include "app/console/load/load_desk.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace daishi::console {

class ActForm;
class Sign;

class ReadingPanel final : public QFrame {
    Q_OBJECT

  public:
    explicit ReadingPanel(Context&, QWidget* parent = nullptr);

    // Hidden where no run of the lane's printer is stopped. Of a run that is not the lane's any more one line
    // is told, and all of it while somebody is about to end its stop.
    void show(const Lane&);
    // Something else comes first.
    void leave();
    // All of it is told: every code of a sheet is for the stop.
    bool isOpen() const;
    bool take(const Scan&);
    bool takeBadge(const BadgeId&); // false: nobody waits for a second person
    void fit();

  Q_SIGNALS:
    void changed();

  private:
    void begin();
    void forget();
    void dropWhatIsNotAsked();
    void takeSheet(const SheetId&);
    void give(); // what is scanned, to the act
    void tell();
    QString askedWords() const;
    QString lineOf(const SheetId&, const QString& where) const;
    std::vector<SheetId> asked() const;
    bool isScanned(const SheetId&) const;
    int left() const;
    bool isNarrow() const;

    Context& context_;
    std::optional<ReadingStop> stop_;
    bool atHand_ = false; // it is the lane's run
    std::vector<SheetId> scanned_;
    QHBoxLayout* head_;
    Sign* sign_;
    QLabel* headline_;
    QLabel* where_;
    QWidget* sides_;
    QLabel* cameName_;
    QLabel* came_;
    QLabel* shouldName_;
    QLabel* should_;
    QLabel* askedName_;
    QLabel* asked_;
    QLabel* next_;
    QPushButton* end_;
    ActForm* form_;
};

} // namespace daishi::console
