#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/store/audit_chain.h"
#include "core/store/open_store.h"

namespace daishi::cli {

namespace {

Word kindWord(StoreKind kind) {
    return kind == StoreKind::Simulation
               ? Word{"simulation", {"練習用（書類に VOID）", "for practice; its documents carry VOID"}}
               : Word{"production", {"本番用", "production"}};
}

Result init(Call& call) {
    NewHome home{call.homeFolder(), call.has("simulation") ? StoreKind::Simulation : StoreKind::Production,
                 call.language == Language::Japanese ? "ja" : "en"};
    if (call.has("store")) {
        home.store = call.text("store");
        if (!isPostgresUrl(home.store))
            throw UsageError(Trouble::StoreNotOnServer);
        home.owner = call.text("owner");
    }
    if (call.has("seed") && home.kind != StoreKind::Simulation)
        throw UsageError(Trouble::SeedOfSimulation);
    if (call.has("seed")) {
        SeededRandom seeded(static_cast<std::uint64_t>(call.number("seed", 0, 1'000'000'000)));
        makeHome(home, call.around, seeded);
    } else {
        makeHome(home, call.around, call.around.random);
    }
    Answer answer{Tone::Done, {"記録の場所を作りました。", "The home is made."}};
    answer.fact("home", {"場所", "Home"}, home.folder.string())
        .fact("kind", {"種類", "Kind"}, kindWord(home.kind));
    answer.then({"config/ の people.toml と printers.toml を確かめる",
                 "look into config/people.toml and config/printers.toml"});
    answer.then({"責任者から順に暗証番号を決める（people set-pin）",
                 "set the PINs, a supervisor's first: people set-pin"});
    answer.then({"keys/ を、記録とは別の場所に控える（失うと個人データは読めません）",
                 "keep a copy of keys/ apart from the store: without them the personal data are lost"});
    return answer;
}

Result showHome(Call& call) {
    Home& home = call.home();
    const StoreInfo& store = home.line().store;
    const AuditHead head = auditHead(home.db());
    const Registry& registry = home.registry();
    Answer answer{Tone::Plain, registry.site.name};
    answer.fact("home", {"場所", "Home"}, home.folder().string())
        .fact("kind", {"種類", "Kind"}, kindWord(store.kind))
        .fact("store", {"記録の番号", "Store"}, store.id)
        .fact("schema", {"記録の版", "Schema"}, store.schemaVersion)
        .fact("day", {"今日", "Today"}, today(call).iso())
        .fact("insurers", {"保険者", "Insurers"}, std::int64_t(registry.insurers.size()))
        .fact("blankTypes", {"台紙種別", "Blank types"}, std::int64_t(registry.blankTypes.size()))
        .fact("printers", {"プリンター", "Printers"}, std::int64_t(registry.printers.size()))
        .fact("events", {"記録数", "Events"}, head.seq)
        .fact("head", {"記録の鎖の先頭", "Head of the chain"}, head.hash);
    return answer;
}

} // namespace

void addHomeVerbs(std::vector<Verb>& verbs) {
    verbs.push_back(
        {"home",
         "init",
         {"新しい記録の場所を作る", "make a new home: store, keys, configuration"},
         {},
         {{"simulation",
           "",
           {"練習用。あとから本番用にはできない", "for practice, for ever; its documents carry VOID"},
           Many::Optional},
          {"seed",
           "N",
           {"練習用の鍵をこの数から作る", "make the keys of a practice home from this number"},
           Many::Optional},
          {"store",
           "URL",
           {"PostgreSQL に置くとき。プログラム自身の役割の URL",
            "to keep it on PostgreSQL: the URL of the program's own role"},
           Many::Optional},
          {"owner",
           "URL",
           {"PostgreSQL の所有者。どこにも残さない", "owner of that database; kept nowhere"},
           Many::Optional}},
         "home init --home /srv/daishi",
         {},
         {"記録の場所を作れません", "The home cannot be made"},
         {RefusalCode::SimulatedClock},
         init});
    verbs.push_back({"home",
                     "show",
                     {"記録の場所を見る", "what this home is"},
                     {},
                     {},
                     "home show",
                     {},
                     {"開けません", "The home cannot be opened"},
                     {RefusalCode::SimulatedClock},
                     showHome});
}

} // namespace daishi::cli
