// One page of the console. A page shows what the line says and asks the line for acts; it decides nothing.
#pragma once

#include <functional>

#include <QKeySequence>
#include <QWidget>

#include "app/console/frame/context.h"
#include "core/words/ids.h"
#include "core/words/scan.h"

namespace daishi::console {

class Page : public QWidget {
    Q_OBJECT

  public:
    explicit Page(Context& context, QWidget* parent = nullptr) : QWidget(parent), context_(context) {}

    virtual QString name() const = 0; // in the navigation and the title bar
    virtual QKeySequence key() const = 0;
    // Reads anew: when the page comes to the front, and after every act while it is there.
    virtual void look() = 0;
    // A scan while the page is in front, read already; `raw` as it came. False: nothing here uses it.
    virtual bool take(const Scan&, const std::string& /*raw*/) { return false; }
    // A card of the printer, or the key that does what it says, whichever page is in front and whatever lies
    // over it. True: it was meant for this page and is done, or was told why not.
    virtual bool takeCard(Card, bool /*inFront*/) { return false; }
    // A badge is scanned: true when the page wants it for a second person; else it is who stands here from
    // now on.
    virtual bool takeBadge(const BadgeId&) { return false; }
    // A file was dropped onto the window: true when the page takes it for a picture of a sheet.
    virtual bool takeFile(const QString& /*path*/) { return false; }
    // The unit of type has changed.
    virtual void fit() {}

  protected:
    Context& context() const { return context_; }

  private:
    Context& context_;
};

// A page before it is made: its place in the navigation, and how it is made when it is wanted.
struct PageEntry {
    QString name;
    QKeySequence key;
    std::function<Page*(Context&)> make; // owned by the window that it is put into
};

} // namespace daishi::console
