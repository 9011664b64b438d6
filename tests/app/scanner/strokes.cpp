#include "tests/app/scanner/strokes.h"

#include <catch2/catch.hpp>

namespace daishi::test {

using namespace scanner;

namespace {

Stroke named(const std::string& name) {
    Stroke stroke;
    stroke.kind = Stroke::Kind::Named;
    stroke.key = name;
    if (name[0] == '+') {
        stroke.kind = Stroke::Kind::Modifier;
        stroke.key = name.substr(1);
    }
    if (name[0] == '=') {
        stroke.kind = Stroke::Kind::Character;
        stroke.key = name.substr(1);
        stroke.repeated = true;
    }
    return stroke;
}

std::size_t bytesOf(char first) {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

} // namespace

std::vector<Stroke> strokes(const std::string& keys) {
    std::vector<Stroke> all;
    for (std::size_t at = 0; at < keys.size();) {
        if (keys[at] == '{') {
            const auto close = keys.find('}', at);
            all.push_back(named(keys.substr(at + 1, close - at - 1)));
            at = close + 1;
            continue;
        }
        const std::size_t bytes = bytesOf(keys[at]);
        all.push_back({Stroke::Kind::Character, keys.substr(at, bytes), {}, false});
        at += bytes;
    }
    return all;
}

std::string written(const Stroke& stroke) {
    if (stroke.kind == Stroke::Kind::Modifier)
        return "{+" + stroke.key + "}";
    if (stroke.kind == Stroke::Kind::Named)
        return "{" + stroke.key + "}";
    return stroke.repeated ? "{=" + stroke.key + "}" : stroke.key;
}

Desk& Desk::keys(const std::string& text, int gap) {
    for (Stroke& stroke : strokes(text)) {
        now_ += Milliseconds(gap);
        stroke.at = now_;
        held_.push_back(stroke);
        apply(frame.stroke(stroke));
    }
    return *this;
}

Desk& Desk::quiet(int gap) {
    now_ += Milliseconds(gap);
    apply(frame.silence(now_));
    return *this;
}

void Desk::apply(const Verdict& verdict) {
    for (const Ruling& ruling : verdict.rulings) {
        for (std::size_t i = 0; i < ruling.strokes; ++i) {
            REQUIRE_FALSE(held_.empty());
            (ruling.kind == Ruling::Kind::GiveBack ? given : swallowed) += written(held_.front());
            held_.pop_front();
        }
    }
    REQUIRE(held_.size() == frame.held());
    scans.insert(scans.end(), verdict.scans.begin(), verdict.scans.end());
    dropped.insert(dropped.end(), verdict.dropped.begin(), verdict.dropped.end());
}

} // namespace daishi::test
