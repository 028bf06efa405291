// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/nameshapes.h"

#include <algorithm>

namespace {

/// What stands between word \p at and the next one.
QStringView gapBehind(const QString &text, const QList<namewords::Word> &words, qsizetype at)
{
    const qsizetype end = words.at(at).start + words.at(at).length;
    return QStringView(text).mid(end, words.at(at + 1).start - end);
}

bool isBlank(QStringView between)
{
    return between.trimmed().isEmpty() && !between.contains(u'\n');
}

/// Whether the sign at \p at joins the letter at \p beyond to a word.
bool isHyphen(const QString &text, qsizetype at, qsizetype beyond)
{
    static const QString hyphens = QStringLiteral("-\u2010\u2011");
    return at > 0 && beyond >= 0 && std::max(at, beyond) < text.size() && hyphens.contains(text.at(at)) &&
           text.at(beyond).isLetter();
}

bool isHyphenBefore(const QString &text, const namewords::Word &word)
{
    return isHyphen(text, word.start - 1, word.start - 2);
}

bool isHyphenBehind(const QString &text, const namewords::Word &word)
{
    return isHyphen(text, word.start + word.length, word.start + word.length + 1);
}

} // namespace

namespace nameshapes {

bool isJoined(const QString &text, const QList<namewords::Word> &words, qsizetype first, qsizetype last)
{
    return isHyphenBefore(text, words.at(first)) || isHyphenBehind(text, words.at(last));
}

bool isUpper(const QString &text, const namewords::Word &word)
{
    // Behind what cannot be seen, see namewords.
    const auto begin = text.begin() + word.start;
    const auto first = std::find_if(begin, begin + word.length, [](QChar sign) { return sign.isLetter(); });
    return first != begin + word.length && first->isUpper();
}

qsizetype initialsBefore(const QString &text, const QList<namewords::Word> &words, qsizetype first)
{
    qsizetype begin = first;
    while (begin > 0 && words.at(begin - 1).length == 1 && isUpper(text, words.at(begin - 1)))
        --begin;
    return begin;
}

bool hasMiddleName(const QString &text, const QList<namewords::Word> &words, qsizetype first,
                   const QStringList &given)
{
    const qsizetype begin = first - 1 - given.size();
    return namewords::standsAt(words, begin, given) && isUpper(text, words.at(begin)) &&
           isUpper(text, words.at(first - 1)) && !gapBehind(text, words, first - 1).contains(u',') &&
           !gapBehind(text, words, first - 2).contains(u',');
}

bool isInitialBehind(const QString &text, const QList<namewords::Word> &words, qsizetype last,
                     const QStringList &given)
{
    return last + 1 < words.size() && !given.isEmpty() && words.at(last + 1).length == 1 &&
           isUpper(text, words.at(last + 1)) && given.constFirst().startsWith(words.at(last + 1).key) &&
           gapBehind(text, words, last).contains(u',');
}

bool haveSameCase(const QString &text, const namewords::Word &one, const namewords::Word &other)
{
    return isUpper(text, one) == isUpper(text, other);
}

bool isPair(const QString &text, const QList<namewords::Word> &words, qsizetype given, qsizetype first,
            qsizetype last)
{
    static const QStringList beforeMonths = {QStringLiteral("im"), QStringLiteral("anfang"),
                                             QStringLiteral("mitte"), QStringLiteral("ende")};
    static const QStringList months = {QStringLiteral("april"), QStringLiteral("mai"), QStringLiteral("juni"),
                                       QStringLiteral("juli"), QStringLiteral("august")};
    const QStringView between = gapBehind(text, words, first - 1);
    return !between.contains(u',') && !between.contains(u';') &&
           haveSameCase(text, words.at(given), words.at(last)) && !isHyphenBefore(text, words.at(given)) &&
           (given == 0 || !months.contains(words.at(given).key) ||
            !beforeMonths.contains(words.at(given - 1).key));
}

bool isPairTurned(const QString &text, const QList<namewords::Word> &words, qsizetype first, qsizetype last,
                  qsizetype given)
{
    const auto isName = [&](qsizetype at) {
        return haveSameCase(text, words.at(at), words.at(last)) && words.at(at).length > 1 &&
               !namewords::isSalutation(words.at(at).key);
    };
    // "Berta Berg, Anna Koch" are two others.
    const bool isBegun = first > 0 && isBlank(gapBehind(text, words, first - 1)) && isName(first - 1);
    const bool goesOn =
        given + 1 < words.size() && isBlank(gapBehind(text, words, given)) && isName(given + 1);
    QString between = gapBehind(text, words, last).toString();
    between.remove(u',');
    return isBlank(between) && !isBegun && !goesOn && haveSameCase(text, words.at(last), words.at(given)) &&
           !isHyphenBehind(text, words.at(given));
}

} // namespace nameshapes
