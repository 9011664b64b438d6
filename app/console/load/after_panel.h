// After a run: how many sheets came back out of the tray, and that tray and output bin were seen empty.
#pragma once

#include <QFrame>

#include "app/console/load/load_desk.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace daishi::console {

class AfterPanel final : public QFrame {
    Q_OBJECT

  public:
    explicit AfterPanel(Context&, QWidget* parent = nullptr);
    // The keyboard is taken when the run has ended just now, and only where it may be: the page is in front,
    // and nothing lies over it.
    void show(const Lane&, bool mayTakeKeyboard);
    // The doubt comes first: nothing of this is shown meanwhile.
    void leave();
    void fit();

  Q_SIGNALS:
    void tookOut(daishi::Sheets);
    void seenEmpty();

  private:
    Context& context_;
    PrinterId shown_;    // whose run this is about
    bool there_ = false; // what is in its tray was to be taken out already
    QLabel* heading_;
    QLabel* book_;
    QLineEdit* sheets_;
    QPushButton* record_;
    QPushButton* empty_;
};

} // namespace daishi::console
