#include "printers/compose/practice_mark.h"

#include <cmath>
#include <vector>

namespace daishi::compose {

namespace {

using namespace paper::literals;
using paper::Mm;
using paper::Point;

struct Dot {
    double x, y; // x 0 … 4, y 0 (top) … 6
};

using Letter = std::vector<Dot>;

const std::vector<Letter>& voidLetters() {
    static const std::vector<Letter> letters{
        {{0, 0}, {2, 6}, {4, 0}},
        {{1.2, 0}, {2.8, 0}, {4, 1.5}, {4, 4.5}, {2.8, 6}, {1.2, 6}, {0, 4.5}, {0, 1.5}, {1.2, 0}},
        {{2, 0}, {2, 6}},
        {{0, 0}, {2.5, 0}, {4, 1.5}, {4, 4.5}, {2.5, 6}, {0, 6}, {0, 0}},
    };
    return letters;
}

constexpr double kPitch = 5.5, kWide = 3 * kPitch + 4, kHigh = 6;

struct Mark {
    Point middle;
    Mm unit; // of the letters' grid
    double slant;
    Mm stroke;
    Point corner; // right end of 練習
    paper::Pt size;
};

constexpr Mark markOf(paper::FieldLayout layout) {
    if (layout == paper::FieldLayout::Card)
        return {{43_mm, 29.5_mm}, 2.5_mm, -0.26, 0.35_mm, {82_mm, 4.3_mm}, 5.5_pt};
    return {{105_mm, 150_mm}, 6.6_mm, -0.5, 0.5_mm, {190_mm, 14_mm}, 9_pt};
}

constexpr paper::Colour kLight{0.80, 0.80, 0.80};
constexpr paper::Colour kWord{0.45, 0.45, 0.45};

} // namespace

void drawPracticeMark(paper::Canvas& canvas, paper::FieldLayout layout) {
    const Mark mark = markOf(layout);
    const double c = std::cos(mark.slant), s = std::sin(mark.slant);
    double left = -kWide / 2;
    for (const Letter& letter : voidLetters()) {
        std::vector<Point> points;
        for (const Dot& dot : letter) {
            const double x = left + dot.x, y = dot.y - kHigh / 2;
            points.push_back(
                {mark.middle.x + mark.unit * (x * c - y * s), mark.middle.y + mark.unit * (x * s + y * c)});
        }
        canvas.polyline(points, {mark.stroke, kLight});
        left += kPitch;
    }
    canvas.text(mark.corner.x, mark.corner.y, paper::Face::SansRegular, mark.size, "練習 VOID",
                paper::Align::Right, kWord);
}

} // namespace daishi::compose
