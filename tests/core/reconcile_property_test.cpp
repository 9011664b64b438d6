#include "core/decide/reconcile.h"

#include <functional>

#include <catch2/catch.hpp>

#include "tests/core/reconcile_kit.h"

using namespace daishi;

namespace {

using Change = std::function<void(DayFacts&)>;

void bump(Sheets& n) {
    n += Sheets(1);
}
void bump(Pieces& n) {
    n += Pieces(1);
}
void bump(std::int64_t& n) {
    ++n;
}
template <class T>
void bump(std::optional<T>& n) {
    if (n)
        n = *n + T(1);
    else
        n = T(7'000'000);
}

template <class T>
void alterations(std::vector<Change>& out, std::size_t size, std::vector<T> DayFacts::*list,
                 std::initializer_list<std::function<void(T&)>> figures) {
    for (std::size_t n = 0; n < size; ++n) {
        for (const auto& figure : figures)
            out.push_back([=](DayFacts& day) { figure((day.*list)[n]); });
    }
}

// Every figure that an equation of the evening holds. Not here are those that stand for themselves: the
// households of a job, how many of the good were read while it is not more than there are, and what was sent
// to a printer, of which after a jam fewer sheets come out.
std::vector<Change> alterationsOf(const DayFacts& day) {
    std::vector<Change> out{[](DayFacts& d) { d.booksMatchRecords = false; },
                            [](DayFacts& d) { d.openRuns.push_back("J-240930-01-R09"); }};
    alterations<LotDay>(out, day.lots.size(), &DayFacts::lots,
                        {[](LotDay& l) { bump(l.opening); }, [](LotDay& l) { bump(l.received); },
                         [](LotDay& l) { bump(l.good); }, [](LotDay& l) { bump(l.goodTakenBack); },
                         [](LotDay& l) { bump(l.spoiled); }, [](LotDay& l) { bump(l.sample); },
                         [](LotDay& l) { bump(l.returnedOrDestroyed); }, [](LotDay& l) { bump(l.missing); },
                         [](LotDay& l) { bump(l.found); }, [](LotDay& l) { bump(l.book); },
                         [](LotDay& l) { bump(l.counted); }});
    alterations<Usage>(out, day.usage.size(), &DayFacts::usage,
                       {[](Usage& u) { u.used = BlankTypeId("other-hkn-1"); },
                        [](Usage& u) { u.required = BlankTypeId("other-hkn-1"); }});
    alterations<JobDay>(out, day.jobs.size(), &DayFacts::jobs,
                        {[](JobDay& j) { bump(j.wanted); }, [](JobDay& j) { bump(j.withdrawn); },
                         [](JobDay& j) { bump(j.good); }, [](JobDay& j) { bump(j.handed); },
                         [](JobDay& j) { bump(j.doubtful); }, [](JobDay& j) { bump(j.unfinished); },
                         [](JobDay& j) { j.read = j.good + j.handed + Pieces(1); }});
    alterations<PrinterDay>(
        out, day.printers.size(), &DayFacts::printers,
        {[](PrinterDay& p) { bump(p.impressions); }, [](PrinterDay& p) { bump(p.counterDelta); },
         [](PrinterDay& p) { bump(p.outputCount); }, [](PrinterDay& p) { bump(p.blanksGone); },
         [](PrinterDay& p) { p.read = p.sent + Sheets(1); }});
    alterations<CountDay>(out, day.counts.size(), &DayFacts::counts,
                          {[](CountDay& c) { bump(c.book); }, [](CountDay& c) { bump(c.counted); },
                           [](CountDay& c) { c.counted.reset(); }, [](CountDay& c) { c.seen.reset(); },
                           [](CountDay& c) { c.seen = BlankTypeId("other-hkn-1"); },
                           [](CountDay& c) { c.expected = BlankTypeId("other-hkn-1"); }});
    return out;
}

} // namespace

TEST_CASE("a consistent day is clean, and no single figure of it can be altered unseen", "[reconcile]") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        const DayFacts day = RandomDay(seed).make();
        REQUIRE(judge(day).differences.empty());
        const std::vector<Change> changes = alterationsOf(day);
        for (std::size_t n = 0; n < changes.size(); ++n) {
            INFO("alteration " << n);
            DayFacts altered = day;
            changes[n](altered);
            REQUIRE_FALSE(judge(altered).differences.empty());
        }
    }
}
