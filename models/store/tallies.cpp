// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tallies.h"

#include "models/store/columncodec.h"
#include "models/store/selectbuilder.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"

namespace {

QString column(const QString &field)
{
    return QStringLiteral("r.") + sqlnames::quoted(field);
}

QString statementFor(const SelectBuilder &select, const QStringList &fields, const QString &summed)
{
    QStringList columns;
    QStringList places;
    for (const QString &field : fields) {
        columns.append(column(field));
        places.append(QString::number(columns.size()));
    }
    columns.append(QStringLiteral("count(*)"));
    columns.append(summed.isEmpty() ? QStringLiteral("0")
                                    : QStringLiteral("coalesce(sum(%1), 0)").arg(column(summed)));
    QString statement = select.unorderedStatement(columns.join(QStringLiteral(", ")));
    if (!places.isEmpty())
        statement += QStringLiteral(" GROUP BY ") + places.join(QStringLiteral(", "));
    return statement;
}

} // namespace

Result<QList<Tally>> tallies::read(const SqlFile &file, const Schema &schema, const RecordQuery &query,
                                   const QStringList &fields, const QString &summed)
{
    const Table &table = *schema.table(query.table);
    const SelectBuilder select(schema, query);
    QSqlQuery rows(file.newQuery());
    rows.setForwardOnly(true);
    if (!rows.prepare(statementFor(select, fields, summed)))
        return file.error(rows);
    for (const QVariant &parameter : select.parameters())
        rows.addBindValue(parameter);
    if (const auto done = file.execute(rows); !done)
        return done.error();
    QList<Tally> found;
    const auto groups = static_cast<int>(fields.size());
    while (rows.next()) {
        Tally tally;
        for (int i = 0; i < groups; ++i)
            tally.values.append(columncodec::fromColumn(*table.field(fields.at(i)), rows.value(i)));
        tally.count = rows.value(groups).toLongLong();
        tally.sum = rows.value(groups + 1).toLongLong();
        found.append(tally);
    }
    return found;
}
