// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/restoration.h"

#include "models/changes/edits.h"
#include "models/changes/erasing.h"
#include "models/changes/withdrawing.h"
#include "models/privacy/erasednames.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Restoration)
};

constexpr qsizetype shownChanges = 50;

/// The change sets that \p now has on top of \p then, newest first.
Result<QList<ChangeSet>> changesSince(const RecordReader &now, const RecordReader &then)
{
    const auto last = then.history({{}, {}, 1, 0});
    if (!last)
        return last.error();
    constexpr int page = 200;
    QList<ChangeSet> since;
    for (int offset = 0;; offset += page) {
        const auto read = now.history({{}, {}, page, offset});
        if (!read)
            return read.error();
        for (const ChangeSet &change : *read) {
            if (!last->isEmpty() && change.id == last->constFirst().id)
                return since;
            since.append(change);
        }
        if (read->size() == page)
            continue;
        if (last->isEmpty())
            return since;
        return Error{
            Error::Code::NotFound,
            Sentences::tr("This backup is no earlier state of the open file. Open it as a file of its "
                          "own to look into it."),
            {}};
    }
}

// A backup that could not be cleaned, because somebody had it open or took it elsewhere.
Result<bool> knowsErased(const RecordReader &then, const QSet<RecordId> &erased)
{
    const auto people = then.count(RecordQuery::withIds(names::person, erased.values()));
    return people ? Result<bool>(*people > 0) : Result<bool>(people.error());
}

/// Goes back record by record.
class WayBack
{
public:
    /// \p names of \p then; \p erased and \p since of what there is now; \p since newest first.
    WayBack(const RecordReader &now, const RecordReader &then, const QSet<RecordId> &erased,
            const ErasedNames &names, const QList<ChangeSet> &since)
        : m_now(now), m_then(then), m_erased(erased), m_names(names)
    {
        for (const ChangeSet &change : since) {
            for (const RowChange &row : change.rows)
                look(row);
        }
    }

    Result<ChangeSet> changes() const
    {
        ChangeSet back;
        for (const RowChange &newest : m_newest) {
            const auto step = this->step(newest);
            if (!step)
                return step.error();
            if (step->earlier && step->today)
                back.append(edits::update(*step->today, *step->earlier));
            else if (step->earlier)
                back.append(edits::insert(*step->earlier));
            else if (step->today)
                back.append(edits::remove(*step->today));
        }
        return back;
    }

    /// Whether the way ends before a withdrawal.
    Result<bool> keepsWithdrawals() const
    {
        for (const RowChange &newest : m_newest) {
            if (!withdrawing::concerns(newest.table))
                continue;
            const auto step = this->step(newest);
            if (!step)
                return step.error();
            if (step->keepsWithdrawal)
                return true;
        }
        return false;
    }

private:
    struct Step
    {
        std::optional<Record> today;
        std::optional<Record> earlier;
        bool keepsWithdrawal = false;
    };

    void look(const RowChange &row)
    {
        // A backup that could not be cleaned must not bring back who was erased since.
        if (!m_now.schema().table(row.table) || m_erased.contains(row.id) ||
            m_seen.contains({row.table, row.id}))
            return;
        m_seen.insert({row.table, row.id});
        m_newest.append(row);
    }

    Result<Step> step(const RowChange &newest) const
    {
        const auto today = m_now.record(newest.table, newest.id);
        const auto before = m_then.record(newest.table, newest.id);
        for (const auto *record : {&today, &before}) {
            if (!*record)
                return record->error();
        }
        if (!*before)
            return Step{*today, std::nullopt, false};
        const Record earlier = m_names.without(erasing::stripped(**before, m_erased), *today);
        Record last = today->value_or(Record(earlier.table(), earlier.id()));
        // What was removed was withdrawn before, perhaps.
        if (!*today)
            edits::takeBack(newest, last);
        const Record kept = withdrawing::kept(last, earlier);
        return Step{*today, kept, kept != earlier};
    }

    const RecordReader &m_now;
    const RecordReader &m_then;
    QSet<RecordId> m_erased;
    ErasedNames m_names;
    QSet<std::pair<QString, RecordId>> m_seen;
    /// The newest change of each record.
    QList<RowChange> m_newest;
};

} // namespace

namespace restoration {

Result<Difference> compare(const RecordReader &now, const RecordReader &then)
{
    const auto since = changesSince(now, then);
    if (!since)
        return since.error();
    Difference difference;
    difference.changes = since->size();
    difference.newest = since->mid(0, shownChanges);
    for (const Table &table : now.schema().tables()) {
        const auto countNow = now.count(RecordQuery::all(table.name()));
        const auto countThen = then.count(RecordQuery::all(table.name()));
        for (const auto *count : {&countNow, &countThen}) {
            if (!*count)
                return count->error();
        }
        if (*countNow != *countThen)
            difference.counts.append({&table, *countThen, *countNow});
    }
    const auto erased = now.erasedRecords();
    if (!erased)
        return erased.error();
    const auto names = ErasedNames::read(then, *erased);
    if (!names)
        return names.error();
    const auto hasErased = knowsErased(then, *erased);
    const auto hasWithdrawn = WayBack(now, then, *erased, *names, *since).keepsWithdrawals();
    for (const auto *has : {&hasErased, &hasWithdrawn}) {
        if (!*has)
            return has->error();
    }
    difference.hasErased = *hasErased;
    difference.hasWithdrawn = *hasWithdrawn;
    return difference;
}

Result<QList<Difference::Count>> contents(const RecordReader &state)
{
    QList<Difference::Count> counts;
    for (const Table &table : state.schema().tables()) {
        const auto count = state.count(RecordQuery::all(table.name()));
        if (!count)
            return count.error();
        if (*count > 0)
            counts.append({&table, *count, 0});
    }
    return counts;
}

Result<ChangeSet> changes(const RecordReader &now, const RecordReader &then)
{
    const auto since = changesSince(now, then);
    if (!since)
        return since.error();
    const auto erased = now.erasedRecords();
    if (!erased)
        return erased.error();
    const auto names = ErasedNames::read(then, *erased);
    if (!names)
        return names.error();
    auto back = WayBack(now, then, *erased, *names, *since).changes();
    if (!back || back->isEmpty())
        return back;
    back->id = RecordId::create();
    back->label = Sentences::tr("Restore a backup");
    return back;
}

} // namespace restoration
