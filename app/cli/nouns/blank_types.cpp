// `blank-type`: the masters that pictures of sheets are compared with.
#include <algorithm>

#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/picture_common.h"
#include "app/cli/words.h"
#include "core/pictures/masters.h"

namespace daishi::cli {

namespace {

// All of it for programs, its beginning for people.
Word hashWord(const std::string& hash) {
    return {hash, {hash.substr(0, 12), hash.substr(0, 12)}};
}

Table& rivalsTable(Answer& answer, const Registry& registry, const EnrolAnswer& tried) {
    Table& table = answer.table("rivals", {"見分ける箇所", "Told apart by"},
                                {{"type", {"台紙", "Blank"}}, {"zones", {"箇所", "Zones"}}});
    for (const EnrolAnswer::Rival& rival : tried.rivals)
        table.row({typeWord(registry, rival.type), joined(rival.zones, " ")});
    return table;
}

Result enrol(Call& call) {
    Home& home = call.home();
    const Crew crew = call.crew();
    if (call.has("out"))
        mustBeWritable(call.path("out"));
    const TriedPlate tried =
        tryMaster(home.line(), {typeNamed(call, "TYPE"), pictureBytes(call, "plate"), call.has("replaces")});
    if (call.has("out") && !tried.answer().picture.empty()) {
        writeFile(call.path("out"), tried.answer().picture);
        call.beside("zones", {"箇所を描いた画像", "Picture with its zones"}, call.path("out").string());
    }
    return told(enrolMaster(home.line(), crew, tried), [&](const MasterRow& master) {
        Answer answer{Tone::Done, {"原版を登録しました。", "The master is enrolled."}};
        answer.fact("type", {"台紙", "Blank"}, typeWord(home.registry(), master.type))
            .fact("version", {"版数", "Version"}, master.version)
            .fact("plate", {"版下の SHA-256", "SHA-256 of the plate"}, master.hash);
        rivalsTable(answer, home.registry(), tried.answer());
        return answer;
    });
}

Result list(Call& call) {
    Home& home = call.home();
    Answer answer{Tone::Plain, {"台紙種別と原版", "Blank types and their masters"}};
    Table& table = answer.table("types", {},
                                {{"type", {"台紙", "Blank"}},
                                 {"pictures", {"画像", "Pictures asked"}},
                                 {"version", {"原版", "Master"}},
                                 {"plate", {"版下の SHA-256", "SHA-256 of the plate"}},
                                 {"day", {"登録日", "Enrolled on"}}});
    const auto masters = presentMasters(home.db());
    for (const BlankType& type : home.registry().blankTypes) {
        const bool asked = asksForPictures(type.policy);
        const auto master = std::find_if(masters.begin(), masters.end(),
                                         [&](const MasterRow& m) { return m.type == type.id; });
        if (master == masters.end())
            table.row({typeWord(home.registry(), type.id), asked, {}, {}, {}});
        else
            table.row({typeWord(home.registry(), type.id), asked, master->version, hashWord(master->hash),
                       master->day.iso()});
    }
    return answer;
}

Result showType(Call& call) {
    Home& home = call.home();
    const BlankTypeId type = typeNamed(call, "TYPE");
    const auto masters = mastersOf(home.db(), type);
    if (call.has("plate")) {
        if (masters.empty())
            throw RefusedInput{{RefusalCode::MasterMissing,
                                home.registry().describe(*home.registry().blankType(type)),
                                {"承認された原版", "an approved master"},
                                {}}};
        writeFile(call.path("plate"), plateOf(home.db(), type, masters.front().version));
    }
    Answer answer{Tone::Plain, home.registry().describe(*home.registry().blankType(type))};
    answer.fact("type", {}, typeWord(home.registry(), type));
    Table& table = answer.table("masters", {"原版（新しい順）", "Masters, the newest first"},
                                {{"version", {"版数", "Version"}},
                                 {"plate", {"版下の SHA-256", "SHA-256 of the plate"}},
                                 {"day", {"登録日", "Enrolled on"}},
                                 {"by", {"登録者", "By"}},
                                 {"second", {"承認者", "Approved by"}}});
    for (const MasterRow& master : masters)
        table.row({master.version, hashWord(master.hash), master.day.iso(), master.by, master.second});
    return answer;
}

} // namespace

void addBlankTypeVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    const Positional type{"TYPE", {"台紙種別", "blank type"}};
    verbs.push_back(
        {"blank-type",
         "enrol",
         {"版下を原版として登録する（責任者二人）", "enrol a print plate as the master; two supervisors"},
         {type},
         {{"plate", "FILE", {"版下（PDF、PNG、JPEG）", "the plate: PDF, PNG or JPEG"}},
          {"replaces", "", {"今の原版を置き換える", "it replaces the present master"}, Many::Optional},
          {"out",
           "FILE",
           {"箇所を描いた画像の書き出し先", "where the picture with its zones goes"},
           Many::Optional}},
         "blank-type enrol kawasaki-hkn-3 --plate hkn-3.pdf --as 0102 --second 0103",
         Act::EnrolMaster,
         {"登録できません", "It cannot be enrolled"},
         {CodeUnknown, MasterKnown, PlateNotReadable, BlanksNotToldApart},
         enrol});
    verbs.push_back({"blank-type",
                     "list",
                     {"台紙種別と原版の一覧", "all blank types and their masters"},
                     {},
                     {},
                     "blank-type list",
                     {},
                     {},
                     {},
                     list});
    verbs.push_back({"blank-type",
                     "show",
                     {"台紙種別の原版", "the masters of one blank type"},
                     {type},
                     {{"plate", "FILE", {"版下の書き出し先", "where the plate goes"}, Many::Optional}},
                     "blank-type show kawasaki-hkn-3",
                     {},
                     {"表示できません", "It cannot be shown"},
                     {CodeUnknown, MasterMissing},
                     showType});
}

} // namespace daishi::cli
