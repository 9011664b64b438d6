// The act as an errand, and what came of it.
#include <QPushButton>

#include "app/console/form/act_form.h"
#include "app/console/form/field.h"
#include "app/console/frame/answers.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/who.h"
#include "app/desk/desk.h"

namespace daishi::console {

void ActForm::give(const std::string& name, std::vector<std::string> values) {
    given_[name] = std::move(values);
}

desk::Errand ActForm::errand() const {
    desk::Errand errand =
        verb_->act ? context_.who.errand(act_.noun, act_.verb) : desk::Errand{act_.noun, act_.verb};
    for (const FieldSpec& spec : act_.fields) {
        if (!spec.fixed.empty())
            errand.give(spec.name, spec.fixed);
    }
    for (const Field* one : fields_) {
        if (one->picture())
            errand.picture = one->picture();
        else if (one->isFlag() && one->isYes())
            errand.give(one->name(), "");
        else if (!one->isFlag() && one->isGiven())
            errand.give(one->name(), one->value().toStdString());
    }
    for (const auto& [name, values] : given_) {
        if (!values.empty())
            errand.with[name] = values;
    }
    if (!first_.empty())
        errand.give("as", first_.str());
    if (!second_.empty())
        errand.give("second", second_.str());
    return errand;
}

void ActForm::carryOut() {
    if (!open_ || under_way_)
        return;
    if (verb_->act && person().empty())
        return context_.notices.say(tr("Nobody stands here yet: scan your badge first."), Tone::Waiting);
    if (Field* missing = firstMissing()) {
        missing->attend();
        return context_.notices.say(tr("Still needed: %1").arg(missing->label()), Tone::Waiting);
    }
    if (wantsSecond_ && !act_.mayTwo && second_.empty())
        return context_.notices.say(tr("Two persons are needed: the second one scans their badge."),
                                    Tone::Waiting);
    under_way_ = true;
    go_->setEnabled(false);
    readsPicture(true);
    desk::Errand asked = errand();
    const desk::PictureInHand picture = asked.picture;
    context_.desk.carryOut(std::move(asked), this,
                           [this, picture, which = opening_](const desk::Reply& reply) {
                               discardPicture(picture, reply);
                               if (which == opening_)
                                   came(reply);
                               else
                                   context_.answers.tell(reply);
                           });
}

void ActForm::readsPicture(bool reading) {
    for (Field* one : fields_)
        one->reads(reading && one->picture());
}

// What the line has looked at is on record there; the next look wants another picture.
void ActForm::discardPicture(const desk::PictureInHand& picture, const desk::Reply& reply) {
    if (!picture || !reply.seen)
        return;
    context_.desk.pictures().discard(picture, this, [this] {
        context_.notices.say(tr("The picture is on record, and could not be removed from where it came from. "
                                "Remove it there by hand."),
                             Tone::Waiting);
    });
    for (Field* one : fields_) {
        if (one->picture() == picture)
            one->clear();
    }
}

void ActForm::came(const desk::Reply& reply) {
    under_way_ = false;
    go_->setEnabled(true);
    readsPicture(false);
    if (reply.givenUp)
        return;
    if (reply.answer() && act_.goesOn) {
        for (Field* one : fields_) {
            if (!one->isFixed() && one->isScanField())
                one->clear();
        }
        if (Field* missing = firstMissing())
            missing->attend();
    } else if (reply.answer()) {
        close();
    }
    context_.answers.tell(reply, context_.say(verb_->cannot)); // what it shows has the keyboard
    Q_EMIT carriedOut(reply);
}

} // namespace daishi::console
