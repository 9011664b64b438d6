#include "app/floor/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace daishi::practice {

bool speak(QCoreApplication& application, const QString& language) {
    if (language != QLatin1String("ja") && language != QLatin1String("en"))
        return false;
    auto* words = new QTranslator(&application);
    if (!words->load(QStringLiteral(":/daishi/floor/words_%1.qm").arg(language)))
        return false;
    for (QTranslator* before : application.findChildren<QTranslator*>(QStringLiteral("floor")))
        delete before;
    words->setObjectName(QStringLiteral("floor"));
    QCoreApplication::installTranslator(words);
    QLocale::setDefault(language == QLatin1String("ja") ? QLocale(QLocale::Japanese, QLocale::Japan)
                                                        : QLocale(QLocale::English));
    return true;
}

} // namespace daishi::practice
