#include "app/floor/floor_thread.h"

#include <QTimer>

#include "core/words/scan_codes.h"

namespace daishi::practice {

namespace {

constexpr int kLookEveryMs = 500;

Morning morningOf(const World& world) {
    Morning morning{world.registry(), world.tickets(), {}, world.home(), world.begins()};
    for (const Person& person : world.registry().people) {
        const BadgeId& badge = person.badges.front();
        morning.badges.push_back(
            {badge.str(), BadgeCode{badge.str()}.encode(), person.role, world.pinOf(badge)});
    }
    return morning;
}

} // namespace

FloorThread::FloorThread(replay::Workshop workshop, std::filesystem::path folder)
    : workshop_(std::move(workshop)), folder_(std::move(folder)), there_(new QObject) {
    there_->moveToThread(&thread_);
    thread_.start();
}

FloorThread::~FloorThread() {
    inThere([this] {
        world_.reset();
        there_->deleteLater();
        thread_.quit();
    });
    thread_.wait();
}

void FloorThread::inThere(std::function<void()> work) {
    QMetaObject::invokeMethod(there_, std::move(work), Qt::QueuedConnection);
}

void FloorThread::begin() {
    inThere([this] {
        try {
            world_ = std::make_unique<World>(makeDemoDay(workshop_, folder_), folder_);
            Q_EMIT ready(std::make_shared<const Morning>(morningOf(*world_)));
        } catch (const std::exception& wrong) {
            Q_EMIT failed(QString::fromUtf8(wrong.what()));
            return;
        }
        tellSeen();
        auto* timer = new QTimer(there_);
        connect(timer, &QTimer::timeout, there_, [this] { tellSeen(); });
        timer->start(kLookEveryMs);
    });
}

// A printer that is switching itself off and on does not answer for a moment: then there is nothing to tell.
void FloorThread::tellSeen() {
    try {
        if (world_)
            Q_EMIT seen(std::make_shared<const Seen>(world_->look()));
    } catch (const std::exception&) {
        return;
    }
}

void FloorThread::tryIt(const QString& what, const std::function<void(World&)>& work) {
    inThere([this, what, work] {
        try {
            if (!world_)
                return;
            work(*world_);
            Q_EMIT done(what);
        } catch (const std::exception& wrong) {
            Q_EMIT refused(what, QString::fromUtf8(wrong.what()));
        }
        tellSeen();
    });
}

void FloorThread::act(const QString& statement) {
    tryIt(statement, [text = statement.toStdString()](World& world) { world.act(text); });
}

void FloorThread::stick(const QString& box, const QString& label) {
    tryIt(label,
          [box = box.toStdString(), text = label.toStdString()](World& world) { world.stick(box, text); });
}

} // namespace daishi::practice
