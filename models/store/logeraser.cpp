// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logeraser.h"

#include "models/changes/erasing.h"
#include "models/schema/names.h"
#include "models/store/changelog.h"
#include "models/store/sqlfile.h"

LogEraser::LogEraser(const SqlFile &file, const Schema &schema, const Erasure &erasure)
    : m_file(file), m_schema(schema), m_erasure(erasure), m_erased(erasure.records)
{
}

Result<void> LogEraser::run()
{
    if (const auto found = findConflicts(); !found)
        return found;
    const auto touched = touchedEntries();
    if (!touched)
        return touched.error();
    for (const qint64 number : *touched) {
        if (const auto rewritten = rewrite(number); !rewritten)
            return rewritten;
    }
    return {};
}

Result<QVariantList> LogEraser::mentioning(const QString &more) const
{
    // SQLite bounds how deep an expression may be.
    constexpr qsizetype atOnce = 200;
    const QList<RecordId> ids = m_erasure.records.values();
    QVariantList found;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        QStringList conditions;
        QVariantList parameters;
        for (const RecordId &id : ids.mid(first, atOnce)) {
            conditions.append(QStringLiteral("instr(fields, ?)"));
            parameters.append(id.toString());
        }
        const auto numbers =
            m_file.column(QStringLiteral("SELECT DISTINCT change_set FROM row_change WHERE %1 (%2)")
                              .arg(more, conditions.join(QStringLiteral(" OR "))),
                          parameters);
        if (!numbers)
            return numbers.error();
        found += *numbers;
    }
    return found;
}

// Conflicts that were decided long ago still stand in the log, with what both sides said.
Result<void> LogEraser::findConflicts()
{
    const auto numbers = mentioning(QStringLiteral("entity = 'conflict' AND"));
    if (!numbers)
        return numbers.error();
    for (const QVariant &number : *numbers) {
        const auto entry = LogEntry::read(m_file, number);
        if (!entry)
            return entry.error();
        for (const RowChange &row : entry->changeSet(m_schema).rows) {
            if (row.table == names::conflict && !erasing::stripped(row, m_erasure.records))
                m_erased.insert(row.id);
        }
    }
    return {};
}

Result<QSet<qint64>> LogEraser::touchedEntries() const
{
    QSet<qint64> touched;
    const auto add = [&](const QString &statement, const QVariantList &parameters) -> Result<void> {
        const auto numbers = m_file.column(statement, parameters);
        if (!numbers)
            return numbers.error();
        for (const QVariant &number : *numbers)
            touched.insert(number.toLongLong());
        return {};
    };
    for (const RecordId &id : m_erased) {
        if (const auto done =
                add(QStringLiteral("SELECT change_set FROM row_change WHERE record = ?"), {id.toBytes()});
            !done)
            return done.error();
    }
    const auto mentions = mentioning({});
    if (!mentions)
        return mentions.error();
    for (const QVariant &number : *mentions)
        touched.insert(number.toLongLong());
    for (const QString &name : m_erasure.namesInLabels) {
        if (const auto done = add(QStringLiteral("SELECT seq FROM change_set WHERE instr(label, ?)"), {name});
            !done)
            return done.error();
    }
    return touched;
}

Result<void> LogEraser::rewrite(qint64 number) const
{
    const auto entry = ChangeLog(m_file, m_schema).checkedEntry(number);
    if (!entry)
        return entry.error();
    LogEntry rest = *entry;
    rest.rows.clear();
    for (const QVariantList &columns : entry->rows) {
        const RowChange row = LogEntry::rowChange(columns, m_schema);
        const auto left = erasing::stripped(row, m_erased);
        if (!left)
            continue;
        rest.rows.append(columns);
        // What this program does not understand stays as it was written, unless it has to change.
        if (*left != row)
            rest.rows.last()[LogEntry::fieldsColumn] = LogEntry::fieldsText(*left, m_schema);
    }
    QVariant &label = rest.head[LogEntry::labelColumn];
    label = m_erasure.redacted ? m_erasure.redacted(label.toString()) : label.toString();
    return rest.replace(m_file, number);
}

ChangeSet LogEraser::loggedChanges() const
{
    ChangeSet logged = m_erasure.changes;
    logged.rows.clear();
    for (const RowChange &row : m_erasure.changes.rows) {
        // That a record went, and when, is told; what it was is not.
        if (m_erased.contains(row.id))
            logged.rows.append({row.table, row.id, row.kind, {}});
        else if (const auto left = erasing::stripped(row, m_erased))
            logged.rows.append(*left);
    }
    return logged;
}
