// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takingback.h"

#include "models/changes/edits.h"
#include "models/changes/merge.h"
#include "models/changes/withdrawing.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(TakingBack)
};

Error conflict(const QString &text)
{
    return {Error::Code::Conflict, text, {}};
}

/// What takes a step back, record by record.
class WayBack
{
public:
    /// \p erased: who must not come back.
    WayBack(const RecordReader &reader, const ChangeSet &step, const QSet<RecordId> &erased)
        : m_reader(reader), m_step(step), m_net(merge::netChanges({step})), m_erased(erased)
    {
        for (qsizetype i = 0; i < m_net.size(); ++i)
            m_places.insert(m_net.at(i).id, i);
    }

    Result<ChangeSet> changes() const
    {
        ChangeSet back = m_step.inverse();
        back.rows.clear();
        for (auto row = m_net.crbegin(); row != m_net.crend(); ++row) {
            const Table *table = m_reader.schema().table(row->table);
            if (!table)
                return conflict(Sentences::tr("The step concerns “%1”, which this program does not know.")
                                    .arg(row->table));
            const auto inverse = takenBack(*table, *row);
            if (!inverse)
                return inverse.error();
            back.rows.append(*inverse);
        }
        return back;
    }

private:
    Result<RowChange> takenBack(const Table &table, const RowChange &row) const
    {
        const auto now = m_reader.record(row.table, row.id);
        if (!now)
            return now.error();
        switch (row.kind) {
        case RowChange::Kind::Insert:
            return *now ? takenAway(row, **now) : inTheWay(row, {});
        case RowChange::Kind::Delete:
            return *now ? Result<RowChange>(
                              conflict(Sentences::tr("“%1” is there again already.").arg(nameOf(**now))))
                        : broughtBack(table, row);
        case RowChange::Kind::Update:
            break;
        }
        return *now ? changedBack(row, **now) : inTheWay(row, {});
    }

    Result<RowChange> takenAway(const RowChange &row, const Record &now) const
    {
        for (const Field &field : now.table().fields()) {
            // An order is no statement.
            if (field.name() != names::position &&
                !merge::isSame(field, now.value(field.name()), row.fields.value(field.name()).after))
                return inTheWay(row, field.name());
        }
        const auto referrers = m_reader.referrers(row.table, row.id, std::numeric_limits<int>::max());
        if (!referrers)
            return referrers.error();
        for (const Referrer &referrer : *referrers) {
            if (!isTakenBack(referrer))
                return stillNeeded(now, referrer);
        }
        return edits::remove(now).rows.constFirst();
    }

    Result<RowChange> broughtBack(const Table &table, const RowChange &row) const
    {
        if (m_erased.contains(row.id))
            return conflict(Sentences::tr("What was removed here has been erased for good since."));
        Record before(table, row.id);
        edits::takeBack(row, before);
        if (const auto whole = checkReferences(before, table, row); !whole)
            return whole.error();
        return row.inverse();
    }

    Result<RowChange> changedBack(const RowChange &row, const Record &now) const
    {
        RowChange back{row.table, row.id, RowChange::Kind::Update, {}};
        for (auto change = row.fields.cbegin(); change != row.fields.cend(); ++change) {
            const Field *field = now.table().field(change.key());
            if (!field)
                continue;
            const QVariant value = now.value(change.key());
            if (merge::isSame(*field, value, change->after))
                back.fields.insert(change.key(), {value, change->before});
            else if (change.key() != names::position || row.fields.size() == 1)
                return inTheWay(row, change.key());
        }
        Record before = now;
        edits::takeBack(row, before);
        if (withdrawing::kept(now, before) != before)
            return withdrawnSince(now);
        if (const auto whole = checkReferences(before, now.table(), row); !whole)
            return whole.error();
        return back;
    }

    /// Whether what \p referrer says of the record goes with the step.
    bool isTakenBack(const Referrer &referrer) const
    {
        const RowChange *row = ownRow(referrer.id);
        return row && (row->kind == RowChange::Kind::Insert || row->fields.contains(referrer.field));
    }

    /// What the step emptied or removed may have referred to something that is gone since.
    Result<void> checkReferences(const Record &before, const Table &table, const RowChange &row) const
    {
        for (const Field &field : table.fields()) {
            const RecordId wanted = field.type() == FieldType::Reference && row.fields.contains(field.name())
                                        ? before.reference(field.name())
                                        : RecordId();
            const RowChange *own = ownRow(wanted);
            if (wanted.isNull() || (own && own->kind == RowChange::Kind::Delete))
                continue;
            const auto found = m_reader.record(field.referencedTable(), wanted);
            if (!found)
                return found.error();
            if (!*found)
                //: %1 a record, %2 a field: “Club night” needs an entry that is no longer there
                //: (Organisation)
                return conflict(Sentences::tr("“%1” needs an entry that is no longer there (%2). Bring that "
                                              "back first.")
                                    .arg(nameOf(before), field.label()));
        }
        return {};
    }

    /// Null if the step left the record alone.
    const RowChange *ownRow(const RecordId &id) const
    {
        const auto place = m_places.constFind(id);
        return place == m_places.constEnd() ? nullptr : &m_net.at(*place);
    }

    Error stillNeeded(const Record &record, const Referrer &referrer) const
    {
        const auto title = m_reader.title(referrer.table, referrer.id);
        if (!title)
            return title.error();
        return {
            Error::Code::Referenced,
            //: %1 entity, %2 title of a record, %3 what was added: 'Offer “Club night” refers to “YMCA” …'
            Sentences::tr("%1 “%2” refers to “%3” since. Remove or change that first.")
                .arg(m_reader.schema().table(referrer.table)->label(), *title, nameOf(record)),
            {}};
    }

    Error withdrawnSince(const Record &now) const
    {
        return conflict(
            now.table().name() == names::person
                ? Sentences::tr("“%1” has withdrawn the consent since; taking this back would bring it back. "
                                "A new consent is entered by hand.")
                      .arg(nameOf(now))
                : Sentences::tr("“%1” is no longer to be published; taking this back would publish it again. "
                                "Publish it by hand if that is allowed.")
                      .arg(nameOf(now)));
    }

    /// Names the newest step that changed \p field of the record, or removed it if that is empty.
    Error inTheWay(const RowChange &row, const QString &field) const
    {
        const auto later = newestLater(row, field);
        if (!later)
            return later.error();
        if (!*later)
            return conflict(Sentences::tr("What this step did is no longer as it was then."));
        const auto title = m_reader.title(row.table, row.id);
        if (!title)
            return title.error();
        const auto further = takingback::hindrance(m_reader, **later);
        if (!further)
            return further.error();
        const QString time = fieldtext::timeToDisplay((*later)->time, QLocale());
        const QString sentence =
            field.isEmpty()
                //: %1 when, %2 the name of a step; "Take that back first." may follow
                ? Sentences::tr("What this step changed was removed on %1 (%2).").arg(time, (*later)->label)
                //: %1 a record, %2 when, %3 the name of a step; "Take that back first." may follow
                : Sentences::tr("“%1” was changed again on %2 (%3).").arg(*title, time, (*later)->label);
        return conflict(further->isEmpty() ? sentence + u' ' + Sentences::tr("Take that back first.")
                                           : sentence);
    }

    Result<std::optional<ChangeSet>> newestLater(const RowChange &row, const QString &field) const
    {
        const auto history = m_reader.history({row.table, row.id, 0, 0});
        if (!history)
            return history.error();
        QHash<RecordId, RecordId> later;
        for (auto change = history->begin(); change != history->end() && change->id != m_step.id; ++change)
            later.insert(change->id, change->undoes);
        for (const ChangeSet &change : history->first(later.size())) {
            const auto standing = m_reader.standing(change.id);
            if (!standing)
                return standing.error();
            // What was done and taken back again since is not in the way.
            int turns = 0;
            for (RecordId id = change.id; later.contains(id) && turns <= later.size(); id = later.value(id))
                ++turns;
            const bool isInEffect = standing->takenBackBy.isNull() && standing->mergedBy.isNull();
            if (isInEffect && turns % 2 == 1 && touches(change, row.id, field))
                return std::optional(change);
        }
        return std::optional<ChangeSet>();
    }

    static bool touches(const ChangeSet &change, const RecordId &record, const QString &field)
    {
        return std::any_of(change.rows.begin(), change.rows.end(), [&](const RowChange &row) {
            return row.id == record && (field.isEmpty() || row.fields.contains(field));
        });
    }

    /// Never empty: some records are called by what they refer to.
    QString nameOf(const Record &record) const
    {
        const auto title = m_reader.title(record.table().name(), record.id());
        if (title && !title->isEmpty())
            return *title;
        return record.title().isEmpty() ? record.table().label() : record.title();
    }

    const RecordReader &m_reader;
    const ChangeSet &m_step;
    /// One for each record.
    QList<RowChange> m_net;
    QHash<RecordId, qsizetype> m_places;
    QSet<RecordId> m_erased;
};

} // namespace

namespace takingback {

Result<QString> hindrance(const RecordReader &reader, const ChangeSet &step)
{
    const auto standing = reader.standing(step.id);
    if (!standing)
        return standing.error();
    if (standing->isErasure)
        return Sentences::tr("Somebody was erased for good here; that cannot be taken back.");
    if (standing->isRedacted)
        return Sentences::tr("Somebody was erased for good who stood in this step; it cannot be taken back.");
    if (!standing->mergedBy.isNull())
        return Sentences::tr("This step came with packages; take back the step that merged them.");
    if (standing->takenBackBy.isNull())
        return step.isEmpty() ? Sentences::tr("This step changed nothing.") : QString();
    auto last = standing;
    // A file that somebody tampered with may go round in circles.
    QSet<RecordId> seen;
    while (last && !last->takenBackBy.isNull() && !seen.contains(last->takenBackBy)) {
        seen.insert(last->takenBackBy);
        last = reader.standing(last->takenBackBy);
    }
    if (!last)
        return last.error();
    return last->isTakingBack
               ? Sentences::tr("This was taken back already. Take back the step that did so to do it again.")
               : Sentences::tr("This was taken back and done again since. Take back the step that did it "
                               "again.");
}

Result<ChangeSet> changes(const RecordReader &reader, const ChangeSet &step)
{
    const auto hindrance = takingback::hindrance(reader, step);
    if (!hindrance)
        return hindrance.error();
    if (!hindrance->isEmpty())
        return conflict(*hindrance);
    const auto erased = reader.erasedRecords();
    if (!erased)
        return erased.error();
    auto back = WayBack(reader, step, *erased).changes();
    if (back && back->isEmpty())
        return conflict(Sentences::tr("This step changed nothing."));
    return back;
}

} // namespace takingback
