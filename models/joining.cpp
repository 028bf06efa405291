// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joining.h"

#include "models/changes/edits.h"
#include "models/changes/steplabel.h"
#include "models/filling.h"
#include "models/schema/likeness.h"
#include "models/schema/names.h"
#include "models/schema/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Joining)
};

QString labelFor(const Record &kept, const Record &dropped)
{
    const QString stays = steplabel::nameOf(kept);
    const QString goes = steplabel::nameOf(dropped);
    if (stays.isEmpty() || goes.isEmpty())
        //: %1 is the name of several entities, e.g. "People"
        return Sentences::tr("Join two %1").arg(kept.table().pluralLabel());
    //: The first of two records becomes part of the second
    return Sentences::tr("Join “%1” with “%2”").arg(goes, stays);
}

/// Makes the change set of a join, row by row.
class Join
{
public:
    Join(const RecordReader &reader, const Record &kept, const Record &dropped)
        : m_reader(reader), m_kept(kept), m_dropped(dropped)
    {
    }

    Result<ChangeSet> run(const Record &result)
    {
        const auto referrers =
            m_reader.referrers(m_dropped.table().name(), m_dropped.id(), std::numeric_limits<int>::max());
        if (!referrers)
            return referrers.error();
        QMap<QString, QList<RecordId>> byTable;
        for (const Referrer &referrer : *referrers) {
            if (referrer.id != m_kept.id() && !byTable[referrer.table].contains(referrer.id))
                byTable[referrer.table].append(referrer.id);
        }
        for (auto it = byTable.cbegin(); it != byTable.cend(); ++it) {
            if (const auto carried = carryOver(*m_reader.schema().table(it.key()), it.value()); !carried)
                return carried.error();
        }
        for (const auto &[before, after] : std::as_const(m_twins))
            m_changes.append(edits::update(before, after));
        // A value that no two records may share is free only then.
        m_changes.append(edits::remove(m_dropped));
        m_changes.append(edits::update(m_kept, result));
        tellWhoStays();
        m_changes.id = RecordId::create();
        m_changes.label = labelFor(m_kept, m_dropped);
        return m_changes;
    }

private:
    // Whoever has to be erased one day is found by a field that stays as it was: no other step names such.
    void tellWhoStays()
    {
        if (!m_kept.table().isPeople())
            return;
        const auto isKept = [this](const RowChange &row) { return row.id == m_kept.id(); };
        auto row = std::find_if(m_changes.rows.begin(), m_changes.rows.end(), isKept);
        if (row == m_changes.rows.end()) {
            m_changes.rows.append({m_kept.table().name(), m_kept.id(), RowChange::Kind::Update, {}});
            row = std::prev(m_changes.rows.end());
        }
        for (const Field &field : m_kept.table().fields()) {
            if (row->fields.contains(field.name()))
                continue;
            row->fields.insert(field.name(), {m_kept.value(field.name()), m_kept.value(field.name())});
            return;
        }
    }

    Result<void> carryOver(const Table &table, const QList<RecordId> &ids)
    {
        // SQLite takes a limited number of values in one statement.
        constexpr qsizetype atOnce = 500;
        for (qsizetype first = 0; first < ids.size(); first += atOnce) {
            const auto records = m_reader.records(RecordQuery::withIds(table.name(), ids.mid(first, atOnce)));
            if (!records)
                return records.error();
            for (const Record &record : *records) {
                if (const auto carried = carryOver(record); !carried)
                    return carried;
            }
        }
        return {};
    }

    Result<void> carryOver(const Record &before)
    {
        Record after = before;
        QString movedField;
        for (const Field &field : before.table().fields()) {
            if (field.referencedTable() != m_kept.table().name() ||
                before.reference(field.name()) != m_dropped.id())
                continue;
            after.set(field.name(), QVariant::fromValue(m_kept.id()));
            movedField = field.name();
        }
        const auto twin = findTwin(after, movedField);
        if (!twin)
            return twin.error();
        if (!*twin) {
            m_changes.append(edits::update(before, after));
            return {};
        }
        m_changes.append(edits::remove(before));
        // Several links can fall together with one.
        const auto known = m_twins.constFind((*twin)->id());
        const Record filled = known == m_twins.constEnd() ? **twin : known->second;
        m_twins.insert(filled.id(), {**twin, Filling(m_reader, filled, after).result()});
        return {};
    }

    /// The link of the kept record that \p link would repeat.
    Result<std::optional<Record>> findTwin(const Record &link, const QString &movedField) const
    {
        const Table &table = link.table();
        if (!table.isLink())
            return std::optional<Record>();
        RecordQuery query = RecordQuery::where(table.name(), movedField, link.value(movedField));
        query.conditions.append(
            {table.owner(), RecordQuery::Condition::Kind::Equals, {link.value(table.owner())}});
        const auto others = m_reader.records(query);
        if (!others)
            return others.error();
        const auto twin = std::find_if(others->begin(), others->end(), [&](const Record &other) {
            return other.id() != link.id() && haveSameEnds(link, other);
        });
        return twin == others->end() ? std::optional<Record>() : *twin;
    }

    static bool haveSameEnds(const Record &left, const Record &right)
    {
        const QList<Field> &fields = left.table().fields();
        return std::all_of(fields.begin(), fields.end(), [&](const Field &field) {
            const bool isEnd =
                left.table().titleFields().contains(field.name()) || field.type() == FieldType::Date;
            const QVariant one = left.value(field.name());
            const QVariant other = right.value(field.name());
            // A person is the same with and without the organisation they came for.
            const bool isTold = field.name() == names::organisation && namesPerson(left);
            return !isEnd || one == other || (isTold && (!one.isValid() || !other.isValid()));
        });
    }

    static bool namesPerson(const Record &link)
    {
        return link.table().field(names::person) && link.value(names::person).isValid();
    }

    const RecordReader &m_reader;
    const Record &m_kept;
    const Record &m_dropped;
    /// Links that took in others, before and after.
    QMap<RecordId, std::pair<Record, Record>> m_twins;
    ChangeSet m_changes;
};

bool areConnected(const Record &left, const Record &right)
{
    const QList<Field> &fields = left.table().fields();
    return std::any_of(fields.begin(), fields.end(), [&](const Field &field) {
        const bool tells = field.type() == FieldType::Reference || field.name() == names::email;
        return tells && left.value(field.name()).isValid() &&
               left.value(field.name()) == right.value(field.name());
    });
}

// Every part of a title must be alike: a common family name alone makes no duplicate.
double likenessOf(const Record &left, const Record &right)
{
    double least = 1;
    for (const QString &field : left.table().titleFields()) {
        const QString one = left.text(field);
        const QString other = right.text(field);
        if (one.isEmpty() != other.isEmpty() && areConnected(left, right))
            continue;
        if (!one.isEmpty() || !other.isEmpty())
            least = std::min(least, likeness::ofNames(one, other));
    }
    return least;
}

} // namespace

namespace joining {

bool isOftenTypedTwice(const Table &table)
{
    return table.name() == names::organisation || table.name() == names::person;
}

Result<QList<RecordId>> similar(const RecordReader &reader, const Record &record, int limit)
{
    constexpr int enough = 200;
    QStringList parts;
    for (const QString &field : record.table().titleFields())
        parts.append(record.text(field));
    const auto candidates = reader.likeNamed(record.table().name(), parts.join(u' '), enough);
    if (!candidates)
        return candidates.error();
    QList<std::pair<double, RecordId>> alike;
    for (const Record &candidate : *candidates) {
        const double likeness = candidate.id() == record.id() ? 0 : likenessOf(record, candidate);
        if (likeness >= likeness::alike)
            alike.append({likeness, candidate.id()});
    }
    std::stable_sort(alike.begin(), alike.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    QList<RecordId> ids;
    for (const auto &[likeness, id] : alike.mid(0, limit))
        ids.append(id);
    return ids;
}

Record proposal(const RecordReader &reader, const Record &kept, const Record &dropped)
{
    Q_ASSERT(&kept.table() == &dropped.table());
    return Filling(reader, kept, dropped).result();
}

Result<ChangeSet> join(const RecordReader &reader, const Record &kept, const Record &dropped,
                       const Record &result)
{
    Q_ASSERT(&kept.table() == &dropped.table() && kept.id() == result.id());
    if (kept.id() == dropped.id())
        return Error{Error::Code::Invalid, Sentences::tr("A record cannot be joined with itself."), {}};
    return Join(reader, kept, dropped).run(result);
}

Result<ChangeSet> join(const RecordReader &reader, const Record &kept, const Record &dropped)
{
    return join(reader, kept, dropped, Filling(reader, kept, dropped).result());
}

} // namespace joining
