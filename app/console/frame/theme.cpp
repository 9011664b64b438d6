#include "app/console/frame/theme.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace daishi::console {

namespace {

const Colours kLight{"#eceef0", "#ffffff", "#d5d8dd", "#1d2025", "#5c6470", "#2b3038", "#f4f5f6",
                     "#dde0e5", "#2f6db0", "#7fa6d0", "#1f7a4d", "#d6e9dd", "#8c1218", "#5d090e",
                     "#fde3e3", "#b27700", "#fbf0d2", "#17603c", "#8c1218", "#7d5300", "#7f8691"};
const Colours kDark{"#1b1e23", "#272b32", "#3d434d", "#eef0f2", "#a9b0bb", "#101216", "#f4f5f6",
                    "#22262c", "#6aa3e0", "#3f6690", "#2f8f62", "#1f3f2e", "#a51c23", "#5d090e",
                    "#4a2226", "#b8860f", "#453917", "#7fd6a8", "#ff9a9a", "#e6b54a", "#7a8290"};

constexpr double kUnitsWide = 80;
constexpr double kUnitsHigh = 45;

// Names stand for colours (@card) and sizes in units (@1.2u).
const char* const kSheet = R"(
* { font-family: "Noto Sans CJK JP", "Noto Sans JP", sans-serif; font-size: @1u; color: @text; }
QMainWindow, QWidget#ground, QScrollArea, QScrollArea > QWidget > QWidget { background: @ground; }
QFrame#card { background: @card; border-radius: @0.4u; }
QFrame#bar { background: @bar; }
QFrame#bar QLabel { color: @barText; }
QFrame#nav { background: @nav; }
QLabel { background: transparent; }
QLabel#faint { color: @faint; }
QLabel#heading { font-size: @1.1u; color: @faint; font-weight: 500; }
QLabel#title { font-size: @1.6u; font-weight: 700; }
QLabel#answer { font-size: @1.9u; font-weight: 700; }
QPushButton { background: @card; border: 2px solid @line; border-radius: @0.4u; padding: @0.45u @0.9u; }
QPushButton:hover { border-color: @progress; }
QPushButton:focus { border-color: @progress; }
QPushButton:checked { background: @progressPale; border-color: @progress; }
QPushButton:disabled { color: @faint; }
QPushButton#main { background: @progress; color: @card; border-color: @progress; font-weight: 700; }
QPushButton#main:focus { border-color: @text; }
QPushButton#nav { border: 1px solid transparent; border-left: @0.2u solid transparent; border-radius: 0; background: transparent;
  padding: @0.28u @0.2u; text-align: center; }
QPushButton#nav:checked { background: @ground; border-left: @0.2u solid @progress; font-weight: 700; }
QPushButton#nav:focus { border-top-color: @progress; border-bottom-color: @progress; }
QLineEdit, QComboBox, QPlainTextEdit, QSpinBox { background: @card; border: 1px solid @frame; border-radius: @0.25u;
  padding: @0.3u @0.4u; selection-background-color: @progress; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus { border: 2px solid @progress; }
QComboBox::drop-down { border: none; width: @1.4u; }
QComboBox::down-arrow { border-left: @0.3u solid @card; border-right: @0.3u solid @card;
  border-top: @0.38u solid @faint; width: 0; height: 0; }
QComboBox QAbstractItemView { background: @card; }
QScrollArea, QTableView, QListView, QTextEdit { border: 2px solid transparent; }
QScrollArea:focus, QTableView:focus, QListView:focus, QTextEdit:focus { border-color: @progress; }
QCheckBox { border: 2px solid transparent; border-radius: @0.25u; }
QCheckBox:focus { border-color: @progress; }
QTableView { outline: 0; background: @card; alternate-background-color: @ground; gridline-color: @line;
  selection-background-color: @progressPale; selection-color: @text; }
QTableView::item { padding: @0.25u @0.4u; border-bottom: 1px solid @line; }
QHeaderView, QTableView QTableCornerButton::section { background: @card; }
QHeaderView::section { background: @card; color: @faint; border: none; border-bottom: 2px solid @line;
  padding: @0.3u @0.4u; }
QTabBar::tab { background: @nav; font-size: @0.92u; padding: @0.4u @0.5u; margin-right: 2px; border-top-left-radius: @0.3u;
  border-top-right-radius: @0.3u; }
QTabBar::tab:selected { background: @card; font-weight: 700; }
QTabBar::tab:selected:focus { border-bottom: @0.15u solid @progress; }
QTabWidget::pane { border: none; background: @card; }
QToolTip { background: @card; color: @text; border: 1px solid @line; }
QCheckBox::indicator { width: @1u; height: @1u; }
QScrollBar:vertical { background: transparent; width: @0.6u; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @0.6u; margin: 0; }
QScrollBar::handle { background: @line; border-radius: @0.25u; min-height: @2u; min-width: @2u; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTextBrowser { background: @card; padding: @0.8u; }
)";

QString filled(QString sheet, const Colours& c, const Theme& theme) {
    const std::pair<const char*, QColor> names[] = {
        {"@ground", c.ground},     {"@card", c.card},   {"@line", c.line},
        {"@text", c.text},         {"@faint", c.faint}, {"@barText", c.barText},
        {"@bar", c.bar},           {"@nav", c.nav},     {"@progressPale", c.progressPale},
        {"@progress", c.progress}, {"@frame", c.frame}};
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    for (int at = sheet.indexOf('@'); at >= 0; at = sheet.indexOf('@', at)) {
        const int end = sheet.indexOf('u', at);
        const double times = sheet.mid(at + 1, end - at - 1).toDouble();
        sheet.replace(at, end - at + 1, QString::number(theme.px(times)) + "px");
    }
    return sheet;
}

} // namespace

const Colours& Theme::colours() const {
    return shade_ == Shade::Light ? kLight : kDark;
}

bool Theme::fit(const QSize& window) {
    const double fitting = std::min(window.width() / kUnitsWide, window.height() / kUnitsHigh);
    const int unit = std::max(12, int(std::lround(fitting * scale_)));
    const bool changed = unit != unit_;
    unit_ = unit;
    return changed;
}

int Theme::px(double times) const {
    return std::max(1, int(std::lround(times * unit_)));
}

QString Theme::styleSheet() const {
    return filled(QString::fromLatin1(kSheet), colours(), *this);
}

void dress(QWidget* widget, const QString& sheet) {
    if (widget->styleSheet() != sheet)
        widget->setStyleSheet(sheet);
}

} // namespace daishi::console
