// Pictures as no scanner makes them, and as some do.
#pragma once

#include <string>

#include <opencv2/core.hpp>

namespace daishi::test {

// A sheet that shows which way is up: black in its left upper quarter, else white.
cv::Mat quarter(const cv::Size&);

std::string greyJpeg(const cv::Mat& grey);
// Inks as Adobe writes them.
std::string inkJpeg(const cv::Mat& grey);
// The same JPEG with an EXIF segment that says how it is turned; any number.
std::string turnedJpeg(const std::string& jpeg, unsigned orientation);

enum class Depth { Eight, Sixteen };
enum class Passes { One, Seven };
std::string greyPng(const cv::Mat& grey, Depth, Passes = Passes::One);
// Black, seen through everywhere but in the left upper quarter.
std::string clearPng(const cv::Size&);
// White, larger than memory should be spent on.
std::string hugePng(const cv::Size&);

} // namespace daishi::test
