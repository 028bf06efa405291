// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/capture/namelist.h"

/// What a card says, and what its signs mean.
///
/// As it is typed: `@Name` mentions an organisation, `#Name` a theme, `@„New name“` one that is still to be
/// made; at the end of the text a single `!` marks the key message (`!!` is an exclamation mark), ` ??` what
/// is unclear. A mention at the end belongs to the card but not to its wording, unless the word before it
/// asks for one ("together with @Name"; two spaces between them end the sentence). There and anywhere else
/// it is a word of the sentence, and only its sign goes.
struct CardText
{
    struct Mention
    {
        /// Null: does not exist yet.
        RecordId id;
        QString name;

        friend bool operator==(const Mention &left, const Mention &right) = default;
    };

    QString wording;
    QList<Mention> organisations;
    std::optional<Mention> theme;
    bool isKeyMessage = false;
    bool isUnclear = false;

    friend bool operator==(const CardText &left, const CardText &right) = default;
};

/// The names that a card can mention: all organisations, and the themes of its question.
struct MentionedNames
{
    const NameList &organisations;
    const NameList &themes;
};

namespace cardtext {

inline constexpr QChar organisationSign = u'@';
inline constexpr QChar themeSign = u'#';

/// A mention in a typed line; \p start is the place of its sign.
struct MentionPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isTheme = false;
    CardText::Mention mention;
};

/// Whether a mention may begin at \p place: a sign that does not stick to a word.
bool isSign(const QString &line, qsizetype place);
/// The mentions in \p line, in order. A sign that no name follows is part of the text.
QList<MentionPlace> mentions(const QString &line, const MentionedNames &names);
/// What the typed \p line means.
CardText read(const QString &line, const MentionedNames &names);
/// The line that means \p card, to be edited.
QString write(const CardText &card, const MentionedNames &names);

/// \p mention as it is typed, with its sign; in quotes if it does not exist yet.
QString mentioned(const CardText::Mention &mention, bool isTheme, const MentionedNames &names);
/// \p line with or without the sign of a key message at its end.
QString withKeyMessage(const QString &line, bool isKeyMessage, const MentionedNames &names);
/// \p line with or without the sign of what is unclear at its end.
QString withUnclear(const QString &line, bool isUnclear, const MentionedNames &names);

} // namespace cardtext
