#include "core/decide/picture_guards.h"

#include <algorithm>

namespace daishi {

namespace {

bool coherent(const SheetReading& reading, const PictureWanted& wanted) {
    if (reading.reader.empty())
        return false;
    switch (reading.verdict) {
    case SheetVerdict::Is:
        return reading.looksLike == wanted.blank && !reading.unsure &&
               wanted.sheet.has_value() == reading.print.has_value();
    case SheetVerdict::IsNot:
        return reading.looksLike && reading.looksLike != wanted.blank && !reading.unsure;
    case SheetVerdict::CannotTell:
        return reading.unsure.has_value();
    }
    return false;
}

bool contradicts(Unsure why) {
    return why == Unsure::UnknownText || why == Unsure::MarkDiffers;
}

// What the policy makes of the mark in a picture whose print is right.
std::optional<Unsure> markObjects(const SheetReading& reading, const PictureWanted& wanted) {
    if (wanted.markInPicture == MarkInPicture::None)
        return std::nullopt;
    if (reading.mark)
        return reading.mark == wanted.mark ? std::nullopt : std::optional(Unsure::MarkDiffers);
    if (wanted.markInPicture == MarkInPicture::Required)
        return Unsure::MarkMissing;
    return std::nullopt;
}

std::vector<std::string> fieldsThatDiffer(const SheetReading& reading, const PictureWanted& wanted) {
    std::vector<std::string> fields;
    if (reading.print == PrintVerdict::Differs)
        fields = reading.fields;
    const bool otherPiece = wanted.sheet && reading.piece && *reading.piece != wanted.sheet->str();
    if (otherPiece && std::find(fields.begin(), fields.end(), "piece-code") == fields.end())
        fields.push_back("piece-code");
    if (fields.empty() && reading.print == PrintVerdict::Differs)
        fields.push_back("print");
    return fields;
}

PictureJudgement unclear(Unsure why) {
    return {PictureFinding::Unclear, std::nullopt, why, {}};
}

// Where print and mark say two things, what the print says: the title cannot lie.
std::optional<BlankTypeId> printedAs(const SheetReading& reading, const PictureWanted& wanted) {
    if (reading.unsure != Unsure::MarkDiffers || reading.looksLike == wanted.blank)
        return std::nullopt;
    return reading.looksLike;
}

PictureJudgement judged(const SheetReading& reading, const PictureWanted& wanted) {
    if (reading.verdict == SheetVerdict::IsNot)
        return {PictureFinding::OtherBlank, reading.looksLike, std::nullopt, {}};
    if (reading.unsure && contradicts(*reading.unsure))
        return {PictureFinding::OtherBlank, printedAs(reading, wanted), reading.unsure, {}};
    if (wanted.sheet) {
        auto fields = fieldsThatDiffer(reading, wanted);
        if (!fields.empty())
            return {PictureFinding::OtherPrint, std::nullopt, std::nullopt, std::move(fields)};
    }
    if (reading.unsure)
        return unclear(*reading.unsure);
    if (wanted.sheet && (reading.print != PrintVerdict::Same || !reading.piece))
        return unclear(Unsure::Blurred);
    return {PictureFinding::Right, reading.looksLike, std::nullopt, {}};
}

Text head(const std::string& hash) {
    if (hash.empty())
        return {"なし", "none"};
    return {hash.substr(0, 12), hash.substr(0, 12)};
}

} // namespace

SheetReading asJudged(SheetReading reading, const PictureWanted& wanted) {
    if (!coherent(reading, wanted)) {
        SheetReading failed;
        failed.unsure = Unsure::ReaderFailed;
        failed.scores = std::move(reading.scores);
        failed.reader = reading.reader.empty() ? "unknown" : std::move(reading.reader);
        failed.catalogue = std::move(reading.catalogue);
        return failed;
    }
    if (reading.verdict != SheetVerdict::Is)
        return reading;
    if (const auto why = markObjects(reading, wanted)) {
        reading.verdict = SheetVerdict::CannotTell;
        reading.unsure = why;
    }
    return reading;
}

PictureJudgement judgePicture(const SheetReading& reading, const PictureWanted& wanted) {
    return judged(asJudged(reading, wanted), wanted);
}

Refusal pictureNotSure(const PictureJudgement& judgement, const Text& wanted) {
    const Unsure why = judgement.why.value_or(Unsure::ReaderFailed);
    return {RefusalCode::PictureNotSure, describe(why), wanted, advice(why)};
}

Text seenInPicture(const std::optional<Unsure>& why, const std::optional<Text>& looksLike) {
    if (looksLike)
        return *looksLike;
    return describe(why.value_or(Unsure::UnknownText));
}

namespace {

Refusal personsMayNotLook(Text found, Text needed) {
    return {RefusalCode::PersonsMayNotLook, std::move(found), std::move(needed), {}};
}

// What one picture of the sheet says against it.
Objection leavesItToEyes(const PictureJudgement& picture) {
    if (picture.finding != PictureFinding::Unclear || !picture.why)
        return personsMayNotLook({"画像が違うことを示している", "the picture contradicts"},
                                 {"分からないだけの画像", "one that merely cannot be told"});
    if (!personsMayLook(*picture.why))
        return personsMayNotLook(describe(*picture.why),
                                 {"目視で分かる理由", "a reason that eyes can settle"});
    return std::nullopt;
}

} // namespace

Objection mayLookInstead(const EvidencePolicy& policy, const std::vector<PictureJudgement>& all) {
    if (all.empty())
        return personsMayNotLook({"この用紙の画像なし", "no picture of this sheet"},
                                 {"先に画像を取り込むこと", "a picture of it first"});
    for (const PictureJudgement& picture : all) {
        if (auto objection = leavesItToEyes(picture))
            return objection;
    }
    if (!policy.personsMayLook)
        return personsMayNotLook({"目視を認めない台紙", "a blank at which persons may not look instead"},
                                 {"目視を認める設定", "a policy that lets them"});
    return std::nullopt;
}

Objection masterIsReleased(const EvidencePolicy& policy, const std::string& released,
                           const std::string& present) {
    if (released.empty() && !asksForPictures(policy))
        return std::nullopt;
    if (!released.empty() && released == present)
        return std::nullopt;
    return Refusal{RefusalCode::MasterDiffers, head(present), head(released), {}};
}

bool lookDueNow(Sheets inspectEvery, Sheets goodSinceLook) {
    return !inspectEvery.isZero() && goodSinceLook >= inspectEvery;
}

Sheets untilLook(Sheets inspectEvery, Sheets goodSinceLook, Sheets atMost) {
    if (inspectEvery.isZero() || lookDueNow(inspectEvery, goodSinceLook))
        return atMost;
    return std::min(atMost, inspectEvery - goodSinceLook);
}

Objection lookIsDue(Sheets inspectEvery, Sheets goodSinceLook, Sheets toPrint) {
    if (inspectEvery.isZero() || goodSinceLook + toPrint <= inspectEvery)
        return std::nullopt;
    const std::string n = std::to_string(goodSinceLook.value()), every = std::to_string(inspectEvery.value());
    return Refusal{RefusalCode::FirstArticleNeeded,
                   {"前の確認から" + n + "枚", n + " sheets since one was looked at"},
                   {every + "枚ごとに、最後の1枚の確認", "the newest looked at, every " + every + " sheets"},
                   {}};
}

Objection readerIsArmed(ReaderChallenge policy, const ReaderStanding& reader, Day today) {
    const auto no = [](Text why) {
        return Refusal{RefusalCode::ReaderNotArmed,
                       std::move(why),
                       {"違う台紙を拒否したこと", "a wrong blank refused by it"},
                       {}};
    };
    if (reader.failedSince)
        return no({"違う台紙を拒否しなかった", "it did not refuse a wrong blank"});
    if (reader.servicedSince)
        return no({"整備の後に確かめていない", "not challenged since its service"});
    if (policy == ReaderChallenge::Daily && reader.challengedOn != today)
        return no({"今日はまだ確かめていない", "not challenged yet today"});
    return std::nullopt;
}

} // namespace daishi
