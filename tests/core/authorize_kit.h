// Facts that pass the gate, and every way of breaking one of them.
#pragma once

#include "core/decide/authorize.h"
#include "tests/core/decide_kit.h"

namespace daishi::test {

struct Asked {
    PrintRequest request;
    PrintFacts facts;

    LoadFacts& load() { return *facts.load; }
    std::optional<RefusalCode> refused() const {
        const Decision decision = authorize(request, facts);
        if (decision.permitted())
            return std::nullopt;
        return decision.refusal().code;
    }
};

inline Asked goodAsked() {
    Asked asked;
    PrintRequest& request = asked.request;
    request.job = JobId("J-240930-01");
    request.run = RunId("J-240930-01-R01");
    request.firstPlace = 2;
    request.sheets = Sheets(50);
    request.now = *parseInstant("2024-09-30T09:00:00+09:00");
    PrintFacts& facts = asked.facts;
    facts.job.job = request.job;
    facts.job.state = JobState::Released;
    facts.job.kind.id = KindId("hkn");
    facts.job.kind.issuedUntil = Day::of(2024, 12, 1);
    facts.job.issueDay = kIssueDay;
    facts.job.dataDay = Day::of(2024, 9, 25);
    facts.job.releasedSetting = facts.job.presentSetting = "layout and fonts";
    facts.blank.required = facts.blank.loaded = card();
    LoadFacts load;
    load.load = LoadId("T-240930-01");
    load.state = LoadState::Armed;
    load.tray = TrayId("printer-1/1");
    load.box = BoxId("L-240927-01/001");
    load.boxState = BoxState::Opened;
    load.inTray = Sheets(50);
    load.lot = {LotId("L-240927-01"), LotState::Released, {}};
    load.evidence = {Evidence::E2BoxLabel, Evidence::E3SheetMark};
    load.firstArticle = {Evidence::E3SheetMark};
    facts.load = load;
    facts.runOpen = true;
    facts.printer = {true, idleReport(), "tray-1", SheetSize::Card};
    return asked;
}

struct Break {
    const char* what;
    RefusalCode code;
    void (*apply)(Asked&);
};

// At least one for every code of the gate; some codes have several ways.
std::span<const Break> allBreaks();

} // namespace daishi::test
