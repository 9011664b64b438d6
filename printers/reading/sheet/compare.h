// Each cell of a found sheet against what each master has there.
#pragma once

#include <vector>

#include "printers/reading/sheet/find.h"

namespace daishi::reading {

struct CellScore {
    bool muchInk = false; // of the master: enough to be correlated
    double likeness = 0;  // correlation, −1 … 1, where there is much ink; else 0
    cv::Point2d offset;   // at which it is best, pixels at the scale of the zone
};

// The zones of a picture, straightened, and their cells compared by content. Refers to what it is made from.
class Comparison {
  public:
    Comparison(const Found&, const Family&);

    // Whether the cell lies within the picture.
    bool shown(std::size_t cell) const { return shown_[cell]; }
    // Of one cell with much ink against the content that a master has there.
    const CellScore& score(std::size_t cell, std::size_t content) const { return scores_[cell][content]; }
    // What is left of the cell when that content is taken away (residual.h).
    double residual(std::size_t cell, std::size_t content) const;
    // How much the strongest stroke of that content varies against what is around it, in this picture's tone,
    // in the unit of residual().
    double stroke(std::size_t cell, std::size_t content) const;
    // Whether something lies on the cell: it is brighter or darker than the paper around it is.
    bool covered(std::size_t cell, std::size_t content) const;

    // The zone as seen, and as this content looks in the picture's tone.
    cv::Mat seen(std::size_t zone) const;
    const cv::Mat& print(std::size_t zone, std::size_t content) const { return prints_[zone][content]; }

  private:
    CellScore scored(std::size_t cell, std::size_t content) const;
    cv::Mat seenCell(std::size_t cell, int edge) const;
    // How far the print is out of its place there: by the cell itself, or the nearest of its zone that can
    // tell.
    cv::Point2d offsetOf(std::size_t cell, std::size_t content) const;

    const Found& found_;
    const Family& family_;
    std::vector<cv::Mat> seen_;                // by zone, with kEdge around
    std::vector<std::vector<cv::Mat>> prints_; // by zone and content, toned
    std::vector<bool> shown_;                  // by cell
    std::vector<std::vector<CellScore>> scores_;
};

// The place of a cell on the sheet.
cv::Rect onSheet(const Zone&, const cv::Rect& cell);

} // namespace daishi::reading
