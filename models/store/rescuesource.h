// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/schema.h"
#include "models/store/sqlfile.h"
#include "models/store/temporaryfolder.h"

#include <optional>

/// A damaged file, opened however little of it SQLite understands.
class RescueSource
{
public:
    /// Errors: Damaged, ReadOnly. The beginning of \p sound, a file of ours, stands in for one that is lost.
    static Result<RescueSource> open(const QString &path, const QString &sound, const Schema &schema);

    const SqlFile &file() const { return *m_file; }
    /// Whether some of the tables were found in the file's own list.
    bool knowsTables() const { return m_knowsTables; }

private:
    RescueSource() = default;
    Result<void> openWithBeginning(const QString &path, const QString &sound);

    /// Before the file, which lies in it and has to be closed first.
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<SqlFile> m_file;
    bool m_knowsTables = false;
};
