// Pictures of sheets in the window: what was seen in one, one that was opened, and files that are dropped.
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

#include "app/console/frame/sounds.h"
#include "app/console/frame/window.h"
#include "app/console/picture/opened_picture.h"
#include "app/console/picture/seen_screen.h"

namespace daishi::console {

// What was seen in a picture fills the window, and so does a picture that was opened. What went wrong beside
// it, as a missing badge, is told as always.
bool Window::showPicture(const desk::Reply& reply, const QString& cannot) {
    if (reply.answer() && reply.opened) {
        opened_->open(reply);
        lay(opened_);
        notices_.say(context_.say(reply.answer()->headline), Tone::Done);
        return true;
    }
    if (!seen_->show(reply, cannot))
        return false;
    lay(seen_);
    reply.answer() ? context_.sounds.go() : context_.sounds.stop();
    return true;
}

void Window::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void Window::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (isCovered() || urls.isEmpty() || !front() || !front()->takeFile(urls.front().toLocalFile()))
        notices_.say(tr("No picture of a sheet is asked for here."), Tone::Waiting);
    event->acceptProposedAction();
}

} // namespace daishi::console
