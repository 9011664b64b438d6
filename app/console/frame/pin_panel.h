// Asks for a PIN over whatever page is in front. Not a dialog: nothing waits for it, and scans go on being
// read. What is typed is shown as dots and forgotten at once.
#pragma once

#include <QPointer>
#include <QWidget>

#include "app/cli/cli.h"
#include "app/console/frame/context.h"

class QLabel;
class QLineEdit;

namespace daishi::console {

class PinPanel final : public QWidget {
    Q_OBJECT

  public:
    PinPanel(Context&, QWidget* parent);

    void ask(const PinQuestion&);
    bool isAsking() const { return asking_; }
    void fit();

  protected:
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    void answer(bool typed);

    Context& context_;
    QLabel* who_;
    QLabel* act_; // what it is asked for
    QLabel* what_;
    QLineEdit* field_;
    QPointer<QWidget> before_; // had the focus
    bool asking_ = false;
};

} // namespace daishi::console
