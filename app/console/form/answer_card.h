// What came of an act, or of a question: headline, figures, a count that a person keeps up with, and tables.
// A file that was not taken is shown with every fault that was told.
#pragma once

#include <QFrame>

#include "app/console/frame/context.h"
#include "app/console/pages/spec.h"
#include "app/desk/errand.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace daishi::console {

class AnswerCard final : public QFrame {
    Q_OBJECT

  public:
    explicit AnswerCard(Context&, QWidget* parent = nullptr);

    // `counts`: the fact that is shown large; `then`: what to do next, may be empty.
    void show(const desk::Reply&, const std::string& counts, const QString& then);
    void close();
    void fit();

  Q_SIGNALS:
    void closed();

  private:
    void showAnswer(const cli::Answer&, const std::string& counts);
    void showFaults(const cli::Rejected&);
    void addTable(const cli::Table&);
    void addFact(const QString& name, const QString& value);
    void clear();

    Context& context_;
    QLabel* headline_;
    QLabel* count_;
    QLabel* then_;
    QGridLayout* facts_;
    QVBoxLayout* tables_;
    QScrollArea* scroll_;
    QPushButton* read_;
};

} // namespace daishi::console
