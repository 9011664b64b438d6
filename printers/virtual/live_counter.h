#pragma once
// The device's life counter as an IPP attribute that is always up to date.
//
// libpappl 1.3.1 copies a driver's attributes when they are set and has no way to change one value: setting
// them all anew for every sheet would free strings that answers under way still point to. So the attribute is
// set once, and the program defines ippCopyAttributes(): libpappl's calls come here, and the copy in the
// answer gets the value of now.

namespace daishi::vprinter {

// Sheets that passed the marking engine, over all restarts. (libpappl's own printer-impressions-completed
// begins anew with each start, and moves job by job.)
inline constexpr const char* kCounterAttribute = "daishi-device-counter";

void setLiveCounter(long sheets); // any thread

} // namespace daishi::vprinter
