#pragma once
// PrinterFloor: everything physical about the virtual printer, and the only owner of it.
//
// Why it is apart: the controller under test sees the printer through IPP alone; a test, playing the people
// on the floor, changes the world through the control socket alone. Both meet here and nowhere else, so that
// what is *reported* and what *is* can differ, as they do in a real hall.
//
// Threads. Three kinds come here: PAPPL's job thread (one at a time: feed … sheetDone), the control thread
// (the acts of people) and PAPPL's client threads (never directly: they see what PrinterFront has reported).
// One mutex guards all of the state; every public function takes it and gives it back before it returns, and
// none of them calls PAPPL or anything that could call back. So the mutex is always the innermost lock, and
// no order of locks can turn into a deadlock. Reporting to PAPPL happens outside, from a copy (standing()),
// by PrinterFront::refresh.
//
// Paper survives. The trays, the two running numbers and the device counter are saved (replaced in one step)
// before a sheet is drawn on: after a kill -9 between the two, a sheet is gone from the tray and nothing came
// out, as with a real sheet stuck in a dead printer. It can never be that a sheet came out and is still in
// the tray. Doors, jam, stall and planned faults do not survive a power cut.

#include "printers/virtual/faults.h"
#include "printers/virtual/physical_trays.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace daishi::vprinter {

// What the printer's sensors say.
struct Standing {
    bool doorOpen = false;
    bool coverOpen = false;
    bool trayMissing = false; // some tray is out
    bool jam = false;
    bool mediaEmpty = false; // a tray ran out while printing, or a job waits for an empty tray
    std::vector<std::optional<SheetSize>> trays; // top sheet per tray; nullopt: empty or out
    long counter = 0;
};

struct Feeding {
    enum class Result { Fed, Waiting, PowerOff };
    Result result = Result::Waiting;
    Fate fate = Fate::Good;
    Stock stock;
    std::vector<long> sheets; // the numbers of the sheets that come out: 0 (lost), 1 or 2
};

class PrinterFloor {
  public:
    // Throws std::runtime_error when home's trays.json or counter cannot be read.
    PrinterFloor(std::filesystem::path home, int trays, std::chrono::milliseconds perSheet);

    // People. Each throws std::runtime_error for a tray that does not exist or a senseless number.
    bool setTrayOut(int tray, bool out); // the state before
    void put(int tray, const Stock& stock, long sheets, Where where);
    Stack take(int tray, std::optional<long> sheets);
    void swap(int a, int b);
    Stack look(int tray) const;
    void setDoor(bool open);
    void setCover(bool open);
    void clear(); // ends a jam and a stall
    void plan(const std::function<void(Faults&)>& change);

    // The printer. After Fed, sheetDone must follow once the outputs are written.
    // lastPage: of its job
    Feeding feed(int tray, bool lastPage);
    void sheetDone();
    void waitForChange(std::chrono::milliseconds atMost);
    void pace(std::chrono::milliseconds sheet); // waits as long as a sheet takes, or until hold or power cut
    // Nothing is fed while it is held.
    void hold(bool on);
    bool held() const; // the job thread has come to feed and found it held
    Faults faults() const;
    int trayCount() const { return trayCount_; }

    // Nothing is fed any more; returns when the sheet in hand, if any, is done.
    void cutPower();

    Standing standing() const;
    JsonPtr describe() const; // counter, sheets, eaten, trays, jam, stalled, door, cover

  private:
    bool blocked(int tray) const;
    void ranDry(int tray);
    void count(Feeding& feeding);
    void save();

    const std::filesystem::path home_;
    const int trayCount_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    TrayFile paper_;
    long counter_ = 0;
    Faults faults_;
    std::vector<bool> out_;
    std::vector<bool> dry_; // ran out; until paper is put in
    bool door_ = false;
    bool cover_ = false;
    bool jam_ = false;
    bool stalled_ = false;
    bool off_ = false;
    bool inHand_ = false;
    bool hold_ = false;
    bool held_ = false;
};

} // namespace daishi::vprinter
