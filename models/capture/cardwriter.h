// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/cardtext.h"
#include "models/changes/changeset.h"
#include "models/result.h"

class Session;

/// Puts what was typed into the file, one step that can be undone for each call. When a call returns without
/// an error, the cards are on disk. Organisations and themes that are mentioned and do not exist are made in
/// the same step.
class CardWriter
{
public:
    /// \p session must outlive the writer.
    CardWriter(Session &session, const RecordId &conference);

    /// What stands in the file; nothing if the card is gone.
    Result<std::optional<CardText>> read(const RecordId &card) const;
    /// \p group null: the cards belong to no group.
    Result<void> add(const RecordId &question, const RecordId &group, const QList<CardText> &texts);
    Result<void> change(const RecordId &card, const CardText &text);
    /// Sets a yes-or-no field, such as names::unclear.
    Result<void> mark(const QList<RecordId> &cards, QStringView field, bool isSet);
    Result<void> remove(const QList<RecordId> &cards);

private:
    class Step;

    Result<QList<Record>> cards(const QList<RecordId> &ids) const;
    Result<QList<Record>> links(const QList<RecordId> &cards) const;

    Session &m_session;
    RecordId m_conference;
};
