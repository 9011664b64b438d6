#include "app/console/load/reading_panel.h"

#include <algorithm>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/console/form/act_form.h"
#include "app/console/frame/key_button.h"
#include "app/console/frame/notices.h"
#include "app/console/frame/sign.h"
#include "app/console/frame/sounds.h"
#include "app/console/frame/theme.h"
#include "app/console/frame/who.h"

namespace daishi::console {

namespace {

constexpr double kBesideUnits = 75;   // of the window: as wide as both have room beside each other
constexpr std::size_t kMostLines = 8; // a chunk has up to 50 sheets: what is open comes first then

QLabel* words(const QString& text = {}) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // what the store says is no markup
    return label;
}

QLabel* name(const QString& text) {
    QLabel* label = words(text);
    label->setObjectName("faint");
    return label;
}

bool holds(const std::vector<SheetId>& list, const SheetId& sheet) {
    return std::find(list.begin(), list.end(), sheet) != list.end();
}

} // namespace

ReadingPanel::ReadingPanel(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), sign_(new Sign(context.theme, Meaning::Stop)), headline_(words()),
      where_(words()), sides_(new QWidget), cameName_(name(tr("What came"))), came_(words()),
      shouldName_(name(tr("What should have come"))), should_(words()), askedName_(name({})), asked_(words()),
      next_(words()), form_(new ActForm(context)) {
    setObjectName("readingStop");
    end_ = keyButton(this, tr("Two persons end the stop"), QKeySequence("Ctrl+R"), [this] { begin(); });
    auto* sides = new QGridLayout(sides_);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(cameName_, 0, 0);
    sides->addWidget(shouldName_, 0, 1);
    sides->addWidget(came_, 1, 0, Qt::AlignTop);
    sides->addWidget(should_, 1, 1, Qt::AlignTop);
    for (const int column : {0, 1})
        sides->setColumnStretch(column, 1);
    auto* said = new QVBoxLayout;
    for (QWidget* part :
         std::initializer_list<QWidget*>{headline_, where_, sides_, askedName_, asked_, next_})
        said->addWidget(part);
    said->addWidget(end_, 0, Qt::AlignLeft);
    said->addStretch();
    head_ = new QHBoxLayout;
    head_->addWidget(sign_, 0, Qt::AlignTop);
    head_->addLayout(said, 1);
    auto* all = new QHBoxLayout(this);
    all->addLayout(head_, 1);
    all->addWidget(form_, 0, Qt::AlignTop);
    connect(form_, &ActForm::closed, this, &ReadingPanel::changed);
    connect(form_, &ActForm::carriedOut, this, [this](const desk::Reply& reply) {
        if (reply.answer())
            scanned_.clear();
        Q_EMIT changed();
    });
    connect(&context.who, &Who::changed, this, [this] { // it was in somebody else's hands
        forget();
        Q_EMIT changed();
    });
    hide();
}

bool ReadingPanel::isOpen() const {
    return stop_ && !isHidden() && (atHand_ || form_->isOpen());
}

void ReadingPanel::forget() {
    scanned_.clear();
    form_->close();
}

void ReadingPanel::leave() {
    forget();
    hide();
}

void ReadingPanel::show(const Lane& lane) {
    const ReadingStop* stop = stopAt(lane.view.stops, lane.printer, lane.run);
    const bool isSame = stop && stop_ && stop_->id == stop->id;
    if (!isSame)
        forget();
    const bool asked = isSame && left() > 0;
    stop_ = stop ? std::optional(*stop) : std::nullopt;
    setVisible(stop_.has_value());
    if (!stop_)
        return;
    atHand_ = stop_->run == lane.run;
    dropWhatIsNotAsked();
    if (asked && left() == 0 && isOpen() && isVisible() &&
        context_.who.someone()) // the last one was made spoilage
        begin();
    tell();
}

// A sheet that was made spoilage meanwhile is asked for no more, and the line takes none that it does not
// ask for.
void ReadingPanel::dropWhatIsNotAsked() {
    const std::vector<SheetId> wanted = asked();
    std::erase_if(scanned_, [&](const SheetId& sheet) { return !holds(wanted, sheet); });
    give();
}

std::vector<SheetId> ReadingPanel::asked() const {
    std::vector<SheetId> all;
    for (const AwaitedSheet& one : stop_->toRead)
        all.push_back(one.sheet);
    if (stop_->toName)
        all.push_back(*stop_->toName);
    return all;
}

bool ReadingPanel::isScanned(const SheetId& sheet) const {
    return holds(scanned_, sheet);
}

int ReadingPanel::left() const {
    return int(asked().size() - scanned_.size());
}

bool ReadingPanel::take(const Scan& scan) {
    const bool isSheet =
        std::holds_alternative<PieceCode>(scan.content) || std::holds_alternative<TestCode>(scan.content);
    if (!isSheet || !isOpen() || !isVisible() || !context_.who.someone())
        return false;
    takeSheet(SheetId(codeOf(scan)));
    return true;
}

void ReadingPanel::takeSheet(const SheetId& sheet) {
    const QString code = QString::fromStdString(sheet.str());
    if (!holds(asked(), sheet)) {
        context_.sounds.stop();
        context_.notices.say(tr("Sheet %1 is none that this stop asks for.").arg(code), Tone::Stop);
        return;
    }
    if (isScanned(sheet)) {
        context_.notices.say(tr("Sheet %1 is scanned already. It counts once.").arg(code), Tone::Waiting);
        return;
    }
    scanned_.push_back(sheet);
    give();
    if (left() == 0)
        begin();
    tell();
}

void ReadingPanel::give() {
    std::vector<std::string> codes;
    for (const SheetId& sheet : scanned_)
        codes.push_back(sheet.str());
    form_->give("SCAN", std::move(codes));
}

bool ReadingPanel::takeBadge(const BadgeId& badge) {
    return isOpen() && form_->takeBadge(badge);
}

void ReadingPanel::begin() {
    if (!stop_ || isHidden() || form_->isOpen())
        return;
    FieldSpec number{"STOP"}, sheets{"SCAN"};
    number.fixed = std::to_string(stop_->id);
    sheets.left = true; // they are scanned into the list beside it
    ActSpec act{"read", "resolve", tr("Two persons end the stop")};
    act.fields = {number, sheets};
    form_->open(act, [](const std::string&) { return std::string(); });
    give();
    Q_EMIT changed();
}

QString ReadingPanel::lineOf(const SheetId& sheet, const QString& where) const {
    return (isScanned(sheet) ? "✓ " : "□ ") + QString::fromStdString(sheet.str()) + context_.gap() + where;
}

// All of them where there is room; else how many are ticked off, and the next ones.
QString ReadingPanel::askedWords() const {
    const bool all = asked().size() <= kMostLines;
    QStringList lines;
    int more = 0;
    for (const AwaitedSheet& one : stop_->toRead) {
        if (!all && (isScanned(one.sheet) || std::size_t(lines.size()) == kMostLines))
            more += !isScanned(one.sheet);
        else
            lines << lineOf(one.sheet, context_.say(describe(one.place)));
    }
    if (stop_->toName)
        lines << lineOf(*stop_->toName, tr("take it out of the stack"));
    if (more > 0)
        lines << tr("and %n more", "", more);
    return lines.join("\n");
}

void ReadingPanel::tell() {
    const RefusalRow& row = rowOf(stop_->found.code);
    const bool open = isOpen();
    headline_->setText(context_.say({std::string(row.sentenceJa), std::string(row.sentenceEn)}));
    where_->setText(tr("Run %1").arg(QString::fromStdString(stop_->run.str())) + context_.gap() +
                    (stop_->expected ? context_.say(describe(stop_->expected->place)) : QString()));
    came_->setText(context_.say(stop_->found.loaded));
    should_->setText(context_.say(stop_->found.required));
    const int whole = int(asked().size());
    askedName_->setText(
        whole == 0 ? tr("No sheet has to be scanned any more.")
                   : tr("To be found and scanned: %1 of %2 are scanned").arg(scanned_.size()).arg(whole));
    asked_->setText(askedWords());
    next_->setText(
        left() == 0
            ? tr("Now two persons end the stop: the reason, the badge of the second person, both PINs.")
            : tr("Find each sheet and scan it. One that is spoiled: F11, and then its code. A sheet that is "
                 "nowhere keeps the run stopped: call a supervisor."));
    const bool isBelow = form_->isOpen() && isNarrow();
    where_->setVisible(!isBelow);
    sides_->setVisible(open && !isBelow);
    next_->setVisible(open && !isBelow);
    askedName_->setVisible(open);
    asked_->setVisible(open && whole > 0 && !(isBelow && left() == 0));
    end_->setVisible(!form_->isOpen());
    setAccessibleName(headline_->text());
    fit();
}

// The act has no room beside what is told: it stands below the least of it.
bool ReadingPanel::isNarrow() const {
    return window()->width() < context_.theme.px(kBesideUnits);
}

void ReadingPanel::fit() {
    const Theme& theme = context_.theme;
    const Colours& c = theme.colours();
    const bool isBelow = form_->isOpen() && isNarrow();
    const bool large = isOpen() && !isBelow;
    static_cast<QBoxLayout*>(layout())->setDirection(isBelow ? QBoxLayout::TopToBottom
                                                             : QBoxLayout::LeftToRight);
    dress(this, QString("QFrame#readingStop { background: %1; border-left: %2px solid %3; "
                        "border-top-right-radius: %4px; border-bottom-right-radius: %4px; }")
                    .arg(c.card.name())
                    .arg(theme.px(0.7))
                    .arg(c.stop.name())
                    .arg(theme.px(0.4)));
    layout()->setContentsMargins(theme.px(1.3), theme.px(0.8), theme.px(1.3), theme.px(0.8));
    layout()->setSpacing(theme.px(isBelow ? 0.4 : 1.2));
    head_->setSpacing(theme.px(1.2));
    static_cast<QGridLayout*>(sides_->layout())->setHorizontalSpacing(theme.px(1.2));
    sign_->setFixedSize(theme.px(large ? 4.4 : 2.6), theme.px(large ? 4.4 : 2.6));
    const auto sized = [&](QLabel* label, double times) {
        dress(label, QString("font-size: %1px; font-weight: 700;").arg(theme.px(times)));
    };
    sized(headline_, large ? 2.2 : 1.3);
    sized(where_, large ? 1.6 : 1);
    sized(came_, 1.3);
    sized(should_, 1.3);
    sized(asked_, 1.15);
    form_->fit();
    form_->setMinimumHeight(theme.px(17)); // its field is seen as a whole
}

} // namespace daishi::console
