// A picture on record, opened to be looked at: who opened it is on record as well. It is shown, written
// nowhere, and forgotten when it is closed: Enter, Esc or its button.
#pragma once

#include "app/console/frame/window.h"

class QLabel;
class QPushButton;

namespace daishi::console {

class SeenPicture;

class OpenedPicture final : public Cover {
    Q_OBJECT

  public:
    OpenedPicture(Context&, QWidget* parent);

    void open(const desk::Reply&);
    void take(const std::string&) override {} // a scan is for what lies below, later
    void fit() override;

  protected:
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    void close();

    Context& context_;
    QLabel* heading_;
    SeenPicture* picture_;
    QPushButton* close_;
    QPointer<QWidget> before_;
};

} // namespace daishi::console
