#include "app/desk/picture_taker.h"

#include <algorithm>
#include <atomic>
#include <mutex>

#include "core/words/whole_file.h"
#include "printers/sources/picture_kind.h"

namespace daishi::desk {

struct PictureTaker::Source {
    SourceSettings of;
    std::unique_ptr<PictureSource> source;
};

// Nobody waits any more: `over` is set before the source is interrupted, so that no ask() is missed.
struct PictureTaker::Task {
    std::shared_ptr<Source> from; // nothing: a file
    QPointer<QObject> context;
    std::function<void(const Taken&)> then;
    std::atomic<bool> over = false;
    std::uint64_t number = 0; // of the picture, in its source
};

struct PictureTaker::Kept {
    std::weak_ptr<const SheetPicture> picture;
    std::shared_ptr<Source> from;
    std::uint64_t number = 0;
};

namespace {

Taken handed(const std::string& path) {
    auto read = readWholeFile(path, kMostPictureBytes);
    const auto* fault = std::get_if<FileFault>(&read);
    if (fault)
        return NoPicture{*fault == FileFault::TooLong ? NoPictureWhy::TooLarge : NoPictureWhy::BadPicture,
                         {}};
    auto& bytes = std::get<std::string>(read);
    if (!sources::kindOf(bytes))
        return NoPicture{NoPictureWhy::BadPicture, {}};
    return std::make_shared<const SheetPicture>(SheetPicture{std::move(bytes), kHandedSource});
}

} // namespace

PictureTaker::PictureTaker(Open open, QObject* parent)
    : QObject(parent), open_(std::move(open)), over_(std::make_unique<sources::Bell>()),
      taking_(std::make_unique<WorkThread>()), checking_(std::make_unique<WorkThread>()) {
    if (!open_)
        open_ = [](const SourceSettings& settings) {
            return makeSource(settings, scanProgramBesideProgram());
        };
}

PictureTaker::~PictureTaker() {
    giveUp();
    over_->set();
    taking_.reset();
    checking_.reset();
}

void PictureTaker::onWindow(std::function<void()> what) {
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void PictureTaker::setUp(const std::vector<SourceSettings>& settings) {
    if (const auto task = now_) { // the home was opened anew: its source may be another one
        giveUp();
        now_ = task;
        came(task, NoPicture{NoPictureWhy::NothingCame, {}});
    }
    settings_ = settings;
    sources_.clear();
    for (const SourceSettings& one : settings)
        sources_.push_back(std::make_shared<Source>(Source{one, open_(one)}));
}

std::shared_ptr<PictureTaker::Source> PictureTaker::named(const std::string& id) const {
    const auto at = std::find_if(sources_.begin(), sources_.end(),
                                 [&](const auto& source) { return source->of.id == id; });
    return at == sources_.end() ? nullptr : *at;
}

std::shared_ptr<PictureTaker::Task> PictureTaker::begin(QObject* context,
                                                        std::function<void(const Taken&)> then) {
    giveUp();
    now_ = std::make_shared<Task>();
    now_->context = context;
    now_->then = std::move(then);
    return now_;
}

void PictureTaker::take(const std::string& id, QObject* context, std::function<void(const Taken&)> then) {
    const auto task = begin(context, std::move(then));
    task->from = named(id);
    if (!task->from)
        return onWindow([this, task] { came(task, NoPicture{NoPictureWhy::NotThere, {}}); });
    taking_->post([this, task] {
        if (task->over)
            return;
        PictureSource& source = *task->from->source;
        source.ask();
        if (task->over)
            return;
        auto answer = source.take(patienceFor(task->from->of));
        if (auto* picture = std::get_if<Picture>(&answer)) {
            task->number = picture->number;
            auto hand = std::make_shared<const SheetPicture>(
                SheetPicture{std::move(picture->bytes), std::move(picture->source)});
            return onWindow([this, task, hand] { came(task, hand); });
        }
        onWindow([this, task, none = std::get<NoPicture>(answer)] { came(task, none); });
    });
}

void PictureTaker::takeFile(const std::string& path, QObject* context,
                            std::function<void(const Taken&)> then) {
    const auto task = begin(context, std::move(then));
    taking_->post([this, task, path] {
        Taken taken = handed(path);
        onWindow([this, task, taken = std::move(taken)] { came(task, taken); });
    });
}

void PictureTaker::came(const std::shared_ptr<Task>& task, Taken taken) {
    if (task != now_)
        return;
    now_.reset();
    std::erase_if(kept_, [](const Kept& one) { return one.picture.expired(); });
    if (const auto* picture = std::get_if<PictureInHand>(&taken); picture && task->from)
        kept_.push_back({*picture, task->from, task->number});
    if (task->context)
        task->then(taken);
}

void PictureTaker::giveUp() {
    if (!now_)
        return;
    now_->over = true;
    if (now_->from)
        now_->from->source->interrupt();
    now_.reset();
}

void PictureTaker::discard(const PictureInHand& picture, QObject* context, std::function<void()> stayed) {
    const auto at = std::find_if(kept_.begin(), kept_.end(),
                                 [&](const Kept& one) { return picture && one.picture.lock() == picture; });
    if (at == kept_.end())
        return;
    const Kept one = *at;
    kept_.erase(at);
    taking_->post([this, one, guard = QPointer<QObject>(context), stayed = std::move(stayed)] {
        if (one.from->source->discard({{}, one.from->of.id, one.number}))
            return;
        onWindow([guard, stayed] {
            if (guard)
                stayed();
        });
    });
}

void PictureTaker::check(QObject* context, std::function<void(const DeviceState&)> then) {
    checking_->post([this, settings = settings_, over = over_.get(), guard = QPointer<QObject>(context),
                     then = std::move(then)] {
        const DeviceState state = checkDevices(settings, over);
        onWindow([guard, then, state] {
            if (guard)
                then(state);
        });
    });
}

} // namespace daishi::desk
