// The one answer of a page in its largest line, the reason and the next act below it. What it means is told
// by the shape of a sign, by the words and by colour.
#pragma once

#include <QFrame>
#include <QStringList>

#include "app/console/frame/sign.h"

class QLabel;

namespace daishi::console {

class HeadlineCard final : public QFrame {
    Q_OBJECT

  public:
    explicit HeadlineCard(const Theme&, QWidget* parent = nullptr);

    void show(Meaning, const QString& answer, const QStringList& lines);
    void fit();
    QString answer() const;
    QStringList lines() const;
    Meaning meaning() const { return sign_->meaning(); }

  private:
    const Theme& theme_;
    Sign* sign_;
    QLabel* answer_;
    QLabel* lines_;
};

} // namespace daishi::console
