#include "app/console/form/answer_card.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "app/console/frame/focus.h"
#include "app/console/frame/theme.h"
#include "app/console/table/answer_model.h"
#include "app/console/table/value_text.h"

namespace daishi::console {

namespace {

constexpr int kRowsAtOnce = 12;

QString signOf(cli::Tone tone) {
    switch (tone) {
    case cli::Tone::Plain:
        return {};
    case cli::Tone::Done:
        return QStringLiteral("✓ ");
    case cli::Tone::Waiting:
        return QStringLiteral("… ");
    case cli::Tone::Stop:
        return QStringLiteral("止 ");
    }
    return {};
}

} // namespace

AnswerCard::AnswerCard(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), headline_(new QLabel), count_(new QLabel), then_(new QLabel),
      facts_(new QGridLayout), tables_(new QVBoxLayout), scroll_(new QScrollArea),
      read_(new QPushButton(tr("Esc  close"))) {
    setObjectName("card");
    headline_->setObjectName("title");
    headline_->setWordWrap(true);
    count_->setObjectName("answer");
    then_->setWordWrap(true);
    auto* inside = new QWidget;
    inside->setObjectName("form");
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addLayout(facts_);
    lines->addLayout(tables_);
    lines->addStretch();
    scroll_->setWidget(inside);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    focusWhileItScrolls(scroll_);
    auto* all = new QVBoxLayout(this);
    all->addWidget(headline_);
    all->addWidget(count_);
    all->addWidget(scroll_, 1);
    all->addWidget(then_);
    all->addWidget(read_, 0, Qt::AlignLeft);
    facts_->setColumnStretch(1, 1);
    connect(read_, &QPushButton::clicked, this, &AnswerCard::close);
    hide();
}

void AnswerCard::clear() {
    for (QLayout* layout : {static_cast<QLayout*>(facts_), static_cast<QLayout*>(tables_)}) {
        while (QLayoutItem* item = layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
    count_->clear();
}

void AnswerCard::show(const desk::Reply& reply, const std::string& counts, const QString& then) {
    const cli::Answer* answer = reply.answer();
    const cli::Rejected* rejected = reply.rejected();
    if (!answer && !rejected)
        return;
    clear();
    if (answer)
        showAnswer(*answer, counts);
    else
        showFaults(*rejected);
    count_->setVisible(!count_->text().isEmpty());
    then_->setText(then.isEmpty() || !answer ? QString() : tr("Next: %1").arg(then));
    then_->setVisible(!then_->text().isEmpty());
    fit();
    QWidget::show();
}

void AnswerCard::showAnswer(const cli::Answer& answer, const std::string& counts) {
    headline_->setText(signOf(answer.tone) + context_.say(answer.headline));
    for (const cli::Fact& fact : answer.facts) {
        if (fact.label.en.empty())
            continue;
        const QString name = context_.say(fact.label), value = textOf(fact.value, context_.language);
        if (fact.key == counts)
            count_->setText(tr("%1: %2").arg(name, value));
        else
            addFact(name, value);
    }
    for (const cli::Table& table : answer.tables) {
        if (!table.rows.empty())
            addTable(table);
    }
}

void AnswerCard::showFaults(const cli::Rejected& rejected) {
    headline_->setText("止 " + context_.say(rejected.headline));
    cli::Table table{"faults",
                     {},
                     {{"line", {"行", "Line"}}, {"field", {"項目", "Field"}}, {"reason", {"理由", "Why"}}},
                     {}};
    for (const cli::InputFault& fault : rejected.faults)
        table.row(
            {fault.line > 0 ? cli::Value(fault.line) : cli::Value(fault.file), fault.field, fault.reason});
    addTable(table);
    if (rejected.total > std::int64_t(rejected.faults.size()))
        addFact(tr("In all"), tr("%n fault(s); the first ones stand here.", "", int(rejected.total)));
}

void AnswerCard::addFact(const QString& name, const QString& value) {
    const int row = facts_->rowCount();
    auto* label = new QLabel(name);
    label->setObjectName("faint");
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setWordWrap(true);
    auto* text = new QLabel(value);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts_->addWidget(label, row, 0);
    facts_->addWidget(text, row, 1);
}

void AnswerCard::addTable(const cli::Table& table) {
    if (!table.title.en.empty()) {
        auto* title = new QLabel(context_.say(table.title));
        title->setObjectName("heading");
        tables_->addWidget(title);
    }
    auto* view = new QTableView;
    auto* model = new AnswerModel(view);
    model->show(table, {}, context_.language, context_.theme.colours().waitInk);
    view->setModel(model);
    view->setShowGrid(false);
    view->setWordWrap(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->verticalHeader()->hide();
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    view->resizeRowsToContents();
    const int rows = std::min(kRowsAtOnce, model->rowCount());
    view->setMinimumHeight(context_.theme.px(2.3) * (rows + 1));
    tables_->addWidget(view);
}

void AnswerCard::close() {
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void AnswerCard::fit() {
    const Theme& theme = context_.theme;
    setFixedWidth(theme.px(25));
    layout()->setContentsMargins(theme.px(1), theme.px(0.8), theme.px(1), theme.px(0.8));
    layout()->setSpacing(theme.px(0.6));
    facts_->setHorizontalSpacing(theme.px(1));
    facts_->setVerticalSpacing(theme.px(0.3));
    facts_->setColumnMinimumWidth(0, theme.px(7));
    dress(scroll_, QString("QScrollArea, QWidget#form { background: %1; }").arg(theme.colours().card.name()));
}

} // namespace daishi::console
