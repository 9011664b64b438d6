#include "app/floor/picture_loader.h"

#include <QPointer>

namespace daishi::practice {

PictureLoader::PictureLoader(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1); // pictures wait for each other anyway
}

PictureLoader::~PictureLoader() {
    pool_.clear();
    pool_.waitForDone();
}

void PictureLoader::draw(std::function<QImage(picture::Pictures&)> work, QObject* receiver, Done done) {
    pool_.start([this, work = std::move(work), to = QPointer<QObject>(receiver), done = std::move(done)] {
        QImage picture;
        try {
            picture = work(pictures_);
        } catch (const std::exception&) {
            picture = QImage(); // a blank that cannot be drawn has no picture
        }
        QMetaObject::invokeMethod(
            this,
            [to, done, picture] {
                if (to)
                    done(picture);
            },
            Qt::QueuedConnection);
    });
}

void PictureLoader::sheet(const std::filesystem::path& file, int width, QObject* receiver, Done done) {
    draw([file, width](picture::Pictures& pictures) { return pictures.pictureOf(file, 0, width); }, receiver,
         std::move(done));
}

void PictureLoader::blank(const Registry& registry, const replay::Pack& pack, int width, QObject* receiver,
                          Done done) {
    BlankType type = replay::typeOf(registry, pack.type);
    type.mark = pack.mark;
    const Insurer insurer = *registry.insurer(type.insurer);
    draw([type, insurer,
          width](picture::Pictures& pictures) { return pictures.blankPicture(type, insurer, width); },
         receiver, std::move(done));
}

} // namespace daishi::practice
