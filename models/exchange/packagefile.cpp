// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packagefile.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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
          QStringLiteral("walk-in"), QStringLiteral("anonymous"), QStringLiteral("working-group")}},
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

// Beside the target it would be found in the open after a crash.
Result<RecordId> writeSealed(const packagefile::Draft &draft, const Schema &schema)
{
    const QFileInfo target(draft.target);
    const QString shown = QDir::toNativeSeparators(draft.target);
    if (target.exists())
        return Error{
            Error::Code::Exists, Sentences::tr("%1 is already there. Choose another name.").arg(shown), {}};
    const TemporaryFolder folder;
    const QString plain = folder.filePath(QStringLiteral("plain.szpaket"));
    const auto package = Session::createPackage(plain, draft.identity, draft.records, schema);
    if (!package)
        return package;
    if (const auto sealed = seal::write(plain, draft.target, *package, *draft.key); !sealed)
        return sealed.error();
    return package;
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

Result<Draft> prepare(const RecordReader &home, const Order &order)
{
    const auto rows = contents(home, order);
    const auto description = home.description();
    const auto name = nameFor(home, order);
    if (!rows)
        return rows.error();
    if (!description)
        return description.error();
    if (!name)
        return name.error();
    const RecordId first = description->package ? description->package->home : description->id;
    return Draft{order.target, {first, order.conference, order.group, *name}, *rows, order.key};
}

Result<RecordId> write(const Draft &draft, const Schema &schema)
{
    return draft.key ? writeSealed(draft, schema)
                     : Session::createPackage(draft.target, draft.identity, draft.records, schema);
}

Result<void> note(Session &home, const RecordId &package, const Draft &draft)
{
    const PackageIdentity &identity = draft.identity;
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
    const auto noted = home.apply(changes);
    if (!noted)
        QFile::remove(draft.target);
    return noted;
}

Result<RecordId> handOut(Session &home, const Order &order)
{
    const auto draft = prepare(home.reader(), order);
    if (!draft)
        return draft.error();
    const auto package = write(*draft, home.schema());
    if (!package)
        return package;
    if (const auto noted = note(home, *package, *draft); !noted)
        return noted.error();
    return package;
}

Result<std::unique_ptr<OpenPackage>> open(const QString &path, const QString &passphrase)
{
    return OpenPackage::open(path, passphrase);
}

} // namespace packagefile

Result<std::unique_ptr<OpenPackage>> OpenPackage::open(const QString &path, const QString &passphrase)
{
    std::unique_ptr<OpenPackage> package(new OpenPackage);
    package->m_path = path;
    QString plain = path;
    if (seal::isSealed(path)) {
        package->m_folder = std::make_unique<TemporaryFolder>();
        plain = package->m_folder->filePath(QFileInfo(path).fileName());
        if (const auto opened = seal::open(path, passphrase, plain); !opened)
            return opened.error();
    }
    auto session = Session::open(plain, Session::Access::ReadOnly);
    if (!session)
        return session.error();
    package->m_session = std::move(*session);
    return package;
}

Result<QList<HalfTypedCard>> OpenPackage::halfTypedCards() const
{
    const auto description = reader().description();
    if (!description)
        return description.error();
    // A copy of the home file has its own lines open, too.
    return description->package ? HalfTypedCard::all(reader(), description->package->conference)
                                : QList<HalfTypedCard>();
}
