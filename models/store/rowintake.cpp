// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowintake.h"

#include "models/store/sqlfile.h"

Result<RowIntake> RowIntake::into(const SqlFile &file, const QString &table, const QStringList &columns,
                                  TakenNumber taken)
{
    const QString places = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    const auto insertion = file.prepared(
        QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)").arg(table, columns.join(u','), places));
    if (!insertion)
        return insertion.error();
    return RowIntake(file, **insertion, taken);
}

Result<RowIntake::Fate> RowIntake::take(QVariantList values) const
{
    const int tries = m_taken == TakenNumber::IsReplaced ? 2 : 1;
    for (int i = 0; i < tries; ++i) {
        for (int place = 0; place < values.size(); ++place)
            m_insertion->bindValue(place, values.at(place));
        const auto inserted = m_file->execute(*m_insertion);
        if (!inserted && inserted.error().code == Error::Code::Conflict)
            return Fate::Refused;
        if (!inserted)
            return inserted.error();
        if (m_insertion->numRowsAffected() > 0)
            return Fate::Taken;
        values.first() = QVariant();
    }
    return Fate::WasThere;
}
