// The refusals of a day, read back from the audit chain.
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>

#include "core/day/gather.h"

namespace daishi {

namespace {

Text textIn(const Poco::JSON::Object::Ptr& refusal, const std::string& key) {
    const auto text = refusal->getObject(key);
    if (!text)
        return {};
    return {text->getValue<std::string>("ja"), text->getValue<std::string>("en")};
}

RefusalLine lineFrom(const std::string& body, const std::string& subject) {
    Poco::JSON::Parser parser;
    const auto refusal = parser.parse(body).extract<Poco::JSON::Object::Ptr>()->getObject("refusal");
    if (!refusal)
        throw StoreError(StoreFault::Damaged, "a refusal in the chain that names no code");
    const RefusalRow* row = findRefusal(refusal->getValue<std::string>("code"));
    if (!row)
        throw StoreError(StoreFault::Damaged, "a refusal in the chain that is not in the table");
    RefusalLine line;
    line.code = row->code;
    const Text loaded = textIn(refusal, "loaded");
    const Text required = textIn(refusal, "required");
    const std::string about = subject.empty() ? "" : subject + "　";
    line.what.ja = about + std::string(row->sentenceJa) + "　必要 " + required.ja + " ／ 実際 " + loaded.ja;
    line.what.en = (subject.empty() ? "" : subject + ": ") + std::string(row->sentenceEn) +
                   " Needed: " + required.en + ". Found: " + loaded.en + ".";
    return line;
}

} // namespace

std::vector<RefusalLine> refusalsOf(Line& line, Day day, std::int64_t beforeEvent) {
    std::vector<RefusalLine> lines;
    const auto rows =
        line.db.query("SELECT seq, at, subject, actor, body FROM audit WHERE day = $1 AND kind = 'refused' "
                      "AND seq < $2 ORDER BY seq",
                      {day.iso(), beforeEvent});
    while (rows->next()) {
        RefusalLine told = lineFrom(rows->text(4), rows->text(2));
        told.event = rows->integer(0);
        told.clock = localClock(Instant(rows->integer(1)), line.registry.site.zone);
        told.actor = BadgeId(rows->text(3));
        lines.push_back(std::move(told));
    }
    return lines;
}

} // namespace daishi
