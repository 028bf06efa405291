// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"

#include "models/changecheck.h"
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/store/sqlstore.h"
#include "models/undostep.h"

#include <QSysInfo>

Session::Session(std::unique_ptr<Store> store, const QString &path) : m_store(std::move(store)), m_path(path)
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(const QString &path, const Schema &schema,
                                                 std::optional<Journal> journal)
{
    auto store = SqlStore::create(path, schema, journal);
    if (!store)
        return store.error();
    return std::unique_ptr<Session>(new Session(std::move(*store), path));
}

Result<std::unique_ptr<Session>> Session::open(const QString &path, Access access, const Schema &schema,
                                               std::optional<Journal> journal)
{
    auto store = SqlStore::open(path, access == Access::ReadOnly, schema, journal);
    if (!store)
        return store.error();
    auto session = std::unique_ptr<Session>(new Session(std::move(*store), path));
    if (access == Access::ReadOnly)
        session->m_newestSeen = session->newestChange();
    return session;
}

bool Session::isInUse(const QString &path)
{
    return SqlStore::isInUse(path);
}

Result<RecordId> Session::createPackage(const QString &path, const PackageIdentity &identity,
                                        const QList<RowChange> &records, const Schema &schema)
{
    return SqlStore::createPackage(path, schema, identity, records);
}

const RecordReader &Session::reader() const
{
    return *m_store;
}

std::function<Result<std::unique_ptr<RecordReader>>()> Session::readerFactory() const
{
    return [path = m_path, &schema = schema()]() -> Result<std::unique_ptr<RecordReader>> {
        auto store = SqlStore::open(path, true, schema);
        if (!store)
            return store.error();
        return std::unique_ptr<RecordReader>(std::move(*store));
    };
}

bool Session::isReadOnly() const
{
    return m_store->isReadOnly();
}

Result<void> Session::checkWritable() const
{
    return m_store->checkWritable();
}

Journal Session::journal() const
{
    return m_store->journal();
}

bool Session::wasLeftOpen() const
{
    return m_store->wasLeftOpen();
}

RecordId Session::newestChange() const
{
    const auto newest = reader().history({{}, {}, 1, 0});
    return newest && !newest->isEmpty() ? newest->constFirst().id : RecordId();
}

Result<QList<ChangeSet>> Session::changesSince(const RecordId &newest) const
{
    constexpr int page = 50;
    QList<ChangeSet> changes;
    for (int offset = 0;; offset += page) {
        const auto read = reader().history({{}, {}, page, offset});
        if (!read)
            return read.error();
        for (const ChangeSet &change : *read) {
            if (change.id == newest)
                return changes;
            changes.prepend(change);
        }
        if (read->size() < page)
            return changes;
    }
}

Result<void> Session::refresh()
{
    if (const auto refreshed = m_store->refresh(); !refreshed || !m_newestSeen)
        return refreshed;
    const RecordId newest = newestChange();
    if (newest == *m_newestSeen)
        return {};
    const auto changes = changesSince(*m_newestSeen);
    if (!changes)
        return changes.error();
    m_newestSeen = newest;
    for (const ChangeSet &change : *changes)
        emit changed(change);
    return {};
}

Result<Record> Session::newRecord(QStringView table, const QVariantMap &presets) const
{
    const Table *found = schema().table(table);
    Q_ASSERT(found);
    Record record = Record::create(*found);
    for (auto it = presets.begin(); it != presets.end(); ++it)
        record.set(it.key(), it.value());
    if (!found->hasPosition() || record.value(names::position).isValid())
        return record;

    RecordQuery query = RecordQuery::all(table);
    if (!found->owner().isEmpty())
        query = RecordQuery::where(table, found->owner(), record.value(found->owner()));
    query.order = {{names::position.toString(), true}};
    query.limit = 1;
    const auto last = reader().records(query);
    if (!last)
        return last.error();
    const qlonglong position = last->isEmpty() ? 0 : last->first().number(names::position);
    record.set(names::position, position + 1);
    return record;
}

QList<Violation> Session::violations(const Record &record) const
{
    return ChangeCheck(reader()).violations(record);
}

Result<void> Session::check(const ChangeSet &changes) const
{
    return ChangeCheck(reader()).run(changes);
}

void Session::stamp(ChangeSet &changes) const
{
    changes.author = m_author;
    changes.device = QSysInfo::machineHostName();
    changes.time = QDateTime::currentDateTimeUtc();
}

Result<void> Session::write(ChangeSet changes, const QList<MergedChangeSet> &sources)
{
    stamp(changes);
    if (const auto applied = m_store->apply({changes}, sources); !applied)
        return applied;
    emit changed(changes);
    return {};
}

Result<void> Session::apply(const ChangeSet &changes)
{
    return changes.isEmpty() ? Result<void>() : merge(changes, {});
}

Result<void> Session::merge(const ChangeSet &changes, const QList<MergedChangeSet> &sources)
{
    if (const auto checked = check(changes); !checked)
        return checked;
    ChangeSet step = changes;
    // Without one it could never be merged into another file.
    if (step.id.isNull())
        step.id = RecordId::create();
    if (const auto written = write(step, sources); !written)
        return written;
    // QUndoStack::push cuts off what could be redone, so it comes only after success.
    m_undoStack.push(new UndoStep(step));
    return {};
}

Result<void> Session::erase(Erasure erasure)
{
    if (const auto checked = check(erasure.changes); !checked)
        return checked;
    stamp(erasure.changes);
    if (const auto erased = m_store->erase(erasure); !erased)
        return erased;
    // The steps that wait there still know what is gone.
    m_undoStack.clear();
    emit changed(erasure.changes);
    emit erased(erasure);
    emit historyRewritten();
    return {};
}

Result<QStringList> Session::hindrancesToRemoval(const Record &record) const
{
    constexpr int enough = 20;
    const auto referrers = reader().referrers(record.table().name(), record.id(), enough);
    if (!referrers)
        return referrers.error();
    QStringList hindrances;
    for (const Referrer &referrer : *referrers) {
        const auto title = reader().title(referrer.table, referrer.id);
        if (!title)
            return title.error();
        const Table *table = schema().table(referrer.table);
        //: %1 entity, %2 title of the record, %3 field: 'Offer “Youth club” refers to it as Organisation.'
        hindrances.append(tr("%1 “%2” refers to it as %3.")
                              .arg(table->label(), *title, table->field(referrer.field)->label()));
    }
    return hindrances;
}

Result<void> Session::setDraft(const QString &key, const QString &text)
{
    return m_store->setDraft(key, text);
}

Result<QString> Session::draft(const QString &key) const
{
    return m_store->draft(key);
}

Result<QStringList> Session::findFaults() const
{
    return m_store->findFaults();
}

Result<void> Session::backup(const QString &target) const
{
    return m_store->backup(target);
}
