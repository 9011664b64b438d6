// `evidence`: pictures that were looked at.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/picture_common.h"
#include "app/cli/words.h"
#include "core/pictures/picture_view.h"
#include "core/pictures/place_words.h"

namespace daishi::cli {

namespace {

Word momentWord(const std::string& moment) {
    const std::pair<std::string_view, Text> moments[] = {{"receiving", {"受入", "receiving"}},
                                                         {"load", {"装填", "load"}},
                                                         {"first-article", {"初品", "first article"}},
                                                         {"challenge", {"読取りの確認", "challenge"}}};
    for (const auto& [name, text] : moments) {
        if (name == moment)
            return {moment, text};
    }
    return {moment, {moment, moment}};
}

Value printWord(const std::optional<PrintVerdict>& print) {
    if (!print)
        return {};
    const std::string name(nameOf(*print));
    switch (*print) {
    case PrintVerdict::Same:
        return Word{name, {"一致", "the same"}};
    case PrintVerdict::Differs:
        return Word{name, {"相違", "differs"}};
    case PrintVerdict::CannotTell:
        break;
    }
    return Word{name, {"分からない", "cannot tell"}};
}

// Keys for programs, words for people.
Value inWords(const std::string& keys, Text words(const std::vector<std::string>&)) {
    if (keys.empty())
        return {};
    return Word{keys, words(keysIn(keys))};
}

Result list(Call& call) {
    PictureFilter filter;
    if (const auto lot = call.textIfGiven("lot"))
        filter.lot = LotId(*lot);
    if (call.has("job"))
        filter.job = jobNamed(call, "job");
    filter.day = call.dayIfGiven("day");
    Answer answer{Tone::Plain, {"用紙の画像", "Pictures of sheets"}};
    Table& table = answer.table("pictures", {},
                                {{"picture", {"番号", "Number"}},
                                 {"day", {"日", "Day"}},
                                 {"moment", {"いつ", "At"}},
                                 {"about", {"対象", "Of"}},
                                 {"expected", {"求める台紙", "Expected"}},
                                 {"verdict", {"判定", "Verdict"}},
                                 {"looksLike", {"見える台紙", "Looks like"}},
                                 {"print", {"印刷", "Print"}},
                                 {"persons", {"目視", "Looked at by"}}});
    Home& home = call.home();
    for (const PictureView& one : listPictures(home.db(), filter)) {
        const std::string about = one.sheet ? one.sheet->str() : one.box ? one.box->str() : std::string();
        table.row({one.id, one.day.iso(), momentWord(one.moment), about,
                   typeWord(home.registry(), one.expected), verdictWord(one.verdict, one.unsure),
                   one.looksLike ? Value(typeWord(home.registry(), *one.looksLike)) : Value(),
                   printWord(one.print),
                   one.lookedBecause ? Value(one.lookedBy.str() + " " + one.lookedWith.str()) : Value()});
    }
    return answer;
}

PictureView viewOf(Call& call) {
    const std::int64_t id = call.number("PICTURE", 1, INT64_MAX);
    if (auto view = findPicture(call.home().db(), id))
        return std::move(*view);
    const std::string name = std::to_string(id);
    throw RefusedInput{
        {RefusalCode::CodeUnknown, {name, name}, {"登録された画像", "a picture on record"}, {}}};
}

// Personal data, where it shows a printed sheet: only into the file that was named.
Result openOne(Call& call) {
    const PictureView one = viewOf(call);
    const auto part = call.has("side-by-side") ? PicturePart::SideBySide : PicturePart::Sheet;
    const bool shown = bool(call.around.showPicture);
    if (!shown)
        mustBeWritable(call.path("out"));
    return told(openPictureFor(call.home().line(), call.crew(), one.id, part), [&](const std::string& bytes) {
        if (shown) {
            call.around.showPicture({part, bytes});
            Answer answer{Tone::Done,
                          {"画像を開きました。開いたことは記録されています。",
                           "The picture is open, and that you opened it is on record."}};
            return answer.fact("picture", {"画像", "Picture"}, one.id);
        }
        writeFile(call.path("out"), bytes);
        Answer answer{Tone::Done, {"画像を書き出しました。", "The picture is written."}};
        return answer.fact("picture", {"画像", "Picture"}, one.id)
            .fact("out", {"書き出し先", "Written to"}, call.path("out").string());
    });
}

Result showPicture(Call& call) {
    Home& home = call.home();
    const PictureView one = viewOf(call);
    Answer answer{Tone::Plain, {"画像 " + std::to_string(one.id), "Picture " + std::to_string(one.id)}};
    answer.fact("picture", {}, one.id)
        .fact("day", {"日", "Day"}, one.day.iso())
        .fact("moment", {"いつ", "At"}, momentWord(one.moment))
        .fact("by", {"操作者", "By"}, one.by)
        .fact("lot", {"ロット", "Lot"}, one.lot)
        .fact("box", {"箱", "Box"}, one.box)
        .fact("load", {"装填", "Load"}, one.load)
        .fact("sheet", {"用紙", "Sheet"}, one.sheet)
        .fact("expected", {"求める台紙", "Expected"}, typeWord(home.registry(), one.expected))
        .fact("verdict", {"判定", "Verdict"}, verdictWord(one.verdict, one.unsure))
        .fact("looksLike", {"見える台紙", "Looks like"},
              one.looksLike ? Value(typeWord(home.registry(), *one.looksLike)) : Value())
        .fact("zones", {"違う箇所", "Zones that differ"}, inWords(one.zones, zonesInWords))
        .fact("print", {"印刷", "Print"}, printWord(one.print))
        .fact("fields", {"欄", "Fields"}, inWords(one.fields, fieldsInWords))
        .fact("looked", {"目視の理由", "Persons looked because"}, one.lookedBecause)
        .fact("source", {"取り込み元", "Source"}, one.source)
        .fact("hash", {"画像の SHA-256", "SHA-256 of the picture"}, one.hash)
        .fact("reader", {"読取り", "Reader"}, one.reader)
        .fact("catalogue", {"比べた原版", "Masters compared with"}, one.catalogue)
        .fact("scores", {}, one.scores);
    return answer;
}

} // namespace

void addEvidenceVerbs(std::vector<Verb>& verbs) {
    const Text cannot{"表示できません", "It cannot be shown"};
    verbs.push_back({"evidence",
                     "list",
                     {"確かめた用紙の画像の一覧", "the pictures of sheets that were looked at"},
                     {},
                     {{"lot", "LOT", {"このロットだけ", "of this lot"}, Many::Optional},
                      {"job", "JOB", {"このジョブだけ", "of this job"}, Many::Optional},
                      {"day", "DAY", {"この日だけ", "of this day"}, Many::Optional}},
                     "evidence list --lot L-240927-01",
                     {},
                     cannot,
                     {RefusalCode::CodeUnknown, RefusalCode::ScanNotRead},
                     list});
    verbs.push_back({"evidence",
                     "show",
                     {"画像1枚の判定", "one picture and what was seen in it"},
                     {{"PICTURE", {"画像の番号", "number of the picture"}}},
                     {},
                     "evidence show 12",
                     {},
                     cannot,
                     {RefusalCode::CodeUnknown},
                     showPicture});
    verbs.push_back(
        {"evidence",
         "open",
         {"画像1枚を取り出す（開いた人を記録する）", "take one picture out; who opened it is put on record"},
         {{"PICTURE", {"画像の番号", "number of the picture"}}},
         {{"out", "FILE", {"書き出し先", "where it goes"}},
          {"side-by-side", "", {"あるべき姿と並べた画像", "beside what it should be"}, Many::Optional}},
         "evidence open 12 --side-by-side --out seen.png --as 0102",
         Act::OpenPicture,
         {"取り出せません", "It cannot be taken out"},
         {RefusalCode::CodeUnknown},
         openOne});
}

} // namespace daishi::cli
