#include "app/replay/tell.h"

#include <ostream>
#include <sstream>

#include "app/cli/show.h"
#include "app/cli/width.h"

namespace daishi::replay {

namespace {

constexpr std::size_t kLine = 96;

// The command of which this is the answer; its headline of a refusal is needed.
cli::Verb verbOf(const Reply& reply) {
    std::ostringstream out;
    std::istringstream in;
    SystemClock clock;
    SystemRandom random;
    const Surroundings around{clock, random, out, out, in, false, {}, {}};
    const auto verbs = cli::allVerbs(around);
    const std::string noun = reply.words.empty() ? "" : reply.words[0];
    for (const std::string& name : {reply.words.size() > 1 ? reply.words[1] : std::string(), std::string()}) {
        if (const cli::Verb* verb = cli::findVerb(verbs, noun, name))
            return *verb;
    }
    return {};
}

std::string indented(const std::string& text, const std::string& by) {
    std::string lines = by;
    for (const char c : text) {
        lines += c;
        if (c == '\n')
            lines += by;
    }
    while (!lines.empty() && (lines.back() == ' ' || lines.back() == '\n'))
        lines.pop_back();
    return lines;
}

Text same(const std::string& text) {
    return {text, text};
}

} // namespace

void Teller::line(const std::string& text) {
    blank_ = text.empty();
    out_ << text << std::endl;
}

void Teller::title(const std::string& text) {
    if (how_ == Telling::Quiet)
        return;
    line(paint_(cli::Ink::Strong, text));
    gap();
}

void Teller::paragraphs(const std::string& text) {
    if (how_ != Telling::Story)
        return;
    std::istringstream lines(text);
    for (std::string paragraph; std::getline(lines, paragraph);) {
        if (paragraph.empty())
            continue;
        gap();
        for (const std::string& row : cli::wrapped(paragraph, kLine))
            line(row);
        line("");
    }
}

void Teller::act(const std::string& text, const std::string& clock) {
    if (how_ == Telling::Quiet)
        return;
    const std::string lead = clock + "  ";
    std::string first = paint_(cli::Ink::Quiet, lead);
    for (const std::string& row : cli::wrapped(text, kLine - lead.size())) {
        line(first + paint_(cli::Ink::Strong, row));
        first = std::string(lead.size(), ' ');
    }
}

void Teller::command(const Reply& reply) {
    if (how_ != Telling::Verbose)
        return;
    std::string text;
    for (const std::string& word : reply.words)
        text += " " + cli::visible(word);
    line("    $ daishi" + text + "\n    " + reply.text);
}

void Teller::answer(const Reply& reply) {
    if (how_ != Telling::Story)
        return;
    if (reply.exit != Exit::Refused) {
        const std::string says = reply.field("says").value_or(reply.inWords());
        if (reply.exit != Exit::Done)
            return line("    " + paint_(cli::Ink::Stop, "✗ ") + says);
        const bool waits = reply.field("tone") == "waiting"; // done, but a person has something to do
        return line("    " + paint_(waits ? cli::Ink::Wait : cli::Ink::Good, waits ? "… " : "✓ ") + says);
    }
    const RefusalRow* row = findRefusal(reply.refusal("number"));
    if (!row)
        return;
    const Refusal refusal{row->code, same(reply.refusal("loaded")), same(reply.refusal("required")),
                          same(reply.refusal("difference"))};
    line(indented(cli::show(refusal, verbOf(reply), Language::Japanese, paint_), "    "));
    for (const std::string& text : cli::wrapped(
             "In English: " + std::string(row->sentenceEn) + " Next: " + std::string(row->nextEn), kLine - 6))
        line("      " + text);
}

void Teller::gap() {
    if (how_ != Telling::Quiet && !blank_)
        line("");
}

} // namespace daishi::replay
