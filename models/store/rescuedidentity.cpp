// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rescuedidentity.h"

#include "models/schema/recordid.h"
#include "models/store/backupfolder.h"
#include "models/store/sqlfile.h"

#include <QCoreApplication>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

Result<QVariant> entry(const SqlFile &file, const char *key)
{
    return file.value(QStringLiteral("SELECT value FROM file_info WHERE key = ?"),
                      {QString::fromLatin1(key)});
}

bool isId(const Result<QVariant> &value)
{
    return value && RecordId::fromString(value->toString());
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
    for (const Backup &backup : BackupFolder(damaged.path()).backups()) {
        const auto file = SqlFile::open(backup.path, SqlFile::Mode::ReadOnly);
        if (!file || !isBackupOf(**file, fresh))
            continue;
        if (const auto id = entry(**file, "id"); isId(id))
            return *id;
    }
    return {};
}

} // namespace

Result<QStringList> rescuedidentity::copy(const SqlFile &damaged, const SqlFile &fresh)
{
    QStringList lost;
    bool isReadable = true;
    // A package stays one: what was typed there is to be given back.
    for (const auto *key : {"id", "created", "program-version", "home", "package-conference", "package-group",
                            "package-name"}) {
        auto value = entry(damaged, key);
        isReadable = isReadable && value.has_value();
        if (QLatin1StringView(key) == QLatin1StringView("id") && !isId(value)) {
            value = idInBackups(damaged, fresh);
            if (!value->isValid())
                lost.append(Sentences::tr(
                    "By what the file is known is lost: it goes on taking the packages that it lists itself, "
                    "but no others, and no other copies of the file."));
        }
        if (!value || !value->isValid())
            continue;
        const auto done =
            fresh.value(QStringLiteral("INSERT OR REPLACE INTO file_info (key, value) VALUES (?, ?)"),
                        {QString::fromLatin1(key), *value});
        if (!done)
            return done.error();
    }
    if (!isReadable && damaged.path().endsWith(QStringLiteral(".szpaket"), Qt::CaseInsensitive))
        lost.append(
            Sentences::tr("Where the package comes from is lost: it cannot be merged any more. "
                          "Enter what was typed in it in the file itself."));
    return lost;
}
