// Errands that hand over a picture: it is read while the desk goes on, and the errand comes again with what
// was read.
#include <algorithm>

#include <QTimer>

#include "app/cli/open_reader.h"
#include "app/desk/pending.h"

namespace daishi::desk {

void Desk::handPictures() {
    around_->openReader = [this] { return std::make_unique<HandedReader>(readingsAtHand_); };
    around_->pictureAtHand = [this](const std::string&) { return pictureAtHand_; };
    around_->showPicture = [this](const OpenedPicture& picture) { *opened_ = picture; };
    eye_ = std::make_unique<Eye>(setup_.openReader ? setup_.openReader : cli::openReader);
}

// A reader has limits of its own; whatever it does with them, nobody waits longer than this one.
void Desk::lookAt(const std::shared_ptr<Pending>& pending, const PictureQuestion& question) {
    looking_.push_back(pending);
    const auto came = [this, pending, question](SheetReading reading) {
        onWindow([this, pending, question, reading = std::move(reading)] {
            readingCame(pending, question, reading);
        });
    };
    pending->asked = eye_->read(question, came);
    QTimer::singleShot(setup_.toRead, this, [this, pending, question, asked = pending->asked] {
        if (pending->asked != asked)
            return;
        eye_->giveUp(asked);
        readingCame(pending, question, nothingRead());
    });
}

void Desk::readingCame(const std::shared_ptr<Pending>& pending, const PictureQuestion& question,
                       SheetReading reading) {
    const auto at = std::find(looking_.begin(), looking_.end(), pending);
    if (at == looking_.end())
        return; // given up, or told before
    looking_.erase(at);
    pending->asked.reset();
    pending->readings.push_back({question, std::move(reading)});
    thread_->post([this, pending] { tryErrand(pending); });
}

void Desk::giveUp(const PictureInHand& picture) {
    const auto at = std::find_if(looking_.begin(), looking_.end(), [&](const auto& pending) {
        return picture && pending->errand.picture == picture;
    });
    if (at == looking_.end())
        return;
    const auto pending = *at;
    looking_.erase(at);
    eye_->giveUp(pending->asked);
    pending->asked.reset();
    Reply reply;
    reply.givenUp = true;
    reply.came = cli::Told{{"画像の確認を取りやめました。記録には何も残っていません。",
                            "The picture was given up. Nothing of it is on record."},
                           {"もう一度画像を取り込んでください。", "Take the picture again."}};
    if (pending->context)
        pending->then(reply);
}

// By the same rules as the line has judged it by.
Seen Desk::seenIn(const PictureAnswer& answer) const {
    const ReadRequest& request = answer.question.request;
    const BlankType* type = home_->registry().blankType(request.expected);
    PictureWanted wanted{request.expected, type ? type->mark : std::string(), request.mark, std::nullopt};
    if (request.printed)
        wanted.sheet = request.printed->sheet;
    return {wanted, asJudged(answer.reading, wanted), judgePicture(answer.reading, wanted)};
}

} // namespace daishi::desk
