#pragma once
// Lays the pages of a job over pre-printed blanks. Everything that knows libqpdf is behind this header, which
// is C++17: qpdf 11's own headers do not compile as C++20 with clang 14.

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace daishi::vprinter {

// What of a page reaches the paper.
enum class Printed { Whole, UpperHalf, WithoutImages };

// The document of one job. Not thread-safe.
class JobDocument {
  public:
    // Throws std::runtime_error when the file is not a PDF with at least one page.
    explicit JobDocument(const std::filesystem::path& file);
    ~JobDocument();
    JobDocument(JobDocument&&) noexcept;
    JobDocument& operator=(JobDocument&&) noexcept;

    int pages() const;

    // What is printed on one sheet. Pages count from 1.
    struct Print {
        int front = 1;
        Printed how = Printed::Whole;
        std::optional<int> back; // on the other side, which is white
    };

    // Writes the one-page PDF `blank` with the page over it, 1:1, top left corner on top left corner,
    // whatever their sizes: a printer knows no more about the paper than its size. A back is a second page.
    // Throws std::exception.
    void printOver(const std::string& blank, const Print&, const std::filesystem::path& output);

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace daishi::vprinter
