#include "app/floor/style.h"

#include <cmath>

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>
#include <QWidget>

namespace daishi::practice {

namespace {

// Names stand for colours (@card) and sizes in units (@1.2u).
const char* const kSheet = R"(
QWidget { color: @text; }
QMainWindow, QWidget#ground, QScrollArea, QWidget#shelf { background: @ground; }
QScrollArea { border: none; }
QFrame#card { background: @card; border: 1px solid @line; border-radius: @0.35u; }
QFrame#card:focus, QFrame#card[wanted="true"] { border: 2px solid @blue; }
QFrame#bar { background: @bar; }
QFrame#bar QLabel { color: @barText; background: transparent; }
QFrame#told { background: @card; border-top: 1px solid @line; }
QLabel { background: transparent; }
QLabel#faint { color: @faint; }
QLabel#title { font-weight: bold; }
QLabel#heading { font-weight: bold; color: @faint; }
QLabel#odd { color: @amber; background: @amberPale; border-radius: @0.2u; padding: @0.1u @0.3u; }
QPushButton, QToolButton { background: @card; border: 1px solid @line; border-radius: @0.3u;
  padding: @0.2u @0.5u; }
QPushButton:hover, QToolButton:hover { border-color: @blue; }
QPushButton:focus, QToolButton:focus { border: 2px solid @blue; }
QPushButton:disabled, QToolButton:disabled { color: @faint; background: @ground; }
QPushButton#paper { text-align: left; padding: @0.25u @0.5u; }
QToolButton::menu-indicator { image: none; }
QListView { background: @card; border: 1px solid @line; border-radius: @0.35u; }
QListView:focus { border: 2px solid @blue; }
QListView::item:selected { background: @blue; color: @card; }
QLineEdit { background: @card; border: 1px solid @line; border-radius: @0.2u; padding: @0.2u @0.3u; }
QLineEdit:focus { border: 2px solid @blue; }
QDialog { background: @ground; }
QMenu { background: @card; border: 1px solid @line; }
QMenu::item { padding: @0.3u @1.2u; }
QMenu::item:selected { background: @blue; color: @card; }
QMenu::item:disabled { color: @faint; }
)";

QFont panelFont(int pixels) {
    QFont font(QStringLiteral("Noto Sans CJK JP"));
    font.setPixelSize(pixels);
    return font;
}

// The same on every desktop, so that what was looked at is what is seen.
QPalette palette() {
    const Shades& c = shades();
    QPalette palette(c.ground);
    palette.setColor(QPalette::Window, c.ground);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::Highlight, c.blue);
    palette.setColor(QPalette::HighlightedText, c.card);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, c.text);
    palette.setColor(QPalette::PlaceholderText, c.faint);
    return palette;
}

QString styleSheet(int unit) {
    const Shades& c = shades();
    const std::pair<const char*, QColor> names[] = {
        {"@ground", c.ground},       {"@card", c.card},       {"@line", c.line}, {"@text", c.text},
        {"@faint", c.faint},         {"@barText", c.barText}, {"@bar", c.bar},   {"@blue", c.blue},
        {"@amberPale", c.amberPale}, {"@amber", c.amber}};
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    for (auto at = sheet.indexOf('@'); at >= 0; at = sheet.indexOf('@', at)) {
        const auto end = sheet.indexOf('u', at);
        const double times = sheet.mid(at + 1, end - at - 1).toDouble();
        sheet.replace(at, end - at + 1, QString::number(std::lround(times * unit)) + "px");
    }
    return sheet;
}

} // namespace

const Shades& shades() {
    static const Shades all;
    return all;
}

int unit(const QWidget* widget) {
    return QFontInfo(widget->font()).pixelSize();
}

void lookLike(QWidget* widget, const char* name) {
    if (widget->objectName() == QLatin1String(name))
        return;
    widget->setObjectName(QLatin1String(name));
    widget->style()->unpolish(widget); // a style sheet is looked up by name only when a widget is polished
    widget->style()->polish(widget);
}

void dress(QApplication& application, int pixels) {
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(palette());
    QApplication::setFont(panelFont(pixels));
    application.setStyleSheet(styleSheet(pixels));
}

} // namespace daishi::practice
