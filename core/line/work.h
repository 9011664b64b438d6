// The shape of a use-case. Whoever acts is asked to show who they are (attend.h); then every act of the line
// runs in one transaction: who may do it, the facts, the pure decision, the rows, and one event in the audit
// chain that names all of it. A refusal is rolled back and leaves an event of its own; a refusal that has
// consequences (a wrong mark holds the lot) keeps them, and its event tells them.
#pragma once

#include <functional>

#include "core/decide/accounts.h"
#include "core/decide/people.h"
#include "core/line/attend.h"
#include "core/line/line.h"
#include "core/store/canonical_json.h"

namespace daishi {

// One act in progress. Only perform() makes one.
class Work {
  public:
    Line& line;
    Database& db;
    const Instant now; // never before the newest event (core/decide/clock_guard.h)
    const Day today;
    const Crew crew;

    // Number of the audit event that this act will write; rows of the act carry it.
    std::int64_t event() const { return event_; }

    // Said in the event. Never personal data.
    template <class Value>
    void note(const std::string& key, const Value& value) {
        notes_.set(key, value);
    }
    // What the act was done to, when it is only known on the way: "L-240927-01".
    void about(const std::string& subject) { subject_ = subject; }
    // From here on what is written stays even if the act ends in a refusal.
    void keepOnRefusal() { kept_ = true; }

    // Moves sheets of one box between two accounts. Throws StoreError(Refused) when the account does not hold
    // them: every caller has compared before. `reason` is a word, `reference` a name of ours.
    void move(const BoxId&, Account from, Account to, Sheets, const std::string& reason,
              const std::string& reference);

    // Moves sheets of the store of one box into that of another of the same lot: one row of the ledger too.
    void moveBetween(const BoxId& from, const BoxId& to, Sheets, const std::string& reason,
                     const std::string& reference);

  private:
    friend class Performance;
    Work(Line&, Act, Instant clock, Crew);

    void post(const BoxId& box, const std::optional<BoxId>& toBox, Account from, Account to, Sheets,
              const std::string& reason, const std::string& reference);

    std::int64_t event_;
    std::string subject_;
    JsonObject notes_;
    std::vector<JsonObject> movements_;
    std::int64_t lastMovement_ = -1; // unknown until the first move
    bool kept_ = false;
};

// Opens the transaction, asks crewMay(), and ends the act. Used by perform() only.
class Performance {
  public:
    Performance(Line&, Act, const Crew&, std::string subject);

    Work& work() { return work_; }
    // A clock that stands before the newest event, then the crew (R-7xx).
    Objection crewObjection() const;
    // Writes the wrong PIN of somebody down beside the refusal.
    void refuseWrongPin(const BadgeId&, const Refusal&);
    void succeed();
    void refuse(const Refusal&);

  private:
    void noteWho();
    void writeEvent(const std::string& kind, Instant at);

    Line& line_;
    Act act_;
    std::unique_ptr<Transaction> transaction_;
    Instant clock_; // as it stood when the act began
    Work work_;
};

// Runs one act. `body` gathers facts, decides and writes; what it throws rolls everything back.
template <class T>
Outcome<T> perform(Line& line, Act act, const Crew& crew, const std::string& subject,
                   const std::function<Outcome<T>(Work&)>& body) {
    if (auto wrongPin = attend(line, act, crew))
        return std::move(*wrongPin);
    Performance performance(line, act, crew, subject);
    if (auto objection = performance.crewObjection()) {
        performance.refuse(*objection);
        return std::move(*objection);
    }
    Outcome<T> outcome = body(performance.work());
    if (outcome) {
        performance.succeed();
    } else {
        performance.refuse(outcome.refusal());
    }
    return outcome;
}

// An act that never came to a transaction (a scan that names nothing): only its refusal is written.
Refusal recordRefusal(Line&, Act, const Crew&, const std::string& subject, Refusal);

// A wrong PIN: a row of its own and the event of the refused act.
Refusal recordWrongPin(Line&, Act, const Crew&, const BadgeId& whose, Refusal);

// The time of the newest event; nothing before the first.
std::optional<Instant> newestEventAt(Database&);

// The next name of the day: nextName(db, "lot", "L-", day) → "L-240927-01", after 99 "L-240927-100". Throws
// when the day has used up 999: no plant has that many, so something is wrong.
std::string nextName(Database&, const std::string& table, const std::string& prefix, Day);
// The next number of a table with BIGINT ids.
std::int64_t nextNumber(Database&, const std::string& table);

} // namespace daishi
