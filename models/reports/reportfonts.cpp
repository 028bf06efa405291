// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportfonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace {

QString loadFamily()
{
    QString family;
    for (const char *style : {"Regular", "Bold", "Italic", "BoldItalic"}) {
        const QString file = QStringLiteral(":/fonts/LiberationSans-%1.ttf").arg(QLatin1String(style));
        const QStringList families =
            QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(file));
        if (family.isEmpty() && !families.isEmpty())
            family = families.first();
    }
    return family;
}

} // namespace

QString reportFontFamily()
{
    static const QString family = loadFamily();
    return family;
}

QFont reportFont(double points, bool bold, bool italic)
{
    QFont font(reportFontFamily());
    font.setPixelSize(qRound(points * 10));
    font.setBold(bold);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}
