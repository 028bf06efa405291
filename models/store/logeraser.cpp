// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/logeraser.h"

#include "models/changes/erasing.h"
#include "models/schema/names.h"
#include "models/store/changelog.h"
#include "models/store/sqlfile.h"

#include <algorithm>

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
    const auto named = naming();
    if (!named)
        return named.error();
    for (const QVariant &number : *named)
        touched.insert(number.toLongLong());
    return touched;
}

Result<QVariantList> LogEraser::naming() const
{
    // Few enough for one call of a function.
    constexpr qsizetype atOnce = 50;
    // What a name was shortened to can be any part of it.
    const auto shortened =
        m_file.column(QStringLiteral("SELECT seq FROM change_set WHERE instr(label, '…')"));
    if (!shortened || !m_erasure.redacted)
        return m_erasure.redacted ? shortened : QVariantList();
    QVariantList found = *shortened;
    for (qsizetype first = 0; first < m_erasure.foldedNames.size(); first += atOnce) {
        QVariantList names;
        for (const QString &name : m_erasure.foldedNames.mid(first, atOnce))
            names.append(name);
        const QString places = QStringList(names.size(), QStringLiteral("?")).join(u',');
        for (const char *statement :
             {"SELECT DISTINCT change_set FROM row_change WHERE fold_names(fields, %1)",
              "SELECT seq FROM change_set WHERE fold_names(author || ' ' || device || ' ' || label, "
              "%1)"}) {
            const auto numbers = m_file.column(QString::fromLatin1(statement).arg(places), names);
            if (!numbers)
                return numbers.error();
            found += *numbers;
        }
    }
    return found;
}

QVariantList LogEraser::headWithoutNames(const QVariantList &head) const
{
    if (!m_erasure.redacted)
        return head;
    QVariantList rest = head;
    const std::pair<qsizetype, const std::function<QString(const QString &)> &> columns[] = {
        {LogEntry::authorColumn, m_erasure.redactedAuthor},
        {LogEntry::deviceColumn, m_erasure.redactedName},
        {LogEntry::labelColumn, m_erasure.redacted}};
    for (const auto &[column, redacted] : columns) {
        const QString text = head.at(column).toString();
        if (const QString left = redacted(text); left != text)
            rest[column] = left;
    }
    return rest;
}

RowChange LogEraser::withoutNames(const RowChange &row) const
{
    const Table *table = m_schema.table(row.table);
    if (!table || !m_erasure.redacted)
        return row;
    RowChange rest = row;
    QStringList emptied;
    for (auto field = rest.fields.begin(); field != rest.fields.end(); ++field) {
        const Field *known = table->field(field.key());
        // Somebody else may be called so, or may have been.
        const bool isName = table->isPeople() && table->titleFields().contains(field.key());
        if (!known || !known->isText() || isName)
            continue;
        const QString kept = m_erasure.keptTexts.value({row.id, field.key()});
        for (QVariant *value : {&field->before, &field->after}) {
            if (value->isValid() && (kept.isEmpty() || value->toString() != kept))
                *value = m_erasure.redacted(value->toString());
        }
        // A field that did not change means something of its own, see joining.
        if (field->before == field->after &&
            row.fields.value(field.key()).before != row.fields.value(field.key()).after)
            emptied.append(field.key());
    }
    for (const QString &field : std::as_const(emptied))
        rest.fields.remove(field);
    return rest;
}

bool LogEraser::isWithdrawal(const ChangeSet &changes) const
{
    return std::any_of(changes.rows.begin(), changes.rows.end(), [this](const RowChange &row) {
        return m_erased.contains(row.id) &&
               row.fields.value(names::consentWithdrawnOn.toString()).after.isValid();
    });
}

Result<void> LogEraser::rewrite(qint64 number) const
{
    const auto entry = ChangeLog(m_file, m_schema).checkedEntry(number);
    if (!entry)
        return entry.error();
    LogEntry rest{headWithoutNames(entry->head), {}};
    const bool isWithdrawn = isWithdrawal(entry->changeSet(m_schema));
    for (const QVariantList &columns : entry->rows) {
        const RowChange row = LogEntry::rowChange(columns, m_schema);
        // Undo must not publish again what a withdrawal took back.
        if (isWithdrawn && row.table == names::picture)
            continue;
        const auto stripped = erasing::stripped(row, m_erased);
        if (!stripped)
            continue;
        const RowChange left = withoutNames(*stripped);
        if (left.kind == RowChange::Kind::Update && left.fields.isEmpty())
            continue;
        rest.rows.append(columns);
        // What this program does not understand stays as it was written, unless it has to change.
        if (left != row)
            rest.rows.last()[LogEntry::fieldsColumn] = LogEntry::fieldsText(left, m_schema);
    }
    if (rest.head == entry->head && rest.rows == entry->rows)
        return {};
    if (const auto replaced = rest.replace(m_file, number); !replaced || rest.rows == entry->rows)
        return replaced;
    // Half a step must not be taken back as if it were the whole.
    const auto noted = m_file.value(
        QStringLiteral("INSERT OR IGNORE INTO redacted_change_set (change_set) VALUES (?)"), {number});
    return noted ? Result<void>() : Result<void>(noted.error());
}

ChangeSet LogEraser::loggedChanges() const
{
    ChangeSet logged = m_erasure.changes;
    logged.rows.clear();
    for (const RowChange &row : m_erasure.changes.rows) {
        // That a record went, and when, is told; what it was is not.
        if (m_erased.contains(row.id))
            logged.rows.append({row.table, row.id, row.kind, {}});
        else if (const auto left = erasing::stripped(row, m_erased)) {
            const RowChange rest = withoutNames(*left);
            if (rest.kind != RowChange::Kind::Update || !rest.fields.isEmpty())
                logged.rows.append(rest);
        }
    }
    if (m_erasure.redacted) {
        logged.author = m_erasure.redactedAuthor(logged.author);
        logged.device = m_erasure.redactedName(logged.device);
    }
    return logged;
}
