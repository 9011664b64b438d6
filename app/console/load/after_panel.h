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
    void show(const Lane&);
    void fit();

  Q_SIGNALS:
    void tookOut(daishi::Sheets);
    void seenEmpty();

  private:
    Context& context_;
    QLabel* heading_;
    QLabel* book_;
    QLineEdit* sheets_;
    QPushButton* record_;
    QPushButton* empty_;
};

} // namespace daishi::console
