// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/press/german.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace german {

namespace {

bool anyContains(const QStringList &parts, const QString &text)
{
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return part.contains(text); });
}

// Between quotes and brackets a comma parts nothing.
QString withoutEnclosed(QString text)
{
    static const QRegularExpression enclosed(QStringLiteral("„[^“]*“|\\([^)]*\\)"));
    return text.remove(enclosed);
}

bool beginsUpper(const QString &word)
{
    return !word.isEmpty() && word.front().isUpper();
}

// Words that are small inside a sentence whatever follows.
bool isSmallWord(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral("der die das den dem ein eine einen kein keine mehr weniger viele "
                                           "alle jede jeder jedes diese dieser "
                                           "dieses ihre ihrer seine seiner unsere unserer über für mit ohne "
                                           "von vom zu zum zur bei beim in im "
                                           "an am auf aus nach gegen durch unter zwischen dass wie was wo "
                                           "sich nicht auch gut sehr gerne heute "
                                           "zwei drei vier");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word.toLower());
}

QString adjectiveEnding(const QString &word)
{
    static const QRegularExpression ending(QStringLiteral("(er|es|e)$"));
    return ending.match(word).captured();
}

// "Große Vereinsvielfalt", "Zusätzliche therapeutische Angebote": an adjective agrees with those that follow
// it and leads to a noun. "Lehrkräfte fehlen" does neither.
bool beginsWithAdjective(const QStringList &words)
{
    const QString ending = adjectiveEnding(words.first());
    if (ending.isEmpty())
        return false;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (beginsUpper(words[i]))
            return true;
        if (isSmallWord(words[i]))
            return false;
        const bool joins = words[i] == u"und" || words[i] == u"oder";
        if (!joins && adjectiveEnding(words[i]) != ending)
            return false;
        if (joins && (i + 1 == words.size() || adjectiveEnding(words[i + 1]) != ending))
            return false;
    }
    return false;
}

QString genitive(const QString &noun)
{
    static const QString hissing = QStringLiteral("sßxz");
    return noun + (hissing.contains(noun.back()) ? QStringLiteral("es") : QStringLiteral("s"));
}

} // namespace

QString enumeration(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    QStringList bare;
    for (const QString &part : parts)
        bare.append(withoutEnclosed(part));
    const bool hasComma = anyContains(bare, QStringLiteral(","));
    const bool hasAnd = anyContains(bare, QStringLiteral(" und ")) || hasComma;
    return parts.mid(0, parts.size() - 1).join(hasComma ? QStringLiteral("; ") : QStringLiteral(", ")) +
           (hasAnd ? QStringLiteral(" sowie ") : QStringLiteral(" und ")) + parts.last();
}

QString number(qlonglong count)
{
    static const QStringList words = {
        QStringLiteral("null"), QStringLiteral("eins"), QStringLiteral("zwei"),  QStringLiteral("drei"),
        QStringLiteral("vier"), QStringLiteral("fünf"), QStringLiteral("sechs"), QStringLiteral("sieben"),
        QStringLiteral("acht"), QStringLiteral("neun"), QStringLiteral("zehn"),  QStringLiteral("elf"),
        QStringLiteral("zwölf")};
    return count >= 0 && count < words.size() ? words[qsizetype(count)]
                                              : QLocale(QLocale::German, QLocale::Germany).toString(count);
}

QString counted(qlonglong count, const QString &one, const QString &many)
{
    return count == 1 ? one : number(count) + u' ' + many;
}

QString date(const QDate &date)
{
    return QLocale(QLocale::German, QLocale::Germany).toString(date, QStringLiteral("d. MMMM yyyy"));
}

QString quoted(const QString &text)
{
    QString inner = text.trimmed();
    inner.replace(QChar(u'„'), u'‚').replace(QChar(u'“'), u'‘');
    static const QRegularExpression straight(QStringLiteral("\"([^\"]*)\""));
    inner.replace(straight, QStringLiteral("‚\\1‘"));
    return u'„' + inner + u'“';
}

QString sentence(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

QString insideSentence(const QString &phrase)
{
    QString text = phrase.simplified();
    if (text.endsWith(u'.') && !text.endsWith(QStringLiteral("..")))
        text.chop(1);
    const QStringList words = text.split(u' ');
    const bool small = words.size() > 1 && (isSmallWord(words.first()) || beginsWithAdjective(words));
    const bool abbreviation = words.first().size() > 1 && words.first().at(1).isUpper();
    return small && !abbreviation ? text.front().toLower() + text.mid(1) : text;
}

bool isSentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?…]$"));
    return text.simplified().count(u' ') > 1 && end.match(text.trimmed()).hasMatch();
}

Name Name::ofSpace(const QString &name)
{
    static const QHash<QString, Gender> nouns = {{QStringLiteral("Sozialraum"), Gender::Masculine},
                                                 {QStringLiteral("Planungsraum"), Gender::Masculine},
                                                 {QStringLiteral("Raum"), Gender::Masculine},
                                                 {QStringLiteral("Bezirk"), Gender::Masculine},
                                                 {QStringLiteral("Stadtteil"), Gender::Masculine},
                                                 {QStringLiteral("Region"), Gender::Feminine},
                                                 {QStringLiteral("Gebiet"), Gender::Neuter},
                                                 {QStringLiteral("Quartier"), Gender::Neuter}};
    const QString clean = name.simplified();
    const QString first = clean.section(u' ', 0, 0);
    Name result;
    result.m_gender = nouns.value(first, Gender::Masculine);
    result.m_noun = nouns.contains(first) ? first : QStringLiteral("Sozialraum");
    result.m_after = nouns.contains(first) ? clean.section(u' ', 1) : clean;
    if (!nouns.contains(first) && clean.contains(u' '))
        result.m_after = quoted(clean);
    return result;
}

Name Name::ofEvent(const QString &title)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d+\\. )?(\\S*(?:(konferenz|tagung|versammlung|veranstaltung|werkstatt)|"
                       "(forum|treffen|gespräch|seminar)|(tag|workshop|dialog)))(?: (.*))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString clean = title.simplified();
    const QRegularExpressionMatch match = shape.match(clean);
    Name result;
    if (!match.hasMatch() || !beginsUpper(match.captured(2))) {
        result.m_noun = QStringLiteral("Veranstaltung");
        result.m_after = clean.isEmpty() ? QString() : quoted(clean);
        return result;
    }
    result.m_gender = !match.captured(3).isEmpty()   ? Gender::Feminine
                      : !match.captured(4).isEmpty() ? Gender::Neuter
                                                     : Gender::Masculine;
    result.m_before = match.captured(1);
    result.m_noun = match.captured(2);
    result.m_after = match.captured(6);
    return result;
}

QString Name::joined(const QString &noun) const
{
    return m_before + noun + (m_after.isEmpty() ? QString() : u' ' + m_after);
}

QString Name::in(Case wanted) const
{
    static const QHash<Gender, QStringList> articles = {
        {Gender::Masculine,
         {QStringLiteral("der "), QStringLiteral("des "), QStringLiteral("dem "), QStringLiteral("den ")}},
        {Gender::Feminine,
         {QStringLiteral("die "), QStringLiteral("der "), QStringLiteral("der "), QStringLiteral("die ")}},
        {Gender::Neuter,
         {QStringLiteral("das "), QStringLiteral("des "), QStringLiteral("dem "), QStringLiteral("das ")}}};
    const bool changes = wanted == Case::Genitive && m_gender != Gender::Feminine;
    return articles[m_gender].at(int(wanted)) + joined(changes ? genitive(m_noun) : m_noun);
}

QString Name::to() const
{
    return (m_gender == Gender::Feminine ? QStringLiteral("zur ") : QStringLiteral("zum ")) + joined(m_noun);
}

QString Name::inside() const
{
    return (m_gender == Gender::Feminine ? QStringLiteral("in der ") : QStringLiteral("im ")) +
           joined(m_noun);
}

} // namespace german
