// The pages and their keys, down the left side.
#pragma once

#include <vector>

#include <QFrame>

#include "app/console/frame/context.h"

class QButtonGroup;
class QVBoxLayout;

namespace daishi::console {

struct PageEntry;

class Nav final : public QFrame {
    Q_OBJECT

  public:
    Nav(Context&, const std::vector<PageEntry>&, QWidget* parent);

    void mark(int page);
    void fit();

  Q_SIGNALS:
    void wanted(int page);

  private:
    Context& context_;
    QVBoxLayout* layout_;
    QButtonGroup* buttons_;
};

} // namespace daishi::console
