#include "printers/reading/sheet/join.h"

#include <algorithm>

namespace daishi::reading {

std::vector<cv::Rect> joined(const std::vector<cv::Rect>& places) {
    std::vector<cv::Rect> out;
    for (cv::Rect place : places) {
        // Whatever touches it goes into it, and what it touches then as well.
        for (auto other = out.begin(); other != out.end();) {
            if ((*other & place).area() == 0) {
                ++other;
                continue;
            }
            place |= *other;
            out.erase(other);
            other = out.begin();
        }
        out.push_back(place);
    }
    return out;
}

} // namespace daishi::reading
