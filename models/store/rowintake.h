// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QStringList>
#include <QVariant>

class QSqlQuery;
class SqlFile;

/// Puts rows into one table of a rescued file, as long as they are not there yet.
class RowIntake
{
public:
    /// What becomes of a row whose number another one has: it is left, or it gets a new one.
    enum class TakenNumber { Leaves, IsReplaced };
    enum class Fate { Taken, WasThere, Refused };

    /// The first of \p columns is the number of the row if numbers are replaced.
    static Result<RowIntake> into(const SqlFile &file, const QString &table, const QStringList &columns,
                                  TakenNumber taken = TakenNumber::Leaves);

    /// Refused: a value is none that its column takes. Errors are those of the new file, such as a full disk.
    Result<Fate> take(QVariantList values) const;

private:
    RowIntake(const SqlFile &file, QSqlQuery &insertion, TakenNumber taken)
        : m_file(&file), m_insertion(&insertion), m_taken(taken)
    {
    }

    const SqlFile *m_file;
    QSqlQuery *m_insertion;
    TakenNumber m_taken;
};
