// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt/automaticstyles.h"

#include "models/reports/contrast.h"
#include "models/reports/odt/odtstyles.h"
#include "models/reports/odt/odtxml.h"

#include <algorithm>

namespace odt {

namespace {

constexpr double sheetLeading = 1.2;

QString attribute(const char *name, const QString &value)
{
    return QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), value.toHtmlEscaped());
}

QString properties(const char *kind, const QString &attributes)
{
    return QStringLiteral("<style:%1-properties%2/>").arg(QLatin1String(kind), attributes);
}

QString textAlignment(Qt::Alignment alignment)
{
    return alignment & Qt::AlignRight     ? QStringLiteral("end")
           : alignment & Qt::AlignHCenter ? QStringLiteral("center")
                                          : QStringLiteral("start");
}

/// On a sheet: at its place on the page, in front of or behind the text.
QString onSheet(bool behind)
{
    return attribute("style:wrap", QStringLiteral("run-through")) +
           attribute("style:run-through",
                     behind ? QStringLiteral("background") : QStringLiteral("foreground")) +
           attribute("style:vertical-pos", QStringLiteral("from-top")) +
           attribute("style:vertical-rel", QStringLiteral("page")) +
           attribute("style:horizontal-pos", QStringLiteral("from-left")) +
           attribute("style:horizontal-rel", QStringLiteral("page")) +
           attribute("style:flow-with-text", QStringLiteral("false"));
}

} // namespace

AutomaticStyles::AutomaticStyles(const QColor &accentWish) : m_accent(darkenedToContrast(accentWish, 7.0)) {}

void AutomaticStyles::breakBefore(const QString &page)
{
    m_breaks = true;
    m_breakPage = page;
}

QString AutomaticStyles::named(const char *family, const QString &parent, const QString &content)
{
    const auto known = std::find_if(m_styles.cbegin(), m_styles.cend(), [&](const Style &style) {
        return qstrcmp(style.family, family) == 0 && style.parent == parent && style.properties == content;
    });
    if (known != m_styles.cend())
        return known->name;
    m_styles.append({QStringLiteral("A%1").arg(m_styles.size() + 1), family, parent, content});
    return m_styles.constLast().name;
}

QString AutomaticStyles::paragraph(const QString &parent, Qt::Alignment alignment)
{
    return paragraph(parent, alignment, {});
}

QString AutomaticStyles::heading(int level, bool first)
{
    // LibreOffice takes both from one style: what is not said here would be nothing.
    const QString spaces = attribute("fo:margin-top", points(0)) +
                           attribute("fo:margin-bottom", points(spaceBelowHeading(level)));
    return paragraph(QStringLiteral("Heading_20_%1").arg(level), Qt::AlignLeft,
                     first || m_breaks ? spaces : QString());
}

QString AutomaticStyles::paragraph(const QString &parent, Qt::Alignment alignment, const QString &more)
{
    const bool aligned = alignment & (Qt::AlignRight | Qt::AlignHCenter);
    if (!m_breaks && !aligned && more.isEmpty())
        return parent;
    QString own = attribute("style:parent-style-name", parent);
    QString look = more;
    if (!m_breakPage.isEmpty())
        own += attribute("style:master-page-name", m_breakPage);
    else if (m_breaks)
        look += attribute("fo:break-before", QStringLiteral("page"));
    if (aligned)
        look += attribute("fo:text-align", textAlignment(alignment));
    m_breaks = false;
    m_breakPage.clear();
    return named("paragraph", own, properties("paragraph", look));
}

QString AutomaticStyles::sheetParagraph(double size, bool bold, const QColor &textColour,
                                        Qt::Alignment alignment)
{
    const QString lines = attribute("fo:text-align", textAlignment(alignment)) +
                          attribute("fo:line-height", points(size * sheetLeading)) +
                          attribute("fo:orphans", QStringLiteral("0"));
    QString letters = attribute("fo:font-size", points(size));
    if (bold)
        letters += attribute("fo:font-weight", QStringLiteral("bold"));
    if (textColour.isValid())
        letters += attribute("fo:color", colour(textColour));
    return named("paragraph", attribute("style:parent-style-name", QStringLiteral("Standard")),
                 properties("paragraph", lines) + properties("text", letters));
}

QString AutomaticStyles::table(double widthMm)
{
    QString look = attribute("style:width", millimetres(widthMm)) +
                   attribute("table:align", QStringLiteral("margins")) +
                   attribute("fo:margin-bottom", points(14)) +
                   attribute("table:border-model", QStringLiteral("collapsing"));
    QString own;
    if (!m_breakPage.isEmpty())
        own = attribute("style:master-page-name", m_breakPage);
    else if (m_breaks)
        look += attribute("fo:break-before", QStringLiteral("page"));
    m_breaks = false;
    m_breakPage.clear();
    return named("table", own, properties("table", look));
}

QString AutomaticStyles::tableColumn(double widthMm)
{
    return named("table-column", {},
                 properties("table-column", attribute("style:column-width", millimetres(widthMm))));
}

QString AutomaticStyles::tableRow(bool whole, double leastHeightMm)
{
    QString look;
    if (leastHeightMm > 0)
        look += attribute("style:min-row-height", millimetres(leastHeightMm));
    look += attribute("fo:keep-together", whole ? QStringLiteral("always") : QStringLiteral("auto"));
    return named("table-row", {}, properties("table-row", look));
}

QString AutomaticStyles::tableCell(CellKind kind)
{
    const QString strong = QStringLiteral("1pt solid ") + colour(m_accent);
    QString look = attribute("fo:padding", millimetres(1.2));
    if (kind != CellKind::Body)
        look += attribute("fo:border-top", kind == CellKind::Head ? strong : QStringLiteral("none"));
    look += attribute("fo:border-bottom",
                      kind == CellKind::LastHead ? strong : QStringLiteral("0.5pt solid #c9cfd6"));
    return named("table-cell", {}, properties("table-cell", look));
}

QString AutomaticStyles::picture()
{
    return named("graphic", {},
                 properties("graphic", attribute("style:vertical-pos", QStringLiteral("top")) +
                                           attribute("style:vertical-rel", QStringLiteral("baseline")) +
                                           attribute("fo:border", QStringLiteral("none"))));
}

QString AutomaticStyles::textBox(Qt::Alignment alignment)
{
    const QString vertical = alignment & Qt::AlignBottom ? QStringLiteral("bottom")
                             : alignment & Qt::AlignTop  ? QStringLiteral("top")
                                                         : QStringLiteral("middle");
    return named("graphic", {},
                 properties("graphic", onSheet(false) + attribute("draw:fill", QStringLiteral("none")) +
                                           attribute("draw:stroke", QStringLiteral("none")) +
                                           attribute("fo:padding", millimetres(0)) +
                                           attribute("fo:border", QStringLiteral("none")) +
                                           attribute("draw:textarea-vertical-align", vertical) +
                                           attribute("draw:auto-grow-height", QStringLiteral("false"))));
}

QString AutomaticStyles::ground(const QColor &fill)
{
    return named("graphic", {},
                 properties("graphic", onSheet(true) + attribute("draw:stroke", QStringLiteral("none")) +
                                           attribute("draw:fill", QStringLiteral("solid")) +
                                           attribute("draw:fill-color", colour(fill))));
}

QString AutomaticStyles::outline(const QColor &line)
{
    return named("graphic", {},
                 properties("graphic", onSheet(true) + attribute("draw:fill", QStringLiteral("none")) +
                                           attribute("draw:stroke", QStringLiteral("solid")) +
                                           attribute("svg:stroke-width", points(0.4)) +
                                           attribute("svg:stroke-color", colour(line))));
}

void AutomaticStyles::write(QXmlStreamWriter &xml) const
{
    QString all;
    for (const Style &style : m_styles)
        all += QStringLiteral("<style:style style:name=\"%1\" style:family=\"%2\"%3>%4</style:style>")
                   .arg(style.name, QLatin1String(style.family), style.parent, style.properties);
    xml.writeCharacters(QString());
    xml.device()->write(all.toUtf8());
}

} // namespace odt
