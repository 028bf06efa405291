// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsession.h"

#include "models/changes/edits.h"

#include <QDate>

namespace {

template<typename T>
T valueOrAbort(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(*result);
}

void applyOrAbort(Session &session, const ChangeSet &changes)
{
    if (const auto applied = session.apply(changes); !applied)
        qFatal("%s (%s)", qPrintable(applied.error().text), qPrintable(applied.error().detail));
}

} // namespace

namespace testsession {

std::unique_ptr<Session> makeSession(const QTemporaryDir &folder)
{
    return valueOrAbort(Session::create(folder.filePath(QStringLiteral("test.sozialraum"))));
}

Record addRecord(Session &session, QStringView table, const QVariantMap &values)
{
    const Record record = valueOrAbort(session.newRecord(table, values));
    applyOrAbort(session, edits::insert(record));
    return record;
}

QList<Record> addRecords(Session &session, QStringView table, int count,
                         const std::function<QVariantMap(int)> &values)
{
    QList<Record> records;
    ChangeSet changes;
    for (int i = 0; i < count; ++i) {
        records.append(valueOrAbort(session.newRecord(table, values(i))));
        changes.append(edits::insert(records.last()));
    }
    applyOrAbort(session, changes);
    return records;
}

Record stored(const Session &session, const Record &record)
{
    return valueOrAbort(session.reader().record(record.table().name(), record.id())).value();
}

void setField(Session &session, const Record &record, QStringView field, const QVariant &value)
{
    applyOrAbort(session, edits::setField(stored(session, record), field, value));
}

QVariant reference(const Record &record)
{
    return QVariant::fromValue(record.id());
}

QStringList found(const Session &session, const QString &text, const RecordId &conference)
{
    QStringList texts;
    for (const SearchHit &hit : valueOrAbort(session.reader().search({text, conference, 50})))
        texts.append(hit.text);
    return texts;
}

Record addConference(Session &session, const QString &title)
{
    const Record space =
        addRecord(session, u"social-space", {{QStringLiteral("name"), QStringLiteral("Space of ") + title}});
    return addRecord(session, u"conference",
                     {{QStringLiteral("title"), title},
                      {QStringLiteral("social-space"), reference(space)},
                      {QStringLiteral("date"), QDate(2026, 11, 23)}});
}

} // namespace testsession
