#include "app/cli/return_slips.h"

#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>

#include "app/cli/words.h"
#include "app/report/printable.h"
#include "core/line/lookup.h"

namespace daishi::cli {

namespace {

// Boxes, people, day and reason as the event of the return has them.
struct Returned {
    std::vector<ReturnSlipPaper::Line> boxes;
    BlankTypeId type; // by what is known today
};

Returned returnedBy(Database& db, std::int64_t event) {
    Returned returned;
    std::optional<BoxRow> last;
    const auto rows = db.query("SELECT m.box, m.sheets FROM movement m JOIN box b ON b.id = m.box WHERE "
                               "m.event = $1 AND m.to_account = 'returned' ORDER BY b.number",
                               {event});
    std::vector<std::pair<BoxId, Sheets>> moved;
    while (rows->next())
        moved.emplace_back(BoxId(rows->text(0)), Sheets(rows->integer(1)));
    for (const auto& [box, sheets] : moved) {
        last = findBox(db, box);
        returned.boxes.push_back({static_cast<unsigned>(last->number), sheets});
    }
    if (last)
        returned.type = effectiveTypeOf(db, *last);
    return returned;
}

std::optional<ReturnSlipPaper> slipOf(Home& home, ReturnSlipPaper::To to, const std::string& number,
                                      const LotId& lot, std::int64_t event) {
    const Registry& registry = home.registry();
    const Returned returned = returnedBy(home.db(), event);
    if (returned.boxes.empty())
        return std::nullopt;
    const BlankType& type = *registry.blankType(returned.type);
    ReturnSlipPaper slip;
    slip.to = to;
    slip.number = number;
    slip.site = registry.site.name.ja;
    slip.lot = lot;
    slip.insurer = type.insurer;
    slip.insurerName = registry.insurer(type.insurer)->name.ja;
    slip.blankTitle = type.title;
    slip.edition = type.edition;
    slip.boxes = returned.boxes;
    slip.simulation = home.isSimulation();
    const auto rows =
        home.db().query("SELECT day, actor, second_actor, body FROM audit WHERE seq = $1", {event});
    if (!rows->next())
        return std::nullopt;
    slip.day = dayFrom(rows->text(0));
    slip.actor = BadgeId(rows->text(1));
    slip.second = BadgeId(rows->text(2));
    const auto body = Poco::JSON::Parser().parse(rows->text(3)).extract<Poco::JSON::Object::Ptr>();
    slip.reason = report::printable(home.fonts(), body->getValue<std::string>("reason"));
    return slip;
}

} // namespace

std::optional<ReturnSlipPaper> returnSlipOf(Home& home, const ReturnSlipId& id) {
    std::string lot;
    std::int64_t event = 0;
    {
        const auto rows = home.db().query("SELECT lot, event FROM return_slip WHERE id = $1", {id.str()});
        if (!rows->next())
            return std::nullopt;
        lot = rows->text(0);
        event = rows->integer(1);
    }
    return slipOf(home, ReturnSlipPaper::To::Warehouse, id.str(), LotId(lot), event);
}

std::optional<ReturnSlipPaper> returnSlipOf(Home& home, const LotId& lot) {
    std::int64_t event = 0;
    {
        const auto rows = home.db().query("SELECT coalesce(max(event), 0) FROM movement WHERE lot = $1 AND "
                                          "from_account = 'quarantine' AND to_account = 'returned'",
                                          {lot.str()});
        rows->next();
        event = rows->integer(0);
    }
    return slipOf(home, ReturnSlipPaper::To::Supplier, lot.str(), lot, event);
}

std::filesystem::path slipFile(Call& call, const std::string& number) {
    if (call.has("out"))
        return call.path("out");
    return call.home().folder() / "reports" / ("return-" + number + ".pdf");
}

void writeSlip(Call& call, const ReturnSlipPaper& slip, Answer& answer) {
    const std::filesystem::path file = slipFile(call, slip.number);
    if (!call.has("out"))
        std::filesystem::create_directories(file.parent_path());
    writeFile(file, returnSlipPdf(slip));
    answer.fact("file", {"票のファイル", "Slip"}, file.string());
}

void writeSlipOfAct(Call& call, const std::optional<ReturnSlipPaper>& slip, const std::string& again,
                    Answer& answer) {
    try {
        writeSlip(call, slip.value(), answer);
        answer.then({"票を印刷し、署名して箱と一緒に渡す",
                     "print the slip, sign it and hand it over with the boxes"});
    } catch (const std::exception& failure) {
        answer.tone = Tone::Waiting;
        answer.fact("failure", {"票を書き出せない理由", "Slip not written"}, wordsOf(failure).says);
        answer.then({"票をもう一度書き出す: " + again, "write the slip again: " + again});
    }
}

} // namespace daishi::cli
