// A refusal, a file that was not taken, or a trouble, on a card over the page: number, sentence, what was
// found, what is needed, what differs, and the next act. Stays until it was read: Enter, Esc or its button.
#pragma once

#include <deque>
#include <vector>

#include <QPointer>
#include <QWidget>

#include "app/console/frame/context.h"
#include "app/desk/errand.h"

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace daishi::console {

class RefusalCard final : public QWidget {
    Q_OBJECT

  public:
    RefusalCard(Context&, QWidget* parent);

    // True when there was something to show: an answer is nothing to stop for. What comes while another is
    // there waits behind it: nothing is gone before it was read.
    bool show(const desk::Reply&, const QString& cannot);
    void fit();

  protected:
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    void lay(const desk::Reply&, const QString& cannot);
    void clear();
    void fitLines(int width);
    std::vector<QLabel*> names() const;
    void line(const QString& label, const QString& text, const char* style = "");
    void present(const QString& headline, const QString& number);
    void close();

    Context& context_;
    std::deque<std::pair<desk::Reply, QString>> waiting_; // behind the one that is shown
    QFrame* card_;
    QLabel* number_;
    QLabel* headline_;
    QVBoxLayout* lines_;
    QPushButton* read_;
    QPointer<QWidget> before_;
};

} // namespace daishi::console
