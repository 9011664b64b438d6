#include "printers/virtual/live_counter.h"

#include <cups/ipp.h>
#include <dlfcn.h>

#include <atomic>

namespace {

std::atomic<long> counter{0};

using CopyAttributes = int (*)(ipp_t*, ipp_t*, int, ipp_copycb_t, void*);

} // namespace

extern "C" int ippCopyAttributes(ipp_t* to, ipp_t* from, int quick, ipp_copycb_t wanted, void* context) {
    static const auto original = reinterpret_cast<CopyAttributes>(::dlsym(RTLD_NEXT, "ippCopyAttributes"));
    const int done = original(to, from, quick, wanted, context);
    ipp_attribute_t* copy = ippFindAttribute(to, daishi::vprinter::kCounterAttribute, IPP_TAG_INTEGER);
    if (copy)
        ippSetInteger(to, &copy, 0, static_cast<int>(counter));
    return done;
}

namespace daishi::vprinter {

void setLiveCounter(long sheets) {
    counter = sheets;
}

} // namespace daishi::vprinter
