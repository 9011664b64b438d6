// Two pictures of the same view, compared in blocks, so that the last bit of a rounded edge does not matter
// and a figure that changed does.
#pragma once

#include <QImage>

namespace daishi::test {

// At most `width` pixels wide.
QImage fitting(const QImage&, int width);
// With at most so many colours (256 is the most), each pixel in the nearest of them: a third as large.
QImage inFewColours(const QImage&, int colours);

struct Difference {
    int blocks = 0; // that differ; of pictures that are not of one size all of them
    QImage picture; // the new one, with what differs framed
};
Difference compared(const QImage& golden, const QImage& now);

} // namespace daishi::test
