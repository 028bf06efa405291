// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

/// Reads cells of a table from elsewhere as values of fields, and finds the records that they name.
class ImportValues
{
    Q_DECLARE_TR_FUNCTIONS(ImportValues)

public:
    ImportValues(const RecordReader &reader, const QLocale &locale) : m_reader(reader), m_locale(locale) {}

    /// The value of \p text for \p field of \p record, whose conference narrows what a name can mean. The
    /// record of a name that is not there yet is made, where a name is all that it needs. Errors: Invalid,
    /// and those of reading; the sentence does not name the field.
    Result<QVariant> value(const Record &record, const Field &field, const QString &text);

    /// What was made for references, with its titles; not in the file yet.
    const QHash<RecordId, Record> &made() const { return m_made; }

private:
    using Names = QMultiHash<QString, Record>;

    Result<QVariant> reference(const Record &record, const Field &field, const QString &text);
    Result<const Names *> namesOf(const Table &table);
    std::optional<Record> makeNamed(const Table &table, const QString &name) const;
    QList<Record> called(const Names &names, const Record &record, const QString &text) const;

    const RecordReader &m_reader;
    QLocale m_locale;
    QHash<QString, Names> m_names;
    QHash<RecordId, Record> m_made;
};
