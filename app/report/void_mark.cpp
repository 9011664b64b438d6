// The letters are drawn, since text runs only along the page.
#include <cmath>
#include <numbers>

#include "app/report/page_frame.h"

namespace daishi::report {

namespace {

using paper::Point;
using Path = std::vector<Point>;

constexpr double kLetterWidth = 42, kLetterHeight = 62, kPitch = 60; // mm, along the diagonal
constexpr paper::Colour kShade{0.90, 0.90, 0.90};
constexpr paper::Stroke kPen{Mm(6), kShade};

// A half or whole turn as a polygon fine enough for the eye. Angles clockwise from "right".
Path arc(double cx, double cy, double rx, double ry, double from, double to) {
    Path path;
    for (int n = 0; n <= 48; ++n) {
        const double angle = from + (to - from) * n / 48;
        path.push_back({Mm(cx + rx * std::cos(angle)), Mm(cy + ry * std::sin(angle))});
    }
    return path;
}

// Each letter in its own box, y downwards from its top.
std::vector<Path> lettersOfVoid() {
    const double w = kLetterWidth, h = kLetterHeight, pi = std::numbers::pi;
    Path d = arc(0, h / 2, w, h / 2, -pi / 2, pi / 2);
    d.push_back({Mm(0), Mm(h)});
    d.push_back({Mm(0), Mm(0)});
    d.push_back({Mm(4), Mm(0)});
    return {{{Mm(0), Mm(0)}, {Mm(w / 2), Mm(h)}, {Mm(w), Mm(0)}},
            arc(w / 2, h / 2, w / 2, h / 2, 0, 2.03 * pi),
            {{Mm(w / 2), Mm(0)}, {Mm(w / 2), Mm(h)}},
            std::move(d)};
}

// From the box of letter n to the page: along the rising diagonal, around the middle of the page.
Point onPage(const Point& p, std::size_t n) {
    const double angle = -std::atan2(297.0, 210.0);
    const double x = p.x.v + kPitch * (static_cast<double>(n) - 1.5) - kLetterWidth / 2;
    const double y = p.y.v - kLetterHeight / 2;
    return {Mm(105 + x * std::cos(angle) - y * std::sin(angle)),
            Mm(144 + x * std::sin(angle) + y * std::cos(angle))};
}

} // namespace

void drawVoid(paper::Canvas& canvas) {
    std::size_t n = 0;
    for (Path letter : lettersOfVoid()) {
        for (Point& point : letter)
            point = onPage(point, n);
        canvas.polyline(letter, kPen);
        ++n;
    }
    for (const Point& at : {Point{Mm(55), Mm(85)}, Point{Mm(155), Mm(215)}}) {
        canvas.text(at.x, at.y, Face::SansBold, Pt(44), "練習", paper::Align::Centre, kShade);
    }
}

} // namespace daishi::report
