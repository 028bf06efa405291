// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changewriter.h"
#include "models/store/compaction.h"
#include "models/store/logentry.h"
#include "models/store/logeraser.h"
#include "models/store/searchindex.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlstore.h"
#include "models/store/transaction.h"

namespace {

Result<void> keepErased(const SqlFile &file, const QSet<RecordId> &erased, const RecordId &by)
{
    for (const RecordId &id : erased) {
        const auto done = file.value(
            QStringLiteral("INSERT OR IGNORE INTO erased_record (record, erased_by) VALUES (?, ?)"),
            {id.toBytes(), by.toBytes()});
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace

Result<QSet<RecordId>> SqlStore::erasedRecords() const
{
    const auto column = m_file->column(QStringLiteral("SELECT record FROM erased_record"));
    if (!column)
        return column.error();
    QSet<RecordId> erased;
    for (const QVariant &id : *column)
        erased.insert(RecordId::fromBytes(id.toByteArray()).value_or(RecordId()));
    return erased;
}

Result<QMap<QString, QString>> SqlStore::drafts() const
{
    const auto keys = m_file->column(QStringLiteral("SELECT key FROM draft"));
    if (!keys)
        return keys.error();
    QMap<QString, QString> drafts;
    for (const QVariant &key : *keys) {
        const auto text = draft(key.toString());
        if (!text)
            return text.error();
        drafts.insert(key.toString(), *text);
    }
    return drafts;
}

Result<void> SqlStore::redactDrafts(const Erasure &erasure)
{
    const auto kept = drafts();
    if (!kept || !erasure.redacted)
        return kept ? Result<void>() : Result<void>(kept.error());
    for (auto it = kept->cbegin(); it != kept->cend(); ++it) {
        const QString rest = erasure.redacted(it.value());
        if (rest == it.value())
            continue;
        if (const auto done = setDraft(it.key(), rest); !done)
            return done;
    }
    return {};
}

Result<void> SqlStore::erase(const Erasure &erasure)
{
    if (m_file->isReadOnly())
        return checkWritable();
    if (const auto on = compaction::overwriteErased(*m_file); !on)
        return on;
    auto transaction = Transaction::begin(*m_file);
    if (!transaction)
        return transaction.error();
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const SearchIndex index(*m_file, m_schema);
    if (const auto written = ChangeWriter(*m_file, m_schema, index).write(erasure.changes.rows); !written)
        return written;
    LogEraser eraser(*m_file, m_schema, erasure);
    if (const auto erased = eraser.run(); !erased)
        return erased;
    if (erasure.isLogged) {
        if (const auto logged = LogEntry::of(eraser.loggedChanges(), m_schema).append(*m_file); !logged)
            return logged.error();
    }
    if (const auto kept = keepErased(*m_file, eraser.erased(), erasure.changes.id); !kept)
        return kept;
    if (const auto redacted = redactDrafts(erasure); !redacted)
        return redacted;
    if (const auto ordered = compaction::order(*m_file); !ordered)
        return ordered;
    const auto committed = transaction->commit();
    noteOwnWrite();
    return committed;
}
