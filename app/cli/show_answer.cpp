#include "app/cli/show.h"
#include "app/cli/show_table.h"
#include "app/cli/width.h"

namespace daishi::cli {

namespace {

constexpr std::size_t kLine = 96; // columns of a wrapped text

struct Sign {
    std::string sign;
    Ink ink;
};

Sign signOf(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return {"", Ink::Strong};
    case Tone::Done:
        return {"✓ ", Ink::Good};
    case Tone::Waiting:
        return {"… ", Ink::Wait};
    case Tone::Stop:
        return {"止 ", Ink::Stop};
    }
    return {};
}

std::string showNext(const std::vector<Text>& next, Language language, const Paint& paint) {
    std::string lines = "\n  " + paint(Ink::Quiet, Text{"次にすること", "Next"}.in(language)) + "\n";
    for (std::size_t i = 0; i < next.size(); ++i) {
        const auto rows = wrapped(next[i].in(language), kLine - 6);
        for (std::size_t row = 0; row < rows.size(); ++row)
            lines += "  " + (row == 0 ? paint(Ink::Strong, std::to_string(i + 1)) + "  " : "   ") +
                     rows[row] + "\n";
    }
    return lines;
}

} // namespace

std::string show(const std::vector<Fact>& facts, Language language, const Paint& paint) {
    std::size_t width = 0;
    for (const Fact& fact : facts)
        width = std::max(width, widthOf(fact.label.in(language)));
    std::string lines;
    for (const Fact& fact : facts) {
        if (fact.label.empty())
            continue;
        const auto rows = wrapped(shownValue(fact.value, language), kLine - width - 4);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::string label = i == 0 ? fact.label.in(language) : "";
            lines += "  " + paint(Ink::Quiet, padRight(label, width)) + "  " + rows[i] + "\n";
        }
    }
    return lines;
}

std::string show(const Answer& answer, Language language, const Paint& paint) {
    const Sign sign = signOf(answer.tone);
    std::string lines;
    if (!answer.headline.empty())
        lines += paint(sign.ink, sign.sign + visible(answer.headline.in(language))) + "\n";
    lines += show(answer.facts, language, paint);
    for (const Table& table : answer.tables)
        lines += showTable(table, language, paint);
    if (!answer.next.empty())
        lines += showNext(answer.next, language, paint);
    return lines + answer.body;
}

// Not wrapped: a path that is named can be taken from the line as it stands.
std::string show(const Told& words, Language language, const Paint& paint) {
    const std::string lead = "daishi: ";
    std::string lines = paint(Ink::Stop, lead) + visible(words.says.in(language)) + "\n";
    if (!words.next.empty())
        lines += std::string(lead.size(), ' ') + "→ " + visible(words.next.in(language)) + "\n";
    return lines;
}

std::string show(const Rejected& rejected, Language language, const Paint& paint) {
    std::string lines = paint(Ink::Stop, "止 " + rejected.headline.in(language)) + "\n";
    for (const InputFault& fault : rejected.faults) {
        std::string place = fault.file;
        const auto add = [&](std::int64_t n) {
            if (n > 0)
                place += (place.empty() ? "" : ":") + std::to_string(n);
        };
        if (!fault.namesPlace)
            add(fault.line), add(fault.column);
        lines += "  " + (place.empty() ? "" : place + ": ") + visible(fault.reason.in(language)) + "\n";
    }
    const auto told = static_cast<std::int64_t>(rejected.faults.size());
    if (rejected.total > told) {
        const std::string rest = shownValue(rejected.total - told, language);
        lines += "  " + Text{"ほかに " + rest + " 件", "and " + rest + " more"}.in(language) + "\n";
    }
    return lines;
}

} // namespace daishi::cli
