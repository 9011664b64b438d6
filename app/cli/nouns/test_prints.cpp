// `print test`: a sheet for set-up, VOID from the beginning.
#include "app/cli/home.h"
#include "app/cli/nouns.h"
#include "app/cli/nouns/print_common.h"
#include "app/cli/progress.h"
#include "app/cli/words.h"
#include "core/print/test_print.h"
#include "printers/compose/test_sheet.h"

namespace daishi::cli {

namespace {

Result test(Call& call) {
    Home& home = call.home();
    const Crew crew = recoveredBy(call);
    const RunRow run = runNamed(call);
    const auto composer = makeTestComposer();
    Progress progress(call.around);
    const auto printed = printTest(home.line(), crew, run.id, home.printer(run.printer), home.composer(),
                                   *composer, [&] { progress.tell(storeIsHeld().in(call.language)); });
    return told(printed, [](const TestPrinted& done) {
        Answer answer{
            done.cameOut ? Tone::Done : Tone::Waiting,
            done.cameOut
                ? Text{"試し刷りをしました。VOID の用紙は廃棄リストに読み取ってください。",
                       "The test sheet is out; scan it for destruction."}
                : Text{"試し刷りが出てきたか分かりません。見つけたら廃棄リストに読み取ってください。",
                       "It is not known whether the test sheet came out; scan it when it is found."}};
        answer.fact("test", {"試し刷り", "Test sheet"}, done.code.test)
            .fact("code", {"番号", "Code"}, done.code.encode())
            .fact("cameOut", {}, done.cameOut)
            .fact("load", {"終わった装填", "Load that is over"}, done.load)
            .fact("box", {"箱", "Box"}, done.box);
        answer.then(
            {"トレイと箱ラベルをもう一度読み取る（tray load）", "scan tray and box again: tray load"});
        return answer;
    });
}

} // namespace

void addTestVerbs(std::vector<Verb>& verbs) {
    using enum RefusalCode;
    std::vector<RefusalCode> gate{CodeUnknown, PermitExpired};
    for (const GuardRow& row : guardOrder())
        gate.insert(gate.end(), row.answers.begin(), row.answers.end());
    verbs.push_back(
        {"print",
         "test",
         {"試し刷りを1枚する（VOID。良品にはならない）", "print one VOID test sheet; the load is over then"},
         {{"RUN", {"印刷", "run"}}},
         {},
         "print test J-240930-01-R01 --as 0417",
         Act::PrintTest,
         {"試し刷りできません", "No test sheet can be printed"},
         gate,
         test});
}

} // namespace daishi::cli
