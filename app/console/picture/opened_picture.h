// A picture on record, opened to be looked at: who opened it is on record as well. It is shown, written
// nowhere, and forgotten when it is closed.
#pragma once

#include "app/console/picture/closed_by_key.h"

class QLabel;

namespace daishi::console {

class SeenPicture;

class OpenedPicture final : public ClosedByKey {
    Q_OBJECT

  public:
    OpenedPicture(Context&, QWidget* parent);

    void open(const desk::Reply&);
    void take(const std::string&) override {} // a scan is for what lies below, later
    void fit() override;

  protected:
    void forget() override;
    void paintEvent(QPaintEvent*) override;

  private:
    QString sentence(bool there) const;

    Context& context_;
    qint64 number_ = 0;
    QLabel* heading_;
    SeenPicture* picture_;
};

} // namespace daishi::console
