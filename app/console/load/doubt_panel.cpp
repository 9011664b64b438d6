#include "app/console/load/doubt_panel.h"

#include <algorithm>

#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/console/frame/answers.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/who.h"
#include "app/console/table/flow_layout.h"
#include "core/decide/stop_end.h"

namespace daishi::console {

namespace {

QLineEdit* numberField(const QString& name) {
    auto* field = new QLineEdit;
    field->setValidator(new QIntValidator(0, 9999, field));
    field->setAttribute(Qt::WA_InputMethodEnabled, false);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    return field;
}

} // namespace

DoubtPanel::DoubtPanel(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), heading_(new QLabel), what_(new QLabel), figures_(new QLabel),
      spoil_(new QPushButton(tr("the next scan is a spoiled sheet"))),
      withoutCode_(numberField(tr("spoiled, no code to read"))), notPrinted_(numberField(tr("not printed"))),
      settle_(new QPushButton(tr("Settle"))), again_(new QPushButton(tr("Begin again"))) {
    setObjectName("doubt");
    heading_->setObjectName("answer");
    settle_->setObjectName("main");
    spoil_->setCheckable(true);
    for (QLabel* label : {heading_, what_, figures_})
        label->setWordWrap(true);
    auto* row = new FlowLayout;
    for (QWidget* widget :
         {static_cast<QWidget*>(spoil_), static_cast<QWidget*>(withoutCode_),
          static_cast<QWidget*>(notPrinted_), static_cast<QWidget*>(settle_), static_cast<QWidget*>(again_)})
        row->addWidget(widget);
    auto* inside = new QVBoxLayout(this);
    inside->addWidget(heading_);
    inside->addWidget(what_);
    inside->addWidget(figures_);
    inside->addLayout(row);
    connect(spoil_, &QPushButton::toggled, this, [this](bool on) {
        spoils_ = on;
        Q_EMIT changed();
    });
    notPrinted_->setObjectName("notPrinted");
    connect(notPrinted_, &QLineEdit::returnPressed, this, &DoubtPanel::settle);
    connect(settle_, &QPushButton::clicked, this, &DoubtPanel::settle);
    connect(again_, &QPushButton::clicked, this, &DoubtPanel::begin);
    hide();
}

void DoubtPanel::look() {
    context_.desk.look<Doubt>(
        this,
        [](cli::Home& home) {
            Doubt doubt;
            const auto runs = doubtfulRuns(home.db());
            if (runs.empty())
                return doubt;
            doubt.run = runs.front().id;
            doubt.printer = runs.front().printer;
            doubt.sheets = doubtfulSheets(home.db(), runs.front().id);
            doubt.marks = marksAsked(home.registry(), runs.front());
            return doubt;
        },
        [this](const Doubt& doubt) { show(doubt); });
}

void DoubtPanel::show(const Doubt& doubt) {
    if (doubt.run != run_) {
        run_ = doubt.run;
        begin();
    }
    printer_ = doubt.printer;
    doubtful_ = doubt.sheets;
    marks_ = doubt.marks;
    setVisible(run_.has_value());
    if (run_)
        tell();
    Q_EMIT changed();
}

void DoubtPanel::begin() {
    good_.clear();
    spoiled_.clear();
    waiting_.clear();
    second_ = {};
    spoil_->setChecked(false);
    withoutCode_->clear();
    notPrinted_->clear();
    tell();
}

void DoubtPanel::tell() {
    if (!run_)
        return;
    const PrinterConfig* printer = context_.desk.registry().printer(printer_);
    heading_->setText(
        tr("%n sheet(s) are in doubt: %1", "", int(doubtful_.size()))
            .arg(printer ? context_.say(printer->name) : QString::fromStdString(printer_.str())));
    QString codes;
    if (!doubtful_.empty())
        codes = QString::fromStdString(doubtful_.front().str()) + " – " +
                QString::fromStdString(doubtful_.back().str());
    const QString what =
        marks_
            ? tr("Collect every sheet that came out of the printer (%1). Scan the code of each, and "
                 "then its mark. Count "
                 "what was not printed. A supervisor settles it. Nothing is printed again before.")
            : tr("Collect every sheet that came out of the printer (%1). Scan the code of each. Count what "
                 "was not printed. A supervisor settles it. Nothing is printed again before.");
    what_->setText(what.arg(codes));
    QString figures = tr("Run %1").arg(QString::fromStdString(run_->str())) + context_.gap() +
                      tr("good %1, spoiled %2").arg(good_.size() / perSheet()).arg(spoiled_.size());
    if (!waiting_.empty())
        figures += context_.gap() + tr("now its mark");
    if (!second_.empty())
        figures += context_.gap() + tr("second person %1").arg(QString::fromStdString(second_.str()));
    figures_->setText(figures);
}

void DoubtPanel::spoilNext(bool spoil) {
    spoil_->setChecked(spoil && run_);
}

bool DoubtPanel::take(const Scan& scan) {
    if (!run_ || !isVisible())
        return false;
    const std::string code = codeOf(scan);
    const bool isPiece = std::holds_alternative<PieceCode>(scan.content);
    if (isPiece && std::find(doubtful_.begin(), doubtful_.end(), SheetId(code)) != doubtful_.end()) {
        takePiece(code);
    } else if (std::holds_alternative<MarkCode>(scan.content) && !waiting_.empty()) {
        good_.push_back(waiting_);
        good_.push_back(code);
        waiting_.clear();
    } else {
        return false;
    }
    tell();
    return true;
}

bool DoubtPanel::isScanned(const std::string& code) const {
    for (std::size_t at = 0; at < good_.size(); at += perSheet()) {
        if (good_[at] == code)
            return true;
    }
    return std::find(spoiled_.begin(), spoiled_.end(), code) != spoiled_.end();
}

void DoubtPanel::takePiece(const std::string& code) {
    if (isScanned(code)) {
        context_.notices.say(
            tr("Sheet %1 is scanned already. It counts once.").arg(QString::fromStdString(code)),
            Tone::Waiting);
        return;
    }
    if (!waiting_.empty() && waiting_ != code)
        context_.notices.say(tr("The mark of sheet %1 was not scanned. It does not count yet: scan it again.")
                                 .arg(QString::fromStdString(waiting_)),
                             Tone::Waiting);
    waiting_.clear();
    if (spoils_) {
        spoiled_.push_back(code);
        spoil_->setChecked(false);
    } else if (marks_) {
        waiting_ = code;
    } else {
        good_.push_back(code);
    }
}

// A supervisor settles; a second person is asked for where more is spoiled, or less came out, than the
// machines say.
bool DoubtPanel::takeBadge(const BadgeId& badge) {
    const Person* here = context_.desk.registry().person(context_.who.badge());
    const bool supervisorHere = here && here->role == Role::Supervisor;
    if (!run_ || !isVisible() || !supervisorHere || badge == context_.who.badge())
        return false;
    second_ = badge;
    tell();
    return true;
}

void DoubtPanel::settle() {
    if (!notPrinted_->hasAcceptableInput() || notPrinted_->text().isEmpty()) {
        notPrinted_->setFocus();
        context_.notices.say(tr("Count the sheets that were not printed, also when there are none."),
                             Tone::Waiting);
        return;
    }
    desk::Errand errand = context_.who.errand("print", "settle");
    errand.give("RUN", run_->str()).give("not-printed", notPrinted_->text().toStdString());
    errand.give("without-code", withoutCode_->text().isEmpty() ? "0" : withoutCode_->text().toStdString());
    if (!good_.empty())
        errand.with["good"] = good_;
    if (!spoiled_.empty())
        errand.with["spoiled"] = spoiled_;
    if (!second_.empty())
        errand.give("second", second_.str());
    context_.desk.carryOut(std::move(errand), this, [this](const desk::Reply& reply) {
        context_.answers.tell(reply, tr("This cannot be settled"));
        if (reply.answer()) {
            begin();
            Q_EMIT settled();
        }
        look();
    });
}

void DoubtPanel::fit() {
    const Theme& theme = context_.theme;
    const Colours& c = theme.colours();
    dress(this, QString("QFrame#doubt { background: %1; border-left: %2px solid %3; "
                        "border-top-right-radius: %4px; border-bottom-right-radius: %4px; }")
                    .arg(c.waitPale.name())
                    .arg(theme.px(0.7))
                    .arg(c.wait.name())
                    .arg(theme.px(0.4)));
    layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.8));
    for (QLineEdit* field : {withoutCode_, notPrinted_}) {
        const int words = field->fontMetrics().horizontalAdvance(field->placeholderText());
        field->setFixedWidth(std::max(theme.px(6), words + theme.px(1.6)));
    }
}

} // namespace daishi::console
