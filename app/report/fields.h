// Inside the library: every field of a report, once, in the order in which it is written. Whoever has to
// touch all of them (writing, reading, cleaning for print) is a visitor called with (name, field).
#pragma once

#include "core/decide/reconcile.h"

namespace daishi::report {

template <class Visitor>
void visitFields(Visitor& v, Text& text) {
    v("ja", text.ja), v("en", text.en);
}

template <class Visitor>
void visitFields(Visitor& v, LotDay& lot) {
    v("lot", lot.lot), v("registered", lot.registered), v("effective", lot.effective),
        v("type", lot.typeText);
    v("opening", lot.opening), v("received", lot.received), v("good", lot.good);
    v("goodTakenBack", lot.goodTakenBack), v("spoiled", lot.spoiled), v("sample", lot.sample);
    v("returnedOrDestroyed", lot.returnedOrDestroyed), v("missing", lot.missing), v("found", lot.found);
    v("book", lot.book), v("counted", lot.counted);
}

template <class Visitor>
void visitFields(Visitor& v, Usage& usage) {
    v("insurer", usage.insurer), v("kind", usage.kind), v("document", usage.documentText);
    v("required", usage.required), v("used", usage.used), v("usedText", usage.usedText),
        v("good", usage.good);
}

template <class Visitor>
void visitFields(Visitor& v, JobDay& job) {
    v("job", job.job), v("document", job.documentText), v("wanted", job.wanted),
        v("households", job.households);
    v("withdrawn", job.withdrawn), v("good", job.good), v("read", job.read), v("handed", job.handed);
    v("doubtful", job.doubtful), v("unfinished", job.unfinished), v("held", job.held);
}

template <class Visitor>
void visitFields(Visitor& v, PrinterDay& printer) {
    v("printer", printer.printer), v("name", printer.name), v("sent", printer.sent);
    v("impressions", printer.impressions), v("counterDelta", printer.counterDelta), v("read", printer.read);
    v("outputCount", printer.outputCount), v("blanksGone", printer.blanksGone), v("spoiled", printer.spoiled);
    v("samples", printer.samples);
}

template <class Visitor>
void visitFields(Visitor& v, CountDay& count) {
    v("box", count.box), v("lot", count.lot), v("account", count.account), v("book", count.book);
    v("counted", count.counted), v("expected", count.expected), v("seen", count.seen);
    v("seenText", count.seenText);
}

template <class Visitor>
void visitFields(Visitor& v, RefusalLine& line) {
    v("clock", line.clock), v("code", line.code), v("what", line.what), v("actor", line.actor);
    v("event", line.event);
}

template <class Visitor>
void visitFields(Visitor& v, PictureDay& line) {
    v("moment", line.moment), v("expected", line.expected), v("type", line.typeText),
        v("looked", line.looked);
    v("right", line.right), v("refused", line.refused), v("unsure", line.unsure), v("reader", line.reader);
    v("catalogue", line.catalogue);
}

template <class Visitor>
void visitFields(Visitor& v, PersonsLook& look) {
    v("picture", look.picture), v("sheet", look.sheet), v("why", look.why), v("reason", look.reason);
    v("actor", look.actor), v("second", look.second);
}

template <class Visitor>
void visitFields(Visitor& v, ReadingDay& reading) {
    v("job", reading.job), v("document", reading.documentText), v("printed", reading.printed);
    v("read", reading.read);
}

template <class Visitor>
void visitFields(Visitor& v, ReaderStop& stop) {
    v("stop", stop.stop), v("run", stop.run), v("what", stop.what), v("seen", stop.seen);
    v("expected", stop.expected), v("place", stop.place), v("missing", stop.missing), v("ended", stop.ended);
    v("guards", stop.guards), v("reason", stop.reason), v("actor", stop.actor), v("second", stop.second);
}

// A list that earlier versions did not write: left out where it is empty, so that their reports stay what
// they were.
template <class Visitor, class T>
void visitLater(Visitor& v, const char* key, std::vector<T>& list) {
    if constexpr (requires { v.later(key, list); })
        v.later(key, list);
    else
        v(key, list);
}

template <class Visitor>
void visitFields(Visitor& v, DifferenceNote& note) {
    v("difference", note.difference), v("owner", note.owner), v("reason", note.reason);
}

template <class Visitor>
void visitFields(Visitor& v, Difference& difference) {
    v("id", difference.id), v("kind", difference.kind), v("sentence", difference.sentence);
    v("expected", difference.expected), v("found", difference.found), v("note", difference.note);
}

template <class Visitor>
void visitFields(Visitor& v, DayReport& report) {
    DayFacts& facts = report.facts;
    v("number", facts.number), v("version", facts.version), v("day", facts.day), v("madeAt", facts.madeAt);
    v("zoneMinutes", facts.zone), v("site", facts.site), v("simulation", facts.simulation);
    v("insurers", facts.insurers), v("lots", facts.lots), v("usage", facts.usage), v("jobs", facts.jobs);
    v("printers", facts.printers), v("counts", facts.counts), v("refusals", facts.refusals);
    visitLater(v, "pictures", facts.pictures), visitLater(v, "looks", facts.looks);
    visitLater(v, "readings", facts.readings), visitLater(v, "stops", facts.stops);
    v("notes", facts.notes), v("openRuns", facts.openRuns), v("booksMatchRecords", facts.booksMatchRecords);
    v("chainSeq", facts.chainSeq), v("chainHead", facts.chainHead), v("previousSeq", facts.previousSeq);
    v("previousHead", facts.previousHead), v("differences", report.differences);
}

// Whether a type is one of those above.
template <class T>
concept HasFields = requires(T& value) {
    visitFields(value, value);
};

} // namespace daishi::report
