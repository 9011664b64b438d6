#include "app/console/load/load_flow.h"

namespace daishi::console {

namespace {

const ask::NotNow kTicketFirst{{"先にジョブ票を読み取ってください。", "Scan the job ticket first."}};
const ask::NotNow kTrayFirst{{"先にトレイのラベルを読み取ってください。", "Scan the tray label first."}};
const ask::NotNow kRunUnderWay{{"このトレイは印刷中です。先に中止するか、終わらせてください。",
                                "A run is under way in this tray. Stop it or let it end first."}};
const ask::NotNow kNotHere{{"ここでは使わないコードです。", "This code is not used here."}};
const ask::NotNow kNothingToStart{{"まだ始められません。画面の次の読み取りをしてください。",
                                   "It cannot begin yet. Do the next scan that the screen asks for."}};
const ask::NotNow kNoPicture{{"今は画像を使いません。", "No picture is asked for now."}};
const ask::NotNow kNothingRuns{{"印刷していません。", "Nothing is being printed."}};

} // namespace

bool wantsAnotherPicture(RefusalCode code) {
    return code == RefusalCode::PictureNotSure || code == RefusalCode::PictureMissing ||
           code == RefusalCode::PictureUsedBefore || code == RefusalCode::ReaderNotArmed;
}

bool LoadFlow::atPrinter() const {
    return step_ >= Step::Loading && step_ <= Step::Paused;
}

Asked LoadFlow::scanned(const Scan& scan) {
    if (step_ == Step::Badge)
        return ask::kBadgeFirst;
    struct Taker {
        LoadFlow& flow;
        Asked operator()(const JobCode& code) const { return flow.takeTicket(code.encode()); }
        Asked operator()(const TrayCode& code) const { return flow.takeTray(code.encode()); }
        Asked operator()(const BoxCode& code) const { return flow.takeBox(code.encode()); }
        Asked operator()(const MarkCode& code) const { return flow.takeMark(code.encode()); }
        Asked operator()(const PieceCode& code) const { return flow.takePiece(code.encode()); }
        Asked operator()(const CardCode& code) const {
            switch (code.card) {
            case Card::Go:
                return flow.go();
            case Card::Pause:
                return flow.pause();
            case Card::Stop:
                return flow.stop();
            }
            return kNotHere;
        }
        Asked operator()(const BadgeCode&) const { return kNotHere; }
        Asked operator()(const SupplierCode&) const { return kNotHere; }
        Asked operator()(const Gs1Elements&) const { return kNotHere; }
        Asked operator()(const TestCode&) const { return kNotHere; }
    };
    return std::visit(Taker{*this}, scan.content);
}

Asked LoadFlow::takeTicket(const std::string& code) {
    if (atPrinter())
        return kRunUnderWay;
    ticket_ = code;
    tray_.clear();
    box_.clear();
    forgetTop();
    step_ = Step::Tray;
    return ask::Read{};
}

Asked LoadFlow::takeTray(const std::string& code) {
    if (atPrinter())
        return kRunUnderWay;
    tray_ = code;
    if (ticket_.empty())
        return ask::Read{}; // what is in it is shown all the same
    box_.clear();
    forgetTop();
    step_ = Step::Box;
    return ask::Read{};
}

Asked LoadFlow::takeBox(const std::string& code) {
    if (atPrinter())
        return kRunUnderWay;
    if (ticket_.empty())
        return kTicketFirst;
    if (tray_.empty())
        return kTrayFirst;
    box_ = code;
    forgetTop();
    return load();
}

// With a box in hand it is that of its top sheet; with the first sheet in hand, that of the first sheet.
Asked LoadFlow::takeMark(const std::string& code) {
    if (step_ == Step::Mark) {
        mark_ = code;
        return load();
    }
    if (step_ != Step::Look)
        return kNotHere;
    firstMark_ = code;
    return approve();
}

Asked LoadFlow::takePiece(const std::string& code) {
    if (step_ != Step::Look)
        return ask::ReadSheet{code};
    firstPiece_ = code;
    return approve();
}

Asked LoadFlow::pictured() {
    if (step_ == Step::Picture) {
        picture_ = true;
        return load();
    }
    if (step_ != Step::Look)
        return kNoPicture;
    firstPicture_ = true;
    return approve();
}

// In whatever order they came.
Asked LoadFlow::approve() {
    if (firstPiece_.empty() || firstMark_.empty() || (picturesFirst_ && !firstPicture_))
        return ask::Read{};
    step_ = Step::Approving;
    return ask::Approve{firstPiece_, firstMark_};
}

Asked LoadFlow::load() {
    if (needsMark_ && mark_.empty()) {
        step_ = Step::Mark;
        return ask::Read{};
    }
    if (picturesTop_ && !picture_) {
        step_ = Step::Picture;
        return ask::Read{};
    }
    step_ = Step::Loading;
    return ask::Load{ticket_, tray_, box_, mark_.empty() ? std::nullopt : std::optional(mark_)};
}

Asked LoadFlow::go() {
    if (step_ == Step::Ready) {
        step_ = Step::First;
        return ask::Print{};
    }
    if (step_ == Step::Paused) {
        step_ = Step::Printing;
        return ask::Print{};
    }
    return step_ == Step::Badge ? ask::kBadgeFirst : kNothingToStart;
}

Asked LoadFlow::pause() {
    if (step_ == Step::Printing)
        return ask::Pause{};
    return kNothingRuns;
}

Asked LoadFlow::stop() {
    if (step_ >= Step::Ready && step_ <= Step::Paused)
        return ask::Stop{};
    return kNothingRuns;
}

void LoadFlow::arrived() {
    if (step_ == Step::Badge)
        step_ = ticket_.empty() ? Step::Ticket : tray_.empty() ? Step::Tray : Step::Box;
}

void LoadFlow::left() {
    if (!atPrinter())
        step_ = Step::Badge;
}

void LoadFlow::loaded() {
    forgetFirst();
    step_ = Step::Ready;
}

void LoadFlow::notLoaded(RefusalCode why) {
    if (wantsAnotherPicture(why)) {
        picture_ = false;
        step_ = Step::Picture;
        return;
    }
    forgetTop();
    if (why == RefusalCode::EvidenceMissing) {
        step_ = Step::Mark;
        return;
    }
    box_.clear();
    step_ = Step::Box;
}

void LoadFlow::forgetTop() {
    mark_.clear();
    picture_ = false;
}

void LoadFlow::forgetFirst() {
    firstPiece_.clear();
    firstMark_.clear();
    firstPicture_ = false;
}

void LoadFlow::firstPrinted() {
    forgetFirst();
    step_ = Step::Look;
}

void LoadFlow::pictureAgain() {
    firstPicture_ = false;
    step_ = Step::Look;
}

void LoadFlow::approved() {
    step_ = Step::Printing;
}

void LoadFlow::paused() {
    step_ = Step::Paused;
}

void LoadFlow::printed() {
    step_ = Step::Printed;
}

void LoadFlow::over() {
    forgetFirst();
    box_.clear();
    forgetTop();
    step_ = ticket_.empty() ? Step::Ticket : tray_.empty() ? Step::Tray : Step::Box;
}

void LoadFlow::found(Step step, std::string ticket, std::string tray, std::string box) {
    forgetFirst();
    forgetTop();
    ticket_ = std::move(ticket);
    tray_ = std::move(tray);
    box_ = std::move(box);
    step_ = step;
}

} // namespace daishi::console
