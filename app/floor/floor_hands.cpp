// What the window does when a part of it asks for hands.
#include "app/floor/carry_dialog.h"
#include "app/floor/floor_window.h"
#include "app/floor/look_dialog.h"
#include "app/floor/names.h"

namespace daishi::practice {

void FloorWindow::act(const QString& statement) {
    floor_.act(statement);
}

void FloorWindow::stick(const QString& box, const QString& label) {
    floor_.stick(box, label);
}

void FloorWindow::scan(const QString& code) {
    wire_.scan(code);
}

std::vector<Place> FloorWindow::boxes(const QString& without) const {
    std::vector<Place> places;
    for (const SeenBox& box : seen_->boxes) {
        if (said(box.name) == without)
            continue;
        const QString label = tr("%1, %2").arg(said(box.title), ownerName(said(box.whose), box.edition));
        const QString number = box.id.empty() ? tr("at the gate") : said(box.id);
        places.push_back(
            {said(box.name), tr("%1   %2").arg(number, label), replay::sheetsIn(box.inside), false});
    }
    return places;
}

std::vector<Place> FloorWindow::trays() const {
    std::vector<Place> places;
    for (const SeenPrinter& printer : seen_->printers) {
        for (const SeenTray& tray : printer.trays)
            places.push_back({said(tray.place), trayName(said(printer.name), tray.number),
                              replay::sheetsIn(tray.inside), true});
    }
    return places;
}

Place FloorWindow::placeOf(const QString& name) const {
    for (const auto& places : {boxes(QString()), trays()}) {
        for (const Place& place : places) {
            if (place.name == name)
                return place;
        }
    }
    return {};
}

void FloorWindow::carry(const QString& from, const std::vector<Place>& to, const QString& chosen) {
    const Place place = placeOf(from);
    if (place.sheets == 0 || to.empty()) {
        tell(tr("There is nothing to carry."), true);
        return;
    }
    auto* dialog = new CarryDialog(place, to, chosen, this);
    connect(dialog, &CarryDialog::carried, this, &FloorWindow::act);
    dialog->open();
}

void FloorWindow::carryToTray(const QString& box, const QString& tray) {
    carry(box, trays(), tray);
}

void FloorWindow::carryFromTray(const QString& tray, const QString& box) {
    carry(tray, boxes(QString()), box);
}

void FloorWindow::carryToBox(const QString& from, const QString& into) {
    carry(from, boxes(from), into);
}

void FloorWindow::lookAt(const QString& title, const replay::Stack& stack) {
    auto* dialog = new LookDialog(title, this);
    QStringList packs;
    for (const replay::Pack& pack : stack)
        packs << tr("%1 of %2").arg(sheetCount(pack.sheets), blankName(morning_->registry, pack.type));
    dialog->setCaption(packs.isEmpty() ? tr("nothing")
                                       : tr("From the top: %1").arg(packs.join(QStringLiteral("\n"))));
    if (stack.empty())
        dialog->setPicture({});
    else
        pictures_.blank(morning_->registry, stack.front(), dialog->pictureWidth(), dialog,
                        [dialog](const QImage& image) { dialog->setPicture(image); });
    dialog->open();
}

} // namespace daishi::practice
