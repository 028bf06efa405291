// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/incomingchanges.h"

#include "models/changes/erasing.h"
#include "models/changes/merge.h"
#include "models/privacy/erasednames.h"

#include <QDir>

namespace {

// The log only grows: a step can take back only what stands before it.
bool hasCircle(const QList<MergedChangeSet> &changes)
{
    QSet<RecordId> later;
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        later.insert(it->changes.id);
        if (later.contains(it->changes.undoes))
            return true;
    }
    return false;
}

} // namespace

Error IncomingChanges::damaged(const QString &path, const QString &detail)
{
    return {Error::Code::Damaged,
            tr("%1 is damaged; nothing was taken over. Use another copy, or the laptop it comes from.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Result<IncomingChanges> IncomingChanges::read(const RecordReader &package, const QSet<RecordId> &known,
                                              const QSet<RecordId> &erased)
{
    const auto description = package.description();
    auto changes = package.changesToMerge();
    if (!description)
        return description.error();
    if (!changes)
        return changes.error();
    if (hasCircle(*changes))
        return damaged(description->path, QStringLiteral("circle of undoes"));
    const auto names = ErasedNames::read(package, erased);
    if (!names)
        return names.error();
    IncomingChanges incoming;
    incoming.m_schema = &package.schema();
    for (MergedChangeSet &change : *changes) {
        if (known.contains(change.changes.id))
            continue;
        if (const auto accepted = incoming.accept(change.changes, description->path); !accepted)
            return accepted.error();
        change.changes = names->without(erasing::stripped(change.changes, erased));
    }
    incoming.divide(package.schema(), *changes, known);
    incoming.m_textsNamingErased = names->textsNaming(incoming.m_net, package.schema());
    return incoming;
}

Result<void> IncomingChanges::accept(ChangeSet &changes, const QString &path) const
{
    if (changes.id.isNull())
        return damaged(path, QStringLiteral("change set without id"));
    for (RowChange &row : changes.rows) {
        if (const auto accepted = acceptRow(row, path); !accepted)
            return accepted;
    }
    return {};
}

Result<void> IncomingChanges::acceptRow(RowChange &row, const QString &path) const
{
    if (row.id.isNull())
        return damaged(path, QStringLiteral("row of %1 without id").arg(row.table));
    const Table *table = m_schema->table(row.table);
    for (auto it = row.fields.begin(); table && it != row.fields.end(); ++it) {
        const Field *field = table->field(it.key());
        if (!field)
            continue;
        const auto after = field->accept(it->after);
        if (!after)
            return Error{
                Error::Code::Invalid,
                //: %1 file, %2 entity, %3 field, %4 sentence that says what is wrong
                tr("%1 holds a value that cannot be taken over (%2, %3): %4")
                    .arg(QDir::toNativeSeparators(path), table->label(), field->label(), after.error().text),
                row.id.toString()};
        it->after = *after;
    }
    return {};
}

void IncomingChanges::divide(const Schema &schema, const QList<MergedChangeSet> &changes,
                             const QSet<RecordId> &known)
{
    QList<ChangeSet> fresh;
    QSet<RecordId> touched;
    for (const MergedChangeSet &change : changes) {
        if (known.contains(change.changes.id))
            continue;
        m_unknown.append(change);
        ChangeSet understood = change.changes;
        understood.rows.removeIf([&](const RowChange &row) { return !schema.table(row.table); });
        fresh.append(understood);
        for (const RowChange &row : std::as_const(understood.rows))
            touched.insert(row.id);
    }
    m_net = merge::netChanges(fresh);
    for (const MergedChangeSet &change : changes) {
        for (const RowChange &row : change.changes.rows) {
            if (touched.contains(row.id) || !schema.table(row.table))
                continue;
            touched.insert(row.id);
            m_knownRecords.append({row.id, row.table});
        }
    }
    if (!changes.isEmpty())
        m_newest = changes.constLast().changes;
}
