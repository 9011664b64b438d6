// The loudspeaker, as a module of its own: what it stands on takes longer to load than the window to open, so
// that it is loaded when the window is there (module_sounds.h).
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#include <QObject>
#include <memory>

#include "app/console/sound/speaker.h"
#include "app/console/sound/tones.h"

namespace daishi::console {

namespace {

class Loudspeaker final : public Speaker {
  public:
    bool isThere() const override { return !QMediaDevices::defaultAudioOutput().isNull(); }

    void play(Tune tune) override {
        const auto samples = samplesOf(tune);
        bytes_ = QByteArray(reinterpret_cast<const char*>(samples.data()), qsizetype(samples.size() * 2));
        QAudioFormat format;
        format.setSampleRate(kSamplesPerSecond);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        sink_ = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), format);
        buffer_ = std::make_unique<QBuffer>(&bytes_);
        buffer_->open(QIODevice::ReadOnly);
        sink_->start(buffer_.get());
    }

  private:
    QByteArray bytes_;
    std::unique_ptr<QBuffer> buffer_;
    std::unique_ptr<QAudioSink> sink_; // the first to go: it reads from the buffer
};

} // namespace

} // namespace daishi::console

extern "C" Q_DECL_EXPORT daishi::console::Speaker* daishiSpeaker() {
    return new daishi::console::Loudspeaker;
}
