// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/press/pressparagraphs.h"

#include "models/schema/names.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using german::Case;
using german::Name;

namespace {

// More organisations than this are told by their categories.
constexpr qsizetype mostOrganisations = 24;

bool isConference(const Name &event)
{
    return event.bare().contains(QStringLiteral("konferenz"), Qt::CaseInsensitive);
}

/// "Die Konferenz" where the title says so.
QString theEvent(const Name &event)
{
    return isConference(event) ? QStringLiteral("Die Konferenz") : QStringLiteral("Die Veranstaltung");
}

bool isRest(const QString &name)
{
    return name.startsWith(QStringLiteral("weitere"), Qt::CaseInsensitive);
}

/// Public bodies first, "weitere freie Träger" at the end, otherwise by name as they come.
QStringList organisationNames(QList<Record> organisations, const QString &publisher)
{
    const auto rank = [&](const Record &organisation) {
        const QString name = organisation.text(names::name);
        return isRest(name)                                      ? 3
               : name == publisher                               ? 0
               : organisation.text(names::provider) == u"public" ? 1
                                                                 : 2;
    };
    std::stable_sort(organisations.begin(), organisations.end(),
                     [&](const Record &left, const Record &right) { return rank(left) < rank(right); });
    QStringList found;
    for (const Record &organisation : std::as_const(organisations)) {
        const QString name = organisation.text(names::name);
        found.append(isRest(name) ? name.front().toLower() + name.mid(1) : name);
    }
    return found;
}

QStringList categoriesOf(const QList<Record> &organisations)
{
    const Field &field = *organisations.first().table().field(names::category);
    QStringList found;
    for (const Choice &choice : field.choices()) {
        const bool present =
            std::any_of(organisations.begin(), organisations.end(), [&](const Record &organisation) {
                return organisation.text(names::category) == choice.name && choice.name != u"other";
            });
        if (present)
            found.append(field.choiceLabel(choice.name));
    }
    return found;
}

/// "die Städte Eschwege und Wanfried"; empty without names.
QString members(const QList<Record> &municipalities, QStringView kind, const QString &one,
                const QString &many)
{
    QStringList found;
    for (const Record &municipality : municipalities) {
        if (municipality.text(names::kind) == kind)
            found.append(municipality.text(names::name));
    }
    if (found.isEmpty())
        return {};
    return (found.size() == 1 ? one : many) + u' ' + german::enumeration(found);
}

QString milestoneDate(const QString &date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (date.size() == 10 && day.isValid())
        return german::date(day);
    const QDate month = QDate::fromString(date + QStringLiteral("-01"), Qt::ISODate);
    return date.size() == 7 && month.isValid()
               ? QLocale(QLocale::German).toString(month, QStringLiteral("MMMM yyyy"))
               : date;
}

} // namespace

PressParagraphs::PressParagraphs(const ConferenceSnapshot &snapshot)
    : m_snapshot(snapshot)
    , m_conference(snapshot.conference)
    , m_event(Name::ofEvent(snapshot.conference.text(names::title)))
    , m_ahead(snapshot.conference.text(names::status) == u"planned")
    , m_cancelled(snapshot.conference.text(names::status) == u"cancelled")
{
}

/// "rund 90 Menschen", "eine Person", "47 Menschen"; empty if nobody counted.
QString PressParagraphs::people() const
{
    const qlonglong estimate = m_conference.number(names::attendanceEstimate);
    const qlonglong count = estimate > 0 ? estimate : m_snapshot.headCount;
    if (count < 1)
        return {};
    if (count == 1)
        return QStringLiteral("eine Person");
    const QString words = german::number(count) + QStringLiteral(" Menschen");
    return estimate > 0 ? QStringLiteral("rund ") + words : words;
}

QString PressParagraphs::headline() const
{
    const QString title = m_conference.text(names::title);
    const QString in = m_snapshot.town.isEmpty() ? QString() : QStringLiteral(" in ") + m_snapshot.town;
    if (m_cancelled)
        return QStringLiteral("Abgesagt: %1%2").arg(title, in);
    if (m_ahead)
        return QStringLiteral("%1 am %2%3")
            .arg(title, german::date(m_conference.value(names::date).toDate()), in);
    const QString who = people();
    if (who.isEmpty())
        return QStringLiteral("%1: Austausch%2").arg(title, in);
    const QString verb = who.startsWith(QStringLiteral("eine ")) ? QStringLiteral("beriet sich")
                                                                 : QStringLiteral("berieten sich");
    return QStringLiteral("%1: %2 %3%4").arg(title, german::sentence(who), verb, in);
}

QString PressParagraphs::placeAndTime() const
{
    QString words = QStringLiteral("am %1").arg(german::date(m_conference.value(names::date).toDate()));
    if (!m_snapshot.town.isEmpty())
        words += QStringLiteral(" in ") + m_snapshot.town;
    if (const QString venue = m_conference.text(names::venue); !venue.isEmpty())
        words += QStringLiteral(" (%1)").arg(venue);
    return words;
}

/// Says which space it was about where the title does not.
QString PressParagraphs::spaceAside() const
{
    if (!m_snapshot.space)
        return {};
    const QString title = m_conference.text(names::title);
    const QString shortName = m_snapshot.space->text(names::shortName);
    const QString name = m_snapshot.space->text(names::name);
    if (title.contains(name) || (!shortName.isEmpty() && title.contains(shortName)))
        return {};
    return QStringLiteral(" Sie galt %1.").arg(Name::ofSpace(name).in(Case::Dative));
}

QString PressParagraphs::opening() const
{
    const QString when = placeAndTime();
    if (m_cancelled)
        return QStringLiteral("%1, geplant für den %2, findet nicht statt.")
            .arg(german::sentence(m_event.in(Case::Nominative)), when.mid(3));
    if (m_ahead) {
        QString text =
            QStringLiteral("%1 findet %2 statt.").arg(german::sentence(when), m_event.in(Case::Nominative));
        if (const qlonglong count = m_conference.number(names::attendanceEstimate); count > 1)
            text += QStringLiteral(" Erwartet werden rund %1 Menschen.").arg(german::number(count));
        return text + spaceAside();
    }
    const QString who = people();
    if (who.isEmpty())
        return QStringLiteral("%1 fand %2 statt.").arg(german::sentence(when), m_event.in(Case::Nominative)) +
               spaceAside();
    if (who.startsWith(QStringLiteral("eine ")))
        return QStringLiteral("Eine Person nahm %1 an %2 teil.").arg(when, m_event.in(Case::Dative)) +
               spaceAside();
    const bool figures = who.front().isDigit();
    return QStringLiteral("%1 kamen %2 %3 zusammen.")
               .arg(figures ? QStringLiteral("Insgesamt ") + who : german::sentence(who), when,
                    m_event.to()) +
           spaceAside();
}

QString PressParagraphs::background() const
{
    if (const QString occasion = m_conference.text(names::occasion).simplified(); !occasion.isEmpty())
        return occasion;
    QStringList steps;
    for (const Record &milestone : m_snapshot.milestones)
        steps.append(QStringLiteral("%1 (%2)").arg(milestone.text(names::title).simplified(),
                                                   milestoneDate(milestone.text(names::date))));
    return steps.isEmpty() ? QString()
                           : QStringLiteral("Zur Vorgeschichte gehören: %1.").arg(german::enumeration(steps));
}

QString PressParagraphs::space() const
{
    if (!m_snapshot.space)
        return {};
    QStringList sentences;
    if (m_snapshot.spaceCount > 1) {
        const QString &publisher = m_snapshot.publisher;
        const bool district = publisher.endsWith(QStringLiteral("kreis"), Qt::CaseInsensitive) ||
                              publisher.startsWith(QStringLiteral("Landkreis")) ||
                              publisher.startsWith(QStringLiteral("Kreis "));
        sentences.append(
            QStringLiteral("%1 gliedert sich in %2 Sozialräume.")
                .arg(district ? QStringLiteral("Der ") + publisher : QStringLiteral("Das Planungsgebiet"),
                     german::number(m_snapshot.spaceCount)));
    }
    QStringList parts = {
        members(m_snapshot.members, u"town", QStringLiteral("die Stadt"), QStringLiteral("die Städte")),
        members(m_snapshot.members, u"municipality", QStringLiteral("die Gemeinde"),
                QStringLiteral("die Gemeinden"))};
    parts.removeAll(QString());
    if (!parts.isEmpty()) {
        const Name name = Name::ofSpace(m_snapshot.space->text(names::name));
        const bool one = m_snapshot.members.size() == 1;
        sentences.append(QStringLiteral("%1 %2 %3.")
                             .arg(german::sentence(name.to()),
                                  one ? QStringLiteral("gehört") : QStringLiteral("gehören"),
                                  parts.join(QStringLiteral(" sowie "))));
    }
    return sentences.join(u' ');
}

QString PressParagraphs::present() const
{
    QStringList sentences;
    if (m_ahead || m_cancelled)
        return {};
    const QList<Record> &organisations = m_snapshot.presentOrganisations;
    if (organisations.size() > mostOrganisations)
        sentences.append(
            QStringLiteral("Vertreten waren %1 Organisationen aus diesen Bereichen: %2.")
                .arg(german::number(organisations.size()), german::enumeration(categoriesOf(organisations))));
    else if (!organisations.isEmpty())
        sentences.append(
            QStringLiteral("Die Teilnehmenden kamen aus %1: %2.")
                .arg(organisations.size() == 1
                         ? QStringLiteral("dieser Einrichtung")
                         : QStringLiteral("diesen Verwaltungen, Einrichtungen und Diensten"),
                     german::enumeration(organisationNames(organisations, m_snapshot.publisher))));
    if (const QString who = german::enumeration(m_snapshot.publicLabels(m_snapshot.speakers)); !who.isEmpty())
        sentences.append(QStringLiteral("Das Wort ergriffen: %1.").arg(who));
    return sentences.join(u' ');
}

// "Begrüßung durch die Landrätin" is a note, not a sentence, and becomes the object of one.
QString PressParagraphs::welcome() const
{
    const QString text = m_conference.text(names::welcome).simplified();
    if (text.isEmpty() || m_ahead || m_cancelled)
        return {};
    static const QRegularExpression note(QStringLiteral("^(Begrüßung|Eröffnung|Einführung) (durch|von) "));
    return note.match(text).hasMatch() ? QStringLiteral("Am Anfang stand die ") + text : text;
}

QString PressParagraphs::aims() const
{
    QStringList found;
    for (const QString &line : m_conference.text(names::aims).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            found.append(german::insideSentence(line));
    }
    if (found.isEmpty())
        return {};
    return QStringLiteral("%1 %2 %3: %4.")
        .arg(theEvent(m_event), m_ahead || m_cancelled ? QStringLiteral("hat") : QStringLiteral("hatte"),
             german::counted(found.size(), QStringLiteral("ein Ziel"), QStringLiteral("Ziele")),
             german::enumeration(found));
}

QString PressParagraphs::closing() const
{
    QStringList sentences;
    if (!m_cancelled)
        sentences.append(m_conference.text(names::closing).simplified());
    if (m_snapshot.nextConference) {
        const QString where =
            m_snapshot.space ? u' ' + Name::ofSpace(m_snapshot.space->text(names::name)).inside() : QString();
        sentences.append(
            QStringLiteral("Die nächste Konferenz%1 ist für den %2 geplant.")
                .arg(where, german::date(m_snapshot.nextConference->value(names::date).toDate())));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString PressParagraphs::captions() const
{
    QStringList lines;
    for (const Record &picture : m_snapshot.pictures) {
        const QString caption = picture.text(names::caption).simplified();
        if (!caption.isEmpty())
            lines.append(QStringLiteral("– ") + caption);
    }
    if (lines.isEmpty())
        return {};
    lines.prepend(lines.size() == 1 ? QStringLiteral("Bildunterschrift:")
                                    : QStringLiteral("Bildunterschriften:"));
    return lines.join(u'\n');
}
