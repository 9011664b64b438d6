// What leaves the page for closing a day: the report as files, and on paper.
#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <memory>

#include "app/console/day/day_page.h"
#include "app/console/day/report_preview.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/picture_shop.h"

namespace daishi::console {

namespace {

constexpr int kPaperWidth = 2480; // pixels: A4 at 300 for each inch

void paint(QPrinter& printer, const std::vector<QImage>& pages) {
    QPainter painter(&printer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            printer.newPage();
        const QRect paper = printer.pageLayout().fullRectPixels(printer.resolution());
        const QSize size = pages[i].size().scaled(paper.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(QPoint(0, 0), size), pages[i]);
    }
}

} // namespace

void DayPage::save(const QString& folder) {
    for (const auto& [name, content] : files_) {
        QSaveFile file(QDir(folder).filePath(QString::fromStdString(name)));
        const auto size = qint64(content.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), size) != size || !file.commit()) {
            context().notices.say(tr("The report could not be saved: %1").arg(file.errorString()),
                                  Tone::Stop);
            return;
        }
    }
    context().notices.say(tr("The report is saved: %1").arg(folder), Tone::Done);
}

void DayPage::askForFolder() {
    if (files_.empty())
        return;
    auto* dialog = new QFileDialog(window(), tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DayPage::save);
    dialog->open();
}

// The dialog does not wait; the printer lives until it was used.
void DayPage::askForPrinter() {
    if (files_.empty())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QString::fromStdString(view_.pdf));
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, printer](int result) {
        if (result != QDialog::Accepted)
            return;
        context().pictures.pages(
            preview_->pdf(), kPaperWidth, this, [this, printer](const std::vector<QImage>& pages) {
                paint(*printer, pages);
                context().notices.say(tr("The report was sent to the printer."), Tone::Done);
            });
    });
    dialog->open();
}

} // namespace daishi::console
