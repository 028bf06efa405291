// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/evaluation.h"

#include "models/conference/spacemembers.h"
#include "models/schema/names.h"

#include <QDate>

#include <algorithm>

namespace {

using Condition = RecordQuery::Condition;

struct Weight
{
    qint64 cards = 0;
    qint64 dots = 0;
};

RecordId idIn(const Tally &tally, qsizetype place)
{
    return tally.values.at(place).value<RecordId>();
}

// By theme, and under its question what belongs to no theme. Joined cards are no cards of their own, but
// their dots count.
Result<QHash<RecordId, Weight>> weigh(const RecordReader &reader)
{
    const QStringList fields = {names::question.toString(), names::theme.toString()};
    RecordQuery unjoined = RecordQuery::all(names::contribution);
    unjoined.conditions = {{names::duplicateOf.toString(), Condition::Kind::Equals, {QVariant()}}};
    const auto cards = reader.tallies(unjoined, fields);
    const auto dots = reader.tallies(RecordQuery::all(names::contribution), fields, names::dots.toString());
    for (const auto *found : {&cards, &dots}) {
        if (!*found)
            return found->error();
    }
    QHash<RecordId, Weight> weights;
    const auto owner = [](const Tally &tally) {
        return idIn(tally, 1).isNull() ? idIn(tally, 0) : idIn(tally, 1);
    };
    for (const Tally &tally : *cards)
        weights[owner(tally)].cards += tally.count;
    for (const Tally &tally : *dots)
        weights[owner(tally)].dots += tally.sum;
    return weights;
}

QHash<RecordId, EvaluatedQuestion> questionsFrom(const QList<Record> &records,
                                                 const QHash<RecordId, Weight> &weights)
{
    QHash<RecordId, EvaluatedQuestion> questions;
    for (const Record &question : records) {
        const Weight loose = weights.value(question.id());
        questions.insert(question.id(), {question.id(), question.reference(names::conference),
                                         question.text(names::kind), loose.cards, loose.dots});
    }
    return questions;
}

QList<EvaluatedTheme> themesFrom(const QList<Record> &records, const QHash<RecordId, Weight> &weights)
{
    QList<EvaluatedTheme> themes;
    for (const Record &theme : records) {
        const Weight weight = weights.value(theme.id());
        const bool hasOwnDots = theme.value(names::dots).isValid();
        themes.append({theme.id(), theme.reference(names::conference), theme.reference(names::question),
                       theme.reference(names::fieldOfAction), theme.text(names::name), weight.cards,
                       hasOwnDots ? theme.number(names::dots) : weight.dots});
    }
    return themes;
}

Result<void> readOffers(const RecordReader &reader, QDate today, Evaluation &evaluation)
{
    const auto offers = reader.records(RecordQuery::all(names::offer));
    const auto places = reader.records(RecordQuery::all(names::offerMunicipality));
    const auto municipalities = reader.records(RecordQuery::all(names::municipality));
    const auto spaceOf = spacemembers::assignments(reader, {});
    for (const auto *found : {&offers, &places, &municipalities}) {
        if (!*found)
            return found->error();
    }
    if (!spaceOf)
        return spaceOf.error();
    QHash<RecordId, RecordId> fields;
    for (const Record &offer : *offers) {
        const QDate end = offer.value(names::endsOn).toDate();
        if (!end.isValid() || end >= today)
            fields.insert(offer.id(), offer.reference(names::fieldOfAction));
    }
    for (const Record &place : *places) {
        const RecordId offer = place.reference(names::offer);
        if (fields.contains(offer))
            evaluation.offers[{place.reference(names::municipality), fields.value(offer)}].append(offer);
    }
    evaluation.municipalities = *municipalities;
    evaluation.spaceOf = *spaceOf;
    return {};
}

Result<void> readMeasures(const RecordReader &reader, Evaluation &evaluation)
{
    const auto measures = reader.records(RecordQuery::all(names::measure));
    const auto links = reader.records(RecordQuery::all(names::measureTheme));
    for (const auto *found : {&measures, &links}) {
        if (!*found)
            return found->error();
    }
    for (const Record &link : *links)
        evaluation.measuresOfTheme[link.reference(names::theme)].append(link.reference(names::measure));
    evaluation.measures = *measures;
    return {};
}

// A conference that is only planned has nothing to count yet, and would make everything look gone.
void dropUnheld(Evaluation &evaluation)
{
    QSet<RecordId> held;
    for (const EvaluatedTheme &theme : std::as_const(evaluation.themes))
        held.insert(theme.conference);
    for (const EvaluatedQuestion &question : std::as_const(evaluation.questions)) {
        if (question.looseCards > 0)
            held.insert(question.conference);
    }
    evaluation.conferences.removeIf([&held](const Record &conference) {
        return !held.contains(conference.id()) || conference.text(names::status) == u"cancelled";
    });
}

} // namespace

QList<int> Evaluation::years() const
{
    QList<int> years;
    for (const Record &conference : conferences) {
        if (const int year = evaluation::yearOf(conference); !years.contains(year))
            years.append(year);
    }
    return years;
}

bool EvaluationFilter::takes(const Record &conference) const
{
    const int year = evaluation::yearOf(conference);
    return (firstYear == 0 || year >= firstYear) && (lastYear == 0 || year <= lastYear) &&
           (spaces.isEmpty() || spaces.contains(conference.reference(names::socialSpace)));
}

Result<Evaluation> evaluation::read(const RecordReader &reader)
{
    RecordQuery inTime = RecordQuery::all(names::conference);
    inTime.order = {{names::date.toString(), false}, {names::title.toString(), false}};
    const auto spaces = reader.records(RecordQuery::all(names::socialSpace));
    const auto fields = reader.records(RecordQuery::all(names::fieldOfAction));
    const auto conferences = reader.records(inTime);
    const auto questions = reader.records(RecordQuery::all(names::question));
    const auto themes = reader.records(RecordQuery::all(names::theme));
    for (const auto *found : {&spaces, &fields, &conferences, &questions, &themes}) {
        if (!*found)
            return found->error();
    }
    const auto weights = weigh(reader);
    if (!weights)
        return weights.error();
    Evaluation evaluation;
    evaluation.spaces = *spaces;
    evaluation.fields = *fields;
    evaluation.conferences = *conferences;
    evaluation.questions = questionsFrom(*questions, *weights);
    evaluation.themes = themesFrom(*themes, *weights);
    if (const auto done = readOffers(reader, QDate::currentDate(), evaluation); !done)
        return done.error();
    if (const auto done = readMeasures(reader, evaluation); !done)
        return done.error();
    dropUnheld(evaluation);
    return evaluation;
}

int evaluation::yearOf(const Record &conference)
{
    return conference.value(names::date).toDate().year();
}

QList<Record> evaluation::conferences(const Evaluation &evaluation, const EvaluationFilter &filter)
{
    QList<Record> taken;
    std::copy_if(evaluation.conferences.begin(), evaluation.conferences.end(), std::back_inserter(taken),
                 [&filter](const Record &conference) { return filter.takes(conference); });
    return taken;
}

qint64 evaluation::weight(const EvaluatedTheme &theme, EvaluationFilter::Count count)
{
    switch (count) {
    case EvaluationFilter::Count::Contributions:
        return theme.cards;
    case EvaluationFilter::Count::Themes:
        return 1;
    case EvaluationFilter::Count::Dots:
        return theme.dots;
    }
    return 0;
}

qint64 evaluation::looseWeight(const EvaluatedQuestion &question, EvaluationFilter::Count count)
{
    switch (count) {
    case EvaluationFilter::Count::Contributions:
        return question.looseCards;
    case EvaluationFilter::Count::Themes:
        return 0;
    case EvaluationFilter::Count::Dots:
        return question.looseDots;
    }
    return 0;
}
