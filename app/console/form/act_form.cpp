#include "app/console/form/act_form.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/console/form/field.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/who.h"
#include "app/console/table/value_text.h"
#include "app/desk/desk.h"

namespace daishi::console {

namespace {

const FieldSpec& specOf(const ActSpec& act, const std::string& name) {
    static const FieldSpec plain;
    for (const FieldSpec& field : act.fields) {
        if (field.name == name)
            return field;
    }
    return plain;
}

} // namespace

ActForm::ActForm(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), title_(new QLabel), about_(new QLabel), secondLine_(new QLabel),
      scroll_(new QScrollArea), go_(new QPushButton(tr("Enter  carry out"))),
      leave_(new QPushButton(tr("Esc  leave it"))) {
    setObjectName("card");
    title_->setObjectName("title");
    title_->setWordWrap(true);
    about_->setObjectName("faint");
    about_->setWordWrap(true);
    secondLine_->setWordWrap(true);
    go_->setObjectName("main");
    auto* inside = new QWidget;
    inside->setObjectName("form");
    lines_ = new QVBoxLayout(inside);
    scroll_->setWidget(inside);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(go_);
    buttons->addWidget(leave_);
    buttons->addStretch();
    auto* all = new QVBoxLayout(this);
    all->addWidget(title_);
    all->addWidget(about_);
    all->addWidget(scroll_, 1);
    all->addWidget(secondLine_);
    all->addLayout(buttons);
    connect(go_, &QPushButton::clicked, this, &ActForm::carryOut);
    connect(leave_, &QPushButton::clicked, this, &ActForm::close);
    hide();
}

void ActForm::empty() {
    for (Field* field : fields_)
        delete field;
    fields_.clear();
    while (QLayoutItem* item = lines_->takeAt(0))
        delete item;
}

void ActForm::open(const ActSpec& act, const Row& row) {
    verb_ = context_.desk.verb(act.noun, act.verb);
    if (!verb_)
        throw std::logic_error("there is no command " + act.noun + " " + act.verb);
    empty();
    act_ = act;
    first_ = {};
    second_ = {};
    given_.clear();
    under_way_ = false;
    ++opening_;
    title_->setText(act.text);
    for (const Argument& argument : argumentsOf(*verb_))
        addField(argument, row);
    lines_->addStretch();
    about_->setText(capital(context_.say(verb_->summary)));
    about_->setVisible(fields_.empty());
    wantsSecond_ = act.mayTwo || (verb_->act && needsSecondPerson(*verb_->act));
    go_->setEnabled(true);
    open_ = true;
    showSecond();
    fit();
    show();
    if (Field* missing = firstMissing())
        missing->attend();
    else
        go_->setFocus();
}

void ActForm::addField(const Argument& argument, const Row& row) {
    const FieldSpec& spec = specOf(act_, argument.name);
    const FieldKind kind = spec.kind.value_or(kindOf(argument));
    if (spec.left || kind == FieldKind::Hidden || !spec.fixed.empty())
        return;
    auto* field = new Field(context_, argument, spec);
    fields_.push_back(field);
    lines_->addWidget(field);
    connect(field, &Field::pictured, this, &ActForm::afterScan);
    connect(field, &Field::gaveUp, this, [this, field] { context_.desk.giveUp(field->picture()); });
    if (!spec.column.empty()) {
        const std::string there = row(spec.column);
        field->fill(QString::fromStdString(there));
        if (act_.ofRow && !there.empty())
            field->fix();
    }
    if (kind == FieldKind::Listed && !field->isFixed())
        fillList(field);
}

void ActForm::fillList(Field* field) {
    const ListOf list = listFor(field->argument());
    context_.desk.carryOut({list.noun, list.verb}, field,
                           [this, field, column = list.column](const desk::Reply& reply) {
                               const cli::Answer* answer = reply.answer();
                               if (!answer || answer->tables.empty())
                                   return;
                               AnswerModel model;
                               model.show(answer->tables.front(), {}, context_.language, {});
                               std::vector<Choice> choices;
                               for (int row = 0; row < model.rowCount(); ++row) {
                                   const QString id = QString::fromStdString(model.word(row, column));
                                   choices.push_back({id, id});
                               }
                               field->list(choices);
                           });
}

void ActForm::close() {
    if (!open_)
        return;
    open_ = false;
    ++opening_;
    hide();
    empty();
    Q_EMIT closed();
}

Field* ActForm::field(const std::string& name) const {
    for (Field* one : fields_) {
        if (one->name() == name)
            return one;
    }
    return nullptr;
}

Field* ActForm::firstMissing() const {
    for (Field* one : fields_) {
        if (one->needed() && !one->isGiven())
            return one;
    }
    return nullptr;
}

bool ActForm::take(const Scanned& scanned) {
    if (!open_)
        return false;
    Field* into = nullptr;
    for (Field* one : fields_) {
        if (one->takes(scanned) && (!into || (into->isGiven() && !one->isGiven())))
            into = one;
    }
    return into && takeInto(into->name(), scanned);
}

bool ActForm::takeInto(const std::string& name, const Scanned& scanned) {
    Field* into = field(name);
    if (!into || into->isFixed())
        return false;
    into->take(scanned);
    afterScan();
    return true;
}

void ActForm::afterScan() {
    for (Field* one : fields_) {
        if (one->isScanField() && !one->isFixed() && !one->isGiven() && (one->needed() || act_.whenScanned)) {
            one->attend();
            return;
        }
    }
    Field* missing = firstMissing();
    if (missing)
        missing->attend();
    else if (act_.whenScanned)
        carryOut();
}

bool ActForm::takeFile(const QString& path) {
    return open_ && !under_way_ &&
           std::any_of(fields_.begin(), fields_.end(), [&](Field* one) { return one->takeFile(path); });
}

bool ActForm::takeBadge(const BadgeId& badge) {
    if (!open_)
        return false;
    Scanned scanned;
    scanned.is = Takes::Badge;
    scanned.badge = scanned.raw = badge.str();
    for (Field* one : fields_) {
        if (one->takes(scanned) && !one->isGiven()) {
            one->take(scanned);
            return true;
        }
    }
    if (!wantsSecond_ || (person().empty() && !act_.byBoth))
        return false;
    if (person().empty())
        first_ = badge;
    else if (badge != person())
        second_ = badge;
    else
        context_.notices.say(tr("This is your own badge. The second person scans theirs."), Tone::Waiting);
    showSecond();
    return true;
}

BadgeId ActForm::person() const {
    return first_.empty() ? context_.who.badge() : first_;
}

void ActForm::showSecond() {
    const auto text = [](const BadgeId& badge) { return QString::fromStdString(badge.str()); };
    secondLine_->setVisible(wantsSecond_);
    if (!second_.empty())
        secondLine_->setText(tr("✓ Second person: badge %1").arg(text(second_)));
    else if (!first_.empty())
        secondLine_->setText(tr("✓ Badge %1. The second person scans theirs.").arg(text(first_)));
    else if (person().empty() && act_.byBoth)
        secondLine_->setText(tr("Two persons scan their badges, one after the other."));
    else
        secondLine_->setText(tr("A second person scans their badge."));
}

void ActForm::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if (key == Qt::Key_Escape)
        close();
    else if (key != Qt::Key_Return && key != Qt::Key_Enter)
        QFrame::keyPressEvent(event);
    else if (button && button != go_)
        button->click();
    else
        carryOut();
}

void ActForm::fit() {
    const Theme& theme = context_.theme;
    setFixedWidth(theme.px(25));
    layout()->setContentsMargins(theme.px(1), theme.px(0.8), theme.px(1), theme.px(0.8));
    layout()->setSpacing(theme.px(0.6));
    lines_->setContentsMargins(0, 0, theme.px(0.3), 0);
    lines_->setSpacing(theme.px(0.6));
    dress(scroll_, QString("QScrollArea, QWidget#form { background: %1; }").arg(theme.colours().card.name()));
}

} // namespace daishi::console
