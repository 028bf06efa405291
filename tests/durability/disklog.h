// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QRandomGenerator>

#include <optional>
#include <vector>

/// One thing that a program did to the files of its database.
struct DiskOperation
{
    enum class Kind { Write, Truncate, Sync, Remove };

    Kind kind = Kind::Write;
    /// What follows the database's name: "" for itself, "-wal", "-journal".
    QByteArray file;
    /// Where a write begins, how long a file is after Truncate.
    qint64 offset = 0;
    QByteArray bytes;
    /// Remove only: the folder was synced with it.
    bool isDurable = false;
};

using DiskLog = std::vector<DiskOperation>;

/// Files by what follows the database's name; without a value: not there.
using DiskFiles = QMap<QByteArray, std::optional<QByteArray>>;

/// A disk whose power can be cut: what was not synced may be there or not, by sectors of 512 bytes.
class CutDisk
{
public:
    explicit CutDisk(const DiskFiles &before) : m_durable(before) {}

    void play(const DiskOperation &operation);
    /// What is found when the power is back.
    DiskFiles filesAfterCut(QRandomGenerator &random) const;

private:
    enum class Survival { Nothing, AnySectors, UpToAMoment };

    void settle(const QByteArray &file);
    void settleRemovals();
    static std::optional<QByteArray> survivor(std::optional<QByteArray> file,
                                              const QList<DiskOperation> &pending, Survival survival,
                                              QRandomGenerator &random);

    DiskFiles m_durable;
    QMap<QByteArray, QList<DiskOperation>> m_pending;
};
