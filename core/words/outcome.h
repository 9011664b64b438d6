// What an act comes to: the thing done, or the line's refusal. What a person cannot act on is an exception.
#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "core/words/refusal.h"

namespace daishi {

struct Done {};

template <class T>
class [[nodiscard]] Outcome {
  public:
    Outcome(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    Outcome(Refusal refusal) : held_(std::in_place_index<1>, std::move(refusal)) {}

    bool ok() const { return held_.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Asking for the side that is not there throws std::bad_variant_access.
    const T& value() const { return std::get<0>(held_); }
    T& value() { return std::get<0>(held_); }
    const Refusal& refusal() const { return std::get<1>(held_); }

    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }

  private:
    std::variant<T, Refusal> held_;
};

// What a guard answers: nothing, or why not.
using Objection = std::optional<Refusal>;

} // namespace daishi
