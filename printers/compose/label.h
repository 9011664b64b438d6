// Labels and tickets that the house sticks on its own boxes, trays and jobs. The code on each is made from
// the names given, so that code and text cannot tell different things; a scan of it is what counts. What is
// made in a simulation store bears a black band, 練習 VOID, at its head.
//
// Every function throws std::invalid_argument for names that have no code (core/words/scan_codes.h), and
// std::runtime_error for a text that cannot be drawn or does not fit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/words/days.h"
#include "core/words/ids.h"
#include "core/words/scan_codes.h"
#include "core/words/units.h"

namespace daishi {

// On each box after receiving.
struct BoxLabel {
    std::string title; // of the blank type: 被保険者証
    InsurerNumber insurer;
    std::string insurerName;
    unsigned edition = 1;
    LotId lot;
    unsigned boxNo = 1;
    Sheets sheets{1}; // in this box, today
    std::optional<Day> usableFrom;
    std::optional<Day> usableUntil; // the last day
    Day today;                      // outside of these days the label forbids use in a black band
    bool simulation = false;
};

// On each tray, for good.
struct TrayLabel {
    std::string printerName; // 1号機
    unsigned printer = 1;
    unsigned tray = 1;
    bool simulation = false;
};

// Goes with a job through the plant.
struct JobTicket {
    JobId job;
    InsurerNumber insurer;
    std::string insurerName;
    std::string kindTitle;  // of the document kind
    std::string blankTitle; // of the blank type
    unsigned edition = 1;
    Pieces people{1};
    Households households{1};
    Day issueDay;
    bool simulation = false;
};

// One page of 100 × 70 mm each, for a label printer.
std::string boxLabelsPdf(const std::vector<BoxLabel>&);
std::string trayLabelPdf(const TrayLabel&);
// Hangs at the printer, to be scanned instead of pressing a key.
std::string cardPdf(Card, bool simulation);
// One page A5, upright.
std::string jobTicketPdf(const JobTicket&);

} // namespace daishi
