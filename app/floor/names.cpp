#include "app/floor/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace daishi::practice {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString said(const Text& text) {
    return QString::fromStdString(QLocale().language() == QLocale::Japanese ? text.ja : text.en);
}

QString said(const std::string& text) {
    return QString::fromStdString(text);
}

QString ownerName(const QString& insurer, unsigned edition) {
    return Names::tr("%1, edition %2").arg(insurer).arg(edition);
}

QString blankName(const Registry& registry, const BlankTypeId& id) {
    const BlankType& type = replay::typeOf(registry, id);
    const DocumentKind* kind = registry.kind(type.kind);
    const Insurer* insurer = registry.insurer(type.insurer);
    return Names::tr("%1, %2").arg(kind ? said(kind->title) : said(type.title),
                                   ownerName(insurer ? said(insurer->name) : QString(), type.edition));
}

QString sheetCount(std::int64_t sheets) {
    return Names::tr("%n sheet(s)", nullptr, int(sheets));
}

QString trayName(const QString& printer, unsigned number) {
    return Names::tr("%1 tray %2").arg(printer).arg(number);
}

QString trayName(const Registry& registry, const QString& place) {
    const replay::TrayPlace tray = replay::trayPlace(place.toStdString());
    const PrinterConfig* printer = registry.printer(tray.printer);
    return printer ? trayName(said(printer->name), tray.number) : place;
}

QString roleName(Role role) {
    switch (role) {
    case Role::Operator:
        return Names::tr("operator");
    case Role::Supervisor:
        return Names::tr("supervisor");
    case Role::Auditor:
        return Names::tr("auditor");
    }
    return {};
}

} // namespace daishi::practice
