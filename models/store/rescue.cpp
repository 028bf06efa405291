// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rescue.h"

#include "models/store/carving.h"
#include "models/store/changelog.h"
#include "models/store/changewriter.h"
#include "models/store/columncodec.h"
#include "models/store/ddl.h"
#include "models/store/doubtfulrecords.h"
#include "models/store/loosereferences.h"
#include "models/store/recordtraces.h"
#include "models/store/rescuedhistory.h"
#include "models/store/rescuedidentity.h"
#include "models/store/rescuesource.h"
#include "models/store/searchindex.h"
#include "models/store/sidefiles.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"
#include "models/store/sqlstore.h"
#include "models/store/transaction.h"
#include "models/store/treecopy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

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
        : m_damaged(damaged)
        , m_fresh(fresh)
        , m_schema(schema)
        , m_copy(damaged, fresh, goesOn)
        , m_carving(damaged, fresh, schema, goesOn)
        , m_log(fresh, schema)
    {
    }

    Result<rescue::Report> run();

private:
    Result<void> copyAll();
    Result<void> copyWhatIsNoRecord();
    Result<void> copyRecords(const Table &table);
    Result<void> takeOutDoubtful();
    Result<void> bringMissing();
    Result<void> rebuildFromHistory();
    Result<void> carve();
    Result<void> rebuild(const RecordId &id, rescue::Outcome &outcome, ChangeSet &rebuilt) const;
    Result<void> finish(rescue::Outcome &outcome);
    Result<QSet<RecordId>> idsIn(const Table &table) const;

    const SqlFile &m_damaged;
    const SqlFile &m_fresh;
    const Schema &m_schema;
    TreeCopy m_copy;
    Carving m_carving;
    ChangeLog m_log;
    rescue::Report m_report;
    RecordTraces m_traces;
    /// Records that are not whole, and all there is.
    QHash<RecordId, const Table *> m_doubtful;
};

Result<rescue::Report> Work::run()
{
    if (const auto off = m_fresh.run(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off.error();
    auto transaction = Transaction::begin(m_fresh);
    if (!transaction)
        return transaction.error();
    if (const auto done = copyAll(); !done)
        return done.error();
    if (const auto done = takeOutDoubtful(); !done)
        return done.error();
    if (const auto done = bringMissing(); !done)
        return done.error();
    for (rescue::Outcome &outcome : m_report.outcomes) {
        if (const auto done = finish(outcome); !done)
            return done.error();
    }
    if (const auto done = m_report.lacksSteps ? rescuedhistory::complete(m_fresh, m_schema) : Result<void>();
        !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return m_report;
}

Result<void> Work::copyAll()
{
    if (const auto done = copyWhatIsNoRecord(); !done)
        return done;
    for (const Table &table : m_schema.tables()) {
        if (const auto done = copyRecords(table); !done)
            return done;
    }
    return {};
}

Result<void> Work::copyWhatIsNoRecord()
{
    const auto history = rescuedhistory::copy(m_copy, m_carving, m_fresh);
    if (!history)
        return history.error();
    m_report.lacksSteps = !history->isWhole;
    const auto lostIdentity = rescuedidentity::copy(m_damaged, history->identity, m_fresh);
    if (!lostIdentity)
        return lostIdentity.error();
    const auto drafts =
        m_copy.copyFromBothEnds(QStringLiteral("draft"), {QStringLiteral("key"), QStringLiteral("text")});
    if (!drafts)
        return drafts.error();
    m_report.losses = *lostIdentity + history->losses;
    if (!*drafts)
        m_report.losses.append(
            Sentences::tr("Text that was half typed in the capture line and not entered yet may be lost."));
    return {};
}

Result<void> Work::copyRecords(const Table &table)
{
    // The names as the file has them; those that are quoted already stay so.
    QStringList columns = {QStringLiteral("seq")};
    columns += columncodec::columnNames(table);
    columns.replaceInStrings(QStringLiteral("\""), QString());
    for (QString &column : columns)
        column = u'"' + column + u'"';
    const auto copied =
        m_copy.copyNumbered(sqlnames::quoted(table.name()), columns, RowIntake::TakenNumber::IsReplaced);
    if (!copied)
        return copied.error();
    m_report.outcomes.append({&table, 0, 0, 0, 0, {}, {}, false});
    if (!*copied && m_report.lacksSteps)
        m_report.outcomes.last().mayLackMore = true;
    return {};
}

Result<void> Work::takeOutDoubtful()
{
    auto traces = RecordTraces::read(m_damaged, m_fresh, m_schema);
    if (!traces)
        return traces.error();
    m_traces = *std::move(traces);
    for (const Table &table : m_schema.tables()) {
        const auto staying = doubtfulrecords::takeOut(m_fresh, table, m_traces, m_log);
        if (!staying)
            return staying.error();
        for (const RecordId &id : *staying)
            m_doubtful.insert(id, &table);
    }
    return {};
}

// A whole history knows the newest state; one that lacks steps may know an older one than the pages.
Result<void> Work::bringMissing()
{
    if (m_report.lacksSteps) {
        const auto carved = carve();
        return carved ? rebuildFromHistory() : carved;
    }
    const auto rebuilt = rebuildFromHistory();
    return rebuilt ? carve() : rebuilt;
}

Result<void> Work::carve()
{
    const auto found = m_carving.findRecords(m_traces, m_doubtful);
    if (!found)
        return found.error();
    for (rescue::Outcome &outcome : m_report.outcomes)
        outcome.found = found->records.value(outcome.table);
    if (found->unplaced > 0)
        //: %1 number of records
        m_report.losses.append(Sentences::tr("Found and not saved, for nothing tells where they belong: %1")
                                   .arg(found->unplaced));
    return {};
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

Result<void> Work::rebuildFromHistory()
{
    ChangeSet rebuilt;
    for (rescue::Outcome &outcome : m_report.outcomes) {
        const auto present = idsIn(*outcome.table);
        if (!present)
            return present.error();
        const QSet<RecordId> missing = m_traces.expected(*outcome.table) - *present;
        for (const RecordId &id : missing) {
            if (const auto done = rebuild(id, outcome, rebuilt); !done)
                return done;
        }
    }
    if (rebuilt.isEmpty())
        return {};
    rebuilt.id = RecordId::create();
    rebuilt.time = QDateTime::currentDateTimeUtc();
    rebuilt.label = Sentences::tr("Rescue from a damaged file");
    const auto logged = m_log.append(rebuilt);
    return logged ? Result<void>() : Result<void>(logged.error());
}

Result<void> Work::rebuild(const RecordId &id, rescue::Outcome &outcome, ChangeSet &rebuilt) const
{
    const Table &table = *outcome.table;
    const auto record = m_log.lastState(table, id);
    if (!record)
        return record.error();
    if (!*record)
        return {};
    RowChange row{table.name(), id, RowChange::Kind::Insert, {}};
    for (const Field &field : table.fields())
        row.fields.insert(field.name(), {{}, (*record)->value(field.name())});
    const SearchIndex index(m_fresh, m_schema);
    const auto written = ChangeWriter(m_fresh, m_schema, index).write({row});
    // Another record may have its key by now; then it is lost, and named.
    if (!written &&
        (written.error().code == Error::Code::Conflict || written.error().code == Error::Code::Invalid))
        return {};
    if (!written)
        return written;
    rebuilt.rows.append(row);
    ++outcome.rebuilt;
    return {};
}

Result<void> Work::finish(rescue::Outcome &outcome)
{
    const Table &table = *outcome.table;
    const auto present = idsIn(table);
    if (!present)
        return present.error();
    const QSet<RecordId> lost = m_traces.expected(table) - *present;
    for (const RecordId &id : lost) {
        ++outcome.lost;
        //: %1 entity, %2 id
        outcome.lines.append(
            Sentences::tr("%1 of which only the identity %2 can be read").arg(table.label(), id.toString()));
    }
    outcome.read = present->size() - outcome.rebuilt - outcome.found;
    if (const auto done = loosereferences::cut(m_fresh, outcome); !done)
        return done;
    return table.isSearched() ? m_fresh.run(ddl::rebuildSearch(table)) : Result<void>();
}

/// What a check of the rescued file finds.
Result<QStringList> faultsOf(const QString &path, const Schema &schema)
{
    const auto rescued = SqlStore::open(path, true, schema);
    return rescued ? (*rescued)->findFaults() : Result<QStringList>(rescued.error());
}

bool isEmpty(const rescue::Report &report)
{
    return std::all_of(report.outcomes.begin(), report.outcomes.end(), [](const rescue::Outcome &outcome) {
        return outcome.read + outcome.rebuilt + outcome.found == 0;
    });
}

Result<rescue::Report> copyInto(const QString &target, const QString &damaged, const Schema &schema,
                                const GoesOn &goesOn)
{
    const auto source = RescueSource::open(damaged, target, schema);
    if (!source)
        return source.error();
    const auto fresh = SqlFile::open(target, SqlFile::Mode::ReadWrite);
    if (!fresh)
        return fresh.error();
    auto report = Work(source->file(), **fresh, schema, goesOn).run();
    if (report && isEmpty(*report) && !source->knowsTables())
        return Error{Error::Code::Damaged,
                     Sentences::tr("Nothing in %1 can be read. Restore a backup.")
                         .arg(QDir::toNativeSeparators(damaged)),
                     QStringLiteral("no tables")};
    return report;
}

} // namespace

namespace rescue {

Result<Report> run(const QString &damaged, const QString &target, const Schema &schema, const GoesOn &goesOn)
{
    if (const auto made = SqlStore::create(target, schema); !made)
        return made.error();
    Result<Report> report = copyInto(target, damaged, schema, goesOn);
    if (report) {
        auto faults = faultsOf(target, schema);
        if (faults)
            report->faults = *std::move(faults);
        else
            report = faults.error();
    }
    if (!report)
        sidefiles::removeAll(target);
    return report;
}

} // namespace rescue
