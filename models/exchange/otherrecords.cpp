// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/otherrecords.h"

Result<void> OtherRecords::read()
{
    for (const Table &table : m_reader.schema().tables()) {
        if (table.name() == m_table.name())
            continue;
        const auto count = m_reader.count(RecordQuery::all(table.name()));
        if (!count)
            return count.error();
        if (*count > 0)
            m_others.append(&table);
    }
    return {};
}

QString OtherRecords::refusal(const RecordId &id) const
{
    for (const Table *table : m_others) {
        const auto found = m_reader.record(table->name(), id);
        if (found && *found)
            //: %1 is the name of an entity ("Organisation"), %2 the title of a record, %3 a name in the
            //: plural
            return tr("The id in this row is that of %1 “%2”. Take the table of %3, or leave the column “id” "
                      "out.")
                .arg(table->label(), (*found)->title(), m_table.pluralLabel());
    }
    return {};
}
