// Pictures for the window, drawn on a thread of their own (app/picture).
#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "app/desk/work_thread.h"
#include "app/picture/pictures.h"

namespace daishi::console {

class PictureShop final : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;
    // `then` on the window's thread, never once `context` is gone; a null image where it cannot be drawn.
    void blank(const BlankType&, const Insurer&, int width, QObject* context,
               std::function<void(const QImage&)> then);
    // All pages of a PDF, each `width` pixels wide.
    void pages(const QByteArray& pdf, int width, QObject* context,
               std::function<void(const std::vector<QImage>&)> then);

    // A picture as a source or the reader gave it: PNG, JPEG, or the first page of a PDF. No more of it is
    // read than a sheet at 600 dpi has.
    void image(const QByteArray&, QObject* context, std::function<void(const QImage&)> then);

    // Whether pictures are still to come.
    bool busy() const { return awaited_ > 0; }

  private:
    int awaited_ = 0;
    picture::Pictures pictures_;
    desk::WorkThread thread_; // the last: it ends first
};

} // namespace daishi::console
