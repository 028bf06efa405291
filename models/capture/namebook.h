// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/cardtext.h"
#include "models/session.h"

#include <QHash>

/// The names that cards can mention, read from the file when they are first asked for.
class NameBook : public QObject
{
    Q_OBJECT

public:
    /// \p session must outlive the book.
    explicit NameBook(Session &session, QObject *parent = nullptr);

    const NameList &organisations();
    /// The themes of one question.
    const NameList &themes(const RecordId &question);
    MentionedNames names(const RecordId &question) { return {organisations(), themes(question)}; }

signals:
    void failed(const Error &error);

private:
    NameList read(const RecordQuery &query);
    void follow(const ChangeSet &changes);

    Session &m_session;
    std::optional<NameList> m_organisations;
    QHash<RecordId, NameList> m_themes;
};
