// Names of things in the language of the window, which is that of the default locale.
#pragma once

#include <QString>

#include "app/floor/world.h"

namespace daishi::practice {

QString said(const Text&);
QString said(const std::string&);

QString blankName(const Registry&, const BlankTypeId&);      // 被保険者証　川崎市　第3版
QString ownerName(const QString& insurer, unsigned edition); // 川崎市　第3版
QString sheetCount(std::int64_t);                            // 24枚
QString trayName(const QString& printer, unsigned number);   // 1号機　トレイ2
QString trayName(const Registry&, const QString& place);     // of printer-1/2
QString roleName(Role);

} // namespace daishi::practice
