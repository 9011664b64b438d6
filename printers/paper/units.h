#pragma once
// Lengths on paper. Origin of every page: top left corner, y grows downwards.

#include <compare>

namespace daishi::paper {

// Millimetres, any finite value.
struct Mm {
    double v = 0;
    constexpr Mm() = default;
    explicit constexpr Mm(double value) : v(value) {}
};

// Typographic points, 1/72 inch.
struct Pt {
    double v = 0;
    constexpr Pt() = default;
    explicit constexpr Pt(double value) : v(value) {}
};

constexpr Mm operator+(Mm a, Mm b) {
    return Mm(a.v + b.v);
}
constexpr Mm operator-(Mm a, Mm b) {
    return Mm(a.v - b.v);
}
constexpr Mm operator-(Mm a) {
    return Mm(-a.v);
}
constexpr Mm operator*(Mm a, double k) {
    return Mm(a.v * k);
}
constexpr Mm operator*(double k, Mm a) {
    return Mm(a.v * k);
}
constexpr Mm operator/(Mm a, double k) {
    return Mm(a.v / k);
}
constexpr double operator/(Mm a, Mm b) {
    return a.v / b.v;
}
constexpr Mm& operator+=(Mm& a, Mm b) {
    return a = a + b;
}
constexpr Mm& operator-=(Mm& a, Mm b) {
    return a = a - b;
}
constexpr auto operator<=>(Mm a, Mm b) {
    return a.v <=> b.v;
}
constexpr bool operator==(Mm a, Mm b) {
    return a.v == b.v;
}
constexpr auto operator<=>(Pt a, Pt b) {
    return a.v <=> b.v;
}
constexpr bool operator==(Pt a, Pt b) {
    return a.v == b.v;
}
constexpr Pt operator*(Pt a, double k) {
    return Pt(a.v * k);
}

constexpr Pt toPt(Mm length) {
    return Pt(length.v * 72.0 / 25.4);
}
constexpr Mm toMm(Pt length) {
    return Mm(length.v * 25.4 / 72.0);
}

inline namespace literals {
constexpr Mm operator""_mm(long double v) {
    return Mm(static_cast<double>(v));
}
constexpr Mm operator""_mm(unsigned long long v) {
    return Mm(static_cast<double>(v));
}
constexpr Pt operator""_pt(long double v) {
    return Pt(static_cast<double>(v));
}
constexpr Pt operator""_pt(unsigned long long v) {
    return Pt(static_cast<double>(v));
}
} // namespace literals

struct Size {
    Mm w, h;
    friend constexpr bool operator==(const Size&, const Size&) = default;
};

inline constexpr Size kCardSize{Mm(86), Mm(54)};
inline constexpr Size kA4{Mm(210), Mm(297)};

// x, y: top left corner.
struct Rect {
    Mm x, y, w, h;
    constexpr Mm right() const { return x + w; }
    constexpr Mm bottom() const { return y + h; }
    constexpr Rect inset(Mm by) const { return {x + by, y + by, w - 2 * by, h - 2 * by}; }
    friend constexpr bool operator==(const Rect&, const Rect&) = default;
};

} // namespace daishi::paper
