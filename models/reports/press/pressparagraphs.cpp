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
constexpr qsizetype mostMeasures = 5;

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

struct Answers
{
    QString one;
    QString many;
};

/// What the results of a question are called, in the accusative.
Answers answersOf(const QString &kind)
{
    static const QHash<QString, Answers> words = {
        {QStringLiteral("strength"), {QStringLiteral("eine Stärke"), QStringLiteral("Stärken")}},
        {QStringLiteral("need"), {QStringLiteral("ein Bedürfnis"), QStringLiteral("Bedürfnisse")}},
        {QStringLiteral("example"), {QStringLiteral("ein Beispiel"), QStringLiteral("Beispiele")}},
        {QStringLiteral("success-factor"),
         {QStringLiteral("einen Gelingensfaktor"), QStringLiteral("Gelingensfaktoren")}}};
    return words.value(kind, {QStringLiteral("einen Punkt"), QStringLiteral("Punkte")});
}

/// The published words of a theme: its summary, else its name.
QString wordsOf(const Record &theme)
{
    const QString summary = theme.text(names::summary).simplified();
    return summary.isEmpty() ? theme.text(names::name).simplified() : summary;
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

QString PressParagraphs::labels(const QList<RecordId> &people) const
{
    QStringList found;
    for (const RecordId &person : people) {
        const QString label = m_snapshot.publicLabel(person);
        if (!label.isEmpty() && !found.contains(label))
            found.append(label);
    }
    return german::enumeration(found);
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
    if (const QString who = labels(m_snapshot.speakers); !who.isEmpty())
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

QString PressParagraphs::facilitators() const
{
    QList<RecordId> people;
    for (const Record &group : m_snapshot.workingGroups)
        people.append(group.reference(names::facilitator));
    const QString who = labels(people);
    if (who.isEmpty())
        return {};
    return (m_snapshot.workingGroups.size() == 1 ? QStringLiteral(" Moderation der Arbeitsgruppe: %1.")
                                                 : QStringLiteral(" Moderation der Arbeitsgruppen: %1."))
        .arg(who);
}

QString PressParagraphs::introduction() const
{
    const auto count = m_snapshot.questions.size();
    if (count == 0 || m_cancelled)
        return {};
    const bool one = count == 1;
    const QString verb = m_ahead ? (one ? QStringLiteral("steht") : QStringLiteral("stehen"))
                                 : (one ? QStringLiteral("stand") : QStringLiteral("standen"));
    QString text = QStringLiteral("Im Mittelpunkt %1 %2")
                       .arg(verb, german::counted(count, QStringLiteral("eine zentrale Frage"),
                                                  QStringLiteral("zentrale Fragen")));
    const auto groups = m_snapshot.workingGroups.size();
    if (m_ahead || groups == 0)
        return text + u'.';
    text += QStringLiteral(", über die in %1 gesprochen wurde.")
                .arg(german::counted(groups, QStringLiteral("einer Arbeitsgruppe"),
                                     QStringLiteral("Arbeitsgruppen")));
    return text + facilitators();
}

/// Those chosen for the press, else the heaviest four.
QList<Record> PressParagraphs::condensed(const Record &question) const
{
    constexpr qsizetype most = 4;
    const QList<Record> all = m_snapshot.themesOf(question);
    QList<Record> chosen;
    std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
                 [](const Record &theme) { return theme.isTrue(names::forPress); });
    return chosen.isEmpty() ? all.mid(0, most) : chosen;
}

QString PressParagraphs::announced(const Record &question) const
{
    return QStringLiteral("– %1").arg(question.text(names::wording).simplified());
}

QString PressParagraphs::question(qsizetype index, qsizetype count) const
{
    const Record &question = m_snapshot.questions.at(index);
    const QString wording = german::quoted(question.text(names::wording).simplified());
    const QList<Record> themes = condensed(question);
    QStringList phrases;
    QStringList sentences;
    for (const Record &theme : themes) {
        const QString words = wordsOf(theme);
        if (german::isSentence(words))
            sentences.append(words);
        else
            phrases.append(german::insideSentence(words));
    }
    if (themes.isEmpty())
        return QStringLiteral("Gesprochen wurde auch über die Frage %1.").arg(wording);
    if (phrases.isEmpty())
        return QStringLiteral("Zur Frage %1 hielten die Teilnehmenden fest: %2")
            .arg(wording, sentences.join(u' '));
    const Answers answers = answersOf(question.text(names::kind));
    const bool all = themes.size() == m_snapshot.themesOf(question).size();
    const QString what = (all ? QString() : QStringLiteral("vor allem ")) +
                         german::counted(phrases.size(), answers.one, answers.many);
    const bool last = count > 1 && index + 1 == count;
    const QString pattern = last ? QStringLiteral("Zum Schluss ging es um die Frage %1. Dazu nannten die "
                                                  "Teilnehmenden %2: %3.")
                            : index % 2
                                ? QStringLiteral("Zur Frage %1 hielten die Teilnehmenden %2 fest: %3.")
                                : QStringLiteral("Auf die Frage %1 nannten die Teilnehmenden %2: %3.");
    sentences.prepend(pattern.arg(wording, what, german::enumeration(phrases)));
    return sentences.join(u' ');
}

QStringList PressParagraphs::questions() const
{
    if (m_cancelled)
        return {};
    QStringList paragraphs;
    for (qsizetype i = 0; i < m_snapshot.questions.size(); ++i)
        paragraphs.append(m_ahead ? announced(m_snapshot.questions.at(i))
                                  : question(i, m_snapshot.questions.size()));
    return m_ahead ? QStringList{paragraphs.join(u'\n')} : paragraphs;
}

QString PressParagraphs::measures() const
{
    QStringList titles;
    for (const Record &measure : m_snapshot.measures) {
        const QString status = measure.text(names::status);
        if (status != u"proposed" && status != u"dropped")
            titles.append(measure.text(names::title).simplified());
    }
    if (titles.isEmpty())
        return {};
    const bool one = titles.size() == 1;
    const bool more = titles.size() > mostMeasures;
    return QStringLiteral("Aus den Ergebnissen %1 %2 hervor%3 %4.")
        .arg(one ? QStringLiteral("ging") : QStringLiteral("gingen"),
             german::counted(titles.size(), QStringLiteral("eine Maßnahme"), QStringLiteral("Maßnahmen")),
             more ? QStringLiteral(", darunter") : QStringLiteral(":"),
             german::enumeration(titles.mid(0, mostMeasures)));
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
