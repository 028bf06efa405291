// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlstore.h"

#include "models/store/changelog.h"
#include "models/store/changewriter.h"
#include "models/store/columncodec.h"
#include "models/store/filecheck.h"
#include "models/store/fileformat.h"
#include "models/store/filelock.h"
#include "models/store/filestate.h"
#include "models/store/keylist.h"
#include "models/store/leftoverlog.h"
#include "models/store/mergelog.h"
#include "models/store/packageidentity.h"
#include "models/store/searchindex.h"
#include "models/store/selectbuilder.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"
#include "models/store/tallies.h"
#include "models/store/temporaryfolder.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(SqlStore)
};

Result<QList<Record>> readAll(const SqlFile &file, const Table &table, const QString &statement,
                              const QVariantList &parameters)
{
    const auto prepared = file.prepared(statement);
    if (!prepared)
        return prepared.error();
    QSqlQuery &query = **prepared;
    for (int i = 0; i < parameters.size(); ++i)
        query.bindValue(i, parameters.at(i));
    if (const auto done = file.execute(query); !done)
        return done.error();
    QList<Record> records;
    while (query.next())
        records.append(columncodec::readRecord(table, query));
    query.finish();
    return records;
}

QString recordColumns(const Table &table)
{
    QStringList columns;
    for (const QString &name : columncodec::columnNames(table))
        columns.append(QStringLiteral("r.") + name);
    return columns.join(QStringLiteral(", "));
}

} // namespace

SqlStore::SqlStore(std::unique_ptr<FileLock> lock, std::unique_ptr<SqlFile> file, const Schema &schema)
    : m_schema(schema), m_lock(std::move(lock)), m_file(std::move(file)), m_path(m_file->path())
{
}

SqlStore::~SqlStore()
{
    if (!m_file || m_file->isReadOnly() || m_journal != Journal::WriteAheadLog)
        return;
    const bool isElsewhere = !m_file->isInPlace();
    const bool isForeign = !isElsewhere && isOverwritten();
    // SQLite leaves the log of a file that was moved where the file was, and it would damage whatever comes
    // to lie there; of a file that was written over it would damage that.
    if (isElsewhere)
        (void)m_file->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (isForeign)
        m_file->keepLogApart();
    m_file.reset();
    if (isForeign || (isElsewhere && !leftoverlog::liesBeside(m_path)))
        (void)leftoverlog::putAside(m_path);
}

const Table &SqlStore::knownTable(QStringView name) const
{
    const Table *table = m_schema.table(name);
    Q_ASSERT_X(table, "SqlStore", qPrintable(name.toString()));
    return *table;
}

Result<FileDescription> SqlStore::description() const
{
    FileDescription description;
    description.path = m_path;
    const auto info = [&](const QString &key) {
        const auto value = m_file->value(QStringLiteral("SELECT value FROM file_info WHERE key = ?"), {key});
        return value ? Result<QString>(value->toString()) : Result<QString>(value.error());
    };
    const auto id = info(QStringLiteral("id"));
    const auto created = info(QStringLiteral("created"));
    const auto program = info(QStringLiteral("program-version"));
    const auto version = m_file->value(QStringLiteral("PRAGMA user_version"));
    const auto changed =
        m_file->value(QStringLiteral("SELECT time FROM change_set ORDER BY seq DESC LIMIT 1"));
    for (const auto *text : {&id, &created, &program}) {
        if (!*text)
            return text->error();
    }
    for (const auto *value : {&version, &changed}) {
        if (!*value)
            return value->error();
    }
    description.id = RecordId::fromString(*id).value_or(RecordId());
    // The file's own, not that of a copy that was upgraded for reading.
    const auto own = m_copy ? fileformat::readSchemaVersion(m_path) : Result<int>(version->toInt());
    description.schemaVersion = own ? *own : version->toInt();
    description.programVersion = *program;
    description.created = QDateTime::fromString(*created, Qt::ISODate);
    description.changed = QDateTime::fromString(changed->toString(), Qt::ISODateWithMs);
    const auto package = packageidentity::read(*m_file);
    if (!package)
        return package.error();
    description.package = *package;
    return description;
}

Result<std::optional<Record>> SqlStore::record(QStringView name, const RecordId &id) const
{
    const Table &table = knownTable(name);
    const auto found = readAll(*m_file, table,
                               QStringLiteral("SELECT %1 FROM %2 AS r WHERE r.id = ?")
                                   .arg(recordColumns(table), sqlnames::quoted(table.name())),
                               {id.toBytes()});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional<Record>(found->constFirst());
}

Result<QList<Record>> SqlStore::records(const RecordQuery &query) const
{
    const Table &table = knownTable(query.table);
    const SelectBuilder select(m_schema, query);
    return readAll(*m_file, table, select.statement(recordColumns(table)), select.parameters());
}

Result<qint64> SqlStore::count(const RecordQuery &query) const
{
    knownTable(query.table);
    const SelectBuilder select(m_schema, query);
    const auto value =
        m_file->value(select.unorderedStatement(QStringLiteral("count(*)")), select.parameters());
    return value ? Result<qint64>(value->toLongLong()) : Result<qint64>(value.error());
}

Result<QList<Tally>> SqlStore::tallies(const RecordQuery &query, const QStringList &fields,
                                       const QString &summed) const
{
    knownTable(query.table);
    return tallies::read(*m_file, m_schema, query, fields, summed);
}

Result<QList<RecordKey>> SqlStore::keys(const RecordQuery &query) const
{
    knownTable(query.table);
    return keylist::read(*m_file, SelectBuilder(m_schema, query));
}

Result<QList<ListRow>> SqlStore::rows(QStringView name, const QList<RecordKey> &keys) const
{
    return keylist::rows(*m_file, m_schema, knownTable(name), keys);
}

Result<RecordKey> SqlStore::keyOf(QStringView name, const RecordId &id) const
{
    const auto key = m_file->value(
        QStringLiteral("SELECT seq FROM %1 WHERE id = ?").arg(sqlnames::quoted(knownTable(name).name())),
        {id.toBytes()});
    return key ? Result<RecordKey>(key->toLongLong()) : Result<RecordKey>(key.error());
}

Result<QString> SqlStore::title(QStringView name, const RecordId &id) const
{
    const Table &table = knownTable(name);
    const auto title =
        m_file->value(QStringLiteral("SELECT %1 FROM %2 AS r WHERE r.id = ?")
                          .arg(SelectBuilder::titleExpression(m_schema, table, QStringLiteral("r")),
                               sqlnames::quoted(table.name())),
                      {id.toBytes()});
    return title ? Result<QString>(title->toString()) : Result<QString>(title.error());
}

Result<QList<Record>> SqlStore::likeNamed(QStringView name, const QString &text, int limit) const
{
    const Table &table = knownTable(name);
    const auto ids = SearchIndex(*m_file, m_schema).likeNamed(table, text, limit);
    return ids ? records(RecordQuery::withIds(name, *ids)) : Result<QList<Record>>(ids.error());
}

Result<QList<Referrer>> SqlStore::referrers(QStringView name, const RecordId &id, int limit) const
{
    QList<Referrer> referrers;
    for (const auto &reference : m_schema.referencesTo(knownTable(name))) {
        const auto ids = m_file->column(
            QStringLiteral("SELECT id FROM %1 WHERE %2 = ? ORDER BY id LIMIT ?")
                .arg(sqlnames::quoted(reference.table->name()), sqlnames::quoted(reference.field->name())),
            {id.toBytes(), limit - referrers.size()});
        if (!ids)
            return ids.error();
        for (const QVariant &bytes : *ids)
            referrers.append({reference.table->name(), reference.field->name(),
                              RecordId::fromBytes(bytes.toByteArray()).value_or(RecordId())});
        if (referrers.size() >= limit)
            break;
    }
    return referrers;
}

Result<QList<SearchHit>> SqlStore::search(const SearchQuery &query) const
{
    return SearchIndex(*m_file, m_schema).find(query);
}

Result<QList<ChangeSet>> SqlStore::history(const HistoryQuery &query) const
{
    return ChangeLog(*m_file, m_schema).history(query);
}

Result<QList<ChangeSet>> SqlStore::undoable(int limit) const
{
    return ChangeLog(*m_file, m_schema).undoable(limit);
}

Result<QList<ChangeSet>> SqlStore::redoable(int limit) const
{
    return ChangeLog(*m_file, m_schema).redoable(limit);
}

Result<StepStanding> SqlStore::standing(const RecordId &step) const
{
    return ChangeLog(*m_file, m_schema).standing(step);
}

Result<QList<ChangeSet>> SqlStore::removals(QStringView table) const
{
    return ChangeLog(*m_file, m_schema).removals(table);
}

Result<QList<MergedChangeSet>> SqlStore::changesToMerge() const
{
    return MergeLog(*m_file, m_schema).changesToMerge();
}

Result<QSet<RecordId>> SqlStore::knownChangeSets() const
{
    return MergeLog(*m_file, m_schema).known();
}

Result<void> SqlStore::apply(const QList<ChangeSet> &steps, const QList<MergedChangeSet> &sources)
{
    if (m_file->isReadOnly())
        return checkWritable();
    // Which says so if the file is gone as well.
    if (!checkLog())
        return checkWritable();
    auto transaction = Transaction::begin(*m_file);
    if (!transaction)
        return transaction.error();
    // Asked while nobody else can write, so that the answer still holds at the commit.
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const SearchIndex index(*m_file, m_schema);
    for (const ChangeSet &changes : steps) {
        if (const auto written = ChangeWriter(*m_file, m_schema, index).write(changes.rows); !written)
            return written;
        if (const auto written = MergeLog(*m_file, m_schema).write(changes.id, sources); !written)
            return written;
        if (const auto logged = ChangeLog(*m_file, m_schema).append(changes); !logged)
            return logged.error();
    }
    const auto committed = transaction->commit();
    // Only references are checked at the end, so a constraint that fails now is one of them.
    if (!committed && committed.error().code == Error::Code::Conflict)
        return Error{Error::Code::Referenced,
                     Sentences::tr("Other records still refer to what was to be removed."),
                     committed.error().detail};
    noteOwnWrite();
    return committed;
}

Result<void> SqlStore::setDraft(const QString &key, const QString &text)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const auto done =
        text.isEmpty() ? m_file->value(QStringLiteral("DELETE FROM draft WHERE key = ?"), {key})
                       : m_file->value(QStringLiteral("INSERT INTO draft (key, text) VALUES (?, ?) "
                                                      "ON CONFLICT (key) DO UPDATE SET text = excluded.text"),
                                       {key, text});
    noteOwnWrite();
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QString> SqlStore::draft(const QString &key) const
{
    const auto text = m_file->value(QStringLiteral("SELECT text FROM draft WHERE key = ?"), {key});
    return text ? Result<QString>(text->toString()) : Result<QString>(text.error());
}

Result<QStringList> SqlStore::findFaults() const
{
    return filecheck::findFaults(*m_file, *this);
}

Result<void> SqlStore::backup(const QString &target) const
{
    return fileformat::copy(*m_file, target);
}

Result<void> SqlStore::refresh()
{
    if (!m_file->isImmutable())
        return {};
    auto fresh = SqlFile::open(m_file->path(), SqlFile::Mode::ReadOnly);
    if (!fresh)
        return fresh.error();
    m_file = std::move(*fresh);
    return {};
}
