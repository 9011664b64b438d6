// One sheet held up to the eyes.
#pragma once

#include <QDialog>

class QLabel;

namespace daishi::practice {

// Deletes itself when it is closed.
class LookDialog : public QDialog {
    Q_OBJECT
  public:
    LookDialog(const QString& title, QWidget* parent);

    int pictureWidth() const;       // in pixels
    void setPicture(const QImage&); // null: it cannot be seen
    bool isLookedAt() const;        // the picture is there
    void setCaption(const QString&);

  private:
    QLabel *picture_, *caption_;
};

} // namespace daishi::practice
