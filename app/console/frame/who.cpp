#include "app/console/frame/who.h"

namespace daishi::console {

void Who::arrive(const BadgeId& badge) {
    desk::Errand errand{"people", "login"};
    errand.give("as", badge.str());
    desk_.carryOut(std::move(errand), this, [this, badge](const desk::Reply& reply) {
        if (!reply.answer()) {
            Q_EMIT refused(reply);
            return;
        }
        badge_ = badge;
        Q_EMIT changed();
    });
}

void Who::leave() {
    if (!someone())
        return;
    desk_.carryOut(errand("people", "logout"), this, [this](const desk::Reply&) {
        badge_ = {};
        Q_EMIT changed();
    });
}

desk::Errand Who::errand(const std::string& noun, const std::string& verb) const {
    desk::Errand errand{noun, verb};
    if (someone())
        errand.give("as", badge_.str());
    return errand;
}

} // namespace daishi::console
