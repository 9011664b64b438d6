// Some blanks, their masters, and pictures of their sheets.
#pragma once

#include "printers/reading/sheet/verify.h"
#include "tests/pictures/sample.h"

namespace daishi::test {

// "kawasaki-hkn-3" … of the registered blanks (tests/pictures/blanks.h).
const pictures::Blank& blankNamed(const std::string& key);
MasterPlate masterOf(const pictures::Blank&);
std::string plateOf(const paper::BlankFace&);

// Three insurers, two titles, two numbers: as cards; one of them as a letter too.
const std::vector<std::string>& enrolledKeys();
const reading::Catalogue& enrolled();

cv::Mat greyOf(const paper::BlankFace&); // grey, 300 dpi, without flaw
// The face as a device with these flaws sees it, as JPEG.
std::string pictureOf(const paper::BlankFace&, const scan::Flaws&);
std::string scanOf(const paper::BlankFace&); // from a document scanner in order

reading::Verified looked(const std::string& picture, const std::string& expected,
                         MarkInPicture = MarkInPicture::Veto);

} // namespace daishi::test
