// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagefile.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QFile>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(PackageFile)
};

// What is not named here stays at home.
const QHash<QString, QStringList> &carriedFields()
{
    static const QHash<QString, QStringList> fields = {
        {QStringLiteral("social-space"),
         {QStringLiteral("name"), QStringLiteral("short-name"), QStringLiteral("colour"),
          QStringLiteral("position")}},
        {QStringLiteral("municipality"),
         {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("key")}},
        {QStringLiteral("organisation"),
         {QStringLiteral("name"), QStringLiteral("short-name"), QStringLiteral("provider"),
          QStringLiteral("category")}},
        {QStringLiteral("person"),
         {QStringLiteral("title"), QStringLiteral("given-name"), QStringLiteral("family-name"),
          QStringLiteral("function"), QStringLiteral("organisation")}},
        {QStringLiteral("conference"),
         {QStringLiteral("title"), QStringLiteral("social-space"), QStringLiteral("date"),
          QStringLiteral("starts-at"), QStringLiteral("ends-at"), QStringLiteral("venue"),
          QStringLiteral("status"), QStringLiteral("dots-per-person"), QStringLiteral("dots-per-theme")}},
        {QStringLiteral("question"),
         {QStringLiteral("conference"), QStringLiteral("position"), QStringLiteral("wording"),
          QStringLiteral("short-name"), QStringLiteral("kind")}},
        {QStringLiteral("working-group"),
         {QStringLiteral("conference"), QStringLiteral("position"), QStringLiteral("name"),
          QStringLiteral("room"), QStringLiteral("topic")}},
        {QStringLiteral("theme"),
         {QStringLiteral("conference"), QStringLiteral("question"), QStringLiteral("name"),
          QStringLiteral("summary"), QStringLiteral("dots"), QStringLiteral("for-press"),
          QStringLiteral("position")}},
        {QStringLiteral("participation"),
         {QStringLiteral("conference"), QStringLiteral("organisation"), QStringLiteral("person"),
          QStringLiteral("head-count"), QStringLiteral("role"), QStringLiteral("status"),
          QStringLiteral("walk-in"), QStringLiteral("working-group")}},
    };
    return fields;
}

Record carried(const Record &record)
{
    Record part(record.table(), record.id());
    for (const QString &field : carriedFields().value(record.table().name()))
        part.set(field, record.value(field));
    return part;
}

// Parents before those that refer to them.
Result<QList<RecordQuery>> queries(const RecordReader &home, const Record &conference, bool withPeople)
{
    const QVariant id = QVariant::fromValue(conference.id());
    const RecordQuery participations = RecordQuery::where(names::participation, names::conference, id);
    QList<RecordQuery> queries = {
        RecordQuery::withIds(names::socialSpace, {conference.reference(names::socialSpace)}),
        RecordQuery::all(names::municipality), RecordQuery::all(names::organisation),
        RecordQuery::withIds(names::conference, {conference.id()})};
    for (const QStringView table : {names::question, names::workingGroup, names::theme})
        queries.append(RecordQuery::where(table, names::conference, id));
    if (!withPeople)
        return queries;
    const auto taking = home.records(participations);
    if (!taking)
        return taking.error();
    QList<RecordId> persons;
    for (const Record &participation : *taking)
        persons.append(participation.reference(names::person));
    queries.append(RecordQuery::withIds(names::person, persons));
    queries.append(participations);
    return queries;
}

Result<Record> conferenceOf(const RecordReader &home, const packagefile::Order &order)
{
    const auto conference = home.record(names::conference, order.conference);
    if (!conference)
        return conference.error();
    if (!*conference)
        return Error{Error::Code::NotFound, Sentences::tr("This conference is not in the file."), {}};
    return **conference;
}

Result<QString> nameFor(const RecordReader &home, const packagefile::Order &order)
{
    if (!order.name.trimmed().isEmpty())
        return order.name.trimmed();
    return order.group.isNull() ? home.title(names::conference, order.conference)
                                : home.title(names::workingGroup, order.group);
}

Result<void> noteHandedOut(Session &home, const RecordId &package, const PackageIdentity &identity)
{
    Record note(*home.schema().table(names::package), package);
    note.set(names::conference, QVariant::fromValue(identity.conference));
    if (!identity.group.isNull())
        note.set(names::workingGroup, QVariant::fromValue(identity.group));
    note.set(names::name, identity.name);
    const QDateTime now = QDateTime::currentDateTime();
    note.set(names::handedOutOn, now.date());
    note.set(names::handedOutAt, QTime(now.time().hour(), now.time().minute()));
    ChangeSet changes = edits::insert(note);
    changes.label = Sentences::tr("Hand out package “%1”").arg(identity.name);
    return home.apply(changes);
}

} // namespace

namespace packagefile {

Result<QList<RowChange>> contents(const RecordReader &home, const Order &order)
{
    const auto conference = conferenceOf(home, order);
    if (!conference)
        return conference.error();
    const auto wanted = queries(home, *conference, order.group.isNull());
    if (!wanted)
        return wanted.error();
    QList<RowChange> rows;
    for (const RecordQuery &query : *wanted) {
        const auto records = home.records(query);
        if (!records)
            return records.error();
        for (const Record &record : *records)
            rows += edits::insert(carried(record)).rows;
    }
    return rows;
}

Result<RecordId> handOut(Session &home, const Order &order)
{
    const auto rows = contents(home.reader(), order);
    const auto description = home.reader().description();
    const auto name = nameFor(home.reader(), order);
    if (!rows)
        return rows.error();
    if (!description)
        return description.error();
    if (!name)
        return name.error();
    const RecordId first = description->package ? description->package->home : description->id;
    const PackageIdentity identity{first, order.conference, order.group, *name};
    const auto package = Session::createPackage(order.target, identity, *rows, home.schema());
    if (!package)
        return package;
    if (const auto noted = noteHandedOut(home, *package, identity); !noted) {
        QFile::remove(order.target);
        return noted.error();
    }
    return package;
}

Result<std::unique_ptr<Session>> open(const QString &path, const QString &passphrase)
{
    Q_UNUSED(passphrase)
    return Session::open(path, Session::Access::ReadOnly);
}

} // namespace packagefile
