#include "app/floor/papers_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/floor/names.h"
#include "app/floor/style.h"
#include "core/words/scan_codes.h"

namespace daishi::practice {

namespace {

constexpr int kBadgesInRow = 3;

}

PapersPanel::PapersPanel(Hands& hands, QWidget* parent)
    : QWidget(parent), hands_(hands), column_(new QVBoxLayout(this)), written_(new QLineEdit(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(unit(this) / 3);
}

QPushButton* PapersPanel::paper(const QString& text, const QString& accessible, const QString& code) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("paper"));
    button->setAccessibleName(accessible);
    connect(button, &QPushButton::clicked, this, [this, code] { hands_.scan(code); });
    return button;
}

void PapersPanel::addBadges(const Morning& morning) {
    auto* heading = new QLabel(tr("Badges: a click scans, the PIN is typed at the console"), this);
    heading->setObjectName(QStringLiteral("heading"));
    column_->addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setSpacing(unit(this) / 3);
    int at = 0;
    for (const Morning::Badge& badge : morning.badges) {
        const QString who = tr("%1 %2").arg(said(badge.badge), roleName(badge.role));
        const QString pin = tr("PIN %1").arg(said(badge.pin));
        grid->addWidget(
            paper(who + QLatin1Char('\n') + pin, tr("Scan badge %1, %2").arg(who, pin), said(badge.code)),
            at / kBadgesInRow, at % kBadgesInRow);
        ++at;
    }
    column_->addLayout(grid);
}

void PapersPanel::addTickets(const Morning& morning) {
    auto* heading = new QLabel(tr("Job tickets"), this);
    heading->setObjectName(QStringLiteral("heading"));
    column_->addWidget(heading);
    for (const Ticket& ticket : morning.tickets) {
        const QString text =
            tr("%1   %2, %3 people").arg(said(ticket.job), said(ticket.blank)).arg(ticket.people);
        column_->addWidget(paper(text, tr("Scan ticket %1").arg(text), said(ticket.code)));
    }
}

// They hang at every printer.
void PapersPanel::addCards() {
    auto* row = new QHBoxLayout;
    row->setSpacing(unit(this) / 3);
    const std::pair<Card, QString> cards[] = {
        {Card::Go, tr("GO card")}, {Card::Pause, tr("PAUSE card")}, {Card::Stop, tr("STOP card")}};
    for (const auto& [card, text] : cards)
        row->addWidget(paper(text, tr("Scan the %1").arg(text), said(CardCode{card}.encode())));
    column_->addLayout(row);
}

void PapersPanel::setMorning(const Morning& morning) {
    addBadges(morning);
    addTickets(morning);
    addCards();
    auto* row = new QHBoxLayout;
    written_->setPlaceholderText(tr("Any other code, or J-…, L-…/001, V-…"));
    written_->setAccessibleName(tr("A code written by hand"));
    auto* scan = new QPushButton(tr("Scan"), this);
    scan->setAccessibleName(tr("Scan the code written by hand"));
    row->addWidget(written_, 1);
    row->addWidget(scan);
    column_->addLayout(row);
    connect(scan, &QPushButton::clicked, this, &PapersPanel::scanWritten);
    connect(written_, &QLineEdit::returnPressed, this, &PapersPanel::scanWritten);
}

void PapersPanel::scanWritten() {
    const QString text = written_->text().trimmed();
    if (!text.isEmpty())
        hands_.scan(said(codeFor(text.toStdString())));
}

} // namespace daishi::practice
