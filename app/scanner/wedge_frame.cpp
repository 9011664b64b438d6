#include "app/scanner/wedge_frame.h"

#include <algorithm>

namespace daishi::scanner {

namespace {

bool isCodeCharacter(const std::string& key) {
    return key.size() == 1 && key[0] >= ' ' && key[0] <= '~';
}

// What an input method made of a stroke may be several characters.
bool isReadable(const std::string& key) {
    return std::all_of(key.begin(), key.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool endsLine(const std::string& key) {
    static const std::vector<std::string> kEnds{"Enter", "Tab", "Ctrl+J", "Ctrl+M"};
    return std::find(kEnds.begin(), kEnds.end(), key) != kEnds.end();
}

void add(Verdict& verdict, Ruling ruling) {
    if (ruling.strokes == 0)
        return;
    if (!verdict.rulings.empty() && verdict.rulings.back().kind == ruling.kind)
        verdict.rulings.back().strokes += ruling.strokes;
    else
        verdict.rulings.push_back(ruling);
}

} // namespace

WedgeFrame::WedgeFrame(FrameSettings settings) : settings_(std::move(settings)) {}

Verdict WedgeFrame::stroke(const Stroke& stroke) {
    Verdict verdict = silence(stroke.at);
    if (stroke.kind == Stroke::Kind::Modifier) {
        held_.push_back({});
        if (state_ == State::Idle || state_ == State::Tail)
            rule(verdict, Ruling::Kind::GiveBack, 1);
        else if (state_ == State::Draining)
            rule(verdict, Ruling::Kind::Swallow, 1);
        return verdict; // a modifier is no sign of a scanner's speed
    }
    if (stroke.repeated) {
        breakOff(verdict, Dropped::BrokenOff);
        forget();
        held_.push_back(stroke.key);
        rule(verdict, Ruling::Kind::GiveBack, 1);
        return verdict;
    }
    take(stroke, verdict);
    last_ = std::max(last_, stroke.at);
    return verdict;
}

Verdict WedgeFrame::silence(Milliseconds now) {
    Verdict verdict;
    const auto until = waitsUntil();
    if (!until || now <= *until)
        return verdict;
    const bool waitedFor = settings_.suffix.empty() && (state_ == State::Framed || settings_.prefix.empty());
    const bool enough =
        characters_ >= settings_.leastCharacters || (state_ == State::Framed && !prefixIsTyped());
    if (waitedFor && enough && (state_ == State::Burst || state_ == State::Framed))
        end(verdict);
    else
        breakOff(verdict, Dropped::BrokenOff);
    forget();
    return verdict;
}

std::optional<Milliseconds> WedgeFrame::waitsUntil() const {
    if (state_ == State::Idle)
        return std::nullopt;
    return last_ + (inFrame() ? std::max(settings_.inFrame, settings_.interKey) : settings_.interKey);
}

bool WedgeFrame::inScan() const {
    return state_ == State::Framed || state_ == State::Draining ||
           (state_ == State::Burst && characters_ >= settings_.leastCharacters);
}

void WedgeFrame::take(const Stroke& stroke, Verdict& verdict) {
    switch (state_) {
    case State::Idle:
        return takeIdle(stroke, verdict);
    case State::Tail:
        if (stroke.kind == Stroke::Kind::Named && endsLine(stroke.key)) {
            held_.push_back(stroke.key);
            return rule(verdict, Ruling::Kind::Swallow, 1);
        }
        forget();
        return takeIdle(stroke, verdict);
    case State::Draining:
        held_.push_back(stroke.key);
        return rule(verdict, Ruling::Kind::Swallow, 1);
    case State::Burst:
    case State::Framed:
        return takeHeld(stroke, verdict);
    }
}

void WedgeFrame::takeIdle(const Stroke& stroke, Verdict& verdict) {
    held_.push_back(stroke.key);
    if (!mayBegin(stroke))
        return rule(verdict, Ruling::Kind::GiveBack, 1);
    begin(State::Burst);
    hold(stroke);
    if (const auto at = prefixAt())
        openFrame(verdict, *at);
}

void WedgeFrame::takeHeld(const Stroke& stroke, Verdict& verdict) {
    if (stroke.key == settings_.suffix && stroke.kind != Stroke::Kind::Modifier) {
        held_.push_back(stroke.key);
        if (state_ == State::Framed || characters_ >= settings_.leastCharacters)
            return end(verdict);
        rule(verdict, Ruling::Kind::GiveBack, held_.size());
        return forget();
    }
    if (!mayBegin(stroke)) {
        breakOff(verdict, Dropped::BrokenOff);
        held_.push_back(stroke.key);
        return rule(verdict, state_ == State::Draining ? Ruling::Kind::Swallow : Ruling::Kind::GiveBack, 1);
    }
    held_.push_back(stroke.key);
    hold(stroke);
    if (const auto at = prefixAt())
        return openFrame(verdict, *at);
    if (content_.size() > settings_.most)
        drop(verdict, Dropped::TooLong);
}

// The part of holding that is about what the stroke says.
void WedgeFrame::hold(const Stroke& stroke) {
    const bool separates = stroke.key == settings_.separator;
    if (!separates && stroke.kind == Stroke::Kind::Named)
        return; // of a prefix
    content_ += separates ? std::string(1, kFnc1) : stroke.key;
    ++characters_;
    readable_ = readable_ && (separates || isReadable(stroke.key));
}

bool WedgeFrame::mayBegin(const Stroke& stroke) const {
    const auto& prefix = settings_.prefix;
    return stroke.kind == Stroke::Kind::Character || stroke.key == settings_.separator ||
           std::find(prefix.begin(), prefix.end(), stroke.key) != prefix.end();
}

// A prefix of characters can be typed, and may stand inside of a scan; a key of its own never does.
bool WedgeFrame::prefixIsTyped() const {
    return !settings_.prefix.empty() && isCodeCharacter(settings_.prefix.front());
}

// Where in what is held the prefix begins that was just completed.
std::optional<std::size_t> WedgeFrame::prefixAt() const {
    if (settings_.prefix.empty() || (state_ == State::Framed && prefixIsTyped()))
        return std::nullopt;
    auto at = held_.size();
    for (auto key = settings_.prefix.rbegin(); key != settings_.prefix.rend(); ++key) {
        while (at > 0 && held_[at - 1].empty())
            --at; // a modifier
        if (at == 0 || held_[at - 1] != *key)
            return std::nullopt;
        --at;
    }
    return at;
}

void WedgeFrame::openFrame(Verdict& verdict, std::size_t before) {
    std::size_t ofPrefix = 0;
    for (const std::string& key : settings_.prefix)
        ofPrefix += isCodeCharacter(key) ? 1 : 0;
    const bool persons = state_ == State::Burst && characters_ - ofPrefix < settings_.leastCharacters;
    if (before > 0 && !persons)
        verdict.dropped.push_back(Dropped::BrokenOff);
    rule(verdict, persons ? Ruling::Kind::GiveBack : Ruling::Kind::Swallow, before);
    forget();
    begin(State::Framed);
}

// The suffix was seen, or the silence that stands for it.
void WedgeFrame::end(Verdict& verdict) {
    if (state_ == State::Burst && !settings_.prefix.empty())
        verdict.dropped.push_back(Dropped::Unframed);
    else if (content_.empty())
        verdict.dropped.push_back(Dropped::Empty);
    else if (!readable_)
        verdict.dropped.push_back(Dropped::Unreadable);
    else
        verdict.scans.push_back(content_);
    rule(verdict, Ruling::Kind::Swallow, held_.size());
    forget();
    begin(State::Tail);
}

// What is held is no scan: a person's, or the torso of a scan.
void WedgeFrame::breakOff(Verdict& verdict, Dropped why) {
    if (state_ != State::Burst && state_ != State::Framed)
        return;
    const bool persons =
        characters_ < settings_.leastCharacters && (state_ == State::Burst || prefixIsTyped());
    if (!persons)
        return drop(verdict, why);
    rule(verdict, Ruling::Kind::GiveBack, held_.size());
    forget();
}

void WedgeFrame::drop(Verdict& verdict, Dropped why) {
    verdict.dropped.push_back(why);
    rule(verdict, Ruling::Kind::Swallow, held_.size());
    forget();
    begin(State::Draining);
}

void WedgeFrame::rule(Verdict& verdict, Ruling::Kind kind, std::size_t strokes) {
    add(verdict, {kind, strokes});
    held_.erase(held_.begin(), held_.begin() + std::ptrdiff_t(strokes));
}

void WedgeFrame::forget() {
    state_ = State::Idle;
    content_.clear();
    characters_ = 0;
    readable_ = true;
}

std::vector<std::string> keysOf(const std::string& text) {
    if (isKeyName(text))
        return {text};
    std::vector<std::string> keys;
    for (const char c : text)
        keys.emplace_back(1, c);
    return keys;
}

bool isKeyName(const std::string& text) {
    if (text == "Enter" || text == "Tab")
        return true;
    if (text.size() == 6 && text.compare(0, 5, "Ctrl+") == 0)
        return text[5] >= '@' && text[5] <= '_';
    if (text.size() < 2 || text.size() > 3 || text[0] != 'F')
        return false;
    const std::string number = text.substr(1);
    const bool digits = number.find_first_not_of("0123456789") == std::string::npos && number[0] != '0';
    return digits && std::stoi(number) <= 24;
}

} // namespace daishi::scanner
