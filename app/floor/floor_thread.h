// The world on a thread of its own: printers take their time, and the window does not wait for them.
#pragma once

#include <memory>

#include <QObject>
#include <QThread>

#include "app/floor/world.h"

namespace daishi::practice {

// What is known of the morning from the beginning on.
struct Morning {
    Registry registry;
    std::vector<Ticket> tickets;
    struct Badge {
        std::string badge; // 0417
        std::string code;
        Role role = Role::Operator;
        std::string pin;
    };
    std::vector<Badge> badges;
    std::filesystem::path home;
    Instant begins;
};

using SeenNow = std::shared_ptr<const Seen>;
using MorningNow = std::shared_ptr<const Morning>;

// Lives in the window's thread; its signals come there. Ends the printers when it goes.
class FloorThread : public QObject {
    Q_OBJECT
  public:
    FloorThread(replay::Workshop, std::filesystem::path folder);
    ~FloorThread() override;

    void begin();                       // makes the morning: ready() or failed()
    void act(const QString& statement); // World::act
    void stick(const QString& box, const QString& label);

  Q_SIGNALS:
    void ready(const daishi::practice::MorningNow&);
    void failed(const QString& why);
    void
    seen(const daishi::practice::SeenNow&); // whenever something may have changed, and every now and then
    void done(const QString& statement);
    void refused(const QString& statement, const QString& why);

  private:
    void inThere(std::function<void()>);
    void tryIt(const QString& what, const std::function<void(World&)>&);
    void tellSeen();

    replay::Workshop workshop_;
    std::filesystem::path folder_;
    QThread thread_;
    QObject* there_;               // of that thread
    std::unique_ptr<World> world_; // only touched in there
};

} // namespace daishi::practice
