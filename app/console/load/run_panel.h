// A run as it goes: what was read, what the printer counted, what was not sent, what was spoiled, side by
// side and never merged; and the chunks, each with how it stands.
#pragma once

#include <optional>

#include <QFrame>

#include "app/console/frame/context.h"
#include "app/console/load/load_view.h"
#include "core/print/printing.h"

class QLabel;

namespace daishi::console {

class RunBar;
class ChunkStrip;

struct RunFigures {
    QString heading;
    std::int64_t whole = 0, good = 0, read = 0, counted = 0, notSent = 0, spoiled = 0, doubtful = 0;
    std::vector<ChunkView> chunks;
    std::int64_t chunkSize = 50;
    std::optional<int> minutesLeft;
};

class RunPanel final : public QFrame {
    Q_OBJECT

  public:
    explicit RunPanel(Context&, QWidget* parent = nullptr);
    void show(const RunFigures&);
    void fit();

  private:
    Context& context_;
    QLabel* heading_;
    QLabel* figure_;
    QLabel* of_;
    RunBar* bar_;
    QLabel* legend_;
    ChunkStrip* chunks_;
};

} // namespace daishi::console
