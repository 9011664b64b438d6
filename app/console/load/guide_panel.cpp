#include "app/console/load/guide_panel.h"

#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/console/frame/theme.h"
#include "app/console/frame/who.h"

namespace daishi::console {

namespace {

struct Guide {
    QString next, why;
};

QString lookAt(const LoadFlow& flow) {
    if (flow.wantsFirstPicture() && flow.firstIsScanned())
        return GuidePanel::tr("Code and mark are read. Now take a picture of the sheet");
    switch (flow.firstRead()) {
    case LoadFlow::FirstRead::Nothing:
        if (flow.wantsFirstPicture())
            return GuidePanel::tr("Take a picture of the sheet; scan its code and its mark");
        return GuidePanel::tr("Scan the code and the mark of the first sheet");
    case LoadFlow::FirstRead::Code:
        return GuidePanel::tr("The code is read. Now scan the mark of the first sheet");
    case LoadFlow::FirstRead::Mark:
        return GuidePanel::tr("The mark is read. Now scan the code of the first sheet");
    }
    return {};
}

// After every so many sheets it is the newest one: its code is on it.
QString lookWhy(const Lane& lane) {
    const auto& run = lane.view.run;
    if (!run || !run->firstArticle || !lane.view.tray || !lane.view.tray->view.load ||
        lane.view.tray->view.load->state != LoadState::Armed)
        return GuidePanel::tr("Is the title the right one? Nothing goes on before this.");
    return GuidePanel::tr("The newest sheet is looked at again: %1. Nothing goes on before this.")
        .arg(QString::fromStdString(run->firstArticle->str()));
}

// A scanner in the hand is the reader of a run that asks for one: sheet by sheet, as they came out.
std::optional<Guide> readOn(const Context& context, const Lane& lane) {
    const bool rests = lane.flow.step() == Step::Paused || lane.flow.step() == Step::Printed;
    const bool isCleared = lane.flow.step() == Step::Ticket;
    if (!(rests || isCleared) || lane.view.unread.empty())
        return std::nullopt;
    const AwaitedSheet& next = lane.view.unread.front();
    return Guide{
        isCleared ? GuidePanel::tr("Scan the job ticket, or the sheets that are not read yet")
                  : GuidePanel::tr("Scan the sheets in the order in which they came out"),
        GuidePanel::tr("%n sheet(s) are not read yet. Next is %1: %2.", "", int(lane.view.unread.size()))
            .arg(QString::fromStdString(next.sheet.str()), context.say(describe(next.place)))};
}

Guide guideOf(const Lane& lane) {
    switch (lane.flow.step()) {
    case Step::Badge:
        return {GuidePanel::tr("Scan your badge"),
                GuidePanel::tr("Then the job ticket, the tray and the box.")};
    case Step::Ticket:
        return {GuidePanel::tr("Scan the job ticket"),
                GuidePanel::tr("The ticket says which blank is needed.")};
    case Step::Tray:
        return {GuidePanel::tr("Scan the tray label"),
                GuidePanel::tr("The tray must be empty, and so must the output bin.")};
    case Step::Box:
        return {GuidePanel::tr("Scan the label of the box"),
                GuidePanel::tr("Put the sheets into the tray after the scan.")};
    case Step::Mark:
        return {GuidePanel::tr("Scan the mark of the top sheet"),
                GuidePanel::tr("The label is not the content: the sheet itself says what it is.")};
    case Step::Picture:
        return {
            GuidePanel::tr("Take a picture of the top sheet"),
            GuidePanel::tr("The mark can be wrong as well. Only what is printed on the sheet cannot lie.")};
    case Step::Loading:
        return {GuidePanel::tr("One moment"), GuidePanel::tr("The blank is compared with the job.")};
    case Step::Ready:
        return {GuidePanel::tr("Scan the GO card, or press F10"),
                GuidePanel::tr("One sheet is printed first, to be looked at.")};
    case Step::First:
        return {GuidePanel::tr("The first sheet is being printed"),
                GuidePanel::tr("Take it out when it is there.")};
    case Step::Look:
        return {lookAt(lane.flow), lookWhy(lane)};
    case Step::Approving:
        return {GuidePanel::tr("One moment"), GuidePanel::tr("The first sheet is compared with the job.")};
    case Step::Printing:
        return {GuidePanel::tr("Printing"), GuidePanel::tr("F11 and the code of a sheet: it is spoiled.")};
    case Step::Paused:
        return {GuidePanel::tr("Paused: scan the GO card, or press F10"),
                GuidePanel::tr("What is left is printed then.")};
    case Step::Printed:
        return {GuidePanel::tr("Take what is left out of the tray, and count it"),
                GuidePanel::tr("Then look: are tray and output bin empty?")};
    }
    return {};
}

} // namespace

GuidePanel::GuidePanel(Context& context, QWidget* parent)
    : QFrame(parent), context_(context), next_(new QLabel), why_(new QLabel), done_(new QLabel),
      sheets_(new QLineEdit) {
    setObjectName("card");
    why_->setObjectName("faint");
    for (QLabel* label : {next_, why_, done_})
        label->setWordWrap(true);
    auto* inside = new QVBoxLayout(this);
    inside->addWidget(next_);
    inside->addWidget(why_);
    inside->addWidget(done_);
    inside->addWidget(sheets_);
    sheets_->setValidator(new QIntValidator(1, 99999, sheets_));
    sheets_->setAttribute(Qt::WA_InputMethodEnabled, false);
    sheets_->setPlaceholderText(tr("sheets that go in; empty: the whole box"));
    sheets_->setAccessibleName(tr("Sheets that go into the tray"));
    sheets_->hide();
    fit();
}

void GuidePanel::show(const Lane& lane) {
    Guide guide = readOn(context_, lane).value_or(guideOf(lane));
    if (!context_.who.someone() && lane.flow.step() != Step::Printing)
        guide.next = tr("Scan your badge");
    next_->setText(guide.next);
    why_->setText(guide.why);
    QStringList done;
    const auto step = [&](bool there, const QString& name, const QString& what) {
        const QString one =
            (there ? "✓ " : "□ ") + name + (there && !what.isEmpty() ? "  " + what : QString());
        done << QString(one).replace(' ', QChar::Nbsp); // a step stays on its line
    };
    const auto& view = lane.view;
    step(context_.who.someone(), tr("badge"), QString::fromStdString(context_.who.badge().str()));
    step(!lane.flow.ticket().empty(), tr("job"),
         view.job ? QString::fromStdString(view.job->view.job.id.str()) : QString());
    step(!lane.flow.tray().empty(), tr("tray"),
         view.tray
             ? context_.say(view.tray->view.printerName) + " / " + QString::number(view.tray->view.number)
             : QString());
    step(!lane.flow.box().empty(), tr("box"),
         view.box ? QString::fromStdString(view.box->row.id.str()) : QString());
    done_->setText(done.join(context_.gap() + context_.gap()));
    setAccessibleName(guide.next);
    const Step now = lane.flow.step();
    sheets_->setVisible(now == Step::Box || now == Step::Mark || now == Step::Picture);
    const bool withVerdict = lane.flow.step() >= Step::Ready && lane.flow.step() <= Step::Paused;
    done_->setVisible(!withVerdict);
    if (small_ != withVerdict) {
        small_ = withVerdict;
        fit();
    }
}

std::optional<Sheets> GuidePanel::sheets() const {
    if (!sheets_->hasAcceptableInput())
        return std::nullopt;
    return Sheets(sheets_->text().toLongLong());
}

void GuidePanel::forgetSheets() {
    sheets_->clear();
}

void GuidePanel::fit() {
    const Theme& theme = context_.theme;
    layout()->setContentsMargins(theme.px(1.3), theme.px(0.7), theme.px(1.3), theme.px(0.7));
    sheets_->setFixedWidth(theme.px(20));
    dress(next_, QString("font-size: %1px; font-weight: 700;").arg(theme.px(small_ ? 1.5 : 2.2)));
}

} // namespace daishi::console
