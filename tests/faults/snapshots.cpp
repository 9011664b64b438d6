#include "tests/faults/snapshots.h"

namespace daishi::test {

namespace fs = std::filesystem;

void copyStore(const fs::path& from, const fs::path& to) {
    fs::remove_all(to);
    fs::copy(from, to, fs::copy_options::recursive);
    fs::permissions(to / "keys", fs::perms::owner_all);
    fs::remove(to / "house.db-shm"); // what is only in memory after a crash
}

DayOfMoments::DayOfMoments() {
    const fs::path running = folder_ / "running";
    fs::create_directory(running);
    PrintingDay::prepare(running);
    PrinterTruth paper{};
    paper.pace = 2;
    std::vector<AuditHead> heads;
    PrintingDay day(running, paper, [&](Database& db) { heads.push_back(auditHead(db)); });
    for (bool more = true; more;) {
        Moment moment{folder_ / std::to_string(moments_.size()), paper, heads, ""};
        copyStore(running, moment.folder);
        more = day.next();
        moment.act = day.did();
        if (more)
            moments_.push_back(std::move(moment));
    }
}

std::string holdsAndEnds(const fs::path& folder, PrinterTruth& paper,
                         const std::vector<AuditHead>& acknowledged) {
    {
        PrintingDay again(folder, paper);
        const int sent = paper.count;
        const std::string before = again.broken(acknowledged);
        if (!before.empty())
            return "as it was found: " + before;
        again.recover();
        const std::string recovered = again.broken(acknowledged);
        if (!recovered.empty())
            return "after recovering: " + recovered;
        if (paper.count != sent)
            return "recovering printed something";
        again.finish();
        const std::string ended = again.broken(acknowledged);
        if (!ended.empty())
            return "after the end of the day: " + ended;
    }
    PrintingDay once(folder, paper);
    return once.next() ? "the day is not over" : once.broken(acknowledged);
}

} // namespace daishi::test
