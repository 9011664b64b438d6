// A picture of a sheet is needed: one button for every source of the place, a file that somebody has, or one
// dropped onto the window. Says what it waits for, and never holds anybody: what was asked for can be given
// up.
#pragma once

#include <functional>
#include <vector>

#include <QFrame>

#include "app/console/frame/context.h"
#include "app/desk/picture_taker.h"

class QLabel;
class QPushButton;

namespace daishi::console {

class FlowLayout;

class TakePanel final : public QFrame {
    Q_OBJECT

  public:
    explicit TakePanel(Context&, QWidget* parent = nullptr);
    ~TakePanel() override; // nobody waits for what it asked for

    // `what`: the heading, which says of which sheet. As long as nothing is under way it waits for a button.
    void want(const QString& what);
    // The picture is being read; gaveUp() says that nobody waits for it any more.
    void reads(bool reading);
    // The picture that is in hand waits for something else.
    void holds(bool holding);
    void attend(); // takes the focus
    bool isReading() const { return reading_; }
    bool isTaking() const { return taking_; }
    void takeFrom(const std::string& source);
    void takeFile(const QString& path);
    void giveUp(); // what is being taken or read
    void fit();

  Q_SIGNALS:
    void took(const daishi::desk::PictureInHand&);
    void gaveUp(); // while it was read

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void makeButtons();
    void came(const desk::Taken&);
    void chooseFile();
    void tell();
    void sayState(const QString&, bool waits);

    Context& context_;
    QString what_, fault_;
    std::string from_; // that is being asked
    bool taking_ = false, reading_ = false, holds_ = false;
    QLabel* heading_;
    QLabel* state_;
    FlowLayout* row_;
    std::vector<QPushButton*> buttons_; // of the sources, and of a file
    std::vector<std::string> named_;    // the sources that they are of
    QPushButton* leave_;
};

} // namespace daishi::console
