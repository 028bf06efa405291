// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/cardtext.h"

#include <QSet>

#include <algorithm>

namespace {

using cardtext::MentionPlace;

constexpr QStringView openingQuotes = u"„“\"»";
constexpr QStringView closingQuotes = u"“”\"«";
constexpr QStringView openingBrackets = u"([„»\"";
constexpr QChar keyMessageSign = u'!';
constexpr QStringView unclearSign = u"??";

qsizetype trimmedEnd(const QString &line, qsizetype end)
{
    while (end > 0 && line.at(end - 1).isSpace())
        --end;
    return end;
}

// After these words a German sentence is not at its end: what follows is a part of it.
bool asksForMore(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "ab als am an auf aus bei beim bis das dass dem den der des die diese dieser dieses durch ein "
            "eine "
            "einem einen einer eines für gegen hinter ihr ihre ihrem ihren ihrer im in ins kein keine keinen "
            "keiner mehr mit nach neben neue neuen oder ohne per seit sowie statt über um und unser unsere "
            "unserem unseren unserer unter viel viele vom von vor weniger wie zu zum zur zwischen");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word.toLower());
}

// The word just before one space at the end of \p text; two spaces end the sentence all the same.
QString lastWord(const QString &text)
{
    const qsizetype end = trimmedEnd(text, text.size());
    if (text.size() - end != 1)
        return {};
    qsizetype start = end;
    while (start > 0 && text.at(start - 1).isLetter())
        --start;
    return text.mid(start, end - start);
}

struct Range
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// What stands behind the wording.
struct Tail
{
    qsizetype start = 0;
    /// The mentions in the tail, in the order of the text.
    QList<MentionPlace> mentions;
    std::optional<Range> keyMessage;
    std::optional<Range> unclear;
    /// The wording ends with an exclamation mark that was typed twice.
    bool isDoubled = false;
};

bool standsAlone(const QString &line, qsizetype start)
{
    return start == 0 || line.at(start - 1).isSpace();
}

/// Reads the signs of a line from its end.
class TailReader
{
public:
    TailReader(const QString &line, const QList<MentionPlace> &mentions)
        : m_line(line), m_mentions(mentions), m_end(trimmedEnd(line, line.size()))
    {
    }

    Tail read()
    {
        const bool goesOn = endsWithMention() || takeLastExclamationMark();
        while (goesOn && takeSign())
            m_end = trimmedEnd(m_line, m_end);
        m_tail.start = m_end;
        return m_tail;
    }

private:
    bool endsWithMention() const
    {
        return !m_mentions.isEmpty() && m_mentions.last().start + m_mentions.last().length == m_end;
    }

    // At the very end the sign may stick to the last word; false: it is doubled, so there are no signs.
    bool takeLastExclamationMark()
    {
        qsizetype start = m_end;
        while (start > 0 && m_line.at(start - 1) == keyMessageSign)
            --start;
        m_tail.isDoubled = m_end - start > 1;
        if (m_end - start == 1) {
            m_tail.keyMessage = Range{start, 1};
            m_end = trimmedEnd(m_line, start);
        }
        return !m_tail.isDoubled;
    }

    bool takeSign()
    {
        if (endsWithMention())
            return takeMention();
        return takeWord(QStringView(&keyMessageSign, 1), m_tail.keyMessage) ||
               takeWord(unclearSign, m_tail.unclear);
    }

    bool takeMention()
    {
        if (asksForMore(lastWord(m_line.left(m_mentions.last().start))))
            return false;
        const auto hasTheme = [](const MentionPlace &place) { return place.isTheme; };
        if (hasTheme(m_mentions.last()) &&
            std::any_of(m_tail.mentions.begin(), m_tail.mentions.end(), hasTheme))
            return false;
        m_end = m_mentions.last().start;
        m_tail.mentions.prepend(m_mentions.takeLast());
        return true;
    }

    bool takeWord(QStringView sign, std::optional<Range> &place)
    {
        const qsizetype start = m_end - sign.size();
        if (place || !QStringView(m_line).left(m_end).endsWith(sign) || !standsAlone(m_line, start))
            return false;
        place = Range{start, sign.size()};
        m_end = start;
        return true;
    }

    const QString &m_line;
    QList<MentionPlace> m_mentions;
    qsizetype m_end;
    Tail m_tail;
};

std::optional<MentionPlace> quotedMention(QStringView rest, const NameList &names)
{
    if (rest.isEmpty() || !openingQuotes.contains(rest.first()))
        return std::nullopt;
    const auto end = std::find_if(rest.begin() + 1, rest.end(),
                                  [](QChar character) { return closingQuotes.contains(character); });
    const QString name = rest.mid(1, end - rest.begin() - 1).toString().simplified();
    if (end == rest.end() || name.isEmpty())
        return std::nullopt;
    MentionPlace place;
    place.length = end - rest.begin() + 1;
    const auto known = names.called(name);
    place.mention = known ? CardText::Mention{known->id, known->name} : CardText::Mention{{}, name};
    return place;
}

std::optional<MentionPlace> mentionAfterSign(QStringView rest, const NameList &names)
{
    if (const auto quoted = quotedMention(rest, names))
        return quoted;
    const auto found = names.at(rest);
    if (!found)
        return std::nullopt;
    MentionPlace place;
    place.length = found->length;
    place.mention = {found->name.id, found->name.name};
    return place;
}

void add(QList<CardText::Mention> &mentions, const CardText::Mention &mention)
{
    if (!mentions.contains(mention))
        mentions.append(mention);
}

/// Links what \p places mention and returns \p text without their signs and quotes.
QString takeMentions(QString text, const QList<MentionPlace> &places, CardText &card)
{
    qsizetype removed = 0;
    for (const MentionPlace &place : places) {
        if (place.isTheme && card.theme && *card.theme != place.mention)
            continue;
        if (place.isTheme)
            card.theme = place.mention;
        else
            add(card.organisations, place.mention);
        const qsizetype start = place.start - removed;
        const bool isQuoted = openingQuotes.contains(text.at(start + 1));
        const QString word =
            isQuoted ? text.mid(start + 2, place.length - 3) : text.mid(start + 1, place.length - 1);
        text.replace(start, place.length, word);
        removed += place.length - word.size();
    }
    return text;
}

bool isSameCard(CardText left, CardText right)
{
    for (CardText *card : {&left, &right})
        std::sort(card->organisations.begin(), card->organisations.end(),
                  [](const CardText::Mention &a, const CardText::Mention &b) { return a.name < b.name; });
    return left == right;
}

// Where \p name stands as words of its own in \p text; -1: nowhere.
qsizetype placeOfWord(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if (standsAlone(text, at) && (end == text.size() || !text.at(end).isLetterOrNumber()))
            return at;
    }
    return -1;
}

/// \p signsInside: organisations whose names are words of the sentence get their signs there.
QString composed(const CardText &card, const MentionedNames &names, bool signsInside)
{
    QString line = card.wording;
    QString tail;
    for (const CardText::Mention &organisation : card.organisations) {
        const qsizetype place = signsInside ? placeOfWord(line, organisation.name) : -1;
        if (place >= 0)
            line.insert(place, cardtext::organisationSign);
        else
            tail += u' ' + cardtext::mentioned(organisation, false, names);
    }
    if (card.theme)
        tail += u' ' + cardtext::mentioned(*card.theme, true, names);
    if (card.isUnclear)
        tail += u' ' + unclearSign.toString();
    if (card.isKeyMessage)
        tail += QStringLiteral(" ") + keyMessageSign;
    if (tail.isEmpty() && line.endsWith(keyMessageSign))
        line += keyMessageSign;
    const bool wouldGoOn = tail.startsWith(QStringLiteral(" @")) || tail.startsWith(QStringLiteral(" #"));
    return line + (wouldGoOn && asksForMore(lastWord(line + u' ')) ? QStringLiteral(" ") : QString()) + tail;
}

QString withSign(const QString &line, QStringView sign, const std::optional<Range> &place, bool isWanted)
{
    if (isWanted == place.has_value())
        return line;
    if (isWanted)
        return line.left(trimmedEnd(line, line.size())) + u' ' + sign.toString();
    QString without = line;
    const qsizetype start = trimmedEnd(line, place->start);
    return without.remove(start, place->start + place->length - start);
}

Tail tailOf(const QString &line, const MentionedNames &names)
{
    return TailReader(line, cardtext::mentions(line, names)).read();
}

} // namespace

namespace cardtext {

bool isSign(const QString &line, qsizetype place)
{
    return (line.at(place) == themeSign || line.at(place) == organisationSign) &&
           (standsAlone(line, place) || openingBrackets.contains(line.at(place - 1)));
}

QList<MentionPlace> mentions(const QString &line, const MentionedNames &names)
{
    QList<MentionPlace> places;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (!isSign(line, i))
            continue;
        const bool isTheme = line.at(i) == themeSign;
        auto place =
            mentionAfterSign(QStringView(line).mid(i + 1), isTheme ? names.themes : names.organisations);
        if (!place)
            continue;
        place->start = i;
        place->length += 1;
        place->isTheme = isTheme;
        i += place->length - 1;
        places.append(*place);
    }
    return places;
}

CardText read(const QString &line, const MentionedNames &names)
{
    const QList<MentionPlace> places = mentions(line, names);
    const Tail tail = TailReader(line, places).read();
    const bool hasWords = tail.start > 0;
    CardText card;
    if (!hasWords && places.isEmpty()) {
        card.wording = line.trimmed();
        return card;
    }
    card.isKeyMessage = tail.keyMessage.has_value();
    card.isUnclear = tail.unclear.has_value();
    for (const MentionPlace &place : tail.mentions) {
        if (place.isTheme)
            card.theme = place.mention;
    }
    // A card of nothing but mentions would have no words.
    const qsizetype end = hasWords ? tail.start : places.last().start + places.last().length;
    const QList<MentionPlace> inside =
        hasWords ? places.mid(0, places.size() - tail.mentions.size()) : places;
    card.wording = takeMentions(line.left(end), inside, card).trimmed();
    if (tail.isDoubled)
        card.wording.chop(1);
    if (hasWords) {
        for (const MentionPlace &place : tail.mentions) {
            if (!place.isTheme)
                add(card.organisations, place.mention);
        }
    }
    return card;
}

QString write(const CardText &card, const MentionedNames &names)
{
    const QString line = composed(card, names, true);
    return isSameCard(read(line, names), card) ? line : composed(card, names, false);
}

QString mentioned(const CardText::Mention &mention, bool isTheme, const MentionedNames &names)
{
    const auto found = (isTheme ? names.themes : names.organisations).at(mention.name);
    const bool isClear = found && found->length == mention.name.size();
    return (isTheme ? themeSign : organisationSign) + (isClear ? mention.name : u'„' + mention.name + u'“');
}

QString withKeyMessage(const QString &line, bool isKeyMessage, const MentionedNames &names)
{
    return withSign(line, QStringView(&keyMessageSign, 1), tailOf(line, names).keyMessage, isKeyMessage);
}

QString withUnclear(const QString &line, bool isUnclear, const MentionedNames &names)
{
    return withSign(line, unclearSign, tailOf(line, names).unclear, isUnclear);
}

} // namespace cardtext
