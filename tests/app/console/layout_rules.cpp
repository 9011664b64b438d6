#include "tests/app/console/layout_rules.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>
#include <algorithm>

namespace daishi::test {

namespace {

constexpr int kRounding = 1; // pixels
const QRegularExpression kMarkup("<[^>]*>");

template <class Widget>
std::vector<const Widget*> seen(const QWidget& top) {
    std::vector<const Widget*> found;
    for (const Widget* widget : top.findChildren<Widget*>()) {
        if (widget->isVisible())
            found.push_back(widget);
    }
    return found;
}

std::string size(const QSize& s) {
    return std::to_string(s.width()) + "×" + std::to_string(s.height());
}

void judge(Faults& faults, const QWidget& widget, const QSize& needs, const QSize& has, const char* what) {
    if (needs.width() > has.width() + kRounding || needs.height() > has.height() + kRounding)
        faults.push_back(described(widget) + ": " + what + " needs " + size(needs) + ", has " + size(has));
}

void labels(const QWidget& top, Faults& faults) {
    for (const QLabel* label : seen<QLabel>(top)) {
        if (label->text().isEmpty() || !label->pixmap().isNull())
            continue;
        const QSize needs =
            label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                              : label->sizeHint();
        judge(faults, *label, needs, label->size(), "text");
    }
}

void buttons(const QWidget& top, Faults& faults) {
    for (const QPushButton* button : seen<QPushButton>(top)) {
        QStyleOptionButton option;
        option.initFrom(button);
        option.text = button->text();
        const QRect inside = button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button);
        QFont bold = button->font();
        bold.setBold(true); // where the page is in front
        const QFontMetrics type(button->objectName() == "nav" ? bold : button->font());
        judge(faults, *button, type.size(Qt::TextShowMnemonic, button->text()), inside.size(), "text");
    }
    for (const QCheckBox* box : seen<QCheckBox>(top))
        judge(faults, *box, box->sizeHint(), box->size(), "text");
}

// What a person types may be longer than its field; what stands there before may not.
void fields(const QWidget& top, Faults& faults) {
    for (const QLineEdit* line : seen<QLineEdit>(top)) {
        QStyleOptionFrame option;
        option.initFrom(line);
        const QRect inside = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line);
        const QString text =
            line->isReadOnly() && !line->text().isEmpty() ? line->text() : line->placeholderText();
        const QSize needs(line->fontMetrics().horizontalAdvance(text) + 4, line->fontMetrics().height());
        judge(faults, *line, needs, inside.size(), "text");
    }
    for (const QComboBox* box : seen<QComboBox>(top)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect inside =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        const QFontMetrics type = box->fontMetrics();
        judge(faults, *box, {type.horizontalAdvance(box->currentText()), type.height()}, inside.size(),
              "text");
    }
}

void headings(const QWidget& top, Faults& faults) {
    for (const QHeaderView* header : seen<QHeaderView>(top)) {
        if (header->orientation() != Qt::Horizontal)
            continue;
        for (int section = 0; section < header->count(); ++section) {
            if (header->isSectionHidden(section))
                continue;
            const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
            const QFontMetrics type = header->fontMetrics();
            const int whole = header->sectionSizeHint(section); // with a place for the sign of the order
            const bool sorted = section == header->sortIndicatorSection();
            const int bare = type.horizontalAdvance(text) + type.height() * 7 / 10;
            const int needs = sorted ? whole : std::min(whole, bare);
            const int has = header->sectionSize(section);
            if (!text.isEmpty() && needs > has + kRounding)
                faults.push_back(described(*header) + ": heading “" + text.toStdString() + "” needs " +
                                 std::to_string(needs) + ", has " + std::to_string(has));
        }
    }
    for (const QTabBar* tabs : seen<QTabBar>(top)) {
        int all = 0;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            all += tabs->tabRect(tab).width();
            const int text = tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab));
            if (text > tabs->tabRect(tab).width())
                faults.push_back(described(*tabs) + ": tab “" + tabs->tabText(tab).toStdString() +
                                 "” is cut");
        }
        if (all > tabs->width() + kRounding)
            faults.push_back(described(*tabs) + ": the tabs need " + std::to_string(all) + ", have " +
                             std::to_string(tabs->width()));
    }
}

void cells(const QWidget& top, Faults& faults) {
    for (const QTableView* table : seen<QTableView>(top)) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            for (int row = 0; row < table->model()->rowCount() && !table->isColumnHidden(column); ++row) {
                const QModelIndex at = table->model()->index(row, column);
                const QString text = at.data().toString();
                const QFontMetrics type(at.data(Qt::FontRole).value<QFont>().resolve(table->font()));
                const int needs = type.horizontalAdvance(text), has = table->columnWidth(column);
                const int lines = has > 0 ? needs / has + 1 : 1;
                if (needs > has && (!table->wordWrap() || lines * type.height() > table->rowHeight(row)))
                    faults.push_back(described(*table) + ": cell “" + text.toStdString() + "” needs " +
                                     std::to_string(needs) + ", has " + std::to_string(has));
            }
        }
    }
}

bool scrolls(const QWidget& parent) {
    return parent.parentWidget() && qobject_cast<const QAbstractScrollArea*>(parent.parentWidget());
}

// Parts of a widget of Qt's own are laid by Qt, and a cover lies over everything by intent.
bool isLaidByUs(const QWidget& parent) {
    return !qobject_cast<const QAbstractScrollArea*>(&parent) && !qobject_cast<const QComboBox*>(&parent) &&
           !qobject_cast<const QAbstractSpinBox*>(&parent) && !qobject_cast<const QTabBar*>(&parent) &&
           !qobject_cast<const QLineEdit*>(&parent) && !parent.isWindow() && !scrolls(parent) &&
           !qobject_cast<const QHeaderView*>(&parent);
}

std::vector<const QWidget*> laid(const QWidget& parent) {
    std::vector<const QWidget*> children;
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && !widget->geometry().isEmpty())
            children.push_back(widget);
    }
    return children;
}

void placed(const QWidget& parent, Faults& faults) {
    const auto children = laid(parent);
    for (std::size_t i = 0; i < children.size(); ++i) {
        const QRect place = children[i]->geometry();
        if (!parent.rect().adjusted(-kRounding, -kRounding, kRounding, kRounding).contains(place))
            faults.push_back(described(*children[i]) + " lies outside " + described(parent));
        for (std::size_t j = i + 1; j < children.size(); ++j) {
            const QRect both = place & children[j]->geometry();
            if (both.width() > kRounding && both.height() > kRounding)
                faults.push_back(described(*children[i]) + " and " + described(*children[j]) +
                                 " overlap by " + size(both.size()));
        }
    }
}

bool isUsed(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           widget.focusPolicy() != Qt::NoFocus;
}

bool isPartOfQt(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QHeaderView*>(&widget) ||
           widget.objectName().startsWith("qt_") || qobject_cast<const QAbstractScrollArea*>(parent) ||
           qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
           qobject_cast<const QTabBar*>(parent) || QString(widget.metaObject()->className()) == "QScrollArea";
}

// Where nothing scrolls sideways, nothing is wider than what is seen of it.
void sideways(const QWidget& top, Faults& faults) {
    for (const QScrollArea* area : seen<QScrollArea>(top)) {
        if (area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff || !area->widget())
            continue;
        const int needs = area->widget()->width(), has = area->viewport()->width();
        if (needs > has + kRounding)
            faults.push_back(described(*area) + ": what scrolls in it is " + std::to_string(needs) +
                             " wide, of which " + std::to_string(has) + " are seen");
    }
}

} // namespace

std::string described(const QWidget& widget) {
    QString words = widget.property("text").toString().remove(kMarkup).simplified();
    if (words.isEmpty())
        words = widget.accessibleName().simplified();
    QString place;
    for (const QWidget* up = widget.parentWidget(); up && !up->isWindow() && place.isEmpty();
         up = up->parentWidget()) {
        const QString name = up->metaObject()->className();
        if (name.contains("daishi"))
            place = " in " + name.section("::", -1);
    }
    return (QString(widget.metaObject()->className()).section("::", -1) + " “" + words.left(60) + "”" + place)
        .toStdString();
}

Faults cutTexts(const QWidget& top) {
    Faults faults;
    labels(top, faults);
    buttons(top, faults);
    fields(top, faults);
    headings(top, faults);
    cells(top, faults);
    return faults;
}

Faults misplaced(const QWidget& top) {
    Faults faults;
    for (const QWidget* parent : seen<QWidget>(top)) {
        if (isLaidByUs(*parent))
            placed(*parent, faults);
    }
    sideways(top, faults);
    return faults;
}

Faults unnamed(const QWidget& top) {
    Faults faults;
    for (const QWidget* widget : seen<QWidget>(top)) {
        if (!isUsed(*widget) || isPartOfQt(*widget))
            continue;
        const QAccessibleInterface* heard =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!heard || heard->text(QAccessible::Name).trimmed().isEmpty())
            faults.push_back(described(*widget) + " has no name");
    }
    return faults;
}

} // namespace daishi::test
