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

// A field of the strip: sheets from … to of the run, in the order of printing.
struct ChunkField {
    std::int64_t from = 0, to = 0;
    enum class Look { Done, Now, Doubtful, ToCome } look = Look::ToCome;
    friend bool operator==(const ChunkField&, const ChunkField&) = default;
};

// One field for each chunk, and of `left` sheets that were not sent yet for each chunk to come. Where that is
// more than `most`, what is done long since is one field, and what comes last is one: however long the run
// is, the whole of it is there, and what is near is told chunk by chunk.
std::vector<ChunkField> chunkFields(const std::vector<ChunkView>&, std::int64_t left, std::int64_t chunkSize,
                                    std::size_t most);

// The fields side by side, as many as have room: sheets in words, a mark and a ground by the state.
class ChunkStrip final : public QWidget {
    Q_OBJECT

  public:
    explicit ChunkStrip(const Theme& theme) : theme_(theme) {}
    void show(const std::vector<ChunkView>&, std::int64_t left, std::int64_t chunkSize);
    void fit() { setFixedHeight(theme_.px(2.2)); }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    static QString textOf(const ChunkField&);
    std::vector<ChunkField> fieldsThatFit(const QFontMetrics&, double gap) const;
    const Theme& theme_;
    std::vector<ChunkView> chunks_;
    std::int64_t left_ = 0, chunkSize_ = 0;
};

} // namespace daishi::console
