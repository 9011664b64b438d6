#include "app/desk/errand.h"

namespace daishi::desk {

namespace {

template <class T>
const T* as(const Reply& reply) {
    const auto* result = std::get_if<cli::Result>(&reply.came);
    return result ? std::get_if<T>(result) : nullptr;
}

} // namespace

const cli::Answer* Reply::answer() const {
    return as<cli::Answer>(*this);
}

const Refusal* Reply::refusal() const {
    return as<Refusal>(*this);
}

const cli::Rejected* Reply::rejected() const {
    return as<cli::Rejected>(*this);
}

} // namespace daishi::desk
