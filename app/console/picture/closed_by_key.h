// What lies over everything until it was looked at: Enter, Esc or its button. Then the keys go on where they
// were.
#pragma once

#include "app/console/frame/window.h"

class QPushButton;

namespace daishi::console {

class ClosedByKey : public Cover {
    Q_OBJECT

  public:
    // `close` is its button, with its words.
    ClosedByKey(QPushButton* close, QWidget* parent);

  protected:
    void rise();
    virtual void forget() = 0; // what was shown
    QPushButton& closing() { return *close_; }

    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    void close();

    QPushButton* close_;
    QPointer<QWidget> before_;
};

} // namespace daishi::console
