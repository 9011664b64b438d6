#include "app/report/table_painter.h"

#include <algorithm>

#include "app/report/column_widths.h"
#include "printers/paper/wrap.h"

namespace daishi::report {

namespace {

using paper::Align;
using Lines = std::vector<std::string>;

constexpr paper::Stroke kThin{Mm(0.15), kRule};
constexpr paper::Stroke kFrame{Mm(0.55), kStop};
constexpr Style kTitleStyle{Face::SansBold, Pt(11), Mm(5.4), kInk};
constexpr Style kNoteStyle{Face::SansRegular, Pt(7.5), Mm(3.6), kQuiet};
constexpr Mm kTitleGap{1.4};
constexpr Mm kUnbroken{40};
constexpr Mm kBeginning{20};
constexpr paper::Colour kExpectedFill{0.91, 0.915, 0.925};

struct Block { // a row, or the part of it that stands on one page
    std::vector<Lines> cells;
    Mm height;
};

std::size_t longest(const std::vector<Lines>& cells) {
    std::size_t most = 1;
    for (const Lines& lines : cells)
        most = std::max(most, lines.size());
    return most;
}

class Painter {
  public:
    Painter(PageFlow& flow, const Table& table)
        : flow_(flow), table_(table), widths_(columnWidths(flow.fonts(), table)), head_(headBlock()) {}

    void draw(const std::string& title, const std::string& ifEmpty) {
        flow_.keepTogether(titleHeight(title) + head_.height + beginningHeight());
        drawTitle(title);
        drawHead();
        if (table_.rows.empty())
            drawEmpty(ifEmpty);
        for (const auto& row : table_.rows)
            drawRow(row);
    }

  private:
    static Mm rowHeight(std::size_t lines) {
        return kCellStyle.leading * static_cast<double>(lines) + kCellTop * 2;
    }

    // A short table is not broken; of a longer one at least the first rows stand below its title.
    Mm beginningHeight() const {
        Mm height = table_.rows.empty() ? rowHeight(1) : Mm(0);
        for (const auto& row : table_.rows) {
            height += rowHeight(longest(linesOf(row)));
            if (height > kUnbroken)
                return kBeginning;
        }
        return height;
    }

    Lines wrapped(const Style& style, std::size_t column, const std::string& text) const {
        return wrap(flow_.fonts(), style.face, style.size, widths_[column] - kCellPad * 2, text);
    }

    Block headBlock() const {
        Block block;
        for (std::size_t n = 0; n < table_.columns.size(); ++n) {
            block.cells.push_back(wrapped(kHeadStyle, n, table_.columns[n].heading));
        }
        block.height = kHeadStyle.leading * static_cast<double>(longest(block.cells)) + kCellTop * 2;
        return block;
    }

    std::vector<Lines> linesOf(const std::vector<Cell>& row) const {
        std::vector<Lines> cells;
        for (std::size_t n = 0; n < row.size(); ++n)
            cells.push_back(wrapped(styleOf(row[n]), n, shown(row[n])));
        return cells;
    }

    Mm titleHeight(const std::string& title) const {
        return title.empty() ? Mm(0) : kTitleStyle.leading + noteHeight(title) + kTitleGap;
    }
    // The note stands beside the title, or below it when it is too long for that.
    Mm noteX(const std::string& title) const {
        return kLeft + flow_.fonts().width(kTitleStyle.face, kTitleStyle.size, title) + Mm(3);
    }
    bool noteBeside(const std::string& title) const {
        return noteX(title) + flow_.fonts().width(kNoteStyle.face, kNoteStyle.size, table_.note) <= kRight;
    }
    Mm noteHeight(const std::string& title) const { return noteBeside(title) ? Mm(0) : kNoteStyle.leading; }

    void drawTitle(const std::string& title) {
        if (title.empty())
            return;
        const Mm top = flow_.y();
        drawLines(flow_.canvas(), kLeft, top, kTitleStyle, {title});
        if (noteBeside(title))
            drawLines(flow_.canvas(), noteX(title), top + Mm(1.4), kNoteStyle, {table_.note});
        else
            drawLines(flow_.canvas(), kLeft, top + kTitleStyle.leading, kNoteStyle, {table_.note});
        flow_.down(titleHeight(title));
    }

    void drawHead() {
        const Rect bar{kLeft, flow_.y(), kWidth, head_.height};
        flow_.canvas().fill(bar, kHead);
        Mm x = kLeft;
        for (std::size_t n = 0; n < widths_.size(); ++n) {
            const Rect cell{x, bar.y, widths_[n], bar.h};
            const bool isWords = table_.columns[n].shape == Shape::Words;
            const Mm height = kHeadStyle.leading * static_cast<double>(head_.cells[n].size());
            drawLines(flow_.canvas(), isWords ? x + kCellPad : x + widths_[n] / 2,
                      bar.y + (bar.h - height) / 2, kHeadStyle, head_.cells[n],
                      isWords ? Align::Left : Align::Centre);
            flow_.canvas().stroke(cell, kThin);
            x += widths_[n];
        }
        flow_.down(bar.h);
    }

    void drawEmpty(const std::string& text) {
        const Rect bar{kLeft, flow_.y(), kWidth, rowHeight(1)};
        flow_.canvas().stroke(bar, kThin);
        drawLines(flow_.canvas(), kLeft + kCellPad, bar.y + kCellTop, kCellStyle, {text});
        flow_.down(bar.h);
    }

    void nextPage() {
        flow_.newPage();
        drawHead();
    }

    void drawRow(const std::vector<Cell>& row) {
        std::vector<Lines> rest = linesOf(row);
        const Mm height = rowHeight(longest(rest));
        const Mm wholePage = kBottom - kNextTop - head_.height;
        if (height > flow_.room() && height <= wholePage)
            nextPage();
        while (longest(rest) > fittingLines()) {
            if (fittingLines() >= 3)
                drawPart(row, takeLines(rest, fittingLines()));
            nextPage();
        }
        drawPart(row, rest);
    }

    std::size_t fittingLines() const {
        const double lines = (flow_.room() - kCellTop * 2) / kCellStyle.leading;
        return lines < 0 ? 0 : static_cast<std::size_t>(lines + 1e-6);
    }

    static std::vector<Lines> takeLines(std::vector<Lines>& rest, std::size_t count) {
        std::vector<Lines> part;
        for (Lines& lines : rest) {
            const auto end = lines.begin() + static_cast<std::ptrdiff_t>(std::min(count, lines.size()));
            part.emplace_back(lines.begin(), end);
            lines.erase(lines.begin(), end);
        }
        return part;
    }

    void drawPart(const std::vector<Cell>& row, const std::vector<Lines>& part) {
        const Mm height = rowHeight(longest(part));
        const Mm top = flow_.y();
        Mm x = kLeft;
        for (std::size_t n = 0; n < row.size(); ++n) {
            const Rect place{x, top, widths_[n], height};
            if (row[n].mark == Mark::Wrong)
                flow_.canvas().fill(place, kStopFill);
            if (row[n].mark == Mark::Expected)
                flow_.canvas().fill(place, kExpectedFill);
            flow_.canvas().stroke(place, kThin);
            drawCell(row[n], table_.columns[n].shape, place, part[n]);
            x += widths_[n];
        }
        drawFrames(row, top, height);
        flow_.down(height);
    }

    void drawCell(const Cell& cell, Shape shape, const Rect& place, const Lines& lines) {
        const Align align = shape == Shape::Figure  ? Align::Right
                            : shape == Shape::Short ? Align::Centre
                                                    : Align::Left;
        const Mm x = align == Align::Left    ? place.x + kCellPad
                     : align == Align::Right ? place.right() - kCellPad
                                             : place.x + place.w / 2;
        drawLines(flow_.canvas(), x, place.y + kCellTop, styleOf(cell), lines, align);
    }

    // One frame around neighbours that are wrong together.
    void drawFrames(const std::vector<Cell>& row, Mm top, Mm height) {
        Mm x = kLeft;
        for (std::size_t n = 0; n < row.size();) {
            Mm width;
            std::size_t end = n;
            for (; end < row.size() && row[end].mark == Mark::Wrong; ++end)
                width += widths_[end];
            if (end > n)
                flow_.canvas().stroke(Rect{x, top, width, height}.inset(Mm(0.3)), kFrame);
            else
                width = widths_[end++];
            x += width;
            n = end;
        }
    }

    PageFlow& flow_;
    const Table& table_;
    std::vector<Mm> widths_;
    Block head_;
};

} // namespace

void drawTable(PageFlow& flow, const Table& table, const std::string& title, const std::string& ifEmpty) {
    Painter(flow, table).draw(title, ifEmpty);
}

} // namespace daishi::report
