// What is made of a printer's answer, without a printer.
#include <catch2/catch.hpp>

#include <stdexcept>

#include "printers/ipp/address.h"
#include "printers/ipp/ipp_printer.h"
#include "printers/ipp/job_answers.h"
#include "printers/ipp/media.h"
#include "printers/ipp/observation.h"
#include "tests/printers/first_trays.h"

using namespace daishi;
using namespace daishi::ipp;

namespace {

const std::vector<std::string> kTrays{"tray-1", "tray-2"};

Message media(const std::string& source, int width, const std::string& type, bool sizeFirst = true) {
    const Message size(ippNew());
    ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, sizeFirst ? "x-dimension" : "y-dimension",
                  sizeFirst ? width : 8600);
    ippAddInteger(size.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, sizeFirst ? "y-dimension" : "x-dimension",
                  sizeFirst ? 8600 : width);
    Message col(ippNew());
    if (sizeFirst)
        ippAddCollection(col.get(), IPP_TAG_ZERO, "media-size", size.get());
    if (!source.empty())
        ippAddString(col.get(), IPP_TAG_ZERO, IPP_TAG_KEYWORD, "media-source", nullptr, source.c_str());
    ippAddString(col.get(), IPP_TAG_ZERO, IPP_TAG_KEYWORD, "media-type", nullptr, type.c_str());
    if (!sizeFirst)
        ippAddCollection(col.get(), IPP_TAG_ZERO, "media-size", size.get());
    return col;
}

struct Answering {
    Message message{ippNew()};

    Answering& integer(const char* name, int value, ipp_tag_t tag = IPP_TAG_INTEGER) {
        ippAddInteger(message.get(), IPP_TAG_PRINTER, tag, name, value);
        return *this;
    }
    Answering& keyword(const char* name, const char* value) {
        ippAddString(message.get(), IPP_TAG_PRINTER, IPP_TAG_KEYWORD, name, nullptr, value);
        return *this;
    }
    Answering& ready(std::vector<Message> cols) {
        std::vector<const ipp_t*> raw;
        for (const auto& col : cols)
            raw.push_back(col.get());
        ippAddCollections(message.get(), IPP_TAG_PRINTER, "media-col-ready", int(raw.size()), raw.data());
        return *this;
    }
    Answering& unknown(const char* name) {
        ippAddOutOfBand(message.get(), IPP_TAG_PRINTER, IPP_TAG_UNKNOWN, name);
        return *this;
    }
    PrinterReport read() const { return readObservation(message, kTrays); }
};

template <class... Cols>
std::vector<Message> list(Cols... cols) {
    std::vector<Message> all;
    (all.push_back(std::move(cols)), ...);
    return all;
}

} // namespace

TEST_CASE("a printer URI is ipp or ipps, with a host and without a password") {
    CHECK(parseAddress("ipp://10.0.0.7/ipp/print").port == 631);
    CHECK(parseAddress("ipp://10.0.0.7:8631/ipp/print").port == 8631);
    CHECK(parseAddress("ipp://printer-1/ipp/print").resource == "/ipp/print");
    CHECK_FALSE(parseAddress("ipp://printer-1/ipp/print").encrypted);
    CHECK(parseAddress("ipps://printer-1/ipp/print").encrypted);
    for (const char* bad : {"", "printer-1", "http://printer-1/ipp", "socket://printer-1", "ipp://",
                            "ipp:///ipp", "ipp://user:secret@printer-1/ipp", "ipp://printer-1:99999/ipp"}) {
        CAPTURE(bad);
        CHECK_THROWS_AS(openIppPrinter(bad, test::firstTrays(2)), std::invalid_argument);
    }
    CHECK_THROWS_AS(openIppPrinter("ipp://printer-1/ipp", {}), std::invalid_argument);
}

TEST_CASE("an empty answer leaves everything unknown") {
    const PrinterReport report = Answering().read();
    CHECK_FALSE(report.state);
    CHECK_FALSE(report.acceptingJobs);
    CHECK_FALSE(report.reasons);
    CHECK_FALSE(report.upTime);
    CHECK_FALSE(report.bootSecond);
    CHECK_FALSE(report.stateChange);
    CHECK_FALSE(report.configChange);
    CHECK_FALSE(report.mediaReady);
    CHECK_FALSE(report.deviceCounter);
    CHECK_FALSE(report.queuedJobs);
}

TEST_CASE("out-of-band values and wrong types are unknown") {
    const PrinterReport report = Answering()
                                     .unknown("printer-state")
                                     .keyword("printer-is-accepting-jobs", "true")
                                     .integer("printer-state-reasons", 3)
                                     .keyword("printer-up-time", "17")
                                     .unknown("printer-state-change-time")
                                     .keyword("media-col-ready", "tray-1")
                                     .unknown("daishi-device-counter")
                                     .read();
    CHECK_FALSE(report.state);
    CHECK_FALSE(report.acceptingJobs);
    CHECK_FALSE(report.reasons);
    CHECK_FALSE(report.upTime);
    CHECK_FALSE(report.stateChange);
    CHECK_FALSE(report.mediaReady);
    CHECK_FALSE(report.deviceCounter);
}

TEST_CASE("states are the three of the standard and nothing else") {
    const auto state = [](int value) {
        return Answering().integer("printer-state", value, IPP_TAG_ENUM).read().state;
    };
    CHECK(state(3) == PrinterState::Idle);
    CHECK(state(4) == PrinterState::Processing);
    CHECK(state(5) == PrinterState::Stopped);
    for (const int other : {0, 2, 6, -1})
        CHECK_FALSE(state(other));
}

TEST_CASE("the boot second is the printer's clock minus its up-time") {
    Answering answer;
    answer.integer("printer-up-time", 400);
    ippAddDate(answer.message.get(), IPP_TAG_PRINTER, "printer-current-time", ippTimeToDate(1'727'000'400));
    CHECK(answer.read().bootSecond == 1'727'000'000);
    CHECK(answer.read().upTime == 400);
}

TEST_CASE("our own counter is taken before the printer's") {
    CHECK(Answering().integer("printer-impressions-completed", 12).read().deviceCounter == 12);
    CHECK(Answering()
              .integer("printer-impressions-completed", 12)
              .integer("daishi-device-counter", 90'012)
              .read()
              .deviceCounter == 90'012);
}

TEST_CASE("an attribute of another group is not the printer's") {
    Answering answer;
    ippAddInteger(answer.message.get(), IPP_TAG_UNSUPPORTED_GROUP, IPP_TAG_INTEGER, "printer-up-time", 5);
    CHECK_FALSE(answer.read().upTime);
    answer.integer("printer-up-time", 7);
    CHECK(answer.read().upTime == 7);
}

TEST_CASE("ready media are per configured tray, and any change changes the text") {
    const auto ready = [](std::vector<Message> cols) {
        return *Answering().ready(std::move(cols)).read().mediaReady;
    };
    const auto first = ready(list(media("tray-1", 5400, "cardstock"), media("tray-2", 21000, "stationery")));
    REQUIRE(first.size() == 2);
    CHECK(first.at("tray-1") == "{media-size={x-dimension=5400 y-dimension=8600} media-source=tray-1 "
                                "media-type=cardstock}");

    SECTION("order of collections and members means nothing") {
        CHECK(ready(list(media("tray-2", 21000, "stationery", false),
                         media("tray-1", 5400, "cardstock", false))) == first);
    }
    SECTION("a changed size or type is seen, in that tray only") {
        const auto other =
            ready(list(media("tray-1", 5401, "cardstock"), media("tray-2", 21000, "stationery")));
        CHECK(other.at("tray-1") != first.at("tray-1"));
        CHECK(other.at("tray-2") == first.at("tray-2"));
        CHECK(ready(list(media("tray-1", 5400, "labels"))).at("tray-1") != first.at("tray-1"));
    }
    SECTION("an empty tray is absent; a tray nobody configured and a nameless one are left out") {
        const auto other =
            ready(list(media("tray-2", 21000, "stationery"), media("manual", 1, "x"), media("", 1, "x")));
        CHECK(other.count("tray-1") == 0);
        CHECK(other.size() == 1);
    }
    SECTION("a tray named twice keeps both values, whatever their order") {
        const auto both = ready(list(media("tray-1", 5400, "a"), media("tray-1", 5400, "b")));
        CHECK(both == ready(list(media("tray-1", 5400, "b"), media("tray-1", 5400, "a"))));
        CHECK(both != ready(list(media("tray-1", 5400, "a"))));
    }
}

TEST_CASE("a job's media-col has the size in hundredths of a millimetre and the tray") {
    CHECK(canonicalText(newMediaCol("om_card_54x86mm", "tray-2").get()) ==
          "{media-size={x-dimension=5400 y-dimension=8600} media-source=tray-2}");
    CHECK(canonicalText(newMediaCol("iso_a4_210x297mm", "tray-1").get()) ==
          "{media-size={x-dimension=21000 y-dimension=29700} media-source=tray-1}");
    for (const char* bad : {"", "a card", "om_card"})
        CHECK_THROWS_AS(newMediaCol(bad, "tray-1"), std::invalid_argument);
}

TEST_CASE("a list of jobs in which one has no id says nothing") {
    const Message answer(ippNew());
    const auto job = [&](const char* name, std::optional<int> id) {
        ippAddSeparator(answer.get());
        ippAddString(answer.get(), IPP_TAG_JOB, IPP_TAG_NAME, "job-name", nullptr, name);
        if (id)
            ippAddInteger(answer.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "job-id", *id);
    };
    job("a", 1);
    job("b", 2);
    REQUIRE(readJobList(answer));
    CHECK(readJobList(answer)->size() == 2);
    job("c", std::nullopt);
    CHECK_FALSE(readJobList(answer));
}
