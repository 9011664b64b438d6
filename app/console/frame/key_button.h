// A button with its key before its words. The key works while the page is in front, and held down it is one
// act; a click leaves the focus where it is.
#pragma once

#include <functional>

#include <QKeySequence>
#include <QString>

class QPushButton;
class QWidget;

namespace daishi::console {

// Owned by the page; its owner puts it into a layout.
QPushButton* keyButton(QWidget* page, const QString& text, const QKeySequence&,
                       const std::function<void()>& act);
// Only names the key, which somebody else listens to.
QPushButton* buttonNaming(QWidget* page, const QString& text, const QKeySequence&,
                          const std::function<void()>& act);

} // namespace daishi::console
