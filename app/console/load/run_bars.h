// The painted parts of the run panel.
#pragma once

#include <vector>

#include <QWidget>

#include "app/console/frame/theme.h"
#include "core/print/run_view.h"

namespace daishi::console {

// Good pieces, and beyond them what the printer has counted of the chunk under way.
class RunBar final : public QWidget {
    Q_OBJECT

  public:
    explicit RunBar(const Theme& theme) : theme_(theme) {}
    void show(double good, double counted); // shares of the whole, 0 … 1
    void fit() { setFixedHeight(theme_.px(1.3)); }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    const Theme& theme_;
    double good_ = 0, counted_ = 0;
};

// One field for each chunk: its sheets in words, a mark and a ground by its state.
class ChunkStrip final : public QWidget {
    Q_OBJECT

  public:
    explicit ChunkStrip(const Theme& theme) : theme_(theme) {}
    // `left`: pieces not sent yet, shown as chunks to come.
    void show(const std::vector<ChunkView>&, std::int64_t left, std::int64_t chunkSize);
    void fit() { setFixedHeight(theme_.px(2.2)); }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    struct Field {
        QString text;
        enum class Look { Done, Now, Doubtful, ToCome } look;
    };
    const Theme& theme_;
    std::vector<Field> fields_;
};

} // namespace daishi::console
