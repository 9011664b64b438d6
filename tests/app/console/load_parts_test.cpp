// The pure parts of loading: what is asked for next, the strip of chunks, which characters differ.
#include <catch2/catch.hpp>
#include <random>

#include "app/console/load/load_flow.h"
#include "app/console/load/run_bars.h"
#include "app/console/load/title_difference.h"

using namespace daishi;
using namespace daishi::console;

namespace {

const std::string kTicket = JobCode{"J-240930-01"}.encode();
const std::string kTray = TrayCode{1, 2}.encode();
const std::string kBox = BoxCode{"L-240927-01", 1}.encode();
const std::string kMark = MarkCode{"145011", "HKN", 3}.encode();
const std::string kPiece = PieceCode{"J-240930-01", 1, 1}.encode();
const std::string kGo = CardCode{Card::Go}.encode();
const std::string kPause = CardCode{Card::Pause}.encode();
const std::string kStop = CardCode{Card::Stop}.encode();

Asked scan(LoadFlow& flow, const std::string& raw) {
    const auto read = readScan(raw);
    REQUIRE(std::holds_alternative<Scan>(read));
    return flow.scanned(std::get<Scan>(read));
}

LoadFlow at(Step step) {
    LoadFlow flow;
    flow.found(step, kTicket, kTray, kBox);
    return flow;
}

template <class T>
bool is(const Asked& asked) {
    return std::holds_alternative<T>(asked);
}

constexpr Step kSteps[] = {Step::Badge,     Step::Ticket,   Step::Tray,   Step::Box,    Step::Mark,
                           Step::Picture,   Step::Loading,  Step::Ready,  Step::First,  Step::Look,
                           Step::Approving, Step::Printing, Step::Paused, Step::Printed};

} // namespace

TEST_CASE("badge, ticket, tray, box: each asks for the next, and the box asks the line") {
    LoadFlow flow;
    CHECK(is<ask::NotNow>(scan(flow, kTicket)));
    flow.arrived();
    CHECK(is<ask::NotNow>(scan(flow, kBox)));
    CHECK(is<ask::Read>(scan(flow, kTicket)));
    CHECK(is<ask::NotNow>(scan(flow, kBox)));
    CHECK(is<ask::Read>(scan(flow, kTray)));
    const Asked asked = scan(flow, kBox);
    REQUIRE(is<ask::Load>(asked));
    CHECK(std::get<ask::Load>(asked).ticket == kTicket);
    CHECK(std::get<ask::Load>(asked).tray == kTray);
    CHECK(std::get<ask::Load>(asked).box == kBox);
    CHECK_FALSE(std::get<ask::Load>(asked).mark);
}

TEST_CASE("blanks that are known by a mark are asked for it before the line is") {
    LoadFlow flow = at(Step::Box);
    flow.needsMark(true);
    CHECK(is<ask::Read>(scan(flow, kBox)));
    CHECK(flow.step() == Step::Mark);
    const Asked asked = scan(flow, kMark);
    REQUIRE(is<ask::Load>(asked));
    CHECK(std::get<ask::Load>(asked).mark == kMark);
    flow.notLoaded(RefusalCode::MarkContradictsLabel);
    CHECK(flow.step() == Step::Box);
    CHECK(flow.box().empty());
}

TEST_CASE("a scan of the ticket begins anew, and never under a run") {
    for (const Step step : kSteps) {
        LoadFlow flow = at(step);
        const bool busy = step >= Step::Loading && step <= Step::Paused;
        INFO(int(step));
        const Asked asked = scan(flow, kTicket);
        CHECK(is<ask::NotNow>(asked) == (busy || step == Step::Badge));
        if (busy)
            CHECK(flow.step() == step);
    }
}

TEST_CASE("a picture is taken for the top sheet and for the first one, and nowhere else") {
    for (const Step step : kSteps) {
        LoadFlow flow = at(step);
        flow.needsPictures(true, true);
        INFO(int(step));
        CHECK(is<ask::NotNow>(flow.pictured()) == (step != Step::Picture && step != Step::Look));
    }
}

TEST_CASE("where the sheets are pictured nothing is loaded or approved without a picture") {
    LoadFlow flow = at(Step::Box);
    flow.needsMark(true);
    flow.needsPictures(true, true);
    scan(flow, kBox);
    CHECK(is<ask::Read>(scan(flow, kMark)));
    CHECK(flow.step() == Step::Picture);
    CHECK(is<ask::Load>(flow.pictured()));

    SECTION("another picture of the same sheet: its mark is not scanned again") {
        flow.notLoaded(RefusalCode::PictureNotSure);
        CHECK(flow.step() == Step::Picture);
        const Asked asked = flow.pictured();
        REQUIRE(is<ask::Load>(asked));
        CHECK(std::get<ask::Load>(asked).mark == kMark);
    }
    SECTION("another box: its own mark and its own picture") {
        flow.notLoaded(RefusalCode::PictureContradicts);
        CHECK(flow.step() == Step::Box);
        scan(flow, kBox);
        CHECK(flow.step() == Step::Mark);
        scan(flow, kMark);
        CHECK(flow.step() == Step::Picture);
    }
    SECTION("the first sheet: code, mark and picture in any order") {
        flow.loaded();
        for (const int pictureAt : {0, 1, 2}) {
            flow.firstPrinted();
            CHECK(flow.wantsFirstPicture());
            Asked asked = ask::Nothing{};
            for (int turn = 0, scanned = 0; turn < 3; ++turn) {
                CHECK_FALSE(is<ask::Approve>(asked));
                asked = turn == pictureAt ? flow.pictured() : scan(flow, scanned++ == 0 ? kPiece : kMark);
            }
            CHECK(is<ask::Approve>(asked));
        }
        flow.pictureAgain();
        CHECK(flow.step() == Step::Look);
        CHECK(flow.wantsFirstPicture());
        CHECK(is<ask::Approve>(flow.pictured()));
    }
}

TEST_CASE("go prints where the line said go, or a run is paused, and nowhere else") {
    for (const Step step : kSteps) {
        LoadFlow flow = at(step);
        INFO(int(step));
        CHECK(is<ask::Print>(scan(flow, kGo)) == (step == Step::Ready || step == Step::Paused));
    }
}

TEST_CASE("pause and stop reach only what is under way") {
    for (const Step step : kSteps) {
        LoadFlow flow = at(step);
        INFO(int(step));
        CHECK(is<ask::Pause>(scan(flow, kPause)) == (step == Step::Printing));
        flow = at(step);
        const bool stoppable = step >= Step::Ready && step <= Step::Paused;
        CHECK(is<ask::Stop>(scan(flow, kStop)) == stoppable);
    }
}

TEST_CASE("what a scanner puts before and behind a code goes no further than the reading") {
    LoadFlow flow;
    flow.arrived();
    flow.needsMark(true);
    for (const std::string& code : {kTicket, kTray, kBox})
        scan(flow, "]d1" + code + "\r");
    CHECK(flow.ticket() == kTicket);
    CHECK(flow.tray() == kTray);
    CHECK(flow.box() == kBox);
    const Asked load = scan(flow, "]d1" + kMark);
    REQUIRE(is<ask::Load>(load));
    CHECK(std::get<ask::Load>(load).mark == kMark);
    flow = at(Step::Look);
    scan(flow, "]C0" + kPiece);
    const Asked first = scan(flow, "]d1" + kMark);
    REQUIRE(is<ask::Approve>(first));
    CHECK(std::get<ask::Approve>(first).piece == kPiece);
    CHECK(std::get<ask::Approve>(first).mark == kMark);
}

TEST_CASE("the first sheet is approved by its code and its mark, in either order, and by nothing less") {
    for (const bool codeFirst : {true, false}) {
        LoadFlow flow = at(Step::Ready);
        scan(flow, kGo);
        flow.firstPrinted();
        CHECK(is<ask::Read>(scan(flow, codeFirst ? kPiece : kMark)));
        CHECK(is<ask::Read>(scan(flow, codeFirst ? kPiece : kMark))); // the same once more is not the other
        const Asked asked = scan(flow, codeFirst ? kMark : kPiece);
        REQUIRE(is<ask::Approve>(asked));
        CHECK(std::get<ask::Approve>(asked).piece == kPiece);
        CHECK(std::get<ask::Approve>(asked).mark == kMark);
    }
}

TEST_CASE("whatever is scanned in whatever order, printing follows only a verdict of the line") {
    const std::string raws[] = {kTicket, kTray, kBox, kMark, kPiece, kGo, kPause, kStop};
    std::mt19937 chance(3);
    for (int round = 0; round < 2000; ++round) {
        LoadFlow flow;
        flow.arrived();
        flow.needsMark(chance() % 2);
        bool verdict = false;
        for (int act = 0; act < 12; ++act) {
            const Asked asked = scan(flow, raws[chance() % std::size(raws)]);
            if (is<ask::Print>(asked))
                REQUIRE(verdict);
            if (is<ask::Load>(asked)) {
                verdict = chance() % 2;
                verdict ? flow.loaded() : flow.notLoaded(RefusalCode::StockTypeMismatch);
            }
            if (is<ask::Stop>(asked)) {
                flow.over();
                verdict = false;
            }
        }
    }
}

TEST_CASE("the strip tells the whole run, however many chunks it has, and what is near chunk by chunk") {
    using Look = ChunkField::Look;
    const auto run = [](std::int64_t done, bool now) {
        std::vector<ChunkView> chunks;
        for (std::int64_t number = 1; number <= done + (now ? 1 : 0); ++number)
            chunks.push_back({number,
                              Sheets(number == 1 ? 1 : 50),
                              number > done ? ChunkState::Submitted : ChunkState::Counted,
                              {}});
        return chunks;
    };
    for (const std::int64_t done : {0, 1, 5, 7, 30, 59, 60, 61, 75, 400}) {
        for (const bool now : {false, true}) {
            for (const std::int64_t toCome : {0, 20, 50, 301, 3000, 60000}) {
                for (const std::size_t most : {3, 5, 7}) {
                    INFO(done << " done, now " << now << ", to come " << toCome << ", most " << most);
                    const auto fields =
                        chunkFields(run(done, now), toCome + (now ? done ? 50 : 1 : 0), 50, most);
                    CHECK(fields.size() <= most);
                    std::int64_t last = 0;
                    bool shown = false;
                    for (const ChunkField& field : fields) {
                        CHECK(field.from == last + 1);
                        last = field.to;
                        shown |= field.look == Look::Now;
                    }
                    const std::int64_t sent = done + (now ? 1 : 0);
                    CHECK(last == (sent ? 1 + (sent - 1) * 50 : 0) + toCome);
                    CHECK(shown == now);
                    if (toCome > 0)
                        CHECK(fields.back().look == Look::ToCome);
                }
            }
        }
    }
    CHECK(chunkFields(run(70, true), 50 + 120, 50, 7) == std::vector<ChunkField>{{1, 3351, Look::Done},
                                                                                 {3352, 3401, Look::Done},
                                                                                 {3402, 3451, Look::Done},
                                                                                 {3452, 3501, Look::Now},
                                                                                 {3502, 3551, Look::ToCome},
                                                                                 {3552, 3601, Look::ToCome},
                                                                                 {3602, 3621, Look::ToCome}});
    auto broken = run(70, false);
    broken.back().state = ChunkState::Doubtful;
    CHECK(chunkFields(broken, 0, 50, 7).back().look == Look::Doubtful);
}

TEST_CASE("what differs between two titles is marked, character by character") {
    const auto marked = [](const std::vector<Stretch>& title) {
        QString text;
        for (const Stretch& stretch : title)
            text += stretch.differs ? "[" + stretch.text + "]" : stretch.text;
        return text;
    };
    struct Row {
        const char *a, *b, *markedA, *markedB;
    };
    const Row rows[] = {
        {"被保険者証", "資格確認書", "[被保険者証]", "[資格確認書]"},
        {"国民健康保険被保険者証", "国民健康保険資格確認書", "国民健康保険[被保険者証]",
         "国民健康保険[資格確認書]"},
        {"高齢受給者証", "高齢受給者証", "高齢受給者証", "高齢受給者証"},
        {"被保険者証", "被保険者証（再交付）", "被保険者証", "被保険者証[（再交付）]"},
        {"", "資格確認書", "", "[資格確認書]"},
    };
    for (const Row& row : rows) {
        INFO(row.a << " / " << row.b);
        const TitlePair pair = difference(row.a, row.b);
        QString whole;
        for (const Stretch& stretch : pair.loaded)
            whole += stretch.text;
        CHECK(whole == row.b);
        CHECK(marked(pair.required) == row.markedA);
        CHECK(marked(pair.loaded) == row.markedB);
    }
}
