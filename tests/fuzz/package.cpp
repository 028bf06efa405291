// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/samplesession.h"

#include "models/capture/cardwriter.h"
#include "models/exchange/packagefile.h"
#include "models/exchange/packagemerge.h"
#include "models/schema/names.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace {

QString pathOf(const char *name)
{
    return QDir(samplesession::folder()).filePath(QLatin1StringView(name));
}

template<typename T>
T must(Result<T> result)
{
    if (!result)
        samplesession::mustSucceed(result.error());
    return std::move(*result);
}

// A laptop's package with two cards typed, whose checksums are taken out: so that what is damaged gets past
// them and has to be told by what it says.
void makeOriginal(const QString &path)
{
    Session &home = samplesession::session();
    const Record conference = must(home.reader().records(RecordQuery::all(names::conference))).constFirst();
    const auto within = [&](QStringView table) {
        return RecordQuery::where(table, names::conference, QVariant::fromValue(conference.id()));
    };
    const RecordId question = must(home.reader().records(within(names::question))).constFirst().id();
    const RecordId group = must(home.reader().records(within(names::workingGroup))).constFirst().id();
    must(packagefile::handOut(home, {path, conference.id(), group, {}, {}}));
    const auto laptop = must(Session::open(path));
    CardWriter writer(*laptop, conference.id());
    for (const auto *text : {"Jugendtreff", "Fahrdienst"})
        samplesession::mustSucceed(
            writer.add(question, group, {CardText{.wording = QLatin1StringView(text)}}));
}

bool run(const QSqlDatabase &database, const QString &statement, const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

// The first byte says which row of the log is damaged, the second which of its columns; the rest is put
// there.
void damage(const QString &path, const QByteArray &input)
{
    static const std::array columns = {"fields", "fields", "fields", "entity", "record", "kind"};
    const auto at = [&](qsizetype place) { return static_cast<uchar>(input.at(place)); };
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("damage"));
        database.setDatabaseName(path);
        if (!database.open() || !run(database, QStringLiteral("UPDATE change_set SET digest = NULL")))
            qFatal("%s", qPrintable(path));
        const QString column = QLatin1StringView(columns.at(at(1) % columns.size()));
        const QByteArray rest = input.mid(2);
        // What a column does not take stays as it was.
        run(database,
            QStringLiteral("UPDATE row_change SET %1 = ? WHERE rowid = "
                           "(SELECT rowid FROM row_change ORDER BY rowid DESC LIMIT 1 OFFSET ?)")
                .arg(column),
            {column == u"record" ? QVariant(rest) : QVariant(QString::fromUtf8(rest)), at(0) % 16});
    }
    QSqlDatabase::removeDatabase(QStringLiteral("damage"));
}

} // namespace

/// A package that says anything: what the merge takes over keeps the rules, and can be taken back.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (input.size() < 2)
        return 0;
    static const QString original = pathOf("original.szpaket");
    if (!QFile::exists(original))
        makeOriginal(original);
    const QString path = pathOf("damaged.szpaket");
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
    if (!QFile::copy(original, path))
        qFatal("%s", qPrintable(path));
    damage(path, input);
    const auto package = packagefile::open(path, {});
    Session &home = samplesession::session();
    PackageMerge merge(home.reader());
    if (!package || !merge.add((*package)->reader()) || merge.changes().isEmpty())
        return 0;
    samplesession::mustSucceed(home.merge(merge.changes(), {}));
    samplesession::mustSucceed(home.undo());
    home.undoStack().clear();
    return 0;
}
