// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

class SqlFile;

/// Reads the log of change sets.
class ChangeLog
{
public:
    ChangeLog(const SqlFile &file, const Schema &schema);

    Result<QList<ChangeSet>> history(const HistoryQuery &query) const;
    Result<QList<ChangeSet>> undoable(int limit) const;

private:
    Result<QList<ChangeSet>> changeSets(const QVariantList &numbers) const;
    Result<ChangeSet> changeSet(const QVariant &number) const;

    const SqlFile &m_file;
    const Schema &m_schema;
};
