#pragma once
// For the tests of the virtual printer: a raw libcups client and the blanks of the story (invented contents).

#include "printers/virtual/vprinter_process.h"

#include <cups/cups.h>

#include <Poco/JSON/Object.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vprinter_kit {

using Attributes = std::map<std::string, std::string>; // as ippAttributeString writes them; absent = absent

// Speaks IPP with nothing of ours in between.
class RawClient {
  public:
    explicit RawClient(const daishi::VirtualPrinterProcess& printer)
        : uri_(printer.uri()), port_(printer.port()) {}

    bool reachable() const;
    Attributes printer() const;
    Attributes job(int id) const; // empty: the printer does not know it
    std::vector<std::string> jobNames(const char* which) const;
    std::optional<int> jobNamed(const std::string& name) const; // among all jobs
    // The job's number. tray empty: no media-col at all.
    int print(const std::string& jobName, const std::string& tray, const std::string& pdf) const;
    ipp_status_t jobOperation(ipp_op_t operation, int id) const;
    ipp_status_t printerOperation(ipp_op_t operation) const;
    int subscribe() const; // to printer-state-changed, for pulling; the subscription's number
    std::string events(int subscription) const; // the reasons of all events so far, one after the other

  private:
    ipp_t* request(ipp_op_t operation) const;
    std::string uri_;
    int port_;
};

daishi::VirtualPrinterProcess::Setup setup(int msPerSheet = 0);

// An act put for a card of 資格確認書 (right) or 被保険者証 (its look-alike).
std::string putRight(int tray, int sheets, const std::string& more = "");
std::string putWrong(int tray, int sheets, const std::string& more = "");

// A job of card pages, each with its piece code as text; pieceCode(n) is the code of page n.
std::string cards(int pages);
std::string pieceCode(int page);

std::vector<Poco::JSON::Object::Ptr> sheetLines(const daishi::VirtualPrinterProcess& printer);
Poco::JSON::Object::Ptr parsed(const std::string& json);
std::string textOf(const std::filesystem::path& pdf); // pdftotext

// Waits (some seconds at most) until it holds.
bool eventually(const std::function<bool()>& holds);
bool jobEnds(const RawClient& client, int id, const std::string& state = "completed");

} // namespace vprinter_kit
