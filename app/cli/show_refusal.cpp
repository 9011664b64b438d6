#include "app/cli/next_command.h"
#include "app/cli/show.h"
#include "app/cli/width.h"

namespace daishi::cli {

namespace {

constexpr std::size_t kInside = 74; // columns between the two edges of the frame

class Frame {
  public:
    explicit Frame(const Paint& paint) : paint_(paint) { edge("┌", "┐"); }

    // `shown` takes `columns` of the terminal; it may hold colour.
    void line(const std::string& shown, std::size_t columns) {
        const std::string pad(columns < kInside ? kInside - columns : 0, ' ');
        text_ += paint_(Ink::Stop, "│") + " " + shown + pad + " " + paint_(Ink::Stop, "│") + "\n";
    }
    void plain(const std::string& text) { line(text, widthOf(text)); }
    void inked(Ink ink, const std::string& text) { line(paint_(ink, text), widthOf(text)); }
    void gap() { line("", 0); }
    std::string close() {
        edge("└", "┘");
        return text_;
    }

  private:
    void edge(const std::string& left, const std::string& right) {
        std::string rule;
        for (std::size_t i = 0; i < kInside + 2; ++i)
            rule += "─";
        text_ += paint_(Ink::Stop, left + rule + right) + "\n";
    }

    const Paint& paint_;
    std::string text_;
};

Text foundLabel(RefusalCode code) {
    const int hundred = static_cast<int>(code) / 100;
    if (hundred == 1 && code != RefusalCode::SealOutOfDays) // a seal is not what lies in a tray
        return {"装填", "Loaded"};
    if (hundred == 5)
        return {"届いたもの", "Delivered"};
    return {"現在", "Found"};
}

// Two blanks are told apart by what differs in their names. Elsewhere the sides are of different kinds, and
// what they happen to share means nothing.
bool setsBlanksApart(RefusalCode code) {
    const int number = static_cast<int>(code);
    return (number >= 101 && number <= 104) || (number >= 501 && number <= 503);
}

// One of the two things that are set against each other; what differs is marked by a line below, and on a
// terminal by ink as well.
struct Side {
    std::string label;
    std::string text;
};

void drawSide(Frame& frame, const Paint& paint, const Side& side, std::size_t labelWidth,
              const SharedEnds& ends) {
    const std::string lead = padRight(side.label, labelWidth) + "  ";
    const std::size_t room = kInside - labelWidth - 2;
    if (widthOf(side.text) > room || ends.front + ends.back >= side.text.size() ||
        ends.front + ends.back == 0) {
        std::string first = lead;
        for (const std::string& row : wrapped(side.text, room)) {
            frame.plain(first + row);
            first = std::string(labelWidth + 2, ' ');
        }
        return;
    }
    const std::string front = side.text.substr(0, ends.front);
    const std::string middle = side.text.substr(ends.front, side.text.size() - ends.front - ends.back);
    const std::string back = side.text.substr(side.text.size() - ends.back);
    frame.line(lead + front + paint(Ink::Marked, middle) + back, labelWidth + 2 + widthOf(side.text));
    frame.plain(std::string(labelWidth + 2 + widthOf(front), ' ') + std::string(widthOf(middle), '^'));
}

void drawSides(Frame& frame, const Paint& paint, const Refusal& refusal, Language language) {
    const std::string loaded = visible(refusal.loaded.in(language));
    const std::string required = visible(refusal.required.in(language));
    const std::string difference = visible(refusal.difference.in(language));
    const Side sides[] = {{foundLabel(refusal.code).in(language), loaded},
                          {Text{"必要", "Required"}.in(language), required},
                          {Text{"違い", "Difference"}.in(language), difference}};
    std::size_t width = 0;
    for (const Side& side : sides)
        width = std::max(width, side.text.empty() ? 0 : widthOf(side.label));
    const bool both = setsBlanksApart(refusal.code) && !loaded.empty() && !required.empty();
    const SharedEnds none;
    for (const Side& side : sides) {
        if (side.text.empty())
            continue;
        const bool compared = both && side.label != sides[2].label;
        drawSide(frame, paint, side, width, compared ? sharedEnds(loaded, required) : none);
    }
    if (width > 0)
        frame.gap();
}

} // namespace

std::string show(const Refusal& refusal, const Verb& verb, Language language, const Paint& paint) {
    const RefusalRow& row = rowOf(refusal.code);
    const bool japanese = language == Language::Japanese;
    const std::string cannot =
        "止  " + (verb.cannot.empty() ? Text{"この操作はできません", "This cannot be done"} : verb.cannot)
                     .in(language);
    const std::string number = numberOf(refusal.code) + " " + std::string(row.name);
    Frame frame(paint);
    if (widthOf(cannot) + widthOf(number) + 2 <= kInside) {
        const std::string gap(kInside - widthOf(cannot) - widthOf(number), ' ');
        frame.line(paint(Ink::Stop, cannot) + gap + number, kInside);
    } else {
        frame.inked(Ink::Stop, cannot);
        frame.plain("    " + number);
    }
    frame.gap();
    for (const std::string& line : wrapped(japanese ? row.sentenceJa : row.sentenceEn, kInside))
        frame.inked(Ink::Strong, line);
    frame.gap();
    drawSides(frame, paint, refusal, language);
    frame.plain(Text{"次にすること", "Next"}.in(language));
    std::string lead = "1  ";
    for (const std::string& line : wrapped(japanese ? row.nextJa : row.nextEn, kInside - 3)) {
        frame.inked(Ink::Strong, lead + line);
        lead = "   ";
    }
    if (const std::string_view command = nextCommand(refusal.code); !command.empty())
        frame.plain("   daishi " + std::string(command));
    if (row.retryHelps)
        frame.plain(
            "   " +
            Text{"そのあと、同じ操作をもう一度行えます。", "Then the same act can be tried again."}.in(
                language));
    return frame.close();
}

} // namespace daishi::cli
