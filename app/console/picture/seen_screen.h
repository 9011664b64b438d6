// The verdict on a picture, over the whole window, until it was read: Enter, Esc or its button. There is no
// way past it but the one that the line says.
#pragma once

#include "app/console/frame/window.h"

class QFrame;
class QLabel;
class QPushButton;

namespace daishi::console {

class SeenCard;

class SeenScreen final : public Cover {
    Q_OBJECT

  public:
    SeenScreen(Context&, QWidget* parent);

    // False where the reply is not about what a picture shows.
    bool show(const desk::Reply&, const QString& cannot);
    void take(const std::string& raw) override; // a scan ends nothing here
    void fit() override;

  protected:
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    void close();

    Context& context_;
    SeenCard* card_;
    QFrame* foot_;
    QLabel* number_;
    QLabel* sentence_;
    QLabel* next_;
    QPushButton* read_;
    QPointer<QWidget> before_;
};

} // namespace daishi::console
