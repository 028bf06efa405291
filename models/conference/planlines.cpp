// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/planlines.h"

#include "models/schema/names.h"

#include <QRegularExpression>
#include <QTime>

namespace {

constexpr qsizetype longestShortName = 24;

QVariantMap ownedBy(const RecordId &conference)
{
    return {{names::conference.toString(), QVariant::fromValue(conference)}};
}

// Whole words only, and never nothing.
QString firstWords(const QString &line)
{
    if (line.size() <= longestShortName)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestShortName);
    return (space > 0 ? line.left(space) : line.left(longestShortName)) + u'…';
}

} // namespace

namespace planlines {

Result<Record> agendaItem(const Session &session, const RecordId &conference, const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{1,2})[:.](\\d{2})\\s+)?(?:(\\d{1,3})\\s+(?:min\\.?\\s+)?)?(\\S.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto parts = form.match(line.trimmed());
    QVariantMap values = ownedBy(conference);
    const QTime start(parts.captured(1).toInt(), parts.captured(2).toInt());
    const bool isUnderstood = parts.hasMatch() && (parts.captured(1).isEmpty() || start.isValid());
    values.insert(names::title.toString(), isUnderstood ? parts.captured(4) : line.trimmed());
    if (isUnderstood && !parts.captured(1).isEmpty())
        values.insert(names::startsAt.toString(), start);
    if (isUnderstood && !parts.captured(3).isEmpty())
        values.insert(names::minutes.toString(), parts.captured(3).toLongLong());
    return session.newRecord(names::agendaItem, values);
}

Result<Record> question(const Session &session, const RecordId &conference, const QString &line)
{
    QVariantMap values = ownedBy(conference);
    values.insert(names::wording.toString(), line.trimmed());
    values.insert(names::shortName.toString(), firstWords(line.trimmed()));
    return session.newRecord(names::question, values);
}

Result<Record> workingGroup(const Session &session, const RecordId &conference, const QString &line)
{
    QVariantMap values = ownedBy(conference);
    values.insert(names::name.toString(), line.trimmed());
    return session.newRecord(names::workingGroup, values);
}

} // namespace planlines
