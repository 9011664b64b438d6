// The window of the console: head, pages, notice line, and what may lie over them. It hands scans on and
// shows pages; every decision is the line's.
//
//   who gets a scan   a card that stops or pauses: who prints, whatever is seen; a stop that lies over
//                     everything; a badge: the page that waits for a second person, else it says who stands
//                     here; the page in front; where nobody waits for it, that is said
#pragma once

#include <memory>
#include <vector>

#include <QMainWindow>
#include <QTimer>

#include "app/console/frame/answers.h"
#include "app/console/frame/context.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/page.h"
#include "app/console/frame/picture_shop.h"

class QLabel;
class QStackedWidget;

namespace daishi::console {

class Nav;
class PinPanel;
class OpenedPicture;
class RefusalCard;
class SeenScreen;
class TopBar;

// Lies over everything and takes every scan until it is over.
class Cover : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;
    virtual void take(const std::string& raw) = 0;
    virtual void fit() = 0;
};

class Window final : public QMainWindow {
    Q_OBJECT

  public:
    // Pages in the order of the navigation. Each is made when it is first wanted; those that nobody has
    // wanted soon after the start, then.
    Window(desk::Desk&, Theme&, Who&, Sounds&, Language, std::vector<PageEntry>);
    ~Window() override;

    Context& context() { return context_; }
    std::vector<Page*> pages(); // all of them
    Page* front() const;
    void bring(int page);
    void bring(const QKeySequence& key);

    // One scan, as a scanner sent it.
    void scanned(const QString& device, const QByteArray& raw);

    // Something lies over the page that has to be answered first: a stop, a refusal, a PIN.
    bool isCovered() const { return onTop() != nullptr; }

    // Lays a cover over the window until it hides itself. Owned by whoever made it.
    void lay(Cover*);

  protected:
    void showEvent(QShowEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;
    // Not while sheets come out: somebody has to see how they end.
    void closeEvent(QCloseEvent*) override;

  private:
    QWidget* onTop() const;
    Page& page(int);
    void makeNext();
    void fit();
    void follow();
    void showClosed(const cli::Told&);
    void takeBadge(const BadgeId&);
    bool takeCard(Card);
    void stop();
    bool showPicture(const desk::Reply&, const QString& cannot);

    desk::Desk& desk_;
    Notices notices_;
    Answers answers_;
    PictureShop pictures_;
    Context context_;
    const std::vector<PageEntry> entries_;
    std::vector<Page*> pages_; // of every entry; none where it is not made yet
    TopBar* top_;
    Nav* nav_;
    QStackedWidget* stack_;
    QLabel* notice_;
    PinPanel* pin_;
    RefusalCard* refusal_;
    std::vector<QPointer<Cover>> covers_;
    SeenScreen* seen_;
    OpenedPicture* opened_;
    QTimer lookAgain_;
    QTimer makeNext_;
};

} // namespace daishi::console
