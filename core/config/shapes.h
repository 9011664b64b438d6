// The shapes that a text of the configuration may be asked to have.
#pragma once

#include <string>
#include <string_view>

namespace daishi::config {

struct Shape {
    std::string_view allowed; // in words, for the fault
    bool (*fits)(std::string_view);
};

extern const Shape kAnyText;     // one line of 1 to 200 bytes without control characters
extern const Shape kName;        // "kawasaki-hkn-3"
extern const Shape kBadge;       // "0417"
extern const Shape kPersonId;    // "P-014"
extern const Shape kKindCode;    // "HKN"
extern const Shape kColour;      // "#f3e6ee"
extern const Shape kTelephone;   // "044-201-3151"
extern const Shape kGtin;        // GTIN-14 with its check digit
extern const Shape kMediaSource; // "tray-1"; never "auto", which leaves the choice to the printer
extern const Shape kPrinterUri;  // ipp:// or ipps://, host, path, and nothing else
extern const Shape kQueueUri;    // the same, ipp:// alone: the queue is private, on this machine
extern const Shape kImageFile;   // "midori-mayor.png", a name without a folder
extern const Shape kFingerprint; // of a certificate: 64 hex digits, or with ':' between each two
extern const Shape kClockTime;   // "08:30"
extern const Shape kIsoDay;      // "2024-10-01"

// A fingerprint that fits, as 64 digits of 0-9 a-f.
std::string plainFingerprint(std::string_view);

} // namespace daishi::config
