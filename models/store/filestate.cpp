// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filestate.h"

#include "models/store/sqlfile.h"

Result<FileState> FileState::of(const SqlFile &file)
{
    const auto newest = file.row(QStringLiteral("SELECT seq, id FROM change_set ORDER BY seq DESC LIMIT 1"));
    if (!newest)
        return newest.error();
    return newest->isEmpty() ? FileState()
                             : FileState{newest->at(0).toLongLong(), newest->at(1).toByteArray()};
}

Result<FileState> FileState::onDisk(const QString &path)
{
    const auto file = SqlFile::open(path, SqlFile::Mode::WithoutLog);
    return file ? of(**file) : Result<FileState>(file.error());
}

Result<bool> FileState::isPartOf(const SqlFile &file) const
{
    if (step == 0)
        return true;
    const auto id = file.value(QStringLiteral("SELECT id FROM change_set WHERE seq = ?"), {step});
    return id ? Result<bool>(id->toByteArray() == changeSet) : Result<bool>(id.error());
}
