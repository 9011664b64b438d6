// The picture of the sheet in hand, on the page for loading and printing: to be taken, what was seen in it,
// and where it cannot be told and the policy allows it, two persons who look instead.
#pragma once

#include <QFrame>

#include "app/console/load/load_desk.h"

class QPushButton;

namespace daishi::console {

class ActForm;
class SeenCard;
class TakePanel;

class PicturePart final : public QWidget {
    Q_OBJECT

  public:
    PicturePart(Context&, LoadDesk&, QWidget* parent = nullptr);

    void show(const Lane&);
    // A picture is asked for, or was looked at and does not tell: nothing else is as large.
    bool isLarge() const { return large_; }
    bool tells() const { return tells_; } // that what was seen is not enough
    bool takeFile(const QString& path);   // false: none is asked for
    bool takeBadge(const BadgeId&);       // false: nobody waits for a second person
    void fit();

  private:
    void showSeen(const Lane&);
    void lookInstead();
    void fitBeside();
    bool wants(const Lane&) const;

    Context& context_;
    LoadDesk& desk_;
    bool large_ = false, tells_ = false;
    PrinterId shown_; // whose look is shown, and which
    int looks_ = -1;
    QWidget* beside_; // what can be done, at the right of what was seen
    TakePanel* take_;
    SeenCard* seen_;
    QPushButton* persons_;
    ActForm* form_;
};

} // namespace daishi::console
