#pragma once
// A PDF document drawn in memory. The same calls give the same bytes. Text is embedded as subset fonts
// and can be extracted exactly as it was given. Nothing is ever substituted, shrunk or cut in silence.

#include "printers/paper/colour.h"
#include "printers/paper/font.h"
#include "printers/paper/stencil.h"
#include "printers/paper/symbol.h"
#include "printers/paper/units.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace daishi::paper {

enum class Align { Left, Centre, Right };

struct Stroke {
    Mm width{0.2};
    Colour colour = kBlack;
    Mm dash{0}; // length of dash and of gap; 0 = solid
};

struct Point {
    Mm x, y;
};

// How a symbol is put on paper. `paper` is painted below the modules and the quiet zone when `opaque`.
struct SymbolStyle {
    Mm module{0.5};
    int quietModules = 1; // DataMatrix 1, QR 4
    bool opaque = true;
    Colour ink = kBlack;
    Colour paper = kWhite;
};

struct DocumentInfo {
    std::string title;                            // no personal data
    std::string created = "2024-01-01T00:00:00Z"; // ISO 8601; stands in the file as creation and change date
};

class Canvas {
  public:
    static Canvas pdf(const FontSet& fonts, const DocumentInfo& info = {});
    ~Canvas();
    Canvas(Canvas&&) noexcept;
    Canvas& operator=(Canvas&&) noexcept;

    // Ends the page before, if any. Drawing before the first beginPage throws std::logic_error.
    void beginPage(Size size);

    // One line of text; x is its left end, middle or right end. Throws MissingGlyphError: check first
    // with FontSet::missing.
    void text(Mm x, Mm baseline, Face face, Pt size, std::string_view utf8, Align align = Align::Left,
              Colour colour = kBlack);

    // As text, but if the line is wider than maxWidth nothing is drawn and false comes back.
    [[nodiscard]] bool textFitted(Mm x, Mm baseline, Mm maxWidth, Face face, Pt size, std::string_view utf8,
                                  Align align = Align::Left, Colour colour = kBlack);

    // Wrapped text from the top of the box, lines `leading` apart (see wrap.h for the rules). If it does
    // not fit the box nothing is drawn and false comes back.
    [[nodiscard]] bool textBox(const Rect& box, Face face, Pt size, Mm leading, std::string_view utf8,
                               Align align = Align::Left, Colour colour = kBlack);

    void line(Point from, Point to, const Stroke& stroke = {});
    void polyline(const std::vector<Point>& points, const Stroke& stroke = {});
    void fill(const Rect& rect, Colour colour, Mm cornerRadius = Mm(0));
    void stroke(const Rect& rect, const Stroke& stroke = {}, Mm cornerRadius = Mm(0));

    // Draws the symbol, each module a vector square. x, y: top left corner of the quiet zone.
    // Returns the place it takes, quiet zone included.
    Rect symbol(Mm x, Mm y, const Symbol& symbol, const SymbolStyle& style = {});

    // As large as the place allows, in its middle. The file holds the dots once, however often they are
    // drawn.
    void stencil(const Rect& place, const Stencil& stencil);

    const FontSet& fonts() const;

    // The whole document. Drawing afterwards throws std::logic_error. Throws std::runtime_error if the
    // document could not be made.
    std::string finish();

  private:
    struct State;
    explicit Canvas(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace daishi::paper
