// Pictures for the window, drawn beside it.
#pragma once

#include <functional>

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include "app/floor/world.h"
#include "app/picture/pictures.h"

namespace daishi::practice {

class PictureLoader : public QObject {
    Q_OBJECT
  public:
    explicit PictureLoader(QObject* parent = nullptr);
    ~PictureLoader() override;

    using Done = std::function<void(const QImage&)>;
    // `done` is called in this thread, unless `receiver` is gone by then. A null picture: there is none.
    void sheet(const std::filesystem::path& file, int width, QObject* receiver, Done done);
    // A sheet as it lies in a tray or box, with its own mark.
    void blank(const Registry&, const replay::Pack&, int width, QObject* receiver, Done done);

  private:
    void draw(std::function<QImage(picture::Pictures&)>, QObject* receiver, Done);

    picture::Pictures pictures_;
    QThreadPool pool_;
};

} // namespace daishi::practice
