#include "app/floor/floor_window.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "app/floor/carry_dialog.h"
#include "app/floor/look_dialog.h"
#include "app/floor/names.h"
#include "app/floor/output_panel.h"
#include "app/floor/papers_panel.h"
#include "app/floor/printer_panel.h"
#include "app/floor/shelf.h"
#include "app/floor/style.h"
#include "app/floor/upright_area.h"

namespace daishi::practice {

FloorWindow::FloorWindow(FloorThread& floor, ScannerWire& wire, ConsoleKeeper& console)
    : floor_(floor), console_(console), wire_(wire) {
    setWindowTitle(tr("Daishi: the floor, for practice"));
    auto* all = new QWidget(this);
    all->setObjectName(QStringLiteral("ground"));
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBar(column);
    ground_ = new QWidget(all);
    columns_ = new QHBoxLayout(ground_);
    auto* wait = new QLabel(tr("A morning is being made ready…"), ground_);
    wait->setObjectName(QStringLiteral("title"));
    wait->setAlignment(Qt::AlignCenter);
    columns_->addWidget(wait);
    column->addWidget(ground_, 1);
    makeFoot(column);
    setCentralWidget(all);
    connect(&floor_, &FloorThread::ready, this, &FloorWindow::begin);
    connect(&floor_, &FloorThread::seen, this, &FloorWindow::showSeen);
    connect(&floor_, &FloorThread::failed, this, [this, wait](const QString& why) {
        wait->setText(tr("No morning could be made."));
        tell(why, true);
    });
    connect(&floor_, &FloorThread::done, this,
            [this](const QString& what) { tell(tr("Done, and written down: %1").arg(what)); });
    connect(&floor_, &FloorThread::refused, this, [this](const QString& what, const QString& why) {
        tell(tr("This cannot be done: %1 (%2)").arg(what, why), true);
    });
    connect(&wire_, &ScannerWire::sent, this,
            [this](const QString& code) { tell(tr("Scanned: %1").arg(code)); });
    connect(&wire_, &ScannerWire::nobodyListens, this, [this](const QString& code) {
        tell(tr("Nobody heard the scanner: the console is not open. It would have been %1").arg(code), true);
    });
    connect(&console_, &ConsoleKeeper::changed, this, &FloorWindow::tellConsole);
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &FloorWindow::tellTime);
    clock->start(1000);
    tellConsole();
}

void FloorWindow::makeBar(QVBoxLayout* column) {
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("bar"));
    auto* row = new QHBoxLayout(bar);
    auto* name = new QLabel(tr("Daishi   The floor, for practice"), bar);
    time_ = new QLabel(bar);
    consoleState_ = new QLabel(bar);
    startConsole_ = new QPushButton(tr("Start the console"), bar);
    killConsole_ = new QPushButton(tr("Kill the console"), bar);
    row->addWidget(name);
    row->addSpacing(unit(this) * 2);
    row->addWidget(time_);
    row->addStretch(1);
    row->addWidget(consoleState_);
    row->addWidget(startConsole_);
    row->addWidget(killConsole_);
    column->addWidget(bar);
    connect(startConsole_, &QPushButton::clicked, &console_, &ConsoleKeeper::start);
    connect(killConsole_, &QPushButton::clicked, &console_, &ConsoleKeeper::kill);
}

void FloorWindow::makeFoot(QVBoxLayout* column) {
    auto* foot = new QFrame(this);
    foot->setObjectName(QStringLiteral("told"));
    auto* row = new QHBoxLayout(foot);
    told_ = new QLabel(foot);
    told_->setTextFormat(Qt::PlainText);
    told_->setAccessibleName(tr("What happened last"));
    told_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(told_, 1);
    column->addWidget(foot);
    tell(tr("Simulation: nothing here is a real document."));
}

void FloorWindow::makeGround() {
    delete ground_->layout();
    qDeleteAll(ground_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    columns_ = new QHBoxLayout(ground_);
    columns_->setSpacing(unit(this));
    shelf_ = new Shelf(*this, ground_);
    auto* printers = new UprightArea(ground_);
    printersColumn_ = new QVBoxLayout(printers->inside());
    printersColumn_->setContentsMargins(0, 0, 0, 0);
    printersColumn_->setSpacing(unit(this));
    auto* right = new QVBoxLayout;
    output_ = new OutputPanel(*this, ground_);
    papers_ = new PapersPanel(*this, ground_);
    papers_->setMorning(*morning_);
    right->addWidget(output_, 1);
    right->addWidget(papers_);
    columns_->addWidget(shelf_, 27);
    columns_->addWidget(printers, 36);
    columns_->addLayout(right, 37);
}

void FloorWindow::begin(const MorningNow& morning) {
    morning_ = morning;
    makeGround();
    try {
        wire_.announce(morning->home);
    } catch (const std::runtime_error& wrong) {
        tell(QString::fromUtf8(wrong.what()), true);
        return;
    }
    console_.open(morning->home, morning->begins);
    console_.start();
    tellConsole();
    tellTime();
}

void FloorWindow::showSeen(const SeenNow& seen) {
    if (!morning_)
        return;
    seen_ = seen;
    if (printers_.empty()) {
        for (const SeenPrinter& printer : seen->printers) {
            printers_.push_back(new PrinterPanel(*this, printer, printersColumn_->parentWidget()));
            printersColumn_->addWidget(printers_.back());
        }
        auto* hint = new QLabel(
            tr("Drag a box onto a tray, a tray onto a box, or a box onto another one. Everything can be "
               "done with the keyboard as well."),
            printersColumn_->parentWidget());
        hint->setObjectName(QStringLiteral("faint"));
        hint->setWordWrap(true);
        printersColumn_->addWidget(hint);
        printersColumn_->addStretch(1);
    }
    shelf_->setSeen(*seen);
    output_->setSeen(*seen);
    for (std::size_t i = 0; i < printers_.size() && i < seen->printers.size(); ++i)
        printers_[i]->setPrinter(seen->printers[i]);
}

void FloorWindow::tell(const QString& text, bool odd) {
    told_->setText(text);
    lookLike(told_, odd ? "odd" : "plain");
}

void FloorWindow::tellConsole() {
    const bool runs = console_.runs();
    consoleState_->setText(!console_.isThere() ? tr("The console is not installed.")
                           : runs              ? tr("The console is open.")
                                               : tr("The console is not open."));
    startConsole_->setEnabled(morning_ && console_.isThere() && !runs);
    killConsole_->setEnabled(runs);
}

void FloorWindow::tellTime() {
    if (!morning_)
        return;
    const std::string now = localIso(console_.now(), morning_->registry.site.zone);
    time_->setText(tr("Practice clock %1").arg(said(now.substr(0, 10) + " " + now.substr(11, 5))));
}

} // namespace daishi::practice
