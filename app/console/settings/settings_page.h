// How this console looks and sounds, and what it is connected with. What is chosen holds at once and is kept
// (console_settings.h).
#pragma once

#include <map>

#include "app/console/frame/page.h"
#include "app/console/settings/settings_view.h"
#include "app/desk/desk.h"
#include "app/scanner/keyboard_country.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QScrollArea;
class QSpinBox;

namespace daishi::console {

class FactsCard;
struct FactLine;

class SettingsPage final : public Page {
    Q_OBJECT

  public:
    explicit SettingsPage(Context&, QWidget* parent = nullptr);

    static QString title();
    static QKeySequence calledBy() { return Qt::SHIFT | Qt::Key_F10; }
    QString name() const override { return title(); }
    QKeySequence key() const override { return calledBy(); }
    void look() override;
    bool take(const Scan&, const std::string& raw) override;
    void fit() override;

    // Whatever a scanner sent, readable or not: how it was understood, and whether it was the set-up code.
    void seen(const QString& device, const QByteArray& raw);

    QComboBox& language() { return *language_; }
    QComboBox& brightness() { return *brightness_; }
    QSpinBox& typeSize() { return *type_; }
    QCheckBox& goSound() { return *sound_; }
    QString finding() const;
    QString lastScan() const;

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    void layColumns();
    QWidget* makeChoices();
    QWidget* makeSetUp();
    void follow();
    void choose();
    void showChoices();
    void showScanners();
    void showPrinters();
    void showStore(const StoreFacts&);
    void lookAtPictures();
    void showPictures();
    void showFinding(const scanner::CountryFinding&);
    void printCode();

    QComboBox* language_;
    QComboBox* brightness_;
    QSpinBox* type_;
    QCheckBox* sound_;
    QLabel* code_;
    QLabel* finding_;
    FactsCard* scanners_;
    FactsCard* last_;
    FactsCard* printers_;
    FactsCard* store_;
    FactsCard* pictures_;
    std::optional<desk::DeviceState> devices_; // as they were last found; nothing: they are being asked
    std::optional<ReaderFacts> reader_;
    QScrollArea* scroll_;
    QList<QWidget*> cards_;
    std::map<PrinterId, Look> looks_; // as they were last seen
    bool follows_ = false;            // the scanners of the place
    bool showing_ = false;            // what stands in the fields was not chosen by a person
};

} // namespace daishi::console
