// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/strengths.h"

#include "models/evaluation/comparison.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Strengths)
};

constexpr qsizetype mostNames = 5;

QList<EvaluatedTheme> themesOf(const Evaluation &evaluation, const QSet<RecordId> &conferences,
                               const RecordId &field, const QString &kind, EvaluationFilter::Count count)
{
    QList<EvaluatedTheme> themes;
    for (const EvaluatedTheme &theme : evaluation.themes) {
        if (theme.field == field && conferences.contains(theme.conference) &&
            evaluation.kindOf(theme) == kind)
            themes.append(theme);
    }
    std::stable_sort(themes.begin(), themes.end(),
                     [count](const EvaluatedTheme &left, const EvaluatedTheme &right) {
                         return evaluation::weight(left, count) > evaluation::weight(right, count);
                     });
    return themes;
}

QString namesOf(const QList<EvaluatedTheme> &themes)
{
    QStringList lines;
    for (const EvaluatedTheme &theme : themes.mid(0, mostNames))
        //: %1 name of a theme, %2 how many contributions
        lines.append(Sentences::tr("%1 (%2)").arg(theme.name, QLocale().toString(theme.cards)));
    if (themes.size() > mostNames)
        lines.append(Sentences::tr("and %n more", nullptr, static_cast<int>(themes.size() - mostNames)));
    return lines.isEmpty() ? QStringLiteral("–") : lines.join(u'\n');
}

} // namespace

LinkedTable strengths::make(const Evaluation &evaluation, const EvaluationFilter &filter)
{
    QSet<RecordId> conferences;
    for (const Record &conference : evaluation::conferences(evaluation, filter))
        conferences.insert(conference.id());
    const QString strength = QStringLiteral("strength");
    const QString need = QStringLiteral("need");
    LinkedTable table;
    table.heads = {Sentences::tr("Field of action"), Sentences::tr("Strengths"), Sentences::tr("Count"),
                   Sentences::tr("Needs"), Sentences::tr("Count")};
    const auto addRow = [&](const QString &title, const RecordId &field) {
        QList<LinkedTable::Cell> row = {
            {title, {}, field.isNull() ? QString() : names::fieldOfAction.toString(), field}};
        qint64 sum = 0;
        for (const QString &kind : {strength, need}) {
            const QList<EvaluatedTheme> themes = themesOf(evaluation, conferences, field, kind, filter.count);
            EvaluationFilter ofKind = filter;
            ofKind.kinds = {kind};
            ofKind.count = EvaluationFilter::Count::Themes;
            LinkedTable::Cell cell{namesOf(themes)};
            if (!themes.isEmpty())
                cell.records = comparison::behind(evaluation, ofKind, {field, {}, {}});
            cell.label = title;
            qint64 cards = 0;
            for (const EvaluatedTheme &theme : themes)
                cards += theme.cards;
            row.append(cell);
            row.append({QLocale().toString(cards), cards});
            sum += themes.size();
        }
        if (!field.isNull() || sum > 0)
            table.rows.append(row);
    };
    for (const Record &field : evaluation.fields)
        addRow(field.title(), field.id());
    addRow(Sentences::tr("Without a field of action"), {});
    table.note =
        evaluation.fields.isEmpty()
            ? Sentences::tr("There are no fields of action yet. Add them on the page “Fields of "
                            "action” and choose one for each theme.")
            : Sentences::tr("Themes of the questions about strengths and about needs, in brackets their "
                            "contributions.");
    return table;
}
