// The output bins of all printers: every sheet as a picture, with the codes that can be read from it.
#pragma once

#include <QWidget>

#include "app/floor/hands.h"

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace daishi::practice {

class OutputModel;

class OutputPanel : public QWidget {
    Q_OBJECT
  public:
    OutputPanel(Hands&, QWidget* parent);

    void setSeen(const Seen&);
    OutputModel& model() { return *model_; }

  private:
    void addButtons(QVBoxLayout*);
    void choose();
    void scanCode();
    void scanMark();
    void lookCloser();
    void bin();

    Hands& hands_;
    OutputModel* model_;
    QLabel *heading_, *chosen_;
    QListView* list_;
    QPushButton *code_, *mark_, *look_, *bin_;
};

} // namespace daishi::practice
