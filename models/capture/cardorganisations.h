// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QHash>

/// Which organisations cards mention, for lists that show many cards: read for a page of them at once.
class CardOrganisations : public QObject
{
    Q_OBJECT

public:
    /// \p session must outlive this.
    explicit CardOrganisations(Session &session, QObject *parent = nullptr);

    bool knows(const RecordId &card) const { return m_names.contains(card); }
    /// Reads what the cards mention; all of them are known afterwards.
    void read(const QList<RecordId> &cards);
    /// The names; empty if the card is not known.
    QStringList names(const RecordId &card) const { return m_names.value(card); }

signals:
    /// Names that were known are no longer true.
    void forgotten();
    void failed(const Error &error);

private:
    void follow(const ChangeSet &changes);

    Session &m_session;
    QHash<RecordId, QStringList> m_names;
};
