// Manual pages in the language of man(7). Text comes in plain and goes out escaped, so that nothing in it is
// taken for a request.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace daishi::manual {

// Running text of a page: "\" and the like escaped, a dot at the beginning of a line kept from being a
// request.
std::string prose(std::string_view text);
// What is typed: hyphens and quotes stay those of the keyboard.
std::string typed(std::string_view text);

class Page {
  public:
    // `date` is that of the release, "2026-11-21", so that the same sources give the same page.
    Page(const std::string& name, int section, const std::string& date, const std::string& version);

    Page& name(std::string_view name, std::string_view what); // "daishi - tie every blank …", for apropos
    Page& synopsis(const std::vector<std::string>& lines);
    Page& references(const std::vector<std::string>& pages); // "daishi(1)"
    Page& section(std::string_view title);                   // .SH
    Page& subsection(std::string_view title);                // .SS
    Page& paragraph(std::string_view text);
    // A hanging paragraph: `tag` is typed, bold.
    Page& item(std::string_view tag, std::string_view text);
    Page& indent();
    Page& outdent();
    // Lines as they are typed.
    Page& example(std::string_view lines);

    const std::string& text() const { return text_; }

  private:
    std::string text_;
    bool headed_ = false; // a heading was written last: the paragraph after it needs no mark
};

} // namespace daishi::manual
