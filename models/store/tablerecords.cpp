// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tablerecords.h"

#include "models/store/columncodec.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"

Result<void> tablerecords::each(const SqlFile &file, const Table &table,
                                const std::function<void(const Record &)> &look, const QString &condition)
{
    const auto query = file.prepared(QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY seq")
                                         .arg(columncodec::columnNames(table).join(QStringLiteral(", ")),
                                              sqlnames::quoted(table.name()), condition));
    if (!query)
        return query.error();
    if (const auto done = file.execute(**query); !done)
        return done;
    while ((*query)->next())
        look(columncodec::readRecord(table, **query));
    (*query)->finish();
    return {};
}
