// The verdict on a picture, over the whole window, until it was read. There is no way past it but
// the one that the line says.
#pragma once

#include "app/console/picture/closed_by_key.h"

class QFrame;
class QLabel;

namespace daishi::console {

class SeenCard;

class SeenScreen final : public ClosedByKey {
    Q_OBJECT

  public:
    SeenScreen(Context&, QWidget* parent);

    // False where the reply is not about what a picture shows.
    bool show(const desk::Reply&, const QString& cannot);
    void take(const std::string& raw) override; // a scan ends nothing here
    void fit() override;

  protected:
    void forget() override;
    void paintEvent(QPaintEvent*) override;

  private:
    Context& context_;
    SeenCard* card_;
    QFrame* foot_;
    QLabel* number_;
    QLabel* sentence_;
    QLabel* next_;
};

} // namespace daishi::console
