// People: their badges, their PINs, and who is logged in here.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/words.h"
#include "core/people/badges.h"
#include "core/people/people_view.h"
#include "core/people/pins.h"
#include "core/people/sessions.h"

namespace daishi::cli {

namespace {

Word roleWord(Role role) {
    switch (role) {
    case Role::Operator:
        return {"operator", {"オペレーター", "operator"}};
    case Role::Supervisor:
        return {"supervisor", {"責任者", "supervisor"}};
    case Role::Auditor:
        return {"auditor", {"監査", "auditor"}};
    }
    return {};
}

Word badgeWord(BadgeState state) {
    switch (state) {
    case BadgeState::InUse:
        return {"in-use", {"使用中", "in use"}};
    case BadgeState::Blocked:
        return {"blocked", {"停止", "blocked"}};
    case BadgeState::NotIssued:
        return {"not-issued", {"未交付", "not given out"}};
    }
    return {};
}

Word pinWord(const PersonView& person) {
    if (!person.pinSet)
        return {"not-set", {"未設定", "not set"}};
    if (person.wrongPins >= kWrongPinsAllowed)
        return {"blocked", {"停止", "blocked"}};
    return {"set", {"設定済み", "set"}};
}

Table& badgeTable(Answer& answer) {
    return answer.table("badges", {},
                        {{"badge", {"バッジ", "Badge"}},
                         {"person", {"人", "Person"}},
                         {"role", {"役割", "Role"}},
                         {"state", {"状態", "State"}},
                         {"pin", {"暗証番号", "PIN"}},
                         {"loggedIn", {"ログイン中", "Logged in"}}});
}

void addRows(Table& table, const PersonView& view) {
    for (const BadgeView& badge : view.badges)
        table.row({badge.badge, view.person.id, roleWord(view.person.role), badgeWord(badge.state),
                   pinWord(view), badge.loggedIn});
}

Result list(Call& call) {
    Answer answer{Tone::Plain, {"人とバッジ", "People and badges"}};
    Table& table = badgeTable(answer);
    for (const PersonView& view : allPeople(call.home().line()))
        addRows(table, view);
    return answer;
}

Result show(Call& call) {
    const BadgeId badge = badgeNamed(call, "BADGE");
    const auto view = findPerson(call.home().line(), badge);
    if (!view)
        return Refusal{RefusalCode::BadgeUnknown,
                       {badge.str(), badge.str()},
                       {"登録されたバッジ", "a badge on record"},
                       {}};
    const std::string id = view->person.id.str();
    Answer answer{Tone::Plain, {id, id}};
    answer.fact("person", {"人", "Person"}, id)
        .fact("role", {"役割", "Role"}, roleWord(view->person.role))
        .fact("pin", {"暗証番号", "PIN"}, pinWord(*view))
        .fact("wrongPins", {"続けて間違えた回数", "Wrong PINs in a row"}, std::int64_t(view->wrongPins));
    addRows(badgeTable(answer), *view);
    Table& skills = answer.table("qualified", {"資格", "Qualified for"},
                                 {{"skill", {"作業", "Work"}}, {"until", {"期限", "Until"}}, {"holds", {}}});
    for (const auto& [skill, until] : view->person.qualified)
        skills.row({Word{std::string(nameOf(skill)), textOf(skill)}, until.iso(), today(call) <= until});
    return answer;
}

Text pinHeadline(Act act) {
    if (act == Act::ChangePin)
        return {"暗証番号を変えました。", "The PIN is changed."};
    return {"暗証番号を決めました。", "The PIN is set."};
}

// Who sets it is proven before the new one is typed.
Result setPinNow(Call& call) {
    Home& home = call.home();
    const Crew crew = call.crew();
    const BadgeId whose = call.has("BADGE") ? badgeNamed(call, "BADGE") : crew.actor;
    if (auto wrong = attend(home.line(), actToSetPin(home.line(), crew, whose), crew))
        return std::move(*wrong);
    const auto set = setPin(home.line(), crew, whose, home.seat().newPin(whose));
    return told(set, [&](Act act) {
        Answer answer{Tone::Done, pinHeadline(act)};
        answer.fact("badge", {"バッジ", "Badge"}, whose)
            .fact("person", {"人", "Person"}, home.registry().person(whose)->id)
            .fact("act", {}, std::string(nameOf(act)));
        return answer;
    });
}

Result loginNow(Call& call) {
    Home& home = call.home();
    const Crew crew = call.crew();
    return told(login(home.line(), crew), [&](const std::string& secret) {
        home.seat().keep(secret);
        const Site& site = home.registry().site;
        Answer answer{Tone::Done,
                      {"ログインしました: " + crew.actor.str(), "Logged in: " + crew.actor.str()}};
        answer.fact("badge", {"バッジ", "Badge"}, crew.actor)
            .fact("idleMinutes", {"操作がなければ終わる（分）", "Ends when nothing is done for (minutes)"},
                  std::int64_t(site.sessionIdle.count()))
            .fact("longestMinutes", {"最長（分）", "Ends in any case after (minutes)"},
                  std::int64_t(site.sessionLongest.count()));
        return answer;
    });
}

Result logoutNow(Call& call) {
    Home& home = call.home();
    const Crew crew = call.crew();
    return told(logout(home.line(), crew), [&](Done) {
        home.seat().forget();
        return Answer{Tone::Done, {"ログアウトしました。", "Logged out."}}.fact("badge", {}, crew.actor);
    });
}

using Change = Outcome<Done> (*)(Line&, const Crew&, const BadgeId&, const std::string&);

template <Change change>
Result changed(Call& call) {
    Home& home = call.home();
    const BadgeId badge = badgeNamed(call, "BADGE");
    return told(change(home.line(), call.crew(), badge, call.text("reason")), [&](Done) {
        const auto view = findPerson(home.line(), badge);
        Answer answer{Tone::Done, {"記録しました: " + badge.str(), "On record: " + badge.str()}};
        addRows(badgeTable(answer), *view);
        return answer;
    });
}

const std::vector<Positional> kBadge{{"BADGE", {"バッジ（番号または読み取り）", "badge number or scan"}}};
const std::vector<OptionRow> kReason{{"reason", "TEXT", {"理由", "why"}}};
const Text kCannot{"できません", "This cannot be done"};

} // namespace

void addPeopleVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    verbs.push_back({"people",
                     "list",
                     {"人とバッジの一覧", "all people and badges"},
                     {},
                     {},
                     "people list",
                     {},
                     {},
                     {},
                     list});
    verbs.push_back({"people",
                     "show",
                     {"一人のバッジと資格", "badges and qualifications of one person"},
                     kBadge,
                     {},
                     "people show 0417",
                     {},
                     kCannot,
                     {BadgeUnknown},
                     show});
    verbs.push_back(
        {"people",
         "set-pin",
         {"暗証番号を決める。自分のものを変えるか、責任者が本人の前で決める",
          "set a PIN: one's own, or a supervisor with the person there; of a forgotten one, two"},
         {{"BADGE", {"だれの暗証番号か。なければ自分", "whose PIN; left out: one's own"}, Many::Optional}},
         {},
         "people set-pin 0417 --as 0102",
         Act::SetFirstPin,
         {"暗証番号を決められません", "The PIN cannot be set"},
         {PinWrong, PinBlocked, PinTooEasy},
         setPinNow});
    verbs.push_back({"people",
                     "login",
                     {"この端末にログインする", "log in at this terminal"},
                     {},
                     {},
                     "people login --as 0417",
                     Act::Login,
                     {"ログインできません", "You cannot log in"},
                     {BadgeBlocked, PinNotSet, PinWrong, PinBlocked, PinNeeded},
                     loginNow});
    verbs.push_back({"people",
                     "logout",
                     {"この端末からログアウトする", "log out at this terminal"},
                     {},
                     {},
                     "people logout --as 0417",
                     Act::Logout,
                     kCannot,
                     {SessionEnded},
                     logoutNow});
    verbs.push_back(
        {"people",
         "block",
         {"なくしたバッジをすぐに止める。だれでもできる", "block a lost badge at once; anybody may"},
         kBadge,
         kReason,
         "people block 0418 --reason なくした --as 0417",
         Act::BlockBadge,
         {"止められません", "It cannot be blocked"},
         {BadgeUnknown, LastSupervisor},
         changed<blockBadge>});
    verbs.push_back({"people",
                     "unblock",
                     {"見つかったバッジを使えるようにする", "let a badge that was found be used again"},
                     kBadge,
                     kReason,
                     "people unblock 0418 --reason 見つかった --as 0102 --second 0103",
                     Act::UnblockBadge,
                     kCannot,
                     {StepNotAllowed},
                     changed<unblockBadge>});
    verbs.push_back({"people",
                     "issue",
                     {"新しいバッジを渡す", "give out another badge of a person"},
                     kBadge,
                     kReason,
                     "people issue 0518 --reason 再発行 --as 0102 --second 0103",
                     Act::IssueBadge,
                     kCannot,
                     {StepNotAllowed, BadgeBlocked},
                     changed<issueBadge>});
    verbs.push_back(
        {"people",
         "free-pin",
         {"続けて間違えて止まった暗証番号を使えるようにする", "unblock a PIN that was wrong too often"},
         kBadge,
         kReason,
         "people free-pin 0417 --reason 本人に確認 --as 0102",
         Act::FreePin,
         kCannot,
         {StepNotAllowed},
         changed<freePin>});
}

} // namespace daishi::cli
