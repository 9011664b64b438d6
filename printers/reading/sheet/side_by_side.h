// What was seen beside what should be, for people: each identity zone, then the whole sheet. What does not
// agree is framed in red.
#pragma once

#include <vector>

#include "printers/reading/sheet/sight.h"

namespace daishi::reading {

class SideBySide {
  public:
    explicit SideBySide(const Sight&);

    // The zones that stand in the layout, as this member has them. `unlike`: cells that differ.
    void zones(std::size_t member, const std::vector<std::size_t>& unlike);
    // The sheet as it should be, 300 dpi; `unlike`: places on it.
    void sheet(const cv::Mat& should, const std::vector<cv::Rect>& unlike);

    // BGR.
    cv::Mat drawn() const;

  private:
    cv::Mat framed(std::size_t zone, const std::vector<std::size_t>& unlike) const;
    void add(const cv::Mat& seen, const cv::Mat& should);

    const Sight& sight_;
    std::vector<cv::Mat> rows_;
};

} // namespace daishi::reading
