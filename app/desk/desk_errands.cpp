// Errands: carried out on the desk's thread, and again with each PIN that they turned out to lack.
#include "app/cli/carry_out.h"
#include "app/desk/desk.h"
#include "app/desk/pending.h"

namespace daishi::desk {

namespace {

// Each value goes where the verb has it; a name that it has not is the window's mistake.
cli::CallText textOf(const cli::Verb& verb, const Errand& errand) {
    cli::CallText text;
    for (const auto& [name, values] : errand.with) {
        bool positional = false;
        for (const cli::Positional& row : verb.positionals)
            positional = positional || row.name == name;
        (positional ? text.positionals : text.options)[name] = values;
    }
    if (errand.picture)
        text.options["picture"] = {errand.picture->source};
    return text;
}

// What the PIN is typed for: the command, and the first thing that it was given.
PinQuestion forVerb(PinQuestion question, const cli::Verb* verb, const Errand& errand) {
    if (!verb)
        return question;
    question.act = verb->summary;
    for (const cli::Positional& row : verb->positionals) {
        const auto given = errand.with.find(row.name);
        if (question.subject.empty() && given != errand.with.end() && !given->second.empty())
            question.subject = given->second.front();
    }
    return question;
}

std::string actorOf(const Errand& errand) {
    const auto at = errand.with.find("as");
    return at == errand.with.end() || at->second.empty() ? std::string() : at->second.front();
}

} // namespace

void Desk::carryOut(Errand errand, QObject* context, std::function<void(const Reply&)> then) {
    auto pending = std::make_shared<Pending>(Pending{std::move(errand), context, std::move(then)});
    thread_->post([this, pending] { tryErrand(pending); });
}

void Desk::tryErrand(const std::shared_ptr<Pending>& pending) {
    const LineLock::Within within(lock_);
    try {
        auto reply = std::make_shared<Reply>(outcomeOf(*pending));
        onWindow([this, pending, reply] { tellOf(pending, *reply); });
    } catch (ReadingAwaited& awaited) {
        onWindow([this, pending, question = std::move(awaited.question)] { lookAt(pending, question); });
    } catch (const cli::PinAwaited& awaited) {
        onWindow([this, pending,
                  question = forVerb(awaited.question, verb(pending->errand.noun, pending->errand.verb),
                                     pending->errand)] {
            pending->lacks = question;
            awaiting_.push_back(pending);
            if (awaiting_.size() == 1)
                Q_EMIT pinWanted(question);
        });
    }
}

void Desk::tellOf(const std::shared_ptr<Pending>& pending, const Reply& reply) {
    if (pending->context)
        pending->then(reply);
    const cli::Verb* known = verb(pending->errand.noun, pending->errand.verb);
    if (known && known->act)
        Q_EMIT acted(pending->errand, reply);
}

Reply Desk::outcomeOf(Pending& pending) {
    const Errand& errand = pending.errand;
    Reply reply;
    reply.actor = actorOf(errand);
    if (!home_) {
        reply.came = whyClosed_;
        return reply;
    }
    const cli::Verb* verb = cli::findVerb(verbs_, errand.noun, errand.verb);
    if (!verb)
        throw std::logic_error("there is no command " + errand.noun + " " + errand.verb);
    cli::Call call(*verb, textOf(*verb, errand), *around_, Language::Japanese, *home_);
    pinsAtHand_ = &pending.pins;
    readingsAtHand_ = &pending.readings;
    pictureAtHand_ = errand.picture.get();
    opened_ = &reply.opened;
    // As with a command of its own: who shows who they are at one act has not shown it at the next. A run has
    // its own (press.cpp).
    home_->line().proofs.clear();
    try {
        reply.came = cli::carryOut(call);
        reply.besides = call.besides();
        if (!pending.readings.empty())
            reply.seen = seenIn(pending.readings.back());
    } catch (const cli::PinAwaited&) {
        throw;
    } catch (const StoreError& failure) {
        lost(failure);
        reply.came = cli::wordsOf(failure);
    } catch (const std::exception& failure) {
        reply.came = cli::wordsOf(failure);
    }
    return reply;
}

void Desk::askAgain() {
    if (!awaiting_.empty())
        Q_EMIT pinWanted(*awaiting_.front()->lacks);
}

void Desk::answerPin(const std::optional<std::string>& typed) {
    if (awaiting_.empty())
        return;
    const auto pending = awaiting_.front();
    awaiting_.pop_front();
    pending->pins.emplace_back(*pending->lacks, typed);
    pending->lacks.reset();
    thread_->post([this, pending] { tryErrand(pending); });
    if (!awaiting_.empty())
        Q_EMIT pinWanted(*awaiting_.front()->lacks);
}

} // namespace daishi::desk
