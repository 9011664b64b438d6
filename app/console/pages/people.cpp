// People: badges, PINs, and what each was taught. No names stand here.
#include <QCoreApplication>

#include "app/console/pages/specs.h"

namespace daishi::console {

namespace {

struct People {
    Q_DECLARE_TR_FUNCTIONS(People)
};

ActSpec ofBadge(const char* verb, const QString& text) {
    ActSpec act{"people", verb, text};
    FieldSpec badge{"BADGE", "badge", People::tr("Badge")};
    act.fields = {badge};
    act.ofRow = true;
    return act;
}

} // namespace

PageSpec peoplePage() {
    TabSpec badges{People::tr("Badges"), "people", "list"};
    badges.empty = People::tr("People and their badges stand here, as the configuration names them.");
    badges.pick = {"role", "state"};
    ActSpec pin = ofBadge("set-pin", People::tr("Set a PIN"));
    pin.mayTwo = true;
    badges.acts = {pin, ofBadge("block", People::tr("Block a lost badge")),
                   ofBadge("unblock", People::tr("Let it be used again")),
                   ofBadge("issue", People::tr("Give out a badge")),
                   ofBadge("free-pin", People::tr("Free a blocked PIN"))};
    badges.enters = 1;
    TabSpec skills{People::tr("Qualifications"), "people", "show"};
    skills.table = "qualified";
    skills.follows = Follows{"BADGE", 0, "badge"};
    skills.empty =
        People::tr("This person was not taught anything yet. What somebody may do, and until when, "
                   "stands in the configuration.");
    skills.choose = People::tr("Choose a badge first.");
    return {People::tr("People"), Qt::SHIFT | Qt::Key_F9, {badges, skills}};
}

} // namespace daishi::console
