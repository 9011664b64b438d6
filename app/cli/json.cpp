#include "app/cli/json.h"

#include <Poco/JSON/Array.h>

namespace daishi::cli {

namespace {

using Poco::Dynamic::Var;
using Poco::JSON::Array;
using Poco::JSON::Object;

Object object() {
    return Object(Poco::JSON_PRESERVE_KEY_ORDER);
}

Var asVar(const Value& value, Language language) {
    struct Writer {
        Language language;
        Var operator()(std::monostate) const { return {}; }
        Var operator()(bool yes) const { return yes; }
        Var operator()(std::int64_t n) const { return Poco::Int64(n); }
        Var operator()(const std::string& text) const { return text; }
        Var operator()(const Text& text) const { return text.in(language); }
        Var operator()(const Word& word) const { return word.word; }
        Var operator()(const Unknown&) const { return {}; }
    };
    return std::visit(Writer{language}, value.held);
}

std::string nameOf(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return "plain";
    case Tone::Done:
        return "done";
    case Tone::Waiting:
        return "waiting";
    case Tone::Stop:
        return "stop";
    }
    return {};
}

Array rowsOf(const Table& table, Language language) {
    Array rows;
    for (const auto& row : table.rows) {
        Object entry = object();
        for (std::size_t i = 0; i < row.size(); ++i)
            entry.set(table.columns[i].key, asVar(row[i], language));
        rows.add(entry);
    }
    return rows;
}

} // namespace

void addFacts(Object& whole, const std::vector<Fact>& facts, Language language) {
    for (const Fact& fact : facts)
        whole.set(fact.key, asVar(fact.value, language));
}

Object json(const Answer& answer, Language language) {
    Object whole = object();
    const bool ok = answer.exit == Exit::Done;
    whole.set("ok", ok);
    whole.set(ok ? "says" : "error", answer.headline.in(language));
    whole.set("tone", nameOf(answer.tone));
    addFacts(whole, answer.facts, language);
    for (const Table& table : answer.tables)
        whole.set(table.key, rowsOf(table, language));
    if (!answer.next.empty()) {
        Array next;
        for (const Text& act : answer.next)
            next.add(act.in(language));
        whole.set("next", next);
    }
    if (!answer.body.empty())
        whole.set("text", answer.body);
    return whole;
}

Object json(const Refusal& refusal, Language language) {
    const RefusalRow& row = rowOf(refusal.code);
    const bool japanese = language == Language::Japanese;
    Object told = object();
    told.set("number", numberOf(refusal.code));
    told.set("code", std::string(row.name));
    told.set("sentence", std::string(japanese ? row.sentenceJa : row.sentenceEn));
    told.set("loaded", refusal.loaded.in(language));
    told.set("required", refusal.required.in(language));
    told.set("difference", refusal.difference.in(language));
    told.set("next", std::string(japanese ? row.nextJa : row.nextEn));
    told.set("retryHelps", row.retryHelps);
    Object whole = object();
    whole.set("ok", false);
    whole.set("refused", told);
    return whole;
}

Object json(const Rejected& rejected, Language language) {
    Array faults;
    for (const InputFault& fault : rejected.faults) {
        Object entry = object();
        if (!fault.file.empty())
            entry.set("file", fault.file);
        entry.set("line", Poco::Int64(fault.line));
        entry.set("column", Poco::Int64(fault.column));
        entry.set("field", fault.field);
        entry.set("reason", fault.reason.in(language));
        faults.add(entry);
    }
    Object whole = object();
    whole.set("ok", false);
    whole.set("says", rejected.headline.in(language));
    whole.set("rejected", faults);
    whole.set("total", Poco::Int64(rejected.total));
    return whole;
}

Object jsonFault(const std::string& key, const Told& words, Language language) {
    Object whole = object();
    whole.set("ok", false);
    whole.set(key, words.says.in(language));
    if (!words.next.empty()) {
        Array next;
        next.add(words.next.in(language));
        whole.set("next", next);
    }
    return whole;
}

} // namespace daishi::cli
