// `reader`: whether the reader of pictures may be believed.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/picture_common.h"
#include "app/cli/words.h"
#include "core/pictures/reader_arming.h"

namespace daishi::cli {

namespace {

Result service(Call& call) {
    return told(serviceReader(call.home().line(), call.crew(), call.text("reason")), [](Done) {
        Answer answer{Tone::Waiting,
                      {"整備を記録しました。違う台紙で確かめるまで、画像は使えません。",
                       "The service is on record. No picture counts until the reader was challenged."}};
        answer.then({"違うと分かっている台紙を読み取らせる（reader challenge）",
                     "show it a blank known to be wrong: reader challenge"});
        return answer;
    });
}

Result challenge(Call& call) {
    const Challenge shown{pictureGiven(call), typeNamed(call, "is"), typeNamed(call, "expected")};
    return told(challengeReader(call.home().line(), call.crew(), shown), [&](Done) {
        Answer answer{Tone::Done,
                      {"違う台紙を拒否しました。画像を使えます。",
                       "The reader has refused the wrong blank: pictures count."}};
        return answer.fact("is", {"見せた台紙", "Shown"}, typeWord(call.home().registry(), shown.is))
            .fact("expected", {"求めた台紙", "Asked for"}, typeWord(call.home().registry(), shown.expected));
    });
}

Result showReader(Call& call) {
    Home& home = call.home();
    const ReaderStanding standing = readerStanding(home.db());
    const auto objection = readerIsArmed(home.registry().site.readerChallenge, standing, today(call));
    Answer answer{objection ? Tone::Waiting : Tone::Plain,
                  objection ? Text{"画像は使えません：" + objection->loaded.ja,
                                   "No picture counts: " + objection->loaded.en}
                            : Text{"画像を使えます。", "Pictures count."}};
    return answer.fact("armed", {}, !objection)
        .fact("challenged", {"最後に確かめた日", "Last challenged on"},
              standing.challengedOn ? Value(standing.challengedOn->iso()) : Value());
}

} // namespace

void addReaderVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    verbs.push_back({"reader",
                     "service",
                     {"読取り装置を整備した", "the reader was cleaned, moved or repaired"},
                     {},
                     {{"reason", "TEXT", {"理由。個人データは書かない", "why; no personal data"}}},
                     "reader service --reason 'レンズを清掃' --as 0417",
                     Act::ServiceReader,
                     {"記録できません", "It cannot be recorded"},
                     {StepNotAllowed},
                     service});
    verbs.push_back(
        {"reader",
         "challenge",
         {"違う台紙を読み取らせて確かめる（責任者）",
          "show the reader a blank known to be wrong; a supervisor"},
         {},
         {pictureOption(Many::One),
          {"is", "TYPE", {"見せる台紙", "the blank that is shown"}},
          {"expected", "TYPE", {"求めるふりをする台紙", "the blank that it is asked for"}}},
         "reader challenge --picture wrong.png --is kawasaki-skk-1 --expected kawasaki-hkn-3 --as 0102",
         Act::ChallengeReader,
         {"確かめられません", "The reader is not armed"},
         {CodeUnknown, StepNotAllowed, ReaderAcceptedWrong},
         challenge});
    verbs.push_back({"reader",
                     "show",
                     {"画像を使えるか", "whether pictures count"},
                     {},
                     {},
                     "reader show",
                     {},
                     {},
                     {},
                     showReader});
}

} // namespace daishi::cli
