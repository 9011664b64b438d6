#include "app/replay/moments.h"

#include <stdexcept>

#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>

#include "printers/virtual/floor_client.h"

namespace daishi::replay {

namespace {

std::int64_t sheetsOut(FloorClient& floor) {
    const auto state =
        Poco::JSON::Parser().parse(floor.must("{\"act\":\"state\"}")).extract<Poco::JSON::Object::Ptr>();
    return state->getValue<std::int64_t>("sheets") + state->getValue<std::int64_t>("eaten");
}

// One thread that waits for its moments in their order.
class Waiting {
  public:
    explicit Waiting(std::vector<Moments::Moment> moments) : moments_(std::move(moments)) {
        for (const Moments::Moment& moment : moments_)
            wanted_.push_back(replay::sheetsOut(moment.controlSocket) + moment.sheets);
        thread_ = std::thread([this] { wait(); });
    }
    ~Waiting() { stop(); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

    void stop() {
        over_ = true;
        if (thread_.joinable())
            thread_.join();
    }
    int interrupts() const { return interrupts_; }
    const std::string& failure() const { return failure_; }

  private:
    void wait() {
        try {
            for (std::size_t i = 0; i < moments_.size(); ++i) {
                FloorClient floor(moments_[i].controlSocket);
                while (sheetsOut(floor) < wanted_[i]) {
                    if (over_)
                        throw std::runtime_error("the moment after " + std::to_string(moments_[i].sheets) +
                                                 " sheets did not come");
                    std::this_thread::sleep_for(std::chrono::milliseconds(3));
                }
                if (moments_[i].act.empty())
                    ++interrupts_;
                else
                    floor.must(moments_[i].act);
            }
        } catch (const std::exception& wrong) {
            failure_ = wrong.what();
        }
    }

    const std::vector<Moments::Moment> moments_;
    std::vector<std::int64_t> wanted_;
    std::atomic<bool> over_{false};
    std::atomic<int> interrupts_{0};
    std::string failure_;
    std::thread thread_;
};

} // namespace

std::int64_t sheetsOut(const std::string& controlSocket) {
    FloorClient floor(controlSocket);
    return sheetsOut(floor);
}

void Moments::during(const std::function<void(const std::function<int()>&)>& work) {
    if (planned_.empty())
        return work({});
    Waiting waiting(std::move(planned_));
    planned_.clear();
    work([&] { return waiting.interrupts(); });
    waiting.stop();
    if (!waiting.failure().empty())
        throw std::runtime_error(waiting.failure());
}

} // namespace daishi::replay
