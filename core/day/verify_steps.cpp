#include "core/day/verify_steps.h"

#include <map>

#include "core/decide/lives.h"
#include "core/line/steps_of_event.h"
#include "core/store/schema.h"

namespace daishi {

namespace {

const Text kToldOtherwise{"記録の鎖と違います。", "The chain tells them otherwise."};
const Text kNotTold{"記録の鎖のどこにもありません。", "No event of the chain tells of them."};

// Digests of all steps, event by event, in one pass.
std::map<std::int64_t, StepsOfEvent> stepsByEvent(Database& db) {
    std::map<std::int64_t, StepsOfEvent> found;
    StepDigest digest;
    std::int64_t event = 0;
    const auto close = [&] {
        if (event > 0)
            found[event] = digest.finish();
    };
    const auto rows =
        db.query("SELECT event, life, subject, from_state, to_state FROM life_change ORDER BY event, seq");
    while (rows->next()) {
        if (rows->integer(0) != event) {
            close();
            event = rows->integer(0);
        }
        digest.add(rows->text(1), rows->text(2), rows->text(3), rows->text(4));
    }
    close();
    return found;
}

// The body is canonical JSON: what an event tells of its steps stands in it in one spelling only.
void compareWithChain(Database& db, std::vector<VerifyFault>& faults) {
    auto found = stepsByEvent(db);
    const auto rows = db.query("SELECT seq, body FROM audit ORDER BY seq");
    while (rows->next()) {
        const std::int64_t seq = rows->integer(0);
        const std::string body = rows->text(1);
        const auto here = found.find(seq);
        const bool tells = body.find("\"steps\":{\"count\":") != std::string::npos;
        const std::string name = "steps of event " + std::to_string(seq);
        if (here == found.end()) {
            if (tells)
                faults.push_back({name,
                                  {"記録の鎖にありますが、行がありません。",
                                   "The chain tells of them; they are not there."}});
            continue;
        }
        if (body.find("\"steps\":" + here->second.object().str()) == std::string::npos)
            faults.push_back({name, tells ? kToldOtherwise : kNotTold});
        found.erase(here);
    }
    for (const auto& [seq, steps] : found)
        faults.push_back(
            {"steps of event " + std::to_string(seq),
             {"その番号の記録が記録の鎖にありません。", "They are of an event that is not there."}});
}

void compareOrder(Database& db, std::vector<VerifyFault>& faults) {
    const auto rows = db.query("SELECT life, subject FROM (SELECT seq, life, subject, from_state, "
                               "lag(to_state) OVER (PARTITION BY life, "
                               "subject ORDER BY seq) AS before_state FROM life_change) s WHERE before_state "
                               "IS NOT NULL AND before_state "
                               "<> from_state ORDER BY seq");
    while (rows->next())
        faults.push_back({rows->text(0) + " " + rows->text(1),
                          {"状態の移りがつながりません。", "Its steps do not follow each other."}});
}

void compareStates(Database& db, const LivingThings& things, bool sinceTheBeginning,
                   std::vector<VerifyFault>& faults) {
    const std::string table(things.table), key(things.key);
    const std::string last =
        "(SELECT max(c.seq) FROM life_change c WHERE c.life = '" + table + "' AND c.subject = t." + key + ")";
    const auto rows = db.query("SELECT t." + key + ", t.state, coalesce(c.to_state, ''), coalesce(" + last +
                               ", 0) - t.changed FROM " + table +
                               " t LEFT JOIN life_change c ON c.seq = t.changed AND c.life = '" + table +
                               "' AND c.subject = t." + key + " WHERE coalesce(c.to_state, '" +
                               std::string(things.firstState) + "') <> t.state OR coalesce(" + last +
                               ", 0) <> t.changed ORDER BY t." + key);
    while (rows->next()) {
        const bool stepped = !rows->text(2).empty() || rows->integer(3) != 0;
        if (stepped || sinceTheBeginning)
            faults.push_back({table + " " + rows->text(0),
                              {"状態は " + rows->text(1) + " ですが、そこへ移った記録がありません。",
                               "It is " + rows->text(1) + ", which no step says."}});
    }
}

} // namespace

std::vector<VerifyFault> verifySteps(Database& db) {
    std::vector<VerifyFault> faults;
    compareWithChain(db, faults);
    compareOrder(db, faults);
    const bool sinceTheBeginning = readStoreInfo(db).stepsSince == 0;
    for (const LivingThings& things : livingThings())
        compareStates(db, things, sinceTheBeginning, faults);
    return faults;
}

} // namespace daishi
