// A title as large as its place allows, with the characters that differ framed: by line and by ground, not by
// colour alone.
#pragma once

#include <QWidget>

#include "app/console/frame/theme.h"
#include "app/console/load/title_difference.h"

namespace daishi::console {

class TitleLine final : public QWidget {
    Q_OBJECT

  public:
    enum class Side { Required, Loaded };
    TitleLine(const Theme&, Side, QWidget* parent = nullptr);

    void show(const std::vector<Stretch>&);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // smaller it is not read from two metres

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    const Theme& theme_;
    Side side_;
    std::vector<Stretch> title_;
};

} // namespace daishi::console
