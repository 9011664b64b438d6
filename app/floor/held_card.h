// Something physical on the floor that can be taken hold of: dragged, dropped onto, and reached by keyboard.
#pragma once

#include <functional>

#include <QFrame>
#include <QStringList>

namespace daishi::practice {

class HeldCard : public QFrame {
    Q_OBJECT
  public:
    // `mime` and `name`: what is in the hand when it is dragged.
    HeldCard(QString mime, QString name, QWidget* parent);

    const QString& name() const { return name_; }
    // What is dropped here: of these kinds, told by kind and name.
    void takes(QStringList mimes, std::function<void(const QString& mime, const QString& name)>);

    // What Enter does while this has the focus.
    void opens(std::function<void()> work) { opened_ = std::move(work); }

  protected:
    void keyPressEvent(QKeyEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent*) override;

  private:
    void showWanted(bool);

    QString mime_, name_;
    QStringList takes_;
    std::function<void(const QString&, const QString&)> dropped_;
    std::function<void()> opened_;
    QPoint pressed_;
};

} // namespace daishi::practice
