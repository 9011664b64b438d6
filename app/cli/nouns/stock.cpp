// `stock forecast` and the urgent request that follows from it.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/decide/quantity.h"
#include "stock/forecasting.h"

namespace daishi::cli {

namespace {

Value dayOrNone(const std::optional<Day>& day) {
    return day ? Value(day->iso()) : Value();
}

void tellTypes(Answer& answer, const Registry& registry, const std::vector<TypeForecast>& all) {
    Table& table = answer.table("types", {},
                                {{"type", {"台紙", "Blank"}},
                                 {"usable", {"使える枚数", "Usable"}},
                                 {"needed", {"必要（予備込み）", "Needed with reserve"}},
                                 {"onOrder", {"依頼中", "On order"}},
                                 {"shortOn", {"不足する日", "Short on"}},
                                 {"shortBy", {"不足", "Short by"}},
                                 {"quantity", {"不足（箱・包）", "In boxes and packs"}}});
    for (const TypeForecast& one : all)
        table.row({typeWord(registry, one.type), one.usable, one.needed, one.onOrder, dayOrNone(one.shortOn),
                   one.shortBy, quantityText(*registry.blankType(one.type), one.shortBy)});
}

void tellDays(Answer& answer, const Registry& registry, const std::vector<TypeForecast>& all) {
    Table& table = answer.table("days", {"日ごと", "Day by day"},
                                {{"type", {"台紙", "Blank"}},
                                 {"day", {"日", "Day"}},
                                 {"needed", {"必要", "Needed"}},
                                 {"left", {"残り", "Left"}}});
    for (const TypeForecast& one : all) {
        for (const ForecastDay& day : one.days)
            table.row({typeWord(registry, one.type), day.day.iso(), day.needed, day.left});
    }
}

Result tellForecast(Call& call) {
    const auto all = forecastStock(call.home().line());
    const TypeForecast* first = nullptr;
    for (const TypeForecast& one : all) {
        if (one.shortOn && (!first || *one.shortOn < *first->shortOn))
            first = &one;
    }
    Answer answer{first ? Tone::Waiting : Tone::Plain,
                  first ? Text{"台紙が不足します。", "Blanks will run short."}
                        : Text{"台紙は足ります。", "The blanks suffice."}};
    if (first)
        answer.then({"至急の納品を依頼する: request urgent " + first->type.str(),
                     "ask for blanks at once: request urgent " + first->type.str()});
    tellTypes(answer, call.home().registry(), all);
    tellDays(answer, call.home().registry(), all);
    return answer;
}

Result urgent(Call& call) {
    const BlankTypeId type = typeNamed(call, "TYPE");
    const auto asked = askUrgently(call.home().line(), call.crew(), type);
    return told(asked, [&](const UrgentRequest& done) {
        Answer answer{
            Tone::Done,
            {"至急の納品を依頼しました: " + done.request.str(), "Asked for at once: " + done.request.str()}};
        answer.fact("request", {"依頼", "Request"}, done.request)
            .fact("sheets", {"枚数", "Sheets"}, done.sheets)
            .fact("quantity", {"数量", "Quantity"},
                  quantityText(*call.home().registry().blankType(type), done.sheets))
            .fact("shortOn", {"不足する日", "Short on"}, done.shortOn.iso())
            .fact("shortBy", {"不足", "Short by"}, done.shortBy);
        answer.then({"保険者の承認番号を登録する（request approve）",
                     "enter the insurer's approval number: request approve"});
        return answer;
    });
}

} // namespace

void addStockVerbs(std::vector<Verb>& verbs) {
    verbs.push_back({"stock",
                     "forecast",
                     {"どの台紙がいつ不足するか", "which blanks run short, and when"},
                     {},
                     {},
                     "stock forecast",
                     {},
                     {},
                     {},
                     tellForecast});
}

void addUrgentVerbs(std::vector<Verb>& verbs) {
    verbs.push_back({"request",
                     "urgent",
                     {"予測で不足する台紙を至急依頼する", "ask at once for what the forecast lacks"},
                     {{"TYPE", {"台紙種別", "blank type"}}},
                     {},
                     "request urgent kawasaki-hkn-3 --as 0102",
                     Act::AskUrgently,
                     {"依頼できません", "This cannot be asked for"},
                     {RefusalCode::CodeUnknown, RefusalCode::StepNotAllowed},
                     urgent});
}

} // namespace daishi::cli
