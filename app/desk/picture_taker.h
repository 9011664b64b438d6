// Pictures of sheets from where the place has them (printers/sources), on threads of their own: somebody asks
// for one, lays the sheet on the scanner, and is answered when it is there. One sheet is in hand at a time.
// Lives on the window's thread.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QPointer>

#include "app/desk/device_check.h"
#include "app/desk/seen.h"
#include "app/desk/work_thread.h"
#include "printers/sources/source_settings.h"

namespace daishi::desk {

// What came of asking for one picture.
using Taken = std::variant<PictureInHand, NoPicture>;

class PictureTaker final : public QObject {
    Q_OBJECT

  public:
    using Open = std::function<std::unique_ptr<PictureSource>(const SourceSettings&)>;
    // Left out: as the settings say.
    explicit PictureTaker(Open = {}, QObject* parent = nullptr);
    ~PictureTaker() override; // waits for no scanner: what is under way ends now

    void setUp(const std::vector<SourceSettings>&);
    const std::vector<SourceSettings>& sources() const { return settings_; }

    // The first picture that comes from this source from now on. What was asked for before is given up.
    // `then` on the window's thread, never once `context` is gone or it was given up.
    void take(const std::string& source, QObject* context, std::function<void(const Taken&)> then);
    // A file that a person has chosen or dropped.
    void takeFile(const std::string& path, QObject* context, std::function<void(const Taken&)> then);
    void giveUp();
    bool takes() const { return now_ != nullptr; }

    // It is on record now: nothing of it stays with its source. `stayed`: it could not be removed there.
    void discard(const PictureInHand&, QObject* context, std::function<void()> stayed);

    // Looks whether sources and reader are there; none is asked for a picture.
    void check(QObject* context, std::function<void(const DeviceState&)> then);

  private:
    struct Source;
    struct Task;
    struct Kept;
    std::shared_ptr<Task> begin(QObject* context, std::function<void(const Taken&)> then);
    void came(const std::shared_ptr<Task>&, Taken);
    std::shared_ptr<Source> named(const std::string& id) const;
    void onWindow(std::function<void()>);

    Open open_;
    std::vector<SourceSettings> settings_;
    std::vector<std::shared_ptr<Source>> sources_;
    std::shared_ptr<Task> now_;
    std::vector<Kept> kept_; // pictures in hand, and which of their source they are
    std::unique_ptr<sources::Bell> over_;
    std::unique_ptr<WorkThread> taking_, checking_; // end first
};

// The name of the source that a chosen file is from.
inline constexpr const char* kHandedSource = "handed";

} // namespace daishi::desk
