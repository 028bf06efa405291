// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mergerepair.h"

#include "models/changes/erasing.h"
#include "models/schema/names.h"

namespace {

using Kind = merge::Conflict::Kind;

bool isMoved(const RowChange &row)
{
    return row.kind == RowChange::Kind::Update && (row.fields.contains(names::conference.toString()) ||
                                                   row.fields.contains(names::question.toString()));
}

} // namespace

MergeRepair::MergeRepair(const RecordReader &home, const RecordReader &package, MergeState &state,
                         const QHash<RecordId, RowChange> &applied, const QSet<RecordId> &erased)
    : m_home(home), m_package(package), m_state(state), m_applied(applied), m_erased(erased)
{
}

Result<void> MergeRepair::run()
{
    // Each round brings a record back or takes a value away for good, so this comes to an end.
    for (bool changed = true; changed;) {
        changed = restoreWhatIsNeeded();
        const auto completed = completeReferences();
        if (!completed)
            return completed.error();
        const auto taken = takeBackBroken();
        if (!taken)
            return taken.error();
        changed = changed || *completed || *taken;
    }
    return {};
}

bool MergeRepair::restoreWhatIsNeeded()
{
    bool changed = false;
    for (const Record &record : m_state.removed()) {
        if (!m_state.isReferredTo(record))
            continue;
        m_state.put(record);
        m_conflicts.append({Kind::RemovedThere, record.table().name(), record.id(), {}, {}, {}, {}});
        changed = true;
    }
    return changed;
}

Result<bool> MergeRepair::completeReferences()
{
    bool changed = false;
    for (const Record &record : m_state.present()) {
        for (const Field &field : record.table().fields()) {
            if (field.type() != FieldType::Reference || record.reference(field.name()).isNull())
                continue;
            const auto completed = completeReference(record, field);
            if (!completed)
                return completed;
            changed = changed || *completed;
        }
    }
    return changed;
}

Result<bool> MergeRepair::completeReference(const Record &record, const Field &field)
{
    const RecordId target = record.reference(field.name());
    if (m_state.record(field.referencedTable(), target))
        return false;
    const auto theirs = m_package.record(field.referencedTable(), target);
    if (!theirs)
        return theirs.error();
    if (!*theirs) {
        revert(record, field.name(), {});
        return true;
    }
    HistoryQuery query;
    query.record = target;
    query.limit = 1;
    const auto history = m_home.history(query);
    if (!history)
        return history.error();
    m_state.put(erasing::stripped(**theirs, m_erased));
    // Never heard of here: another package will bring it with its history.
    if (!history->isEmpty())
        m_conflicts.append({Kind::RemovedHere, field.referencedTable(), target, {}, {}, {}, {}});
    return true;
}

Result<bool> MergeRepair::takeBackBroken()
{
    bool changed = false;
    for (const Record &record : m_state.present()) {
        const QList<Violation> violations = m_state.newViolations(record);
        if (!violations.isEmpty()) {
            const auto taken = takeBack(record, violations);
            if (!taken)
                return taken;
            changed = true;
        } else if (isMoved(m_applied.value(record.id()))) {
            changed = takeBackMoves(record) || changed;
        }
    }
    return changed;
}

Result<bool> MergeRepair::takeBack(const Record &record, const QList<Violation> &violations)
{
    const auto stored = m_state.stored(record.table().name(), record.id());
    bool changed = false;
    const auto back = [&](const QString &field) {
        const QVariant to = stored ? stored->value(field) : QVariant();
        if (record.value(field) == to)
            return;
        revert(record, field, to);
        changed = true;
    };
    for (const Violation &violation : violations)
        back(violation.field);
    // A rule between two fields names one of them; the package may have changed the other.
    if (!changed && stored) {
        const QStringList touched = m_applied.value(record.id()).fields.keys();
        std::for_each(touched.begin(), touched.end(), back);
    }
    if (changed)
        return true;
    const Violation &violation = violations.constFirst();
    return Error{Error::Code::Invalid,
                 QStringLiteral("%1 “%2”: %3").arg(record.table().label(), record.title(), violation.text),
                 violation.field};
}

// What moves to another question or conference leaves behind those that refer to it.
bool MergeRepair::takeBackMoves(const Record &record)
{
    const auto referrers =
        m_home.referrers(record.table().name(), record.id(), std::numeric_limits<int>::max());
    const auto stored = m_state.stored(record.table().name(), record.id());
    if (!referrers || !stored)
        return false;
    const bool breaks = std::any_of(referrers->begin(), referrers->end(), [&](const Referrer &referrer) {
        const auto other = m_state.record(referrer.table, referrer.id);
        return other && !m_state.newViolations(*other).isEmpty();
    });
    if (!breaks)
        return false;
    bool changed = false;
    for (const QStringView field : {names::conference, names::question}) {
        if (record.table().field(field) && record.value(field) != stored->value(field)) {
            revert(record, field.toString(), stored->value(field));
            changed = true;
        }
    }
    return changed;
}

void MergeRepair::revert(const Record &record, const QString &field, const QVariant &to)
{
    Record mended = m_state.record(record.table().name(), record.id()).value_or(record);
    m_conflicts.append({Kind::BothChanged, record.table().name(), record.id(), field,
                        m_applied.value(record.id()).fields.value(field).before, to, mended.value(field)});
    mended.set(field, to);
    m_state.put(mended);
}
