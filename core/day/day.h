// The evening of a day: reconcile, explain, sign, seal.
//
// A judgement is a version of the day: what it said is kept for ever, and its hash goes into the audit chain.
// Two people sign one version; if anything it tells has changed since, the signature is refused and the day
// is reconciled anew. A later finding about a lot disputes every day that used it: those days are judged
// again, as the books stand then, and signed again.
#pragma once

#include <functional>

#include "core/decide/lives.h"
#include "core/decide/reconcile.h"
#include "core/line/work.h"

namespace daishi {

// How a report is written down in full, deterministically, and read again; its SHA-256 is the report's hash.
// Given by the app.
struct ReportText {
    std::function<std::string(const DayReport&)> write;
    std::function<DayReport(std::string_view)> read;
};

struct DayRow {
    Day day;
    DayState state = DayState::Open;
    std::int64_t version = 0; // 0: never reconciled
    std::string reportHash;
    std::vector<BadgeId> signatures; // of this version, in order
};
DayRow findDay(Database&, Day);
std::vector<DayRow> allDays(Database&);

// Judges the day as the books stand now and keeps the judgement as a new version. Refused for a sealed day
// and for one that has not begun. Differences are not a refusal here: they are what the
// report is for.
Outcome<DayReport> reconcileDay(Line&, const Crew&, Day, const ReportText&);

// An owner and a reason for one difference of the newest version; the day is judged anew with it. Refused
// (R-601, of the books themselves R-802) for one that has to be put right instead, R-210 for one that is not
// there, R-212 without a reason, 7xx for an owner who may not own one. The note holds for the figures of the
// newest version: a difference that has changed since is open again.
Outcome<DayReport> explainDifference(Line&, const Crew&, Day, const DifferenceNote&, const ReportText&);

struct SignedDay {
    DayState state; // Signed after the first, Sealed after the second
    DayReport report;
    std::vector<BadgeId> signatures;
};
// The crew's actor signs; the second signature is another person's, and one of the two a supervisor's.
// Refused with open differences: R-602 documents on other blanks, R-802 books that are not their records,
// `read`: the version that the signer has read; R-605 when there is a newer one.
Outcome<SignedDay> signDay(Line&, const Crew&, Day, const ReportText&,
                           std::optional<std::int64_t> read = std::nullopt);

// The newest version of a day as it was judged. Throws std::runtime_error when the day was never reconciled.
DayReport reportOf(Database&, Day, const ReportText&);

// A sheet that moves on a sealed day breaks the seal as well (core/line/work.cpp). Days that a finding about
// these days touches become disputed. Part of the act that records the finding.
void disputeDays(Database&, const std::vector<Day>&);

} // namespace daishi
