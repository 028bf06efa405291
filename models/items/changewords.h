// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// Says what a change set changed, in words: labels of fields, values as people write them, titles of
/// records.
class ChangeWords
{
public:
    explicit ChangeWords(const RecordReader &reader);

    /// A line per field of the one record \p id: "Name: before → after".
    QString ofRecord(const ChangeSet &changes, const RecordId &id) const;
    /// A line per record, at most 20: "Organisation “Youth club”: Name: before → after; Place: Altstadt".
    QString ofAll(const ChangeSet &changes) const;
    /// What people call the record that \p row adds, changes or removes.
    QString title(const RowChange &row) const;

private:
    QStringList fields(const RowChange &row) const;
    QString field(const RowChange &row, const QString &name, const FieldChange &change) const;
    QString value(const Field *field, const QVariant &value) const;

    const RecordReader &m_reader;
};
