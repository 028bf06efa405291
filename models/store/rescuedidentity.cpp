// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rescuedidentity.h"

#include "models/schema/recordid.h"
#include "models/store/backupfolder.h"
#include "models/store/sqlfile.h"

#include <QCoreApplication>

namespace {

const QString idKey = QStringLiteral("id");

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

QVariant entry(const SqlFile &file, const QString &key)
{
    const auto value = file.value(QStringLiteral("SELECT value FROM file_info WHERE key = ?"), {key});
    return value ? *value : QVariant();
}

bool isId(const QVariant &value)
{
    return RecordId::fromString(value.toString()).has_value();
}

// A file of another district may have had the same name; without any history nothing can tell.
bool isBackupOf(const SqlFile &backup, const SqlFile &fresh)
{
    const auto steps = fresh.value(QStringLiteral("SELECT count(*) FROM change_set"));
    if (steps && steps->toInt() == 0)
        return true;
    const auto step = backup.value(QStringLiteral("SELECT id FROM change_set ORDER BY seq LIMIT 1"));
    if (!step || !step->isValid())
        return false;
    const auto known = fresh.value(QStringLiteral("SELECT count(*) FROM change_set WHERE id = ?"), {*step});
    return known && known->toInt() > 0;
}

QVariant idInBackups(const SqlFile &damaged, const SqlFile &fresh)
{
    for (const Backup &backup : BackupFolder(damaged.shownPath()).backups()) {
        const auto file = SqlFile::open(backup.path, SqlFile::Mode::ReadOnly);
        if (!file || !isBackupOf(**file, fresh))
            continue;
        if (const QVariant id = entry(**file, idKey); isId(id))
            return id;
    }
    return {};
}

} // namespace

Result<QStringList> rescuedidentity::copy(const SqlFile &damaged, const QHash<QString, QString> &found,
                                          const SqlFile &fresh)
{
    QHash<QString, QVariant> values;
    // A package stays one: what was typed there is to be given back.
    for (const QString &key :
         QStringLiteral("id created program-version home package-conference package-group package-name")
             .split(u' ')) {
        values[key] = entry(damaged, key);
        if (!values.value(key).isValid() && found.contains(key))
            values[key] = found.value(key);
    }
    if (!isId(values.value(idKey)))
        values[idKey] = idInBackups(damaged, fresh);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!value->isValid())
            continue;
        const auto done =
            fresh.value(QStringLiteral("INSERT OR REPLACE INTO file_info (key, value) VALUES (?, ?)"),
                        {value.key(), *value});
        if (!done)
            return done.error();
    }
    QStringList lost;
    if (!isId(values.value(idKey)))
        lost.append(Sentences::tr(
            "By what the file is known is lost: it goes on taking the packages that it lists itself, "
            "but no others, and no other copies of the file."));
    if (!isId(values.value(QStringLiteral("home"))) &&
        damaged.shownPath().endsWith(QStringLiteral(".szpaket"), Qt::CaseInsensitive))
        lost.append(Sentences::tr("Where the package comes from is lost: it cannot be merged any more. "
                                  "Enter what was typed in it in the file itself."));
    return lost;
}
