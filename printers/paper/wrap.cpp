#include "printers/paper/wrap.h"

#include "printers/paper/utf8.h"

namespace daishi::paper {

namespace {

constexpr std::u32string_view kNotAtStart = U"、。，．・：；？！ー―…‥々ゝゞヽヾ」』）］｝〉》】〕〟’”"
                                            U"ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ゛゜,.:;?!)]}％%℃";
constexpr std::u32string_view kNotAtEnd = U"「『（［｛〈《【〔〝‘“([{￥¥〒";

bool isIn(std::u32string_view set, char32_t c) {
    return set.find(c) != std::u32string_view::npos;
}

// Latin letters, digits and what joins them, half width.
bool isWord(char32_t c) {
    return (c > 0x20 && c < 0x7F) || (c >= 0xC0 && c < 0x250);
}

struct Unit {
    std::string text;
    char32_t first, last;
    Mm width;
};

bool mayBreak(const Unit& before, const Unit& after) {
    if (before.last == U' ' || before.last == U'\u3000')
        return !isIn(kNotAtStart, after.first);
    return !(isWord(before.last) && isWord(after.first)) && !isIn(kNotAtStart, after.first) &&
           !isIn(kNotAtEnd, before.last);
}

std::string trimmedEnd(std::string line) {
    while (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

class Wrapper {
  public:
    explicit Wrapper(Mm width) : width_(width) {}

    void add(const Unit& unit) {
        if (unit.first == U'\n') {
            endLine(units_.size());
            return;
        }
        if (units_.empty() && unit.first == U' ' && continued_)
            return;
        units_.push_back(unit);
        while (!units_.empty() && units_.back().first != U' ' && total() > width_ && units_.size() > 1)
            breakLine();
    }

    std::vector<std::string> finish() {
        endLine(units_.size());
        return std::move(lines_);
    }

  private:
    Mm total() const {
        Mm sum;
        for (const Unit& u : units_)
            sum += u.width;
        return sum;
    }

    void breakLine() {
        std::size_t at = units_.size() - 1;
        while (at > 0 && !mayBreak(units_[at - 1], units_[at]))
            --at;
        endLine(at > 0 ? at : units_.size() - 1);
        continued_ = true;
        while (!units_.empty() && units_.front().first == U' ')
            units_.erase(units_.begin());
    }

    void endLine(std::size_t count) {
        std::string line;
        for (std::size_t i = 0; i < count; ++i)
            line += units_[i].text;
        lines_.push_back(trimmedEnd(std::move(line)));
        units_.erase(units_.begin(), units_.begin() + static_cast<std::ptrdiff_t>(count));
        continued_ = false;
    }

    Mm width_;
    std::vector<Unit> units_;
    std::vector<std::string> lines_;
    bool continued_ = false; // the line began by a break of ours
};

} // namespace

std::vector<std::string> wrap(const FontSet& fonts, Face face, Pt size, Mm width, std::string_view utf8) {
    const auto points = decode(utf8);
    Wrapper wrapper(width);
    for (const Cluster& cluster : clusters(utf8, points)) {
        const char32_t base = points[cluster.first].value;
        const Mm unitWidth = base == U'\n' ? Mm(0) : fonts.width(face, size, cluster.text);
        wrapper.add({std::string(cluster.text), base, base, unitWidth});
    }
    return wrapper.finish();
}

} // namespace daishi::paper
