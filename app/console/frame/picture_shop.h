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
    template <class Drawn>
    using Then = std::function<void(const Drawn&)>;

    using QObject::QObject;
    // `then` on the window's thread, never once `context` is gone; a null image where it cannot be drawn.
    void blank(const BlankType&, const Insurer&, int width, QObject* context, Then<QImage>);
    // All pages of a PDF of our own, each `width` pixels wide.
    void pages(const QByteArray& pdf, int width, QObject* context, Then<std::vector<QImage>>);
    // A picture of our own making: PNG.
    void image(const QByteArray&, QObject* context, Then<QImage>);
    // A sheet as a source gave it, JPEG, PNG or PDF: decoded by daishi-reader, in grey.
    void sheet(const QByteArray&, QObject* context, Then<QImage>);

    // Whether pictures are still to come.
    bool busy() const { return awaited_ > 0; }

  private:
    template <class Draw, class Drawn>
    void make(desk::WorkThread&, QObject* context, Draw, Then<Drawn>);

    int awaited_ = 0;
    picture::Pictures pictures_;
    // The last: they end first. What comes from outside may take its time and holds nothing else up.
    desk::WorkThread thread_, outside_;
};

} // namespace daishi::console
