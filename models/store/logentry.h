// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/result.h"
#include "models/schema/schema.h"

class SqlFile;

/// One change set as the columns of the log hold it, with its checksum.
struct LogEntry
{
    /// id, time, author, device, label, undoes, digest.
    QVariantList head;
    /// Each entity, record, kind, fields.
    QList<QVariantList> rows;

    static constexpr qsizetype idColumn = 0;
    static constexpr qsizetype authorColumn = 2;
    static constexpr qsizetype deviceColumn = 3;
    static constexpr qsizetype labelColumn = 4;
    static constexpr qsizetype digestColumn = 6;
    static constexpr qsizetype fieldsColumn = 3;

    static LogEntry of(const ChangeSet &changes, const Schema &schema);
    static Result<LogEntry> read(const SqlFile &file, const QVariant &number);
    /// The fields of \p row as the log holds them.
    static QString fieldsText(const RowChange &row, const Schema &schema);
    static RowChange rowChange(const QVariantList &columns, const Schema &schema);

    ChangeSet changeSet(const Schema &schema) const;
    QByteArray digest() const;
    /// Whether it says what it said when it was written; older entries have no checksum to tell by.
    bool isSound() const;
    /// Adds it inside the caller's transaction and gives the number of its row.
    Result<QVariant> append(const SqlFile &file) const;
    /// Puts it in the place of the entry \p number, inside the caller's transaction.
    Result<void> replace(const SqlFile &file, const QVariant &number) const;

private:
    Result<void> writeRows(const SqlFile &file, const QVariant &number) const;
};
