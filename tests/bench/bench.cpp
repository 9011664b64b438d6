// ./dev bench: what the line costs, as ratios to a peer measured in the same run. Machines are noisy: read
// the last column, not the seconds.
#include <cstdio>

#include "app/demo/invent_people.h"
#include "core/jobs/import.h"
#include "core/store/audit_chain.h"
#include "tests/bench/peers.h"
#include "tests/core/line_fixture.h"

using namespace daishi;
using namespace daishi::bench;

namespace {

constexpr int kPeople = 225'159; // everybody insured by Kawasaki in July 2025 (DOMAIN §3)
constexpr int kActs = 1'000;

void row(const char* what, double ours, const char* peer, double theirs, double limit) {
    std::printf("%-46s %8.3f s   %-34s %8.3f s   %6.2f x   (at most %.2f)\n", what, ours, peer, theirs,
                ours / theirs, limit);
}

void import(test::LineFixture& fixture) {
    const ImportMapping* mapping = fixture.registry.mapping("kawasaki-skk");
    const Day issued = Day::of(2025, 7, 11);
    const std::string bytes = demo::inventIssueFile({*mapping, Pieces(kPeople), Households(150'000), issued});
    std::optional<IssueFile> file;
    const double reading =
        seconds([&] { file = std::get<IssueFile>(readIssueFile(*mapping, bytes, issued)); });
    Line line = fixture.line();
    const double storing = seconds([&] {
        const auto job =
            importJob(line, test::kOne, {*file, issued.plusDays(-1), file->pieces(), file->households});
        if (!job)
            throw std::runtime_error(std::string(rowOf(job.refusal().code).name));
    });
    const double raw = rawInserts((fixture.folder / "peer-import.db").string(), kPeople);
    row("import: check, encrypt, store 225,159 people", reading + storing, "bare SQLite, 20 columns in clear",
        raw, 4.0);
    row("  of it storing", storing, "bare SQLite, 20 columns in clear", raw, 1.6);
}

void acts(test::LineFixture& fixture) {
    Line line = fixture.line();
    const double ours = seconds([&] {
        for (int i = 0; i < kActs; ++i) {
            const auto done =
                perform<Done>(line, Act::CountOutput, test::kOne, "bench", [](Work& work) -> Outcome<Done> {
                    work.note("sheets", std::int64_t(1));
                    return Done{};
                });
            if (!done)
                throw std::runtime_error("the act was refused");
        }
    });
    row("1,000 durable acts, each with its event", ours, "bare SQLite, one row a commit",
        rawDurableInserts((fixture.folder / "peer-acts.db").string(), kActs), 1.1);
    row("1,000 durable acts, each with its event", ours, "1,000 fdatasync of 4 KiB",
        bareSyncs((fixture.folder / "peer-sync").string(), kActs), 2.2);
}

void chain(test::LineFixture& fixture) {
    std::int64_t events = 0;
    const double taken = seconds([&] {
        if (verifyChain(*fixture.db))
            throw std::runtime_error("the chain does not hold");
        events = auditHead(*fixture.db).seq;
    });
    std::printf("%-46s %8.3f s   for %lld events\n", "verify the whole chain", taken,
                static_cast<long long>(events));
}

} // namespace

int main() {
    test::LineFixture fixture("2025-07-10T09:00");
    std::printf("%-46s %10s   %-34s %10s   %8s\n", "Daishi", "takes", "beside", "takes", "ratio");
    import(fixture);
    acts(fixture);
    chain(fixture);
    return 0;
}
