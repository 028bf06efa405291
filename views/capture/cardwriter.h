// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/recordid.h"

#include <QList>
#include <QStringList>

class Session;

/// Puts what was typed into the file, one step that can be undone for each call. When a call returns without
/// an error, the cards are on disk.
class CardWriter
{
public:
    /// \p session must outlive the writer.
    CardWriter(Session &session, const RecordId &conference);

    /// \p group null: the cards belong to no group.
    Result<void> add(const RecordId &question, const RecordId &group, const QStringList &texts);
    Result<void> change(const RecordId &card, const QString &text);
    Result<void> remove(const QList<RecordId> &cards);

private:
    Session &m_session;
    RecordId m_conference;
};
