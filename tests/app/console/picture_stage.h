// What the console shows of pictures of sheets, one view after another: at receiving, at loading, of the
// first sheet, when they tell and when they do not, and what stops.
#pragma once

#include "tests/app/console/picture_kit.h"
#include "tests/app/console/stage.h"

namespace daishi::test {

class PictureStage {
  public:
    explicit PictureStage(Opening);

    PictureMorning pictures;
    Console c;

    // In this order.
    void receiving(const View&);
    void settings(const View&);
    void load(const View&);  // a picture that does not tell, and the right one
    void first(const View&); // after load: of the first sheet, which bears other data in the end
    // Instead of load: the sheets in the box are another blank.
    void otherBlank(const View&);

  private:
    void toBox();
    void take(const std::string& words);
    bool reaches(int step);
    // Until every printer says that it waits, with nothing the matter.
    void calm();
};

} // namespace daishi::test
