// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/namewords.h"

#include "models/schema/folding.h"

#include <QSet>

namespace {

// A soft hyphen, or a space or joiner without width, as other programs leave them in copied texts.
bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format;
}

} // namespace

namespace namewords {

QString key(QStringView text)
{
    QString folded = folding::fold(text);
    folded.removeIf([](QChar character) { return isInvisible(character); });
    for (const QChar vowel : {u'a', u'o', u'u'})
        folded.replace(QString(vowel) + u'e', QString(vowel));
    return folded;
}

QList<Word> split(const QString &text)
{
    QList<Word> words;
    const auto isPart = [&](qsizetype at) {
        return text.at(at).isLetterOrNumber() || text.at(at).isMark() || isInvisible(text.at(at));
    };
    for (qsizetype at = 0; at < text.size();) {
        if (!isPart(at)) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && isPart(at))
            ++at;
        if (const QString word = key(QStringView(text).mid(start, at - start)); !word.isEmpty())
            words.append({start, at - start, word});
    }
    return words;
}

QStringList keys(const QString &text)
{
    QStringList keys;
    for (const Word &word : split(text))
        keys.append(word.key);
    return keys;
}

bool isParticle(const QString &key)
{
    static const QSet<QString> known = {QStringLiteral("von"), QStringLiteral("vom"), QStringLiteral("van"),
                                        QStringLiteral("zu"),  QStringLiteral("zum"), QStringLiteral("der"),
                                        QStringLiteral("den"), QStringLiteral("de")};
    return known.contains(key);
}

bool standsAt(const QList<Word> &text, qsizetype first, const QStringList &keys)
{
    if (keys.isEmpty() || first < 0 || first + keys.size() > text.size())
        return false;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString &word = text.at(first + i).key;
        const bool isLast = i == keys.size() - 1;
        const bool isShortened = word.size() == 1 && isParticle(keys.at(i)) && keys.at(i).startsWith(word);
        if (word != keys.at(i) && !isShortened && !(isLast && word == keys.at(i) + u's'))
            return false;
    }
    return true;
}

bool isSalutation(const QString &key)
{
    // As keyOf() makes them.
    static const QSet<QString> known = {
        QStringLiteral("frau"), QStringLiteral("fr"),       QStringLiteral("herr"),   QStringLiteral("herrn"),
        QStringLiteral("hr"),   QStringLiteral("familie"),  QStringLiteral("fam"),    QStringLiteral("dr"),
        QStringLiteral("prof"), QStringLiteral("kollegin"), QStringLiteral("kollege")};
    return known.contains(key);
}

} // namespace namewords
