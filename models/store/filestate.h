// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>

class SqlFile;

/// How far a file has come: its newest step in the history. Two files that grew apart differ in it.
struct FileState
{
    /// 0: nothing was changed yet.
    qint64 step = 0;
    QByteArray changeSet;

    bool operator==(const FileState &other) const = default;
    /// As \p file shows it.
    static Result<FileState> of(const SqlFile &file);
    /// As the one file at \p path has it, without the log that may lie beside it.
    static Result<FileState> onDisk(const QString &path);
    /// Whether \p file went through this state, or is in it.
    Result<bool> isPartOf(const SqlFile &file) const;
};
