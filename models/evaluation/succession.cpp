// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/succession.h"

#include "models/conference/nearduplicates.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

using succession::Fate;
using succession::Step;

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Succession)
};

// By conference and kind of question.
using Key = std::pair<RecordId, QString>;
using ThemesByKey = QHash<Key, QList<EvaluatedTheme>>;

QList<Step> compare(const RecordId &conference, const QList<EvaluatedTheme> &before,
                    const QList<EvaluatedTheme> &now)
{
    QStringList texts;
    for (const EvaluatedTheme &theme : before + now)
        texts.append(theme.name);
    QHash<qsizetype, qsizetype> likest;
    QSet<qsizetype> found;
    // The likest come first.
    for (const LikeTexts &pair : nearduplicates::among(texts).likest) {
        if (pair.first >= before.size() || pair.second < before.size())
            continue;
        if (!likest.contains(pair.second))
            likest.insert(pair.second, pair.first);
        found.insert(pair.first);
    }
    QList<Step> steps;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const auto match = likest.constFind(before.size() + i);
        if (match == likest.constEnd())
            steps.append({Fate::New, conference, {}, now.at(i)});
        else
            steps.append({Fate::Again, conference, before.at(*match), now.at(i)});
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!found.contains(i))
            steps.append({Fate::Gone, conference, before.at(i), {}});
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step &left, const Step &right) { return left.fate < right.fate; });
    return steps;
}

QString wordFor(Fate fate)
{
    switch (fate) {
    case Fate::Again:
        return Sentences::tr("named again");
    case Fate::New:
        return Sentences::tr("new");
    case Fate::Gone:
        return Sentences::tr("no longer named");
    }
    return {};
}

LinkedTable::Cell cellOf(const std::optional<EvaluatedTheme> &theme)
{
    if (!theme)
        return {QStringLiteral("–")};
    return {theme->name, {}, names::theme.toString(), theme->id};
}

LinkedTable::Cell countOf(const std::optional<EvaluatedTheme> &theme)
{
    return {theme ? QLocale().toString(theme->cards) : QString(),
            theme ? QVariant(theme->cards) : QVariant()};
}

} // namespace

QList<Step> succession::steps(const Evaluation &evaluation, const EvaluationFilter &filter)
{
    ThemesByKey themes;
    QStringList kinds;
    for (const EvaluatedTheme &theme : evaluation.themes) {
        const QString kind = evaluation.kindOf(theme);
        themes[{theme.conference, kind}].append(theme);
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    QSet<Key> asked;
    for (const EvaluatedQuestion &question : evaluation.questions)
        asked.insert({question.conference, question.kind});
    QHash<RecordId, RecordId> lastOfSpace;
    QList<QList<Step>> byConference;
    for (const Record &conference : evaluation::conferences(evaluation, filter)) {
        const RecordId space = conference.reference(names::socialSpace);
        if (const RecordId before = lastOfSpace.value(space); !before.isNull()) {
            QList<Step> all;
            for (const QString &kind : std::as_const(kinds)) {
                // What nobody was asked is neither new nor gone.
                const bool isInBoth =
                    asked.contains({before, kind}) && asked.contains({conference.id(), kind});
                if (isInBoth && filter.takesKind(kind))
                    all += compare(conference.id(), themes.value({before, kind}),
                                   themes.value({conference.id(), kind}));
            }
            byConference.prepend(all);
        }
        lastOfSpace.insert(space, conference.id());
    }
    QList<Step> steps;
    for (const QList<Step> &all : std::as_const(byConference))
        steps += all;
    return steps;
}

LinkedTable succession::make(const Evaluation &evaluation, const EvaluationFilter &filter)
{
    LinkedTable table;
    table.heads = {Sentences::tr("Conference"), Sentences::tr("Question"), Sentences::tr("Theme"),
                   Sentences::tr("is"),         Sentences::tr("Before"),   Sentences::tr("Contributions"),
                   Sentences::tr("before")};
    const Field &kinds = *Schema::standard().table(names::question)->field(names::kind);
    QHash<RecordId, QString> titles;
    for (const Record &conference : evaluation.conferences)
        titles.insert(conference.id(), conference.title());
    for (const Step &step : steps(evaluation, filter)) {
        const EvaluatedTheme &known = step.now ? *step.now : *step.before;
        table.rows.append({{titles.value(step.conference), {}, names::conference.toString(), step.conference},
                           {kinds.choiceLabel(evaluation.kindOf(known))},
                           cellOf(step.now),
                           {wordFor(step.fate)},
                           cellOf(step.before),
                           countOf(step.now),
                           countOf(step.before)});
    }
    table.note = table.rows.isEmpty()
                     ? Sentences::tr("There is no conference with another one before it in the same social "
                                     "space yet. The comparison of themes begins with the second.")
                     : Sentences::tr("Each conference beside the one before it in the same social space, "
                                     "where both asked the same. "
                                     "Themes with similar names count as the same.");
    return table;
}
