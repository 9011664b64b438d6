#include "printers/sources/scan/camera_shot.h"

#include "printers/raster/pdf_raster.h"
#include "printers/sources/scan/scan_fault.h"

#include <QCamera>
#include <QCameraDevice>
#include <QGuiApplication>
#include <QImage>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>

#include <cstring>

namespace daishi::scan_program {

namespace {

using sources::ScanExit;

// Nothing is shown, so that no screen is needed.
class Application {
  public:
    int run() { return application_.exec(); }

  private:
    bool unseen_ = qputenv("QT_QPA_PLATFORM", "offscreen"); // before the application
    int count_ = 1;
    char name_[12] = "daishi-scan";
    char* names_[2] = {name_, nullptr};
    QGuiApplication application_{count_, names_};
};

QCameraDevice cameraNamed(const std::string& name) {
    if (name.empty())
        return QMediaDevices::defaultVideoInput();
    for (const QCameraDevice& camera : QMediaDevices::videoInputs())
        if (camera.id().toStdString() == name)
            return camera;
    return {};
}

// The most dots that are read.
QCameraFormat finest(const QCameraDevice& camera) {
    QCameraFormat best;
    const auto dots = [](const QCameraFormat& format) {
        return 1LL * format.resolution().width() * format.resolution().height();
    };
    for (const QCameraFormat& format : camera.videoFormats())
        if (dots(format) > dots(best) && dots(format) <= raster::kMostDots)
            best = format;
    return best;
}

raster::Raster rasterOf(const QImage& image, raster::Channels channels) {
    const QImage plain = image.convertToFormat(channels == raster::Channels::Grey ? QImage::Format_Grayscale8
                                                                                  : QImage::Format_RGB888);
    raster::Raster out = raster::Raster::empty({plain.width()}, {plain.height()}, channels);
    const auto row = static_cast<std::size_t>(plain.width()) * static_cast<std::size_t>(channels);
    for (int y = 0; y < plain.height(); ++y)
        std::memcpy(out.bytes.data() + row * static_cast<std::size_t>(y), plain.constScanLine(y), row);
    return out;
}

} // namespace

raster::Raster shotOf(const std::string& name, raster::Channels channels) {
    Application application;
    const QCameraDevice found = cameraNamed(name);
    if (found.isNull())
        throw ScanFault(ScanExit::NotThere, "no camera");
    QCamera camera(found);
    QImageCapture capture;
    QMediaCaptureSession session;
    session.setCamera(&camera);
    session.setImageCapture(&capture);
    if (const QCameraFormat format = finest(found); !format.isNull())
        camera.setCameraFormat(format);
    QImage image;
    QString fault;
    const auto fail = [&](const QString& why) {
        fault = why;
        QCoreApplication::quit();
    };
    QObject::connect(&camera, &QCamera::errorOccurred, &camera,
                     [&](QCamera::Error, const QString& why) { fail(why); });
    QObject::connect(&capture, &QImageCapture::errorOccurred, &capture,
                     [&](int, QImageCapture::Error, const QString& why) { fail(why); });
    QObject::connect(&capture, &QImageCapture::readyForCaptureChanged, &capture, [&](bool ready) {
        if (ready)
            capture.capture();
    });
    QObject::connect(&capture, &QImageCapture::imageCaptured, &capture, [&](int, const QImage& preview) {
        image = preview;
        QCoreApplication::quit();
    });
    camera.start();
    application.run();
    if (image.isNull())
        throw ScanFault(ScanExit::Gone, fault.isEmpty() ? "the camera gave no picture" : fault.toStdString());
    return rasterOf(image, channels);
}

std::string listCameras() {
    const Application application;
    std::string lines;
    for (const QCameraDevice& camera : QMediaDevices::videoInputs())
        lines += camera.id().toStdString() + "\t" + camera.description().toStdString() + "\n";
    return lines;
}

} // namespace daishi::scan_program
