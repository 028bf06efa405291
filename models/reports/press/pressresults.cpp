// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/press/pressresults.h"

#include "models/reports/press/german.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

constexpr qsizetype mostMeasures = 5;

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

PressResults::PressResults(const ConferenceSnapshot &snapshot)
    : m_snapshot(snapshot)
    , m_ahead(snapshot.conference.text(names::status) == u"planned")
    , m_cancelled(snapshot.conference.text(names::status) == u"cancelled")
{
}

QString PressResults::facilitators() const
{
    QList<RecordId> people;
    for (const Record &group : m_snapshot.workingGroups)
        people.append(group.reference(names::facilitator));
    const QString who = german::enumeration(m_snapshot.publicLabels(people));
    if (who.isEmpty())
        return {};
    return (m_snapshot.workingGroups.size() == 1 ? QStringLiteral(" Moderation der Arbeitsgruppe: %1.")
                                                 : QStringLiteral(" Moderation der Arbeitsgruppen: %1."))
        .arg(who);
}

QString PressResults::introduction() const
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
QList<Record> PressResults::condensed(const Record &question) const
{
    constexpr qsizetype most = 4;
    const QList<Record> all = m_snapshot.themesOf(question);
    QList<Record> chosen;
    std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
                 [](const Record &theme) { return theme.isTrue(names::forPress); });
    return chosen.isEmpty() ? all.mid(0, most) : chosen;
}

QString PressResults::announced(const Record &question) const
{
    return QStringLiteral("– %1").arg(question.text(names::wording).simplified());
}

QString PressResults::question(qsizetype index, qsizetype count) const
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

QStringList PressResults::questions() const
{
    if (m_cancelled)
        return {};
    QStringList paragraphs;
    for (qsizetype i = 0; i < m_snapshot.questions.size(); ++i)
        paragraphs.append(m_ahead ? announced(m_snapshot.questions.at(i))
                                  : question(i, m_snapshot.questions.size()));
    return m_ahead ? QStringList{paragraphs.join(u'\n')} : paragraphs;
}

QString PressResults::measures() const
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
