// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/loosereferences.h"

#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"
#include "models/store/tablerecords.h"

#include <QCoreApplication>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

} // namespace

Result<void> loosereferences::cut(const SqlFile &file, rescue::Outcome &outcome)
{
    const Table &table = *outcome.table;
    const QString name = sqlnames::quoted(table.name());
    for (const Field &field : table.fields()) {
        if (field.type() != FieldType::Reference)
            continue;
        const QString column = sqlnames::quoted(field.name());
        const QString loose = QStringLiteral("%1 IS NOT NULL AND %1 NOT IN (SELECT id FROM %2)")
                                  .arg(column, sqlnames::quoted(field.referencedTable()));
        const auto tell = [&](const Record &record) {
            constexpr qsizetype readable = 60;
            const QString title = record.title().left(readable);
            // What only joins two records has no title of its own.
            //: %1 entity, %2 title of a record
            const QString who =
                title.isEmpty() ? table.label() : Sentences::tr("%1 “%2”").arg(table.label(), title);
            outcome.incomplete.insert(record.id());
            outcome.lines.append(
                //: %1 a record, %2 field
                Sentences::tr("%1: what it referred to as %2 is lost; the reference was emptied")
                    .arg(who, field.label()));
        };
        if (const auto told = tablerecords::each(file, table, tell, loose); !told)
            return told;
        if (const auto done =
                file.run(QStringLiteral("UPDATE %1 SET %2 = NULL WHERE %3").arg(name, column, loose));
            !done)
            return done;
    }
    return {};
}
