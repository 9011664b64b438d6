// Lines of EXPECT about the books, the evening's report and the truth.
#include <fstream>

#include <Poco/JSON/Array.h>

#include "app/replay/person.h"
#include "app/replay/play.h"
#include "app/replay/truth.h"
#include "app/report/report.h"
#include "core/decide/accounts.h"
#include "core/decide/lives.h"

namespace daishi::replay {

namespace {

void equal(const std::string& what, std::int64_t found, std::int64_t wanted) {
    if (found != wanted)
        throw Unmet(what + " = " + std::to_string(found) + ", and " + std::to_string(wanted) +
                    " was expected");
}

Reply lookUp(Play& play, std::vector<std::string> words) {
    Reply reply = ask(play.house, std::move(words));
    if (reply.exit != Exit::Done)
        throw Unmet("the books cannot be read: " + reply.inWords());
    return reply;
}

// The number beside a name in a table of two columns; 0 where the name is not listed.
std::int64_t listed(const Reply& reply, const char* table, const char* column, const std::string& name,
                    const char* value) {
    const auto rows = reply.json->getArray(table);
    for (unsigned i = 0; i < rows->size(); ++i) {
        if (rows->getObject(i)->getValue<std::string>(column) == name)
            return rows->getObject(i)->getValue<std::int64_t>(value);
    }
    return 0;
}

void balance(Play& play, const Statement& s) {
    const std::string lot = named(play.house, play.word(s, "LOT"));
    const std::string account = play.word(s, "ACCOUNT");
    accountFrom(account); // throws for a word that is none
    equal("balance " + lot + " " + account,
          listed(lookUp(play, {"lot", "show", lot}), "balances", "account", account, "sheets"),
          play.number(s, "SHEETS"));
}

void job(Play& play, const Statement& s) {
    const std::string job = named(play.house, play.word(s, "JOB"));
    const std::string state = play.word(s, "STATE");
    stateFrom<PieceState>(state);
    equal("job " + job + " " + state,
          listed(lookUp(play, {"job", "show", job}), "states", "state", state, "pieces"),
          play.number(s, "PIECES"));
}

// The newest report that was written in this house.
DayReport newestReport(Play& play) {
    std::filesystem::path newest;
    for (const auto& entry : std::filesystem::directory_iterator(play.house.home() / "reports")) {
        if (entry.path().extension() == ".json" && entry.path() > newest)
            newest = entry.path();
    }
    if (newest.empty())
        throw Unmet("no day was reconciled: there is no report");
    std::ifstream in(newest, std::ios::binary);
    return reportFromJson(std::string(std::istreambuf_iterator<char>(in), {}));
}

void cross(Play& play, const Statement& s) {
    const std::string document = play.word(s, "DOCUMENT");
    const std::string type = play.word(s, "TYPE");
    std::int64_t good = 0;
    for (const Usage& usage : newestReport(play).facts.usage) {
        if (usage.insurer.str() + "/" + usage.kind.str() == document && usage.used.str() == type)
            good += usage.good.value();
    }
    equal("report cross " + document + " " + type, good, play.number(s, "SHEETS"));
}

void openDifferences(Play& play, const Statement& s) {
    const DayReport report = newestReport(play);
    std::string open;
    for (const Difference& difference : report.differences)
        open += difference.isOpen() ? " " + difference.id : "";
    equal("report open" + (open.empty() ? "" : " (" + open.substr(1) + ")"), report.openDifferences(),
          play.number(s, "COUNT"));
}

void names(Play& play, const Statement& s) {
    const std::string wanted = play.word(s, "DIFFERENCE");
    std::string all;
    for (const Difference& difference : newestReport(play).differences) {
        if (difference.id == wanted)
            return;
        all += " " + difference.id;
    }
    throw Unmet("the report does not name " + wanted + "; it names" + (all.empty() ? " nothing" : all));
}

void wrong(Play& play, const Statement& s) {
    const std::string where = play.word(s, "WHERE");
    if (where != "printed" && where != "left")
        throw std::runtime_error("truth wrong printed, or truth wrong left");
    const Truth truth = truthOf(play.house);
    equal("truth wrong " + where, where == "left" ? truth.wrongLeft : truth.wrongPrinted,
          play.number(s, "SHEETS"));
}

void printed(Play& play, const Statement& s) {
    const std::string whose = named(play.house, play.word(s, "WHOSE"));
    const Truth truth = truthOf(play.house);
    const auto job = truth.printed.find(whose == "nobody" ? "" : whose);
    const std::string type = play.word(s, "TYPE");
    const std::int64_t found =
        job != truth.printed.end() && job->second.count(type) ? job->second.at(type) : 0;
    equal("truth printed " + whose + " " + type, found, play.number(s, "SHEETS"));
}

constexpr Handler kHandlers[] = {
    {"balance", balance},
    {"job", job},
    {"cross", cross},
    {"verdict", openDifferences},
    {"difference", names},
    {"wrong", wrong},
    {"left",
     [](Play& p, const Statement& s) { equal("truth left", truthOf(p.house).left, p.number(s, "SHEETS")); }},
    {"twice",
     [](Play& p, const Statement& s) {
         equal("truth twice left", truthOf(p.house).leftTwice, p.number(s, "SHEETS"));
     }},
    {"printed", printed},
    {"astray",
     [](Play& p, const Statement& s) {
         equal("truth unaccounted", truthOf(p.house).unaccounted(), p.number(s, "SHEETS"));
     }},
    {"chain",
     [](Play& p, const Statement&) {
         const Reply verified = ask(p.house, {"verify"});
         if (verified.exit != Exit::Done)
             throw Unmet("daishi verify: " + verified.inWords());
     }},
};

} // namespace

std::span<const Handler> bookHandlers() {
    return kHandlers;
}

} // namespace daishi::replay
