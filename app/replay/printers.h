// The virtual printers of a scene: real IPP to the line, simulated paper to the floor.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <Poco/JSON/Object.h>

#include "app/replay/paper.h"
#include "printers/virtual/vprinter_process.h"

namespace daishi::replay {

// One sheet that came out, as it physically is.
struct OutputSheet {
    std::int64_t number = 0; // of its printer, from 1
    PrinterId printer;
    BlankTypeId type;
    std::string title;
    std::string mark;
    std::string ippJob; // name of the IPP job, which is the key of our chunk
    std::string piece;  // code printed on it; empty when it has none
    std::string back;   // code printed on its back, where the printer printed on both sides
    bool jammed = false;
    std::filesystem::path file;
};

class Printers {
  public:
    // `program`: daishi-vprinter. Each printer gets a folder of its own name in `home`.
    Printers(std::filesystem::path program, std::filesystem::path home);

    void start(const PrinterConfig&);
    bool has(const PrinterId& id) const { return running_.count(id) > 0; }
    const std::vector<PrinterId>& all() const { return order_; }
    std::string uri(const PrinterId&) const;

    // One act of the floor. Throws std::runtime_error when there is no such printer or it cannot be done.
    Poco::JSON::Object::Ptr act(const PrinterId&, const Poco::JSON::Object&);
    void powerCycle(const PrinterId&);
    // kill -9: what was in its memory is gone, what is on paper is not. Both throw std::runtime_error when
    // it is so already.
    void unplug(const PrinterId&);
    void plug(const PrinterId&);
    bool hasPower(const PrinterId&) const;
    // Until no job is left to print. Throws std::runtime_error when one does not end within a minute.
    void waitUntilIdle(const PrinterId&);
    std::string controlSocket(const PrinterId&) const;

    Stack look(const PrinterId&, unsigned tray);
    // Everything that ever came out of it, also what has left the house since.
    std::vector<OutputSheet> output(const PrinterId&) const;
    std::vector<OutputSheet> output() const; // of all printers
    std::int64_t eaten(const PrinterId&);    // sheets used of which nothing came out

  private:
    VirtualPrinterProcess& process(const PrinterId&) const;

    std::filesystem::path program_;
    std::filesystem::path home_;
    std::map<PrinterId, std::unique_ptr<VirtualPrinterProcess>> running_;
    std::vector<PrinterId> order_;
};

// "printer-1/2" → printer and number. Throws std::runtime_error when it is not of this form.
struct TrayPlace {
    PrinterId printer;
    unsigned number = 0;
};
TrayPlace trayPlace(const std::string&);

Poco::JSON::Object floorAct(const std::string& act);

} // namespace daishi::replay
