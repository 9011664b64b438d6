#pragma once
// A picture of one ink: each dot of it is ink or is nothing, so that every printer puts the same dots on
// paper.

#include <memory>
#include <string_view>

namespace daishi::paper {

class Stencil {
  public:
    // Of a PNG: a dot is ink where it is darker than half-way from white to black; what is transparent is
    // white. Throws std::runtime_error where the bytes are no PNG, or hold no ink or nothing else.
    explicit Stencil(std::string_view png);
    ~Stencil();
    Stencil(Stencil&&) noexcept;
    Stencil& operator=(Stencil&&) noexcept;

  private:
    friend class Canvas;
    struct Dots;
    std::unique_ptr<Dots> dots_;
};

} // namespace daishi::paper
