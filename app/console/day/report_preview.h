// The pages of a PDF one below the other, to be read: arrows and PageUp/PageDown scroll, Ctrl + and Ctrl -
// zoom.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QScrollArea>

#include "app/console/frame/context.h"

class QVBoxLayout;

namespace daishi::console {

class ReportPreview final : public QScrollArea {
    Q_OBJECT

  public:
    explicit ReportPreview(Context&, QWidget* parent = nullptr);

    void show(const QByteArray& pdf, const QString& name); // empty: nothing to show
    void zoom(int steps);
    void fit();
    int pages() const { return int(shown_.size()); }
    const QByteArray& pdf() const { return pdf_; }

  Q_SIGNALS:
    void drawn();

  protected:
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    void draw();

    Context& context_;
    QVBoxLayout* layout_;
    QByteArray pdf_;
    QString name_;
    std::vector<QImage> shown_;
    int zoom_ = 0;
    int wide_ = 0; // as the pages are being drawn
    quint64 asked_ = 0;
};

} // namespace daishi::console
