#include "app/console/frame/top_bar.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>

#include "app/console/frame/printer_words.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/who.h"

namespace daishi::console {

namespace {

QLabel* labelIn(QHBoxLayout* layout) {
    auto* label = new QLabel;
    layout->addWidget(label);
    return label;
}

QDateTime siteTime(Context& context) {
    const std::int64_t micros = context.desk.clock().now().micros();
    const std::chrono::seconds offset = context.desk.registry().site.zone.offset;
    return QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::OffsetFromUTC, int(offset.count()));
}

} // namespace

TopBar::TopBar(Context& context, QWidget* parent) : QFrame(parent), context_(context) {
    setObjectName("bar");
    auto* layout = new QHBoxLayout(this);
    auto* product = labelIn(layout);
    product->setText("Daishi");
    page_ = labelIn(layout);
    practice_ = labelIn(layout);
    practice_->setText(tr("PRACTICE"));
    practice_->setObjectName("practice");
    practice_->hide();
    layout->addStretch();
    line_ = labelIn(layout);
    printers_ = new QHBoxLayout;
    layout->addLayout(printers_);
    person_ = labelIn(layout);
    time_ = labelIn(layout);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &TopBar::tick);
    timer->start(1000);
    showPerson();
    fit();
}

void TopBar::fit() {
    const Theme& theme = context_.theme;
    layout()->setContentsMargins(theme.px(1.2), theme.px(0.5), theme.px(1.2), theme.px(0.5));
    layout()->setSpacing(theme.px(1.4));
    printers_->setSpacing(theme.px(1.4));
}

void TopBar::showPage(const QString& name) {
    page_->setText(name);
    practice_->setVisible(context_.desk.isSimulation());
    tick();
}

void TopBar::showPerson() {
    sayPerson();
    tellPrinters();
}

void TopBar::sayPerson() {
    const auto& badge = context_.who.badge();
    if (badge.empty()) {
        person_->setText(tr("Nobody: scan a badge"));
        person_->setToolTip({});
        return;
    }
    person_->setToolTip(tr("Ctrl+L: leave"));
    const Person* person = context_.desk.registry().person(badge);
    const QString number = QString::fromStdString(badge.str());
    if (!person) {
        person_->setText(number);
        return;
    }
    switch (person->role) {
    case Role::Operator:
        person_->setText(tr("Operator %1").arg(number));
        break;
    case Role::Supervisor:
        person_->setText(tr("Supervisor %1").arg(number));
        break;
    case Role::Auditor:
        person_->setText(tr("Auditor %1").arg(number));
        break;
    }
}

void TopBar::showLine(bool there) {
    line_->setText(there ? QString() : tr("⚠ The records cannot be reached"));
}

void TopBar::seen(const PrinterId& id, const Look& look) {
    const PrinterConfig* printer = context_.desk.registry().printer(id);
    if (!printer)
        return;
    if (printer_.empty()) {
        for (const PrinterConfig& each : context_.desk.registry().printers)
            (printer_[each.id].label = labelIn(printers_))->show();
    }
    Printer& shown = printer_[id];
    const PrinterWords words = wordsOf(look);
    shown.mark = markOf(words.mark);
    shown.name = context_.say(printer->name);
    shown.state = words.state;
    shown.label->setToolTip(words.reasons.join("\n"));
    shown.label->setAccessibleName(shown.mark + " " + shown.name + " " + shown.state);
    tellPrinters();
}

// In pixels, of what is said now.
int TopBar::needed() const {
    int all = context_.theme.px(2.4);
    for (const QLabel* label : findChildren<QLabel*>()) {
        if (!label->isHidden())
            all += label->sizeHint().width() + layout()->spacing();
    }
    return all;
}

// The state in words where there is room for all of it; its mark says it in any case.
void TopBar::tellPrinters() {
    for (const bool withState : {true, false}) {
        for (const auto& [id, shown] : printer_)
            shown.label->setText(shown.mark + " " + shown.name + (withState ? " " + shown.state : QString()));
        if (needed() <= width())
            return;
    }
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    tellPrinters();
}

void TopBar::tick() {
    if (!context_.desk.isOpen())
        return;
    const QLocale locale(context_.language == Language::Japanese ? QLocale::Japanese : QLocale::English);
    const QDateTime now = siteTime(context_);
    //: day and time in the head of the window
    time_->setText(locale.toString(now, tr("ddd d MMM  H:mm")));
    tellPrinters();
}

} // namespace daishi::console
