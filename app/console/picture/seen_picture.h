// A picture as large as its place allows, with what its two halves are above it: as seen, as it should be.
// It is drawn later, and forgotten with the next.
#pragma once

#include <QImage>
#include <QWidget>

#include "app/console/frame/context.h"

namespace daishi::console {

class SeenPicture final : public QWidget {
    Q_OBJECT

  public:
    enum class Halves { SeenAndShould, One };
    explicit SeenPicture(Context&, Halves = Halves::SeenAndShould, QWidget* parent = nullptr);

    void show(const std::string& png);          // of the reader's making; empty: there is none
    void showSheet(const std::string& picture); // as a source gave it
    void forget() { show({}); }
    bool isThere() const { return !image_.isNull(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return isThere(); }
    int heightForWidth(int width) const override; // as high as it is at this width, no higher than its place

    // The colour of the words above it; invalid: as all type.
    void writeIn(const QColor& colour) { ink_ = colour; }
    void atMost(int height) { // in pixels; 0: as high as it is
        highest_ = height;
        updateGeometry();
    }

  Q_SIGNALS:
    void drawn(); // or that it cannot be: isThere()

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    void expect(bool picture);
    std::function<void(const QImage&)> whenDrawn();
    int headHeight() const;

    Context& context_;
    Halves halves_;
    QImage image_;
    QColor ink_;
    int highest_ = 0;
    int awaited_ = 0; // only the newest counts
};

} // namespace daishi::console
