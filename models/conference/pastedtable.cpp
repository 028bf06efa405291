// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/pastedtable.h"

#include "models/csv.h"
#include "models/schema/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Column = PastedTable::Column;

struct Heading
{
    Column column;
    const char *label;
    /// How spreadsheets head such a column, folded, in German and English; separated by "|".
    const char *names;
};

constexpr Heading headings[] = {
    {Column::Ignored, QT_TRANSLATE_NOOP("PastedTable", "(not taken)"), ""},
    {Column::FullName, QT_TRANSLATE_NOOP("PastedTable", "Name of the person"),
     "name|person|teilnehmer|teilnehmerin|teilnehmende|teilnehmende person|ansprechperson|ansprechpartner|"
     "vor- und nachname|name, vorname|vorname nachname|participant|full name|contact"},
    {Column::GivenName, QT_TRANSLATE_NOOP("PastedTable", "Given name"),
     "vorname|rufname|given name|first name"},
    {Column::FamilyName, QT_TRANSLATE_NOOP("PastedTable", "Family name"),
     "nachname|familienname|zuname|family name|last name|surname"},
    {Column::Title, QT_TRANSLATE_NOOP("PastedTable", "Title"), "titel|akad. titel|title"},
    {Column::Function, QT_TRANSLATE_NOOP("PastedTable", "Function"),
     "funktion|position|aufgabe|function|job title"},
    {Column::Organisation, QT_TRANSLATE_NOOP("PastedTable", "Organisation"),
     "organisation|institution|einrichtung|trager|firma|dienststelle|verein|organization|company"},
    {Column::Category, QT_TRANSLATE_NOOP("PastedTable", "Category"),
     "art|organisationsart|kategorie|category"},
    {Column::Municipality, QT_TRANSLATE_NOOP("PastedTable", "Municipality"),
     "kommune|gemeinde|stadt|ort|wohnort|municipality|town|city"},
    {Column::Email, QT_TRANSLATE_NOOP("PastedTable", "E-mail"),
     "e-mail|email|mail|e-mail-adresse|mailadresse|e-mail address"},
    {Column::Phone, QT_TRANSLATE_NOOP("PastedTable", "Phone"), "telefon|tel.|tel|telefonnummer|mobil|phone"},
    {Column::HeadCount, QT_TRANSLATE_NOOP("PastedTable", "Head count"),
     "anzahl|personen|anzahl personen|personenzahl|head count|number"},
    {Column::Role, QT_TRANSLATE_NOOP("PastedTable", "Role"), "rolle|role"},
    {Column::Status, QT_TRANSLATE_NOOP("PastedTable", "Status"), "status|ruckmeldung|anmeldung|reply"},
};

QList<QStringList> cellsOf(const QString &text)
{
    auto rows = csv::rows(text, u'\t');
    // What stands on a clipboard is there to be used: then quotes are signs like all others.
    if (!rows)
        rows = csv::rows(QString(text).remove(u'"'), u'\t');
    QList<QStringList> cells;
    for (const csv::Row &row : rows ? *rows : QList<csv::Row>()) {
        cells.append(row.cells);
        for (QString &cell : cells.last())
            cell = cell.simplified();
    }
    return cells;
}

Column headed(const QString &cell)
{
    const QString folded = folding::fold(cell);
    for (const Heading &heading : headings) {
        if (!folded.isEmpty() && QString::fromUtf8(heading.names).split(u'|').contains(folded))
            return heading.column;
    }
    return Column::Ignored;
}

// "Name" beside "Vorname" is the family name.
void tellNamesApart(QList<Column> &columns)
{
    if (columns.contains(Column::GivenName) && !columns.contains(Column::FamilyName))
        std::replace(columns.begin(), columns.end(), Column::FullName, Column::FamilyName);
}

QList<Column> guessed(const QList<QStringList> &rows, qsizetype width)
{
    QList<Column> columns(width, Column::Ignored);
    bool hasName = false;
    bool hasOrganisation = false;
    for (qsizetype i = 0; i < width; ++i) {
        const bool isEmail = std::any_of(rows.begin(), rows.end(),
                                         [i](const QStringList &row) { return row.value(i).contains(u'@'); });
        if (isEmail) {
            columns[i] = Column::Email;
        } else if (!hasName) {
            columns[i] = Column::FullName;
            hasName = true;
        } else if (!hasOrganisation) {
            columns[i] = Column::Organisation;
            hasOrganisation = true;
        }
    }
    return columns;
}

} // namespace

PastedTable PastedTable::read(const QString &text)
{
    PastedTable table;
    table.rows = cellsOf(text);
    qsizetype width = 0;
    for (const QStringList &row : std::as_const(table.rows))
        width = std::max(width, row.size());
    for (QStringList &row : table.rows)
        row.resize(width);
    if (table.rows.isEmpty())
        return table;
    for (const QString &cell : std::as_const(table.rows.first()))
        table.columns.append(headed(cell));
    const bool hasHeader = std::any_of(table.columns.begin(), table.columns.end(),
                                       [](Column column) { return column != Column::Ignored; });
    if (hasHeader) {
        table.rows.removeFirst();
        tellNamesApart(table.columns);
    } else {
        table.columns = guessed(table.rows, width);
    }
    return table;
}

QString PastedTable::label(Column column)
{
    for (const Heading &heading : headings) {
        if (heading.column == column)
            return QCoreApplication::translate("PastedTable", heading.label);
    }
    return {};
}
