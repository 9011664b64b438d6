#include "app/cli/nouns/picture_common.h"

#include "app/cli/words.h"

namespace daishi::cli {

namespace {

constexpr std::size_t kMostBytes = std::size_t(64) << 20;

} // namespace

std::string pictureBytes(Call& call, const std::string& option) {
    return readFile(call.path(option), kMostBytes);
}

SheetPicture pictureGiven(Call& call) {
    if (const auto* handed =
            call.around.pictureAtHand ? call.around.pictureAtHand(call.text("picture")) : nullptr)
        return *handed;
    return {pictureBytes(call, "picture"), "file"};
}

std::optional<SheetPicture> pictureIfGiven(Call& call) {
    if (!call.has("picture"))
        return std::nullopt;
    return pictureGiven(call);
}

OptionRow pictureOption(Many many) {
    return {
        "picture", "FILE", {"用紙の画像（PDF、PNG、JPEG）", "picture of the sheet: PDF, PNG or JPEG"}, many};
}

std::vector<RefusalCode> withPictureRefusals(std::vector<RefusalCode> codes) {
    using enum RefusalCode;
    codes.insert(codes.end(),
                 {PictureContradicts, PictureNotSure, PictureMissing, ReaderNotArmed, PictureUsedBefore});
    return codes;
}

Word verdictWord(SheetVerdict verdict, const std::optional<Unsure>& unsure) {
    const std::string name(nameOf(verdict));
    switch (verdict) {
    case SheetVerdict::Is:
        return {name, {"一致", "is it"}};
    case SheetVerdict::IsNot:
        return {name, {"不一致", "is not it"}};
    case SheetVerdict::CannotTell:
        break;
    }
    return {name, unsure ? describe(*unsure) : Text{"分からない", "cannot tell"}};
}

} // namespace daishi::cli
