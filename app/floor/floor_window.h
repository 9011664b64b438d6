// The floor panel: the practice world around the console, in one window. Left the shelf, in the middle the
// printers, right what came out and what hangs at the board.
#pragma once

#include <QMainWindow>

#include "app/floor/console_keeper.h"
#include "app/floor/hands.h"
#include "app/floor/scanner_wire.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace daishi::practice {

struct Place;

class OutputPanel;
class PapersPanel;
class PrinterPanel;
class Shelf;

class FloorWindow : public QMainWindow, public Hands {
    Q_OBJECT
  public:
    // None of these is owned; all must outlive the window.
    FloorWindow(FloorThread&, ScannerWire&, ConsoleKeeper&);

    Shelf* shelf() const { return shelf_; }
    OutputPanel* output() const { return output_; }

    void act(const QString& statement) override;
    void stick(const QString& box, const QString& label) override;
    void scan(const QString& code) override;
    void carryToTray(const QString& box, const QString& tray) override;
    void carryFromTray(const QString& tray, const QString& box) override;
    void carryToBox(const QString& from, const QString& into) override;
    void lookAt(const QString& title, const replay::Stack&) override;
    const Morning& morning() const override { return *morning_; }
    PictureLoader& pictures() override { return pictures_; }

  private:
    void makeBar(QVBoxLayout*);
    void makeFoot(QVBoxLayout*);
    void makeGround();
    void begin(const MorningNow&);
    void showSeen(const SeenNow&);
    void tell(const QString& text, bool odd = false);
    void tellConsole();
    void tellTime();
    Place placeOf(const QString& name) const;
    std::vector<Place> boxes(const QString& without) const;
    std::vector<Place> trays() const;
    void carry(const QString& from, const std::vector<Place>& to, const QString& chosen);

    FloorThread& floor_;
    ConsoleKeeper& console_;
    ScannerWire& wire_;
    PictureLoader pictures_;
    MorningNow morning_;
    SeenNow seen_;
    QWidget* ground_ = nullptr;
    QHBoxLayout* columns_ = nullptr;
    QVBoxLayout* printersColumn_ = nullptr;
    QLabel *time_ = nullptr, *consoleState_ = nullptr, *told_ = nullptr;
    QPushButton *startConsole_ = nullptr, *killConsole_ = nullptr;
    Shelf* shelf_ = nullptr;
    OutputPanel* output_ = nullptr;
    PapersPanel* papers_ = nullptr;
    std::vector<PrinterPanel*> printers_;
};

} // namespace daishi::practice
