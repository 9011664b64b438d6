// The bar at the head of the window: the page, the printers as they say they are, who stands here, the time
// of the site, and in a simulation store the word for it.
#pragma once

#include <map>

#include <QFrame>

#include "app/console/frame/context.h"
#include "core/print/facts.h"

class QLabel;
class QHBoxLayout;

namespace daishi::console {

class TopBar final : public QFrame {
    Q_OBJECT

  public:
    TopBar(Context&, QWidget* parent);

    void showPage(const QString& name);
    void showPerson();
    // The line cannot be reached: said here for as long as it lasts.
    void showLine(bool there);
    void seen(const PrinterId&, const Look&);
    void fit();

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    void tick();
    void sayPerson();
    void tellPrinters();
    int needed() const;
    struct Printer {
        QLabel* label = nullptr;
        QString mark, name, state;
    };

    Context& context_;
    QLabel* page_;
    QLabel* practice_;
    QLabel* line_;
    QHBoxLayout* printers_;
    QLabel* person_;
    QLabel* time_;
    std::map<PrinterId, Printer> printer_;
};

} // namespace daishi::console
