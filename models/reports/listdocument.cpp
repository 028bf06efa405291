// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/listdocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ListDocument)
};

// Characters beside one another that a page has room for, and that one column needs at least or gets at most.
constexpr double roomOnUprightPage = 85;
constexpr double narrowest = 8;
constexpr double widest = 45;
// Heads are bold, and every cell keeps off its neighbours.
constexpr double headFactor = 1.25;
constexpr double gap = 3;

QList<double> widthsOf(const Listing &listing)
{
    QList<double> widths;
    for (qsizetype column = 0; column < listing.heads.size(); ++column) {
        double longest = headFactor * double(listing.heads.at(column).size());
        for (const QStringList &row : listing.rows)
            longest = std::max(longest, double(row.at(column).size()));
        widths.append(std::clamp(longest + gap, narrowest, widest));
    }
    return widths;
}

QList<blocks::Cell> cellsOf(const QStringList &texts, const Listing &listing)
{
    QList<blocks::Cell> cells;
    for (qsizetype column = 0; column < texts.size(); ++column)
        cells.append({{{texts.at(column)}},
                      listing.isNumber.at(column) ? Qt::Alignment(Qt::AlignRight) : Qt::AlignLeft});
    return cells;
}

} // namespace

Document listDocument(const Listing &listing, const QLocale &locale)
{
    blocks::Table table;
    table.caption = listing.title;
    table.summary =
        Sentences::tr("One row per entry; columns: %1.").arg(listing.heads.join(QStringLiteral(", ")));
    table.columnWidths = widthsOf(listing);
    table.rows.append(cellsOf(listing.heads, listing));
    for (const QStringList &row : listing.rows)
        table.rows.append(cellsOf(row, listing));
    double width = 0;
    for (const double column : std::as_const(table.columnWidths))
        width += column;

    Document document;
    document.properties.title = listing.title;
    document.properties.runningTitle = listing.title;
    document.properties.subject = listing.title;
    document.properties.language =
        locale.language() == QLocale::German ? QStringLiteral("de-DE") : QStringLiteral("en-GB");
    document.properties.created = listing.changed;
    document.properties.landscape = width > roomOnUprightPage;
    document.blocks.append(blocks::Heading{1, listing.title, QStringLiteral("list")});
    const QString remark = listing.remark.isEmpty()
                               ? Sentences::tr("%n record(s)", nullptr, static_cast<int>(listing.rows.size()))
                               : listing.remark;
    document.blocks.append(blocks::Paragraph{{{remark}}});
    if (!listing.rows.isEmpty())
        document.blocks.append(table);
    return document;
}
