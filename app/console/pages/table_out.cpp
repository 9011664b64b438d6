// What leaves the page: a CSV file, and paper.
#include <QDateTime>
#include <QFileDialog>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTabBar>
#include <memory>

#include "app/console/frame/notices.h"
#include "app/console/pages/table_page.h"
#include "app/console/table/csv.h"
#include "app/console/table/paper_table.h"
#include "app/console/table/table_panel.h"
#include "app/desk/desk.h"

namespace daishi::console {

QString TablePage::heading() const {
    return spec_.tabs.size() > 1 ? spec_.name + context().gap() + now().name : spec_.name;
}

QString TablePage::fileName(const QString& ending) const {
    const std::string day = siteDay(context().desk.clock().now(), context().desk.registry().site.zone).iso();
    return heading().replace(context().gap(), QString("-")) + "-" + QString::fromStdString(day) + ending;
}

PaperTable TablePage::paper() const {
    const SiteZone zone = context().desk.registry().site.zone;
    const QString at = QString::fromStdString(localIso(context().desk.clock().now(), zone)).left(16);
    return {heading(), QString(at).replace('T', ' '),
            context().desk.isSimulation() ? tr("PRACTICE") : QString()};
}

QByteArray TablePage::csv() const {
    return csvOf(rows().rows());
}

void TablePage::saveCsv(const QString& file) {
    QSaveFile out(file);
    const QByteArray bytes = csv();
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        context().notices.say(tr("The list is saved: %1").arg(file), Tone::Done);
    else
        context().notices.say(tr("The list could not be saved: %1").arg(out.errorString()), Tone::Stop);
}

void TablePage::savePdf(const QString& file) {
    QPdfWriter pdf(file);
    pdf.setTitle(heading());
    pdf.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12)});
    paintTable(pdf, rows().rows(), paper());
}

void TablePage::askForCsv() {
    auto* dialog = new QFileDialog(window(), tr("Save the list"), fileName(".csv"), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("csv");
    connect(dialog, &QFileDialog::fileSelected, this, &TablePage::saveCsv);
    dialog->open();
}

// The dialog does not wait; the printer lives until it was used.
void TablePage::askForPrint() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(heading());
    printer->setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12)});
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        if (result != QDialog::Accepted)
            return;
        paintTable(*printer, rows().rows(), paper());
        context().notices.say(tr("The list was sent to the printer."), Tone::Done);
    });
    dialog->open();
}

} // namespace daishi::console
