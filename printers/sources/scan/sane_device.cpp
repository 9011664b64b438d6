#include "printers/sources/scan/sane_device.h"

#include "printers/sources/scan/scan_fault.h"

#include <algorithm>
#include <cstring>

namespace daishi::scan_program {

namespace {

using sources::ScanExit;

ScanExit exitOf(SANE_Status status) {
    switch (status) {
    case SANE_STATUS_NO_DOCS:
        return ScanExit::NoSheet;
    case SANE_STATUS_DEVICE_BUSY:
        return ScanExit::Busy;
    case SANE_STATUS_JAMMED:
    case SANE_STATUS_COVER_OPEN:
        return ScanExit::Jammed;
    case SANE_STATUS_INVAL:
    case SANE_STATUS_ACCESS_DENIED:
        return ScanExit::NotThere;
    case SANE_STATUS_NO_MEM:
        return ScanExit::TooLarge;
    case SANE_STATUS_GOOD:
    case SANE_STATUS_UNSUPPORTED:
    case SANE_STATUS_CANCELLED:
    case SANE_STATUS_EOF:
    case SANE_STATUS_IO_ERROR:
        return ScanExit::Gone;
    }
    return ScanExit::Gone;
}

// Numbers of SANE are whole or fixed-point.
SANE_Word wordOf(const SANE_Option_Descriptor& about, double value) {
    return about.type == SANE_TYPE_FIXED ? SANE_FIX(value) : static_cast<SANE_Word>(value);
}

bool isNumber(const SANE_Option_Descriptor& about) {
    return (about.type == SANE_TYPE_FIXED || about.type == SANE_TYPE_INT) &&
           about.size == static_cast<SANE_Int>(sizeof(SANE_Word));
}

} // namespace

void check(SANE_Status status, const std::string& doing) {
    if (status != SANE_STATUS_GOOD)
        throw ScanFault(exitOf(status), doing + ": " + sane_strstatus(status));
}

Sane::Sane() {
    SANE_Int version = 0;
    check(sane_init(&version, nullptr), "SANE");
}

std::vector<const SANE_Device*> Sane::devices() const {
    const SANE_Device** list = nullptr;
    check(sane_get_devices(&list, SANE_FALSE), "looking for scanners");
    std::vector<const SANE_Device*> all;
    for (; list && *list; ++list)
        all.push_back(*list);
    return all;
}

SaneDevice::SaneDevice(const std::string& name) {
    check(sane_open(name.c_str(), &handle_), "opening " + name);
}

SaneDevice::~SaneDevice() {
    sane_cancel(handle_); // feeders let the sheet go now
    sane_close(handle_);
}

SaneDevice::Found SaneDevice::find(const std::string& option) const {
    SANE_Int count = 0;
    const SANE_Option_Descriptor* zero = sane_get_option_descriptor(handle_, 0);
    if (!zero || sane_control_option(handle_, 0, SANE_ACTION_GET_VALUE, &count, nullptr) != SANE_STATUS_GOOD)
        return {};
    for (SANE_Int number = 1; number < count; ++number) {
        const SANE_Option_Descriptor* about = sane_get_option_descriptor(handle_, number);
        if (about && about->name && option == about->name && SANE_OPTION_IS_ACTIVE(about->cap) &&
            SANE_OPTION_IS_SETTABLE(about->cap))
            return {number, about};
    }
    return {};
}

bool SaneDevice::set(const std::string& option, double value) {
    const Found found = find(option);
    if (!found.about || !isNumber(*found.about))
        return false;
    SANE_Word word = wordOf(*found.about, value);
    return sane_control_option(handle_, found.number, SANE_ACTION_SET_VALUE, &word, nullptr) ==
           SANE_STATUS_GOOD;
}

bool SaneDevice::set(const std::string& option, const std::string& value) {
    const Found found = find(option);
    if (!found.about || found.about->type != SANE_TYPE_STRING ||
        static_cast<std::size_t>(found.about->size) <= value.size())
        return false;
    std::string room(static_cast<std::size_t>(found.about->size), '\0');
    std::copy(value.begin(), value.end(), room.begin());
    return sane_control_option(handle_, found.number, SANE_ACTION_SET_VALUE, room.data(), nullptr) ==
           SANE_STATUS_GOOD;
}

void SaneDevice::setToEnd(const std::string& option, bool most) {
    const Found found = find(option);
    if (!found.about || !isNumber(*found.about) || found.about->constraint_type != SANE_CONSTRAINT_RANGE)
        return;
    const SANE_Range& range = *found.about->constraint.range;
    SANE_Word word = most ? range.max : range.min;
    sane_control_option(handle_, found.number, SANE_ACTION_SET_VALUE, &word, nullptr);
}

} // namespace daishi::scan_program
