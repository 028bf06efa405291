// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/contactwords.h"
#include "models/privacy/knownname.h"
#include "models/privacy/namewords.h"
#include "models/schema/record.h"

#include <QStringList>

#include <optional>

/// How texts name one person: by surname, with or without the given name, by e-mail address, by phone number.
/// In names of files and addresses also glued together.
class PersonWords
{
public:
    /// A place in a text.
    struct Place
    {
        qsizetype start = 0;
        qsizetype length = 0;
        /// More than a bare surname, which may be a common word as well.
        bool isSure = false;
        /// Not a bare surname, but somebody else may be called like that: "Quarzmüller, X.", "Frau Müller"
        /// for somebody called Müller-Berg.
        bool isLikely = false;
    };

    /// \p states: the person now and as it was called earlier. \p others: who else is in the file; those of
    /// the same surname are told apart as far as texts allow it.
    explicit PersonWords(const QList<Record> &states, const QList<Record> &others = {});

    /// What a surname is that stands alone.
    enum class Bare { IsName, MayBeWord };

    /// In order, not overlapping.
    QList<Place> placesIn(const QString &text) const;
    /// Whether \p text names the person so that nobody else can be meant.
    bool areSurelyIn(const QString &text) const;
    /// Whether \p text names the person, or somebody else of that name, with more than a bare surname.
    bool areProbablyIn(const QString &text) const;
    /// \p text with each place replaced by "…"; those that may be words stay if so.
    QString redacted(const QString &text, Bare surname = Bare::IsName) const;
    /// The same for the name of an author: nobody with another given name is meant.
    QString redactedAuthor(const QString &author) const;
    /// One of these stands in every text that names the person, as RecordQuery::Condition::Kind::Names has
    /// it.
    const QStringList &foldedParts() const { return m_foldedParts; }
    bool isNamesake(const Record &person) const;

private:
    using Words = QList<namewords::Word>;

    void add(const Record &person);
    void addOther(const Record &other);
    bool isOwn(const QString &address) const;
    bool isLogin(const QString &word) const;
    bool hasGivenName(const Words &words, const Place &place) const;
    bool isShared(const KnownName &name) const;
    bool isOthersName(const Words &words, qsizetype first, qsizetype last) const;
    bool isInLongerName(const Words &words, qsizetype first, const KnownName &name) const;
    std::optional<Place> namePlace(const QString &text, const Words &words, qsizetype first,
                                   const KnownName &name) const;
    QList<Place> namesIn(const QString &text) const;
    QList<Place> halvesIn(const QString &text) const;
    QList<Place> cutNamesIn(const QString &text) const;
    QList<Place> sharedSurnamesIn(const QString &text) const;
    QList<Place> gluedIn(const QString &text) const;

    QList<KnownName> m_names;
    /// Of other people who share a surname.
    QList<KnownName> m_others;
    /// Surnames of other people of which one of these is a part.
    QList<QStringList> m_longer;
    ContactWords m_contacts;
    QStringList m_foldedParts;
};
