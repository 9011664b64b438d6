#include "printers/virtual/faults.h"

#include <stdexcept>

namespace daishi::vprinter {
namespace {

int atLeast(int lowest, int n) {
    if (n < lowest)
        throw std::runtime_error("the number must be " + std::to_string(lowest) + " or more");
    return n;
}

} // namespace

void Faults::jamAfter(int n, bool reprints) {
    jamIn_ = atLeast(1, n);
    jamReprints_ = reprints;
}

void Faults::stallAfter(int n) {
    stallIn_ = atLeast(0, n);
}
void Faults::doubleNext(int n) {
    doubles_ = atLeast(1, n);
}
void Faults::loseNext(int n) {
    losses_ = atLeast(1, n);
}
void Faults::bothSidesNext(int n) {
    bothSides_ = atLeast(1, n);
}
void Faults::dropImagesNext(int n) {
    bare_ = atLeast(1, n);
}

bool Faults::stallsNow() {
    if (!stallIn_ || *stallIn_ > 0)
        return false;
    stallIn_.reset();
    return true;
}

Fate Faults::next(bool lastPage) {
    if (stallIn_)
        --*stallIn_;
    if (jamIn_ > 0 && --jamIn_ == 0)
        return Fate::Jam;
    if (losses_ > 0) {
        --losses_;
        return Fate::Lost;
    }
    if (doubles_ > 0) {
        --doubles_;
        return Fate::Double;
    }
    if (bothSides_ > 0 && !lastPage) {
        --bothSides_;
        return Fate::BothSides;
    }
    if (bare_ > 0) {
        --bare_;
        return Fate::Bare;
    }
    return Fate::Good;
}

} // namespace daishi::vprinter
