// How a state is called in front of people. The words of the store (nameOf, lives.h) stay out of sentences.
#pragma once

#include "core/decide/lives.h"
#include "core/words/refusal.h"

namespace daishi {

// For lots, boxes, jobs, pieces, sheets, requests and deliveries: 「許可済み」, "released".
template <class State>
Text describe(State);

// A name of ours and its state: 「J-240930-01：印刷許可済」, "J-240930-01 is released".
template <class State>
Text describe(const std::string& name, State state) {
    const Text word = describe(state);
    return {name + "：" + word.ja, name + " is " + word.en};
}

} // namespace daishi
