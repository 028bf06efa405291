// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/comparison.h"

#include "models/schema/names.h"

#include <QCoreApplication>

namespace {

using Condition = RecordQuery::Condition;

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

using Column = std::pair<RecordId, int>;

Column columnOf(const Record &conference)
{
    return {conference.reference(names::socialSpace), evaluation::yearOf(conference)};
}

QList<CrossTable::Head> columnsFor(const Evaluation &evaluation, const QList<Record> &conferences)
{
    QList<CrossTable::Head> columns;
    for (const Record &space : evaluation.spaces) {
        for (const Record &conference : conferences) {
            const auto [id, year] = columnOf(conference);
            const bool isKnown =
                !columns.isEmpty() && columns.constLast().record == id && columns.constLast().year == year;
            if (id == space.id() && !isKnown)
                columns.append({space.title(), QString::number(year), space.text(names::colour), id, year});
        }
    }
    return columns;
}

QVariantList questionsOf(const Evaluation &evaluation, const QSet<RecordId> &conferences,
                         const EvaluationFilter &filter)
{
    QVariantList ids;
    for (const EvaluatedQuestion &question : evaluation.questions) {
        if (conferences.contains(question.conference) && filter.takesKind(question.kind))
            ids.append(QVariant::fromValue(question.id));
    }
    return ids;
}

QVariantList themesOf(const Evaluation &evaluation, const QSet<RecordId> &conferences, const RecordId &field)
{
    QVariantList ids;
    for (const EvaluatedTheme &theme : evaluation.themes) {
        if (theme.field == field && conferences.contains(theme.conference))
            ids.append(QVariant::fromValue(theme.id));
    }
    if (field.isNull())
        ids.append(QVariant());
    return ids;
}

} // namespace

CrossTable comparison::make(const Evaluation &evaluation, const EvaluationFilter &filter)
{
    const QList<Record> conferences = evaluation::conferences(evaluation, filter);
    CrossTable table;
    table.corner = Sentences::tr("Field of action");
    for (const Record &field : evaluation.fields)
        table.rows.append({field.title(), {}, {}, field.id()});
    table.rows.append({Sentences::tr("Without a field of action"), {}, {}, {}});
    table.columns = columnsFor(evaluation, conferences);
    table.clearNumbers();

    QHash<RecordId, qsizetype> rows;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        rows.insert(table.rows.at(row).record, row);
    QHash<Column, qsizetype> columns;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        columns.insert({table.columns.at(column).record, table.columns.at(column).year}, column);
    QHash<RecordId, qsizetype> places;
    for (const Record &conference : conferences)
        places.insert(conference.id(), columns.value(columnOf(conference)));

    for (const EvaluatedTheme &theme : evaluation.themes) {
        if (places.contains(theme.conference) && filter.takesKind(evaluation.kindOf(theme)))
            table.numbers[rows.value(theme.field, table.rows.size() - 1)][places.value(theme.conference)] +=
                evaluation::weight(theme, filter.count);
    }
    for (const EvaluatedQuestion &question : evaluation.questions) {
        if (places.contains(question.conference) && filter.takesKind(question.kind))
            table.numbers.last()[places.value(question.conference)] +=
                evaluation::looseWeight(question, filter.count);
    }
    if (table.rowSum(table.rows.size() - 1) == 0) {
        table.rows.removeLast();
        table.numbers.removeLast();
    }
    return table;
}

RecordQuery comparison::behind(const Evaluation &evaluation, const EvaluationFilter &filter, const Cell &cell)
{
    QSet<RecordId> conferences;
    for (const Record &conference : evaluation::conferences(evaluation, filter)) {
        const auto [space, year] = columnOf(conference);
        if (cell.space.value_or(space) == space && cell.year.value_or(year) == year)
            conferences.insert(conference.id());
    }
    const bool areCards = filter.count == EvaluationFilter::Count::Contributions;
    RecordQuery query = RecordQuery::all(areCards ? names::contribution : names::theme);
    query.conditions.append(
        {names::question.toString(), Condition::Kind::Equals, questionsOf(evaluation, conferences, filter)});
    if (areCards)
        query.conditions.append({names::duplicateOf.toString(), Condition::Kind::Equals, {QVariant()}});
    if (!cell.field)
        return query;
    if (areCards)
        query.conditions.append({names::theme.toString(), Condition::Kind::Equals,
                                 themesOf(evaluation, conferences, *cell.field)});
    else
        query.conditions.append({names::fieldOfAction.toString(),
                                 Condition::Kind::Equals,
                                 {cell.field->isNull() ? QVariant() : QVariant::fromValue(*cell.field)}});
    return query;
}
