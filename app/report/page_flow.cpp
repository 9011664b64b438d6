#include "app/report/page_flow.h"

#include "printers/paper/wrap.h"

namespace daishi::report {

PageFlow::PageFlow(paper::Canvas& canvas, OnPage onPage) : canvas_(canvas), onPage_(std::move(onPage)) {
    newPage();
}

void PageFlow::newPage() {
    canvas_.beginPage(paper::kA4);
    onPage_(canvas_, ++pages_);
    y_ = pages_ == 1 ? kFirstTop : kNextTop;
}

void PageFlow::keepTogether(Mm height) {
    if (height > room())
        newPage();
}

Mm drawLines(paper::Canvas& canvas, Mm x, Mm top, const Style& style, const std::vector<std::string>& lines,
             paper::Align align) {
    // The em box in the middle of the leading; an ideograph stands 0.88 em above its baseline.
    const Mm em = toMm(style.size);
    Mm baseline = top + (style.leading - em) / 2 + em * 0.88;
    for (const std::string& each : lines) {
        canvas.text(x, baseline, style.face, style.size, each, align, style.colour);
        baseline += style.leading;
    }
    return top + style.leading * static_cast<double>(lines.size());
}

Mm drawWrapped(paper::Canvas& canvas, Mm x, Mm top, Mm width, const Style& style, std::string_view utf8) {
    return drawLines(canvas, x, top, style, wrap(canvas.fonts(), style.face, style.size, width, utf8));
}

} // namespace daishi::report
