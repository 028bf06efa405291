// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backupfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace {

const QString unfinishedEnding = QStringLiteral(".new");
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

/// Periods of one length, counted back from today, each of which keeps the newest of its backups. Counted are
/// those that have a backup, so a wrong clock or a file that is opened once a year costs no more than one.
class Periods
{
public:
    explicit Periods(qsizetype most) : m_most(most) {}

    /// To be asked from the newest backup on: whether it is the first of a period that still counts.
    bool fill(const QString &period)
    {
        if (has(period) || m_filled.size() == m_most)
            return false;
        m_filled.insert(period);
        return true;
    }
    bool has(const QString &period) const { return m_filled.contains(period); }

private:
    qsizetype m_most;
    QSet<QString> m_filled;
};

QString weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-%2").arg(year).arg(week);
}

} // namespace

BackupFolder::BackupFolder(const QString &file)
    // One name in every language, so that an office finds it whatever the program speaks.
    : m_path(QFileInfo(file).absoluteDir().filePath(QStringLiteral("Sicherungen")))
    , m_name(QFileInfo(file).completeBaseName())
    , m_suffix(QFileInfo(file).suffix())
{
}

std::optional<Backup> BackupFolder::read(const QString &name) const
{
    static const QRegularExpression ending(
        QStringLiteral("^ (\\d{4}-\\d\\d-\\d\\d \\d{6})Z ([a-z]+)(?: \\d+)?$"));
    const QFileInfo file(QDir(m_path).filePath(name));
    if (!name.startsWith(m_name) || file.suffix() != m_suffix)
        return std::nullopt;
    const auto match = ending.match(file.completeBaseName().mid(m_name.size()));
    QDateTime time = QDateTime::fromString(match.captured(1), timeFormat);
    time.setTimeSpec(Qt::UTC);
    const auto reason = reasonOf(match.captured(2));
    if (!time.isValid() || !reason)
        return std::nullopt;
    return Backup{file.absoluteFilePath(), time, *reason, file.size()};
}

QList<Backup> BackupFolder::backups() const
{
    QList<Backup> found;
    for (const QString &name : QDir(m_path).entryList(QDir::Files)) {
        if (const auto backup = read(name))
            found.append(*backup);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Backup &left, const Backup &right) { return left.time > right.time; });
    return found;
}

QStringList BackupFolder::unfinished() const
{
    QStringList found;
    for (const QFileInfo &file : QDir(m_path).entryInfoList(QDir::Files)) {
        QString name = file.fileName();
        // What SQLite writes beside it may outlive it.
        for (const auto *beside : {"-journal", "-wal", "-shm", ".making"}) {
            if (name.endsWith(QLatin1StringView(beside)))
                name.chop(static_cast<qsizetype>(qstrlen(beside)));
        }
        const QString path = QDir(m_path).filePath(name);
        if (name.endsWith(unfinishedEnding) && !found.contains(path) &&
            read(name.chopped(unfinishedEnding.size())))
            found.append(path);
    }
    return found;
}

QString BackupFolder::unfinishedOf(const Backup &backup)
{
    return backup.path + unfinishedEnding;
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
    constexpr qsizetype newestKept = 5;
    const QDate today = now.toLocalTime().date();
    Periods days(7);
    // The present week and month are not over: four and twelve more.
    Periods weeks(5);
    Periods months(13);
    QList<Backup> result;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const QDate day = sorted.at(i).time.toLocalTime().date();
        if (day >= today)
            continue;
        const QString month = day.toString(QStringLiteral("yyyy-MM"));
        const bool isFirstOfDay = days.fill(day.toString(Qt::ISODate));
        const bool isFirstOfWeek = weeks.fill(weekOf(day));
        const bool isFirstOfMonth = months.fill(month);
        const bool isWanted = sorted.at(i).reason == BackupReason::Request && months.has(month);
        if (i >= newestKept && !isFirstOfDay && !isFirstOfWeek && !isFirstOfMonth && !isWanted)
            result.append(sorted.at(i));
    }
    return result;
}
