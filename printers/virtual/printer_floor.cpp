#include "printers/virtual/printer_floor.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace daishi::vprinter {
namespace {

long loadCounter(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file))
        return 0;
    std::ifstream in(file);
    long counter = 0;
    if (!(in >> counter) || counter < 0)
        throw std::runtime_error(file.string() + ": not a counter");
    return counter;
}

void saveCounter(const std::filesystem::path& file, long counter) {
    const std::filesystem::path fresh = file.string() + ".new";
    std::ofstream out(fresh, std::ios::trunc);
    out << counter << '\n';
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + fresh.string());
    std::filesystem::rename(fresh, file);
}

// How often the marking engine turns for a sheet of this fate. A jammed sheet never reaches the exit, where
// the device counts.
int turns(Fate fate) {
    switch (fate) {
    case Fate::Jam:
        return 0;
    case Fate::Good:
    case Fate::Bare:
    case Fate::Lost:
        return 1;
    case Fate::Double:
    case Fate::BothSides:
        return 2;
    }
    return 0;
}

} // namespace

PrinterFloor::PrinterFloor(std::filesystem::path home, int trays, std::chrono::milliseconds perSheet)
    : home_(std::move(home)), trayCount_(trays), paper_(loadTrays(home_ / "trays.json", trays)),
      counter_(loadCounter(home_ / "counter")), out_(static_cast<std::size_t>(trays)),
      dry_(static_cast<std::size_t>(trays)) {
    faults_.speed(perSheet);
}

bool PrinterFloor::setTrayOut(int tray, bool out) {
    const std::lock_guard lock(mutex_);
    paper_.trays.stack(tray); // throws for a tray that does not exist
    const auto i = static_cast<std::size_t>(tray - 1);
    const bool before = out_[i];
    out_[i] = out;
    changed_.notify_all();
    return before;
}

void PrinterFloor::put(int tray, const Stock& stock, long sheets, Where where) {
    const std::lock_guard lock(mutex_);
    paper_.trays.put(tray, stock, sheets, where);
    dry_[static_cast<std::size_t>(tray - 1)] = false;
    save();
    changed_.notify_all();
}

Stack PrinterFloor::take(int tray, std::optional<long> sheets) {
    const std::lock_guard lock(mutex_);
    Stack taken = paper_.trays.take(tray, sheets);
    save();
    changed_.notify_all();
    return taken;
}

void PrinterFloor::swap(int a, int b) {
    const std::lock_guard lock(mutex_);
    paper_.trays.swap(a, b);
    for (const int tray : {a, b})
        if (paper_.trays.sheets(tray) > 0)
            dry_[static_cast<std::size_t>(tray - 1)] = false;
    save();
    changed_.notify_all();
}

Stack PrinterFloor::look(int tray) const {
    const std::lock_guard lock(mutex_);
    return paper_.trays.stack(tray);
}

void PrinterFloor::setDoor(bool open) {
    const std::lock_guard lock(mutex_);
    door_ = open;
    changed_.notify_all();
}

void PrinterFloor::setCover(bool open) {
    const std::lock_guard lock(mutex_);
    cover_ = open;
    changed_.notify_all();
}

void PrinterFloor::clear() {
    const std::lock_guard lock(mutex_);
    jam_ = false;
    stalled_ = false;
    changed_.notify_all();
}

void PrinterFloor::plan(const std::function<void(Faults&)>& change) {
    const std::lock_guard lock(mutex_);
    change(faults_);
    changed_.notify_all();
}

Faults PrinterFloor::faults() const {
    const std::lock_guard lock(mutex_);
    return faults_;
}

bool PrinterFloor::blocked(int tray) const {
    return door_ || cover_ || jam_ || stalled_ || out_[static_cast<std::size_t>(tray - 1)];
}

Feeding PrinterFloor::feed(int tray, bool lastPage) {
    const std::lock_guard lock(mutex_);
    Feeding feeding;
    if (off_) {
        feeding.result = Feeding::Result::PowerOff;
        return feeding;
    }
    if (hold_) {
        held_ = true;
        return feeding;
    }
    if (!blocked(tray) && faults_.stallsNow())
        stalled_ = true;
    if (blocked(tray))
        return feeding;
    std::optional<Stock> sheet = paper_.trays.feed(tray);
    if (!sheet) {
        ranDry(tray);
        return feeding;
    }
    feeding.result = Feeding::Result::Fed;
    feeding.stock = std::move(*sheet);
    feeding.fate = faults_.next(lastPage);
    if (feeding.fate == Fate::Double && !paper_.trays.feed(tray))
        feeding.fate = Fate::Good; // it was the last sheet
    count(feeding);
    if (!paper_.trays.top(tray))
        ranDry(tray);
    save();
    return feeding;
}

void PrinterFloor::ranDry(int tray) {
    dry_[static_cast<std::size_t>(tray - 1)] = true;
}

void PrinterFloor::count(Feeding& feeding) {
    counter_ += turns(feeding.fate);
    if (feeding.fate == Fate::Lost)
        ++paper_.eaten;
    else
        feeding.sheets.push_back(++paper_.lastSheet);
    if (feeding.fate == Fate::Double)
        feeding.sheets.push_back(++paper_.lastSheet);
    if (feeding.fate == Fate::Jam)
        jam_ = true;
    inHand_ = true;
}

void PrinterFloor::sheetDone() {
    const std::lock_guard lock(mutex_);
    inHand_ = false;
    changed_.notify_all();
}

void PrinterFloor::waitForChange(std::chrono::milliseconds atMost) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, atMost);
}

void PrinterFloor::pace(std::chrono::milliseconds sheet) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, sheet, [this] { return hold_ || off_; });
}

void PrinterFloor::hold(bool on) {
    const std::lock_guard lock(mutex_);
    hold_ = on;
    held_ = false;
    changed_.notify_all();
}

bool PrinterFloor::held() const {
    const std::lock_guard lock(mutex_);
    return held_;
}

void PrinterFloor::cutPower() {
    std::unique_lock lock(mutex_);
    off_ = true;
    changed_.notify_all();
    changed_.wait(lock, [this] { return !inHand_; });
}

Standing PrinterFloor::standing() const {
    const std::lock_guard lock(mutex_);
    Standing now{door_,
                 cover_,
                 std::find(out_.begin(), out_.end(), true) != out_.end(),
                 jam_,
                 std::find(dry_.begin(), dry_.end(), true) != dry_.end(),
                 {},
                 counter_};
    for (int tray = 1; tray <= trayCount_; ++tray) {
        const Stock* top = out_[static_cast<std::size_t>(tray - 1)] ? nullptr : paper_.trays.top(tray);
        now.trays.push_back(top ? std::optional(top->size) : std::nullopt);
    }
    return now;
}

JsonPtr PrinterFloor::describe() const {
    const std::lock_guard lock(mutex_);
    JsonPtr json = newJson();
    json->set("counter", counter_);
    json->set("sheets", paper_.lastSheet);
    json->set("eaten", paper_.eaten);
    Poco::JSON::Array::Ptr trays = new Poco::JSON::Array;
    for (int tray = 1; tray <= trayCount_; ++tray) {
        JsonPtr one = newJson();
        one->set("tray", tray);
        one->set("out", static_cast<bool>(out_[static_cast<std::size_t>(tray - 1)]));
        one->set("sheets", paper_.trays.sheets(tray));
        one->set("stack", toJson(paper_.trays.stack(tray)));
        trays->add(one);
    }
    json->set("trays", trays);
    json->set("door_open", door_);
    json->set("cover_open", cover_);
    json->set("jam", jam_);
    json->set("stalled", stalled_);
    return json;
}

void PrinterFloor::save() {
    saveTrays(home_ / "trays.json", paper_);
    saveCounter(home_ / "counter", counter_);
}

} // namespace daishi::vprinter
