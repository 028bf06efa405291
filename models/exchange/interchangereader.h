// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/erasednames.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

/// Compares the records of one interchange file with those of a Sozialraum file; use it once.
class InterchangeReader
{
    Q_DECLARE_TR_FUNCTIONS(InterchangeReader)

public:
    explicit InterchangeReader(const RecordReader &reader) : m_reader(reader) {}

    /// See interchange::read().
    Result<ChangeSet> read(const QByteArray &json);
    /// See interchange::leftOut(); after read().
    QStringList leftOut() const;

private:
    Result<QJsonObject> parse(const QByteArray &json) const;
    Result<void> findKnown(const QJsonObject &records);
    QList<Record> erasedPeople(const QJsonArray &people) const;
    Result<void> readTable(const Table &table, const QJsonValue &json);
    Result<void> readRecord(const Table &table, const QJsonValue &json, qsizetype number);
    Result<RecordId> readId(const Table &table, const QJsonObject &json, qsizetype number);
    Result<std::optional<Record>> knownRecord(const Table &table, const RecordId &id) const;
    Result<Record> readFields(Record record, const QJsonObject &json) const;
    Record withoutWithdrawn(const Record &record);
    Result<void> add(const Record &record);
    void change(const Record &before, const Record &after);

    const RecordReader &m_reader;
    // What the file already has of the ids in the JSON, of whatever entity.
    QHash<RecordId, Record> m_known;
    QSet<RecordId> m_seen;
    QSet<RecordId> m_erased;
    ErasedNames m_erasedNames;
    QStringList m_erasedTexts;
    // Of the table that is read.
    QHash<RecordId, Record> m_removed;
    int m_withdrawn = 0;
    ChangeSet m_changes;
};
