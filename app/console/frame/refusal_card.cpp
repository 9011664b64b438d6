#include "app/console/frame/refusal_card.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/console/frame/focus.h"
#include "app/console/frame/next_page.h"
#include "app/console/frame/theme.h"

namespace daishi::console {

namespace {

constexpr int kFaultsShown = 12;

QString placeOf(const cli::InputFault& fault) {
    QString place = QString::fromStdString(fault.file);
    if (fault.line > 0)
        place += ":" + QString::number(fault.line);
    if (!fault.field.empty())
        place += " " + QString::fromStdString(fault.field);
    return place;
}

} // namespace

RefusalCard::RefusalCard(Context& context, QWidget* parent)
    : QWidget(parent), context_(context), card_(new QFrame), number_(new QLabel), headline_(new QLabel),
      lines_(new QVBoxLayout), read_(new QPushButton(tr("Enter  read"))) {
    card_->setObjectName("stopCard");
    headline_->setObjectName("title");
    headline_->setWordWrap(true);
    read_->setObjectName("main");
    auto* head = new QHBoxLayout;
    head->addWidget(headline_, 1);
    head->addWidget(number_, 0, Qt::AlignTop);
    auto* inside = new QVBoxLayout(card_);
    inside->addLayout(head);
    inside->addLayout(lines_);
    inside->addWidget(read_, 0, Qt::AlignLeft);
    auto* all = new QVBoxLayout(this);
    all->addStretch();
    all->addWidget(card_, 0, Qt::AlignCenter);
    all->addStretch();
    setFocusProxy(read_);
    connect(read_, &QPushButton::clicked, this, &RefusalCard::close);
    setAccessibleName(tr("Refused"));
    hide();
}

void RefusalCard::fit() {
    const Theme& theme = context_.theme;
    const Colours& c = theme.colours();
    const int width = std::min(theme.px(58), parentWidget()->width() - theme.px(4));
    const int border = theme.px(0.25);
    card_->setFixedWidth(width);
    card_->layout()->setContentsMargins(theme.px(1.4), theme.px(1), theme.px(1.4), theme.px(1.1));
    card_->layout()->setSpacing(theme.px(0.7));
    dress(number_, QString("font-size: %1px; font-weight: 700;").arg(theme.px(1.3)));
    fitLines(width - 2 * theme.px(1.4) - 2 * border);
    dress(card_, QString("QFrame#stopCard { background: %1; border: %2px solid %3; border-radius: %4px; }")
                     .arg(c.card.name())
                     .arg(border)
                     .arg(c.stop.name())
                     .arg(theme.px(0.5)));
}

// Names in one column, as wide as the widest; each line as high as its words need.
void RefusalCard::fitLines(int width) {
    int widest = 0;
    for (QLabel* name : names()) {
        name->ensurePolished();
        widest = std::max(widest, name->sizeHint().width());
    }
    for (int i = 0; i < lines_->count(); ++i) {
        QWidget* row = lines_->itemAt(i)->widget();
        auto* name = static_cast<QLabel*>(row->layout()->itemAt(0)->widget());
        auto* value = static_cast<QLabel*>(row->layout()->itemAt(1)->widget());
        value->ensurePolished();
        name->setFixedWidth(widest);
        row->layout()->setSpacing(context_.theme.px(0.7));
        row->setFixedHeight(std::max(name->sizeHint().height(),
                                     value->heightForWidth(width - widest - context_.theme.px(0.7))));
    }
}

std::vector<QLabel*> RefusalCard::names() const {
    std::vector<QLabel*> names;
    for (int i = 0; i < lines_->count(); ++i)
        names.push_back(static_cast<QLabel*>(lines_->itemAt(i)->widget()->layout()->itemAt(0)->widget()));
    return names;
}

void RefusalCard::clear() {
    while (QLayoutItem* item = lines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RefusalCard::line(const QString& label, const QString& text, const char* style) {
    if (text.isEmpty())
        return;
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* name = new QLabel(label);
    name->setObjectName("faint");
    name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* value = new QLabel(text);
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    dress(value, style);
    layout->addWidget(name);
    layout->addWidget(value, 1);
    lines_->addWidget(row);
}

bool RefusalCard::show(const desk::Reply& reply, const QString& cannot) {
    if (reply.answer())
        return false;
    if (isVisible())
        waiting_.emplace_back(reply, cannot);
    else
        lay(reply, cannot);
    return true;
}

void RefusalCard::lay(const desk::Reply& reply, const QString& cannot) {
    clear();
    if (const Refusal* refusal = reply.refusal()) {
        const RefusalRow& row = rowOf(refusal->code);
        line({}, context_.say({std::string(row.sentenceJa), std::string(row.sentenceEn)}));
        line(tr("Found"), context_.say(refusal->loaded));
        line(tr("Needed"), context_.say(refusal->required));
        line(tr("Differs"), context_.say(refusal->difference));
        line(tr("Next"), context_.say({std::string(row.nextJa), std::string(row.nextEn)}),
             "font-weight: 700;");
        line({}, nextPage(refusal->code));
        present(cannot.isEmpty() ? tr("This cannot be done") : cannot,
                QString::fromStdString(numberOf(refusal->code)));
    } else if (const cli::Rejected* rejected = reply.rejected()) {
        int shown = 0;
        for (const cli::InputFault& fault : rejected->faults) {
            if (++shown > kFaultsShown)
                break;
            line(placeOf(fault), context_.say(fault.reason));
        }
        line(tr("In all"), tr("%n fault(s). Nothing was taken.", "", int(rejected->total)));
        present(context_.say(rejected->headline), {});
    } else {
        line({}, context_.say(reply.told()->says));
        line(tr("Next"), context_.say(reply.told()->next), "font-weight: 700;");
        present(cannot.isEmpty() ? tr("This cannot be done") : cannot, {});
    }
    for (const cli::Fact& fact : reply.besides) {
        if (const auto* text = std::get_if<Text>(&fact.value.held))
            line(context_.say(fact.label), context_.say(*text));
    }
    fit();
}

void RefusalCard::present(const QString& headline, const QString& number) {
    headline_->setText("止  " + headline);
    number_->setText(number);
    if (!isVisible())
        before_ = QApplication::focusWidget();
    QWidget::show();
    fit();
    raise();
    read_->setFocus();
}

void RefusalCard::close() {
    if (!waiting_.empty()) {
        const auto [reply, cannot] = waiting_.front();
        waiting_.pop_front();
        return lay(reply, cannot);
    }
    hide();
    if (before_)
        before_->setFocus();
}

void RefusalCard::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        close();
    else
        event->accept();
}

bool RefusalCard::focusNextPrevChild(bool next) {
    return isVisible() ? stepFocusWithin(*this, next) : QWidget::focusNextPrevChild(next);
}

void RefusalCard::paintEvent(QPaintEvent*) {
    QColor veil = context_.theme.colours().bar;
    veil.setAlpha(150);
    QPainter(this).fillRect(rect(), veil);
}

} // namespace daishi::console
