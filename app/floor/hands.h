// What every part of the window can ask for: an act of the floor, a scan, a picture. Implemented by the
// window.
#pragma once

#include <QString>

#include "app/floor/floor_thread.h"
#include "app/floor/picture_loader.h"

namespace daishi::practice {

class Hands {
  public:
    virtual ~Hands() = default;

    virtual void act(const QString& statement) = 0;
    virtual void stick(const QString& box, const QString& label) = 0;
    virtual void scan(const QString& code) = 0;
    // Sheets are carried: the person is asked how many, and may choose other places.
    virtual void carryToTray(const QString& box, const QString& tray) = 0;   // tray empty: not chosen yet
    virtual void carryFromTray(const QString& tray, const QString& box) = 0; // box empty: as above
    virtual void carryToBox(const QString& from, const QString& into) = 0;   // into empty: as above
    // What somebody sees who looks: the top sheet as a picture, and what lies below.
    virtual void lookAt(const QString& title, const replay::Stack&) = 0;

    virtual const Morning& morning() const = 0;
    virtual PictureLoader& pictures() = 0;
};

// What is dragged: the name of a box, or the place of a tray.
inline constexpr const char* kBoxMime = "application/x-daishi-box";
inline constexpr const char* kTrayMime = "application/x-daishi-tray";

} // namespace daishi::practice
