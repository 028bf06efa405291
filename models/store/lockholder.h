// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/filestate.h"

#include <QDateTime>

#include <optional>

/// Who holds a file, as the program that does wrote it beside the file.
struct LockHolder
{
    QString user;
    QString host;
    QString program;
    QDateTime since;
    /// Different each time a file is opened.
    QByteArray token;
    /// How far the file itself has come; what came after it is in the log beside it.
    std::optional<FileState> fileState;

    /// Somebody at this computer, now.
    static LockHolder here();
    /// Where it stands for the file \p path.
    static QString noteOf(const QString &path);
    /// Nothing if there is no note, or not a whole one.
    static std::optional<LockHolder> read(const QString &path);
    bool write(const QString &path) const;

    /// Renews the time of the note, by the clock of whoever keeps the folder.
    static bool renew(const QString &path);
    /// Seconds since the note was renewed, or without one since the lock was made, both times taken by the
    /// clock of whoever keeps the folder, so that clocks that differ do no harm; nothing if it cannot be
    /// told.
    static std::optional<qint64> silence(const QString &path);
};
