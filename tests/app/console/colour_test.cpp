// Colours: what is written is read in both shades, and what means different things is told apart by
// everybody, by colour or by sign.
#include <array>
#include <cmath>

#include <QPainter>

#include "app/console/frame/headline_card.h"
#include "app/console/frame/printer_words.h"
#include "app/console/frame/theme.h"
#include <catch2/catch.hpp>

using namespace daishi::console;

namespace {

struct Linear {
    double r, g, b; // 0 … 1, of light and not of numbers
};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Linear linear(const QColor& c) {
    return {linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
}

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const Linear& c) {
    return 0.2126 * c.r + 0.7152 * c.g + 0.0722 * c.b;
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(linear(one)) + 0.05, b = luminance(linear(other)) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

using Matrix = std::array<std::array<double, 3>, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light.
struct Sight {
    const char* name;
    Matrix seen;
};
const Sight kSights[] = {
    {"full", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};

Linear seen(const Matrix& m, const Linear& c) {
    const auto row = [&](int i) {
        const auto& w = m[std::size_t(i)];
        return std::clamp(w[0] * c.r + w[1] * c.g + w[2] * c.b, 0.0, 1.0);
    };
    return {row(0), row(1), row(2)};
}

// CIE L*a*b*, D65.
std::array<double, 3> lab(const Linear& c) {
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * c.r + 0.3576 * c.g + 0.1805 * c.b) / 0.95047);
    const double y = f(luminance(c));
    const double z = f((0.0193 * c.r + 0.1192 * c.g + 0.9505 * c.b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double apart(const Sight& sight, const QColor& one, const QColor& other) {
    const auto a = lab(seen(sight.seen, linear(one))), b = lab(seen(sight.seen, linear(other)));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

constexpr double kOrdinary = 4.5, kLarge = 3, kPlainlyApart = 20;

struct Written {
    const char* what;
    QColor ink, ground;
    double least;
};

std::vector<Written> written(const Colours& c) {
    const QColor white = Qt::white;
    return {{"text on the ground", c.text, c.ground, kOrdinary},
            {"text on a card", c.text, c.card, kOrdinary},
            {"text in the navigation", c.text, c.nav, kOrdinary},
            {"text of a doubt", c.text, c.waitPale, kOrdinary},
            {"text of what is done", c.text, c.goPale, kOrdinary},
            {"text of what is under way, and of a chosen row", c.text, c.progressPale, kOrdinary},
            {"title that differs", c.text, c.stopPale, kOrdinary},
            {"faint text on the ground", c.faint, c.ground, kOrdinary},
            {"faint text on a card", c.faint, c.card, kOrdinary},
            {"head of the window", c.barText, c.bar, kOrdinary},
            {"main button, and the chunk under way", c.card, c.progress, kOrdinary},
            {"chunk that is done", c.goInk, c.goPale, kOrdinary},
            {"chunk to come", c.text, c.line, kOrdinary},
            {"words of a stop on a card", c.stopInk, c.card, kOrdinary},
            {"words of a stop on the ground", c.stopInk, c.ground, kOrdinary},
            {"what waits, on a card", c.waitInk, c.card, kOrdinary},
            {"what waits, on every second row", c.waitInk, c.ground, kOrdinary},
            {"stop screen", white, c.stop, kOrdinary},
            {"foot of the stop screen", white, c.stopDeep, kOrdinary},
            {"tick in its circle", white, c.go, kLarge},
            {"exclamation mark in its triangle", white, c.wait, kLarge},
            {"edge of a go", c.go, c.card, kLarge},
            {"edge of what waits", c.wait, c.card, kLarge},
            {"frame of what is filled in, on a card", c.frame, c.card, kLarge},
            {"frame of what is filled in, on the ground", c.frame, c.ground, kLarge},
            {"frame of what has the focus", c.progress, c.card, kLarge}};
}

// The sign of a card, where it is of the colour of its meaning.
QImage shapeOf(const Theme& theme, Meaning meaning) {
    HeadlineCard card(theme);
    card.show(meaning, "…", {});
    card.resize(600, 200);
    const QImage picture = card.grab().toImage();
    QImage shape(picture.size(), QImage::Format_Grayscale8);
    const QColor fill = colourOf(theme, meaning);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor c = picture.pixelColor(x, y);
            const int far = std::abs(c.red() - fill.red()) + std::abs(c.green() - fill.green()) +
                            std::abs(c.blue() - fill.blue());
            const bool inside = x > theme.px(1.5) && far < 60;
            shape.setPixelColor(x, y, inside ? Qt::black : Qt::white);
        }
    }
    return shape;
}

// Share of the larger shape in which the two differ.
double differs(const QImage& one, const QImage& other) {
    int apart = 0, first = 0, second = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const bool a = one.pixelColor(x, y) == Qt::black, b = other.pixelColor(x, y) == Qt::black;
            apart += a != b;
            first += a;
            second += b;
        }
    }
    return double(apart) / std::max({1, first, second});
}

} // namespace

TEST_CASE("every text is read on its ground, in both shades") {
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        for (const Written& one : written(Theme(shade, 1).colours())) {
            INFO((shade == Shade::Light ? "light" : "dark")
                 << ": " << one.what << " " << one.ink.name().toStdString() << " on "
                 << one.ground.name().toStdString());
            CHECK(contrast(one.ink, one.ground) >= one.least);
        }
    }
}

TEST_CASE("the contrast of black on white is 21, and a colour has none with itself") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1));
    CHECK(apart(kSights[2], QColor("#8c1218"), QColor("#1f7a4d")) <
          apart(kSights[0], QColor("#8c1218"), QColor("#1f7a4d")));
}

TEST_CASE("go, stop, wait and progress are told apart without red, green or blue, by colour or by sign") {
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const Theme theme(shade, 1);
        const Colours& c = theme.colours();
        struct Said {
            const char* name;
            QColor colour;
            QImage sign; // none: a bar with its numbers
        };
        const Said all[] = {{"go", c.go, shapeOf(theme, Meaning::Go)},
                            {"stop", c.stop, shapeOf(theme, Meaning::Stop)},
                            {"wait", c.wait, shapeOf(theme, Meaning::Wait)},
                            {"progress", c.progress, {}}};
        for (const Sight& sight : kSights) {
            for (const Said& one : all) {
                for (const Said& other : all) {
                    if (&one >= &other)
                        continue;
                    const double colours = apart(sight, one.colour, other.colour);
                    const bool signs =
                        one.sign.isNull() != other.sign.isNull() || differs(one.sign, other.sign) > 0.1;
                    INFO(sight.name << ": " << one.name << " and " << other.name << ", colours " << colours
                                    << " apart");
                    CHECK((colours >= kPlainlyApart || signs));
                    if (&sight == &kSights[0])
                        CHECK(colours >= kPlainlyApart);
                }
            }
        }
    }
}

TEST_CASE("each verdict has a sign of its own, which needs no colour") {
    const Theme theme(Shade::Light, 1);
    const Meaning meanings[] = {Meaning::Go, Meaning::Wait, Meaning::Stop};
    for (const Meaning one : meanings) {
        CHECK(differs(shapeOf(theme, one), QImage(shapeOf(theme, one))) == 0);
        for (const Meaning other : meanings) {
            if (one != other)
                CHECK(differs(shapeOf(theme, one), shapeOf(theme, other)) > 0.1);
        }
    }
    CHECK(markOf(PrinterMark::Idle) != markOf(PrinterMark::Working));
    CHECK(markOf(PrinterMark::Working) != markOf(PrinterMark::Trouble));
    CHECK(markOf(PrinterMark::Idle) != markOf(PrinterMark::Trouble));
}
