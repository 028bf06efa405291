// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace {

const QString timeFormat = QStringLiteral("yyyy-MM-dd HHmmss");

const QList<std::pair<BackupReason, QString>> &reasonNames()
{
    static const QList<std::pair<BackupReason, QString>> names = {
        {BackupReason::Opening, QStringLiteral("opening")},
        {BackupReason::Upgrade, QStringLiteral("upgrade")},
        {BackupReason::Merge, QStringLiteral("merge")},
        {BackupReason::Restoring, QStringLiteral("restoring")},
        {BackupReason::Request, QStringLiteral("request")}};
    return names;
}

QString nameOf(BackupReason reason)
{
    for (const auto &[known, name] : reasonNames()) {
        if (known == reason)
            return name;
    }
    return {};
}

std::optional<BackupReason> reasonOf(const QString &text)
{
    for (const auto &[reason, name] : reasonNames()) {
        if (name == text)
            return reason;
    }
    return std::nullopt;
}

// The bucket in which only the newest is kept; null: kept always, empty: never.
QString bucketOf(const QDateTime &time, const QDateTime &now)
{
    const QDate day = time.date();
    const qint64 age = day.daysTo(now.date());
    if (age <= 0)
        return {};
    if (age <= 7)
        return QStringLiteral("day %1").arg(age);
    if (age <= 7 + 4 * 7)
        return QStringLiteral("week %1").arg((age - 8) / 7);
    if (day >= now.date().addMonths(-12))
        return QStringLiteral("month %1-%2").arg(day.year()).arg(day.month());
    return QStringLiteral("");
}

} // namespace

BackupFolder::BackupFolder(const QString &file)
    // One name in every language, so that an office finds it whatever the program speaks.
    : m_path(QFileInfo(file).absoluteDir().filePath(QStringLiteral("Sicherungen")))
    , m_name(QFileInfo(file).completeBaseName())
    , m_suffix(QFileInfo(file).suffix())
{
}

QList<Backup> BackupFolder::backups() const
{
    static const QRegularExpression ending(
        QStringLiteral("^ (\\d{4}-\\d\\d-\\d\\d \\d{6})Z ([a-z]+)(?: \\d+)?$"));
    QList<Backup> found;
    for (const QFileInfo &file : QDir(m_path).entryInfoList(QDir::Files)) {
        if (!file.fileName().startsWith(m_name) || file.suffix() != m_suffix)
            continue;
        const auto match = ending.match(file.completeBaseName().mid(m_name.size()));
        QDateTime time = QDateTime::fromString(match.captured(1), timeFormat);
        time.setTimeSpec(Qt::UTC);
        const auto reason = reasonOf(match.captured(2));
        if (time.isValid() && reason)
            found.append({file.absoluteFilePath(), time, *reason, file.size()});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Backup &left, const Backup &right) { return left.time > right.time; });
    return found;
}

Backup BackupFolder::next(BackupReason reason, const QDateTime &time) const
{
    const QDateTime utc = time.toUTC();
    const QString base =
        QStringLiteral("%1/%2 %3Z %4").arg(m_path, m_name, utc.toString(timeFormat), nameOf(reason));
    const QString ending = m_suffix.isEmpty() ? QString() : u'.' + m_suffix;
    QString path = base + ending;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1 %2%3").arg(base, QString::number(number), ending);
    return {path, utc, reason, 0};
}

QList<Backup> BackupFolder::superfluous(const QList<Backup> &backups, const QDateTime &now)
{
    QList<Backup> sorted = backups;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Backup &left, const Backup &right) { return left.time > right.time; });
    QSet<QString> full;
    QList<Backup> result;
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        const QString bucket = bucketOf(sorted.at(i).time.toLocalTime(), now.toLocalTime());
        if (bucket.isNull())
            continue;
        if (bucket.isEmpty() || full.contains(bucket))
            result.append(sorted.at(i));
        full.insert(bucket);
    }
    return result;
}
