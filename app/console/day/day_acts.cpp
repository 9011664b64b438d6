// What is asked of the line from the page for closing a day.
#include <QPushButton>

#include "app/console/day/day_page.h"
#include "app/console/day/day_words.h"
#include "app/console/form/act_form.h"
#include "app/console/frame/answers.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/who.h"
#include "app/desk/desk.h"
#include "app/report/uncounted_place.h"

namespace daishi::console {

void DayPage::reconcile() {
    desk::Errand errand = context().who.errand("day", "close");
    errand.give("DAY", view_.row.day.iso());
    context().desk.carryOut(std::move(errand), this, [this](const desk::Reply& reply) {
        if (const cli::Answer* answer = reply.answer())
            context().notices.say(context().say(answer->headline),
                                  answer->tone == cli::Tone::Done ? Tone::Done : Tone::Waiting);
        else
            context().answers.tell(reply, tr("This day cannot be reconciled"));
    });
}

void DayPage::wantSignature(bool wanted) {
    signs_ = wanted && maySign(view_);
    sign_->setChecked(signs_);
    showSignatures();
    if (signs_)
        context().notices.say(tr("Scan the badge of the person who signs."), Tone::Waiting);
}

void DayPage::sign(const BadgeId& badge) {
    wantSignature(false); // one badge is one signature; the next is asked for anew
    desk::Errand errand{"day", "sign"};
    errand.give("DAY", view_.row.day.iso())
        .give("read", std::to_string(view_.row.version))
        .give("as", badge.str());
    context().desk.carryOut(std::move(errand), this, [this](const desk::Reply& reply) {
        this->context().answers.tell(reply, tr("This day cannot be closed"));
        const Refusal* refusal = reply.refusal();
        if (refusal && refusal->code == RefusalCode::DayNotReconciled)
            reconcile(); // what has changed is shown anew
    });
}

bool DayPage::takeBadge(const BadgeId& badge) {
    if (form_->isOpen())
        return form_->takeBadge(badge);
    if (!signs_)
        return false;
    sign(badge);
    return true;
}

bool DayPage::take(const Scan& scan, const std::string& raw) {
    return form_->isOpen() && form_->take(scannedOf(scan, raw));
}

void DayPage::open(const ActSpec& act) {
    form_->open(act, [](const std::string&) { return std::string(); });
    makeRoom();
}

void DayPage::enter(int row) {
    const Difference& difference = view_.report->differences.at(std::size_t(row));
    const auto given = [](const char* name, const std::string& value) {
        FieldSpec field{name};
        field.fixed = value;
        return field;
    };
    const CountDay* place = uncountedPlace(view_.report->facts, difference);
    if (difference.isOpen() && place) {
        ActSpec count{"box", "count", tr("Count box %1").arg(QString::fromStdString(place->box.str()))};
        count.fields = {given("BOX", place->box.str()), given("in", place->account)};
        open(count);
    } else if (difference.isOpen() && explainable(difference.kind)) {
        ActSpec explain{"day", "explain", tr("Explain: %1").arg(context().say(difference.sentence))};
        explain.fields = {given("DIFFERENCE", difference.id), given("day", view_.row.day.iso())};
        open(explain);
    } else if (difference.isOpen()) {
        context().notices.say(tr("This has to be put right; it cannot be explained away."), Tone::Waiting);
    }
}

} // namespace daishi::console
