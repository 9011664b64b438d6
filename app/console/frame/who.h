// Who stands at the console: the badge that was scanned last, with a session that the line believes
// (core/people).
#pragma once

#include <QObject>

#include "app/desk/desk.h"

namespace daishi::console {

class Who final : public QObject {
    Q_OBJECT

  public:
    explicit Who(desk::Desk& desk, QObject* parent = nullptr) : QObject(parent), desk_(desk) {}

    const BadgeId& badge() const { return badge_; } // empty: nobody
    bool someone() const { return !badge_.empty(); }

    // Opens a session with this badge, for which the PIN is asked; what was somebody else's here is over
    // then.
    void arrive(const BadgeId&);
    void leave();

    // An errand of whoever stands here.
    desk::Errand errand(const std::string& noun, const std::string& verb) const;

  Q_SIGNALS:
    void changed();
    void refused(const daishi::desk::Reply&);

  private:
    desk::Desk& desk_;
    BadgeId badge_;
};

} // namespace daishi::console
