// What nobody knows after a crash or a lost printer: which sheets are doubtful, and how to settle each. Every
// sheet that came out is scanned, its code and then its mark; the rest is counted. Nothing is filled in
// beforehand.
#pragma once

#include <QFrame>

#include "app/console/frame/context.h"
#include "core/print/run_view.h"
#include "core/words/scan.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace daishi::console {

class DoubtPanel final : public QFrame {
    Q_OBJECT

  public:
    explicit DoubtPanel(Context&, QWidget* parent = nullptr);

    // Reads what is in doubt; hidden where nothing is.
    void look();
    bool isOpen() const { return run_.has_value(); }
    bool take(const Scan&);
    // The next code is of a spoiled sheet.
    void spoilNext(bool spoil);
    bool spoils() const { return spoils_; }
    bool takeBadge(const BadgeId&);
    void fit();

  Q_SIGNALS:
    void settled();
    void changed();

  private:
    struct Doubt {
        std::optional<RunId> run;
        PrinterId printer;
        std::vector<SheetId> sheets;
        bool marks = true; // each good sheet is scanned twice: its code, and then its mark
    };
    void show(const Doubt&);
    void tell();
    void settle();
    void begin();
    void takePiece(const std::string& code);
    std::size_t perSheet() const { return marks_ ? 2 : 1; }
    bool isScanned(const std::string& code) const;

    Context& context_;
    std::optional<RunId> run_;
    PrinterId printer_;
    std::vector<SheetId> doubtful_;
    bool marks_ = true;
    std::vector<std::string> good_; // code and mark by turns; codes alone where marks are not asked
    std::vector<std::string> spoiled_;
    std::string waiting_; // code whose mark comes next
    bool spoils_ = false; // the next code is of a spoiled sheet
    BadgeId second_;
    QLabel* heading_;
    QLabel* what_;
    QLabel* figures_;
    QPushButton* spoil_;
    QLineEdit* withoutCode_;
    QLineEdit* notPrinted_;
    QPushButton* settle_;
    QPushButton* again_;
};

} // namespace daishi::console
