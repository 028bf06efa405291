// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/labels.h"

#include <QLocale>
#include <QRegularExpression>

QString ReportLabels::table(int number)
{
    return tr("Table %1:").arg(number);
}

QString ReportLabels::figure(int number)
{
    return tr("Figure %1:").arg(number);
}

QString ReportLabels::page(int number, int count)
{
    return pagePattern().arg(number).arg(count);
}

QString ReportLabels::pagePattern()
{
    return tr("Page %1 of %2");
}

QString ReportLabels::link(const QString &text, const QString &target)
{
    if (target.startsWith(u'#'))
        return tr("Go to: %1").arg(text);
    //: %1 is the text of a link, %2 its address
    return tr("%1 (external link: %2)").arg(text, target);
}

QString ReportLabels::contentsLine(const QString &heading, int page)
{
    return tr("%1, page %2").arg(heading).arg(page);
}

QString ReportLabels::logo(const QString &publisher)
{
    return publisher.isEmpty() ? tr("Logo of the publisher") : tr("Logo: %1").arg(publisher);
}

QString ReportLabels::untitled()
{
    return tr("Untitled document");
}

QString ReportLabels::undescribedFigure()
{
    return tr("Picture without description");
}

QString ReportLabels::missingCharacter(char32_t character)
{
    return tr("No font shows the character U+%1; a box stands in its place.")
        .arg(QString::number(uint(character), 16).toUpper().rightJustified(4, u'0'));
}

QString ReportLabels::missingTarget(const QString &target)
{
    return tr("The link to \"%1\" leads nowhere in this document and was left out.").arg(target);
}

QString ReportLabels::date(const QDateTime &moment, const QString &language)
{
    if (!moment.isValid())
        return {};
    const QLocale locale(language);
    QString format = locale.dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(QStringLiteral(",?\\s*dddd,?\\s*"));
    return locale.toString(moment.date(), format.remove(weekday));
}
