// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rescue.h"

#include "models/store/changelog.h"
#include "models/store/changewriter.h"
#include "models/store/columncodec.h"
#include "models/store/damagedtable.h"
#include "models/store/ddl.h"
#include "models/store/loosereferences.h"
#include "models/store/searchindex.h"
#include "models/store/sidefiles.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"
#include "models/store/sqlstore.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

using GoesOn = std::function<bool()>;

/// One rescue: from the damaged file into the fresh one, inside one transaction.
class Work
{
public:
    Work(const SqlFile &damaged, const SqlFile &fresh, const Schema &schema, const GoesOn &goesOn)
        : m_damaged(damaged), m_fresh(fresh), m_schema(schema), m_goesOn(goesOn)
    {
    }

    Result<rescue::Report> run();

private:
    bool goesOn() const { return !m_goesOn || m_goesOn(); }
    QStringList columnsOf(const QString &table) const;
    /// The names of \p columns, the first being the key by which \p table is ordered, as far as the damaged
    /// file has them. True if all could be looked at.
    Result<bool> copyTable(const QString &table, QStringList columns);
    Result<void> copyIdentity();
    Result<void> copyDrafts();
    Result<void> copyHistory();
    Result<void> copyEntity(const Table &table);
    Result<void> rebuildFromHistory(rescue::Outcome &outcome);
    QSet<RecordId> idsInIndex(const Table &table) const;
    Result<QSet<RecordId>> idsIn(const Table &table) const;
    Result<QSet<RecordId>> idsAliveInHistory(const Table &table) const;

    const SqlFile &m_damaged;
    const SqlFile &m_fresh;
    const Schema &m_schema;
    const GoesOn &m_goesOn;
    rescue::Report m_report;
    bool m_isHistoryWhole = false;
    ChangeSet m_rebuilt;
};

Result<rescue::Report> Work::run()
{
    if (const auto off = m_fresh.run(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off.error();
    auto transaction = Transaction::begin(m_fresh);
    if (!transaction)
        return transaction.error();
    if (const auto done = copyIdentity(); !done)
        return done.error();
    if (const auto done = copyDrafts(); !done)
        return done.error();
    if (const auto done = copyHistory(); !done)
        return done.error();
    for (const Table &table : m_schema.tables()) {
        if (const auto done = copyEntity(table); !done)
            return done.error();
        if (table.isSearched()) {
            if (const auto done = m_fresh.run(ddl::rebuildSearch(table)); !done)
                return done.error();
        }
    }
    for (rescue::Outcome &outcome : m_report.outcomes) {
        if (const auto done = rebuildFromHistory(outcome); !done)
            return done.error();
    }
    if (!m_rebuilt.isEmpty()) {
        m_rebuilt.id = RecordId::create();
        m_rebuilt.time = QDateTime::currentDateTimeUtc();
        m_rebuilt.label = Sentences::tr("Rescue from a damaged file");
        const SearchIndex index(m_fresh, m_schema);
        if (const auto done = ChangeWriter(m_fresh, m_schema, index).write(m_rebuilt.rows); !done)
            return done.error();
        if (const auto logged = ChangeLog(m_fresh, m_schema).append(m_rebuilt); !logged)
            return logged.error();
    }
    for (rescue::Outcome &outcome : m_report.outcomes) {
        if (const auto done = loosereferences::cut(m_fresh, outcome); !done)
            return done.error();
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return m_report;
}

QStringList Work::columnsOf(const QString &table) const
{
    QStringList names;
    const auto columns = m_damaged.column(QStringLiteral("SELECT name FROM pragma_table_info(?)"),
                                          {QString(table).remove(u'"')});
    for (const QVariant &column : columns ? *columns : QVariantList())
        names.append(u'"' + column.toString() + u'"');
    return names;
}

Result<bool> Work::copyTable(const QString &table, QStringList columns)
{
    const QStringList known = columnsOf(table);
    columns.removeIf([&](const QString &column) { return !known.contains(column); });
    if (columns.isEmpty())
        return false;
    const QString places = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    const auto insertion = m_fresh.prepared(
        QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)").arg(table, columns.join(u','), places));
    if (!insertion)
        return insertion.error();
    bool isWhole = true;
    std::optional<Error> failure;
    DamagedTable source(m_damaged, table, columns);
    source.read([&](const QVariantList &values) {
        for (int i = 0; i < values.size(); ++i)
            (*insertion)->bindValue(i, values.at(i));
        const auto inserted = m_fresh.execute(**insertion);
        // A value that no column takes is damage as well; a full disk is not.
        if (!inserted && inserted.error().code == Error::Code::Conflict)
            isWhole = false;
        else if (!inserted)
            failure = inserted.error();
        else if (!goesOn())
            failure = Error{Error::Code::Cancelled, Sentences::tr("The rescue was stopped."), {}};
        return !failure;
    });
    if (failure)
        return *failure;
    return isWhole && source.isWhole();
}

Result<void> Work::copyIdentity()
{
    // A package stays one: what was typed there is to be given back.
    for (const auto *key : {"id", "created", "program-version", "home", "package-conference", "package-group",
                            "package-name"}) {
        const QString name = QString::fromLatin1(key);
        const auto value =
            m_damaged.value(QStringLiteral("SELECT value FROM file_info WHERE key = ?"), {name});
        if (!value || !value->isValid())
            continue;
        const auto done = m_fresh.value(
            QStringLiteral("INSERT OR REPLACE INTO file_info (key, value) VALUES (?, ?)"), {name, *value});
        if (!done)
            return done.error();
    }
    return {};
}

// Half-typed text; as much as can be read.
Result<void> Work::copyDrafts()
{
    const auto keys = m_damaged.column(QStringLiteral("SELECT key FROM draft"));
    for (const QVariant &key : keys ? *keys : QVariantList()) {
        const auto text = m_damaged.value(QStringLiteral("SELECT text FROM draft WHERE key = ?"), {key});
        if (!text || !text->isValid())
            continue;
        const auto done = m_fresh.value(
            QStringLiteral("INSERT OR IGNORE INTO draft (key, text) VALUES (?, ?)"), {key, *text});
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> Work::copyHistory()
{
    const auto quotedAll = [](const QStringList &names) {
        QStringList quoted;
        for (const QString &name : names)
            quoted.append(u'"' + name + u'"');
        return quoted;
    };
    const auto sets =
        copyTable(QStringLiteral("change_set"),
                  quotedAll({QStringLiteral("seq"), QStringLiteral("id"), QStringLiteral("time"),
                             QStringLiteral("author"), QStringLiteral("device"), QStringLiteral("label"),
                             QStringLiteral("undoes"), QStringLiteral("digest")}));
    if (!sets)
        return sets.error();
    const auto merged = copyTable(
        QStringLiteral("merged_change_set"),
        quotedAll({QStringLiteral("change_set"), QStringLiteral("merged_by"), QStringLiteral("origin")}));
    if (!merged)
        return merged.error();
    const auto erased = copyTable(QStringLiteral("erased_record"),
                                  quotedAll({QStringLiteral("record"), QStringLiteral("erased_by")}));
    if (!erased)
        return erased.error();
    const auto rows = copyTable(
        QStringLiteral("row_change"),
        quotedAll({QStringLiteral("change_set"), QStringLiteral("position"), QStringLiteral("entity"),
                   QStringLiteral("record"), QStringLiteral("kind"), QStringLiteral("fields")}));
    if (!rows)
        return rows.error();
    const auto orphans = m_fresh.value(QStringLiteral(
        "SELECT count(DISTINCT change_set) FROM row_change WHERE change_set NOT IN (SELECT seq FROM "
        "change_set)"));
    if (!orphans)
        return orphans.error();
    m_isHistoryWhole = *sets && *rows;
    m_report.lostSteps = orphans->toLongLong();
    if (m_report.lostSteps == 0 && !m_isHistoryWhole)
        m_report.lostSteps = 1;
    return m_fresh.run(
        QStringLiteral("DELETE FROM row_change WHERE change_set NOT IN (SELECT seq FROM change_set)"));
}

Result<void> Work::copyEntity(const Table &table)
{
    QStringList columns = {QStringLiteral("\"seq\"")};
    columns += columncodec::columnNames(table);
    columns.replaceInStrings(QStringLiteral("\""), QString());
    for (QString &column : columns)
        column = u'"' + column + u'"';
    const auto copied = copyTable(sqlnames::quoted(table.name()), columns);
    if (!copied)
        return copied.error();
    const auto count =
        m_fresh.value(QStringLiteral("SELECT count(*) FROM ") + sqlnames::quoted(table.name()));
    if (!count)
        return count.error();
    m_report.outcomes.append({&table, count->toLongLong(), 0, {}});
    if (!*copied && !m_isHistoryWhole)
        m_report.outcomes.last().lost.append(
            Sentences::tr("There may have been more, of which nothing in the file tells any longer."));
    return {};
}

QSet<RecordId> Work::idsInIndex(const Table &table) const
{
    const QString name = sqlnames::quoted(table.name());
    const auto ids = m_damaged.column(QStringLiteral("SELECT id FROM %1 INDEXED BY \"sqlite_autoindex_%2_1\"")
                                          .arg(name, QString(name).remove(u'"')));
    QSet<RecordId> found;
    for (const QVariant &id : ids ? *ids : QVariantList())
        found.insert(RecordId::fromBytes(id.toByteArray()).value_or(RecordId()));
    return found;
}

Result<QSet<RecordId>> Work::idsIn(const Table &table) const
{
    const auto ids = m_fresh.column(QStringLiteral("SELECT id FROM ") + sqlnames::quoted(table.name()));
    if (!ids)
        return ids.error();
    QSet<RecordId> found;
    for (const QVariant &id : *ids)
        found.insert(RecordId::fromBytes(id.toByteArray()).value_or(RecordId()));
    return found;
}

Result<QSet<RecordId>> Work::idsAliveInHistory(const Table &table) const
{
    const auto query = m_fresh.prepared(
        QStringLiteral("SELECT record, kind FROM row_change WHERE entity = ? ORDER BY change_set, position"));
    if (!query)
        return query.error();
    (*query)->bindValue(0, table.name());
    if (const auto done = m_fresh.execute(**query); !done)
        return done.error();
    QSet<RecordId> alive;
    while ((*query)->next()) {
        const RecordId id = RecordId::fromBytes((*query)->value(0).toByteArray()).value_or(RecordId());
        if ((*query)->value(1).toString() == QStringLiteral("delete"))
            alive.remove(id);
        else
            alive.insert(id);
    }
    (*query)->finish();
    return alive;
}

Result<void> Work::rebuildFromHistory(rescue::Outcome &outcome)
{
    const Table &table = *outcome.table;
    const auto present = idsIn(table);
    const auto alive = idsAliveInHistory(table);
    for (const auto *ids : {&present, &alive}) {
        if (!*ids)
            return ids->error();
    }
    const QSet<RecordId> missing = (*alive | idsInIndex(table)) - *present;
    for (const RecordId &id : missing) {
        const auto record = ChangeLog(m_fresh, m_schema).lastState(table, id);
        if (!record)
            return record.error();
        if (!*record) {
            outcome.lost.append(
                //: %1 entity, %2 id
                Sentences::tr("%1 of which only the identity %2 can be read")
                    .arg(table.label(), id.toString()));
            continue;
        }
        RowChange row{table.name(), id, RowChange::Kind::Insert, {}};
        for (const Field &field : table.fields())
            row.fields.insert(field.name(), {{}, (*record)->value(field.name())});
        m_rebuilt.rows.append(row);
        ++outcome.rebuilt;
    }
    return {};
}

bool knowsTables(const SqlFile &file, const Schema &schema)
{
    return std::any_of(schema.tables().begin(), schema.tables().end(), [&](const Table &table) {
        return file.prepared(QStringLiteral("SELECT id FROM ") + sqlnames::quoted(table.name())).has_value();
    });
}

} // namespace

namespace rescue {

Result<Report> run(const QString &damaged, const QString &target, const Schema &schema, const GoesOn &goesOn)
{
    const auto source = SqlFile::open(damaged, SqlFile::Mode::Damaged);
    // With the tables' own list gone, SQLite cannot tell where anything is.
    if (!source || !knowsTables(**source, schema))
        return Error{Error::Code::Damaged,
                     Sentences::tr("Nothing in %1 can be read. Restore a backup.")
                         .arg(QDir::toNativeSeparators(damaged)),
                     source ? QStringLiteral("no tables") : source.error().detail};
    if (const auto made = SqlStore::create(target, schema); !made)
        return made.error();
    Result<Report> report = Report();
    {
        const auto fresh = SqlFile::open(target, SqlFile::Mode::ReadWrite);
        report = fresh ? Work(**source, **fresh, schema, goesOn).run() : Result<Report>(fresh.error());
    }
    if (!report)
        sidefiles::removeAll(target);
    return report;
}

} // namespace rescue
