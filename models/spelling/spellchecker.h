// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "models/spelling/dictionary.h"
#include "models/spelling/familiarwords.h"
#include "models/spelling/personalwords.h"

#include <QFuture>
#include <QHash>
#include <QSet>
#include <QTimer>

/// Tells misspelt words. Looking up happens in the background: typing never waits for it.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    /// \p session must outlive the checker; its names are no mistakes.
    explicit SpellChecker(Session &session, QObject *parent = nullptr);

    /// Begins to read the dictionary \p affixes (.aff); without one, no word is wrong.
    void load(const QString &affixes, const QString &personalWords);

    bool isAvailable() const { return m_dictionary != nullptr; }
    /// False also while it is not known yet; then the word is looked up, and checked() follows.
    bool isWrong(const QString &word);
    /// Words that may have been meant.
    QFuture<QStringList> suggestions(const QString &word) const;
    /// From now on the word is right, for this person also tomorrow.
    Result<void> learn(const QString &word);

signals:
    /// More is known about words.
    void checked();

private:
    struct Loaded
    {
        std::shared_ptr<Dictionary> dictionary;
        FamiliarWords words;
    };

    void take(const Loaded &loaded);
    void lookUp();
    void follow(const ChangeSet &changes);

    Session &m_session;
    std::shared_ptr<Dictionary> m_dictionary;
    FamiliarWords m_familiar;
    PersonalWords m_personal;
    QHash<QString, bool> m_wrong;
    QSet<QString> m_waiting;
    QTimer m_lookUp;
};
