#include "core/store/audit_chain.h"

#include <limits>
#include <map>

namespace daishi {
namespace {

constexpr std::int64_t kProgressEvery = 10'000;
constexpr std::int64_t kPage = 10'000;

// Empty when a column is NULL, of another type or not a day: a store of ours never writes that.
std::optional<AuditEvent> readEvent(const Rows& row) {
    try {
        AuditEvent event;
        const auto day = Day::parse(row.text(2));
        if (!day)
            return std::nullopt;
        event.seq = row.integer(0);
        event.at = Instant(row.integer(1));
        event.day = *day;
        event.kind = row.text(3);
        event.subject = row.text(4);
        event.actor = BadgeId(row.text(5));
        event.second = BadgeId(row.text(6));
        event.body = row.text(7);
        event.previous = row.text(8);
        event.hash = row.text(9);
        return event;
    } catch (const StoreError& error) {
        if (error.fault() != StoreFault::Failed)
            throw;
        return std::nullopt;
    }
}

class ChainCheck {
  public:
    explicit ChainCheck(const std::vector<AuditHead>& anchors) {
        for (const AuditHead& anchor : anchors)
            anchors_.emplace(anchor.seq, anchor.hash);
    }

    std::optional<ChainFault> take(const std::optional<AuditEvent>& event) {
        const std::int64_t expected = head_.seq + 1;
        if (!event)
            return ChainFault{expected, "a column holds what was never written there"};
        if (event->seq != expected)
            return ChainFault{expected, "event " + std::to_string(event->seq) + " stands in its place"};
        if (event->previous != head_.hash)
            return ChainFault{expected, "its previous is not the hash of the event before"};
        if (event->hash != hashOf(*event))
            return ChainFault{expected, "its hash is not the hash of its contents"};
        head_ = {event->seq, event->hash};
        return checkAnchors();
    }

    // After the last event.
    std::optional<ChainFault> end() const {
        if (!anchors_.empty() && anchors_.rbegin()->first > head_.seq)
            return ChainFault{head_.seq + 1, "the chain ends before event " +
                                                 std::to_string(anchors_.rbegin()->first) +
                                                 ", which is known from elsewhere"};
        return std::nullopt;
    }

    std::int64_t count() const { return head_.seq; }

  private:
    std::optional<ChainFault> checkAnchors() const {
        const auto [first, last] = anchors_.equal_range(head_.seq);
        for (auto anchor = first; anchor != last; ++anchor)
            if (anchor->second != head_.hash)
                return ChainFault{head_.seq, "its hash is not the one known from elsewhere"};
        return std::nullopt;
    }

    AuditHead head_;
    std::multimap<std::int64_t, std::string> anchors_;
};

} // namespace

std::optional<ChainFault> verifyChain(Database& database, const ChainProgress& progress,
                                      const std::vector<AuditHead>& anchors) {
    ChainCheck check(anchors);
    // In pages: a server's answer is held whole, and a chain grows for years.
    for (std::int64_t before = std::numeric_limits<std::int64_t>::min(), read = kPage; read == kPage;
         before = check.count()) {
        const auto rows =
            database.query("SELECT seq, at, day, kind, subject, actor, second_actor, body, previous, hash"
                           " FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2",
                           {before, kPage});
        for (read = 0; rows->next(); ++read) {
            if (auto fault = check.take(readEvent(*rows)))
                return fault;
            if (progress && check.count() % kProgressEvery == 0)
                progress(check.count());
        }
    }
    if (progress)
        progress(check.count());
    return check.end();
}

} // namespace daishi
