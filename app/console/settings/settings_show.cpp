// What the page of settings tells: scanners, scans, printers, the store.
#include <QCoreApplication>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <memory>

#include "app/console/frame/facts_card.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/printer_words.h"
#include "app/console/frame/theme.h"
#include "app/console/settings/code_picture.h"
#include "app/console/settings/scan_words.h"
#include "app/console/settings/settings_page.h"
#include "app/scanner/hub.h"

namespace daishi::console {

namespace {

constexpr double kCodeMm = 30;

QString stateWords(scanner::DeviceState state) {
    switch (state) {
    case scanner::DeviceState::Open:
        return SettingsPage::tr("✓ ready");
    case scanner::DeviceState::Trying:
        return SettingsPage::tr("○ is being looked for");
    case scanner::DeviceState::Lost:
        return SettingsPage::tr("▲ lost");
    }
    return {};
}

} // namespace

void SettingsPage::showScanners() {
    std::vector<FactLine> lines;
    if (context().scanners) {
        for (const scanner::DeviceView& device : context().scanners->devices()) {
            lines.push_back({context().say(device.name), stateWords(device.state), true});
            if (const QString why = context().say(device.why); !why.isEmpty())
                lines.push_back({tr("because"), why, false});
        }
    }
    if (lines.empty())
        lines.push_back({tr("No scanner is connected."), {}, false});
    scanners_->show(lines);
}

bool SettingsPage::take(const Scan&, const std::string& raw) {
    if (!follows_) // else the scanner itself has told it
        seen({}, QByteArray::fromStdString(raw));
    return true;
}

void SettingsPage::seen(const QString& device, const QByteArray& bytes) {
    const std::string raw = bytes.toStdString();
    const scanner::CountryFinding finding = scanner::whatCountry(raw);
    const bool setUp = finding.kind != scanner::CountryFinding::Kind::Unknown;
    const ScanWords words = scanWords(context(), raw);
    std::vector<FactLine> lines;
    if (!device.isEmpty())
        lines.push_back({tr("scanner"), device, false});
    lines.push_back({tr("understood as"), setUp ? tr("the set-up test code") : words.kind, true});
    lines.push_back({tr("AIM identifier"), words.aim, false});
    lines.push_back({tr("length"), words.length, false});
    for (const QString& element : words.elements)
        lines.push_back({"GS1", element, false});
    last_->show(lines);
    if (setUp)
        showFinding(finding);
}

QString SettingsPage::lastScan() const {
    QStringList all;
    for (const QLabel* label : last_->findChildren<QLabel*>())
        all << label->text();
    return all.join("\n");
}

void SettingsPage::showFinding(const scanner::CountryFinding& finding) {
    const bool right = finding.kind == scanner::CountryFinding::Kind::Right;
    finding_->setText((right ? "✓ " : "▲ ") + context().say(finding.sentence) + "\n" +
                      (right ? QString() : "→ ") + context().say(finding.nextAct));
    finding_->setStyleSheet(
        QString("font-weight: 700; color: %1;")
            .arg((right ? context().theme.colours().goInk : context().theme.stopInk()).name()));
    if (isVisible())
        context().notices.say(context().say(finding.sentence), right ? Tone::Done : Tone::Waiting);
}

QString SettingsPage::finding() const {
    return finding_->text();
}

void SettingsPage::showPrinters() {
    std::vector<FactLine> lines;
    for (const PrinterConfig& printer : context().desk.registry().printers) {
        const auto look = looks_.find(printer.id);
        QString state = tr("is being asked");
        if (look != looks_.end()) {
            const PrinterWords words = wordsOf(look->second);
            state = markOf(words.mark) + " " + words.state;
        }
        lines.push_back({context().say(printer.name), state, true});
        lines.push_back({tr("address"), QString::fromStdString(printer.uri), false});
        if (!printer.queue.empty())
            lines.push_back({tr("queue"), QString::fromStdString(printer.queue), false});
    }
    printers_->show(lines);
}

void SettingsPage::showStore(const StoreFacts& facts) {
    const auto text = [](const std::string& words) { return QString::fromStdString(words); };
    const bool practice = facts.info.kind == StoreKind::Simulation;
    std::vector<FactLine> lines{
        {tr("home"), text(facts.home), false},
        {tr("store"), text(facts.store), false},
        {tr("kind"), practice ? tr("practice: nothing of it is valid") : tr("production"), practice},
        {tr("version of the store"), QString::number(facts.info.schemaVersion), false},
        {tr("last backup"),
         facts.backup ? text(localIso(facts.backup->madeAt, facts.zone)).left(16).replace('T', ' ')
                      : tr("none was made"),
         !facts.backup},
        {tr("program"), QString("Daishi ") + DAISHI_VERSION, false}};
    store_->show(lines);
}

void SettingsPage::printCode() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName("Daishi");
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        if (result != QDialog::Accepted)
            return;
        QPainter painter(printer.get());
        const int side = int(kCodeMm / 25.4 * printer->resolution());
        painter.drawImage(QRect(side / 2, side / 2, side, side),
                          dataMatrixPicture(scanner::kCountryCode, 20));
        context().notices.say(tr("The test code was sent to the printer."), Tone::Done);
    });
    dialog->open();
}

} // namespace daishi::console
