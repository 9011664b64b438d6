// The verdict go: a circle with ✓, the title of the blank, and which lot, box and tray it is true of.
#pragma once

#include <QFrame>

#include "app/console/load/load_desk.h"

class QLabel;

namespace daishi::console {

class SeenPicture;
class Sign;

class VerdictPanel final : public QFrame {
    Q_OBJECT

  public:
    explicit VerdictPanel(Context&, QWidget* parent = nullptr);
    // Hidden where there is no verdict.
    void show(const Lane&);
    void fit();

  private:
    bool showSheet(const Lane&);

    Context& context_;
    Sign* sign_;
    QLabel* title_;
    QLabel* what_;
    QLabel* known_;
    QLabel* picture_;
    std::string pictured_;
    SeenPicture* seen_; // the sheet itself, where it was pictured
    int looks_ = -1;    // which look that is
};

} // namespace daishi::console
