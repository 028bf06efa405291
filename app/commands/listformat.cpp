// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/listformat.h"

#include "app/commands/shorttext.h"

#include "models/csv.h"
#include "models/schema/fieldtext.h"
#include "models/schema/recordjson.h"

#include <QJsonDocument>
#include <QLocale>

namespace {

/// Aligned columns with labels, dates and titles as people read them.
class TableFormat : public ListFormat
{
public:
    TableFormat(Console &console, const QList<const Field *> &fields) : m_console(console), m_fields(fields)
    {
        QStringList head{QStringLiteral("id")};
        for (const Field *field : fields)
            head.append(field->label());
        m_lines.append(head);
    }

    void add(const ListRow &row) override
    {
        QStringList cells{row.record.id().toString()};
        for (const Field *field : m_fields) {
            const int index = row.record.table().indexOf(field->name());
            const QString text = field->type() == FieldType::Reference
                                     ? row.referenceTitles.value(index)
                                     : fieldtext::toDisplay(*field, row.record.valueAt(index), QLocale());
            cells.append(shortText(text));
        }
        m_lines.append(cells);
    }

    void end() override
    {
        QList<qsizetype> widths(m_fields.size() + 1, 0);
        for (const QStringList &line : std::as_const(m_lines)) {
            for (qsizetype i = 0; i < line.size(); ++i)
                widths[i] = qMax(widths.at(i), line.at(i).size());
        }
        for (const QStringList &line : std::as_const(m_lines)) {
            QString text;
            for (qsizetype i = 0; i < line.size(); ++i)
                text += (isNumber(i) ? line.at(i).rightJustified(widths.at(i))
                                     : line.at(i).leftJustified(widths.at(i))) +
                        QStringLiteral("  ");
            while (text.endsWith(u' '))
                text.chop(1);
            m_console.writeLine(text);
        }
    }

private:
    bool isNumber(qsizetype column) const
    {
        if (column == 0)
            return false;
        const FieldType type = m_fields.at(column - 1)->type();
        return type == FieldType::Integer || type == FieldType::Real;
    }

    Console &m_console;
    QList<const Field *> m_fields;
    QList<QStringList> m_lines;
};

class CsvFormat : public ListFormat
{
public:
    CsvFormat(Console &console, const QList<const Field *> &fields) : m_console(console), m_fields(fields) {}

    void begin() override { m_console.write(csv::headOf(m_fields)); }

    void add(const ListRow &row) override { m_console.write(csv::lineOf(row.record, m_fields)); }

    bool needsBlobs() const override { return true; }

private:
    Console &m_console;
    QList<const Field *> m_fields;
};

class JsonFormat : public ListFormat
{
public:
    JsonFormat(Console &console, const QList<const Field *> &fields) : m_console(console)
    {
        for (const Field *field : fields)
            m_fields.append(field->name());
    }

    void begin() override { m_console.write("["); }

    void add(const ListRow &row) override
    {
        m_console.write(m_isFirst ? "\n" : ",\n");
        m_isFirst = false;
        const QJsonDocument document(recordjson::toJson(row.record, m_fields));
        m_console.write(document.toJson().chopped(1));
    }

    void end() override { m_console.write(m_isFirst ? "]\n" : "\n]\n"); }
    bool needsBlobs() const override { return true; }

private:
    Console &m_console;
    QStringList m_fields;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<ListFormat> ListFormat::create(const QString &name, Console &console,
                                               const QList<const Field *> &fields)
{
    if (name == u"table")
        return std::make_unique<TableFormat>(console, fields);
    if (name == u"csv")
        return std::make_unique<CsvFormat>(console, fields);
    if (name == u"json")
        return std::make_unique<JsonFormat>(console, fields);
    return nullptr;
}
