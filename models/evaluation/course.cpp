// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/course.h"

#include "models/schema/names.h"

#include <QCoreApplication>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Course)
};

qsizetype rowOf(const CrossTable &table, const RecordId &space)
{
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (table.rows.at(row).record == space)
            return row;
    }
    return -1;
}

CrossTable frameFor(const Evaluation &evaluation, const QList<Record> &conferences)
{
    CrossTable table;
    table.corner = Sentences::tr("Social space");
    QSet<RecordId> held;
    QSet<int> years;
    for (const Record &conference : conferences) {
        held.insert(conference.reference(names::socialSpace));
        years.insert(evaluation::yearOf(conference));
    }
    for (const Record &space : evaluation.spaces) {
        if (held.contains(space.id()))
            table.rows.append({space.title(), {}, space.text(names::colour), space.id()});
    }
    for (const int year : evaluation.years()) {
        if (years.contains(year))
            table.columns.append({QString::number(year), {}, {}, {}, year});
    }
    table.numbers.fill(QList<qint64>(table.columns.size(), CrossTable::nothing), table.rows.size());
    return table;
}

} // namespace

CrossTable course::make(const Evaluation &evaluation, const EvaluationFilter &filter,
                        const std::optional<RecordId> &field)
{
    const QList<Record> conferences = evaluation::conferences(evaluation, filter);
    CrossTable table = frameFor(evaluation, conferences);
    QHash<RecordId, qint64 *> places;
    for (const Record &conference : conferences) {
        const qsizetype row = rowOf(table, conference.reference(names::socialSpace));
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (table.columns.at(column).year != evaluation::yearOf(conference))
                continue;
            qint64 &number = table.numbers[row][column];
            number = std::max(number, qint64(0));
            places.insert(conference.id(), &number);
        }
    }
    const auto takes = [&field](const RecordId &of) { return !field || *field == of; };
    for (const EvaluatedTheme &theme : evaluation.themes) {
        if (qint64 *number = places.value(theme.conference);
            number && takes(theme.field) && filter.takesKind(evaluation.kindOf(theme)))
            *number += evaluation::weight(theme, filter.count);
    }
    for (const EvaluatedQuestion &question : evaluation.questions) {
        if (qint64 *number = places.value(question.conference);
            number && takes({}) && filter.takesKind(question.kind))
            *number += evaluation::looseWeight(question, filter.count);
    }
    return table;
}

QString course::inWords(const CrossTable &course)
{
    QStringList spaces;
    for (qsizetype row = 0; row < course.rows.size(); ++row) {
        QStringList years;
        for (qsizetype column = 0; column < course.columns.size(); ++column) {
            if (const qint64 number = course.numbers.at(row).at(column); number != CrossTable::nothing)
                //: %1 year, %2 number
                years.append(Sentences::tr("%1: %2").arg(course.columns.at(column).title).arg(number));
        }
        //: %1 social space, %2 years with their numbers
        spaces.append(
            Sentences::tr("%1 – %2.").arg(course.rows.at(row).title, years.join(QStringLiteral(", "))));
    }
    return spaces.join(u' ');
}
