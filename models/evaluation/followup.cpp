// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/followup.h"

#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Row = QList<LinkedTable::Cell>;

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(FollowUp)
};

Row measureCells(const Record &measure)
{
    const Field &status = *measure.table().field(names::status);
    const Field &due = *measure.table().field(names::dueOn);
    return {{measure.title(), {}, names::measure.toString(), measure.id()},
            {status.choiceLabel(measure.text(names::status))},
            {fieldtext::toDisplay(due, measure.value(names::dueOn), QLocale()), measure.value(names::dueOn)}};
}

Row needCells(const EvaluatedTheme &theme, const QString &conference)
{
    RecordQuery cards = RecordQuery::where(names::contribution, names::theme, QVariant::fromValue(theme.id));
    cards.conditions.append(
        {names::duplicateOf.toString(), RecordQuery::Condition::Kind::Equals, {QVariant()}});
    return {{theme.name, {}, names::theme.toString(), theme.id},
            {conference, {}, names::conference.toString(), theme.conference},
            {QLocale().toString(theme.cards), theme.cards, {}, {}, cards, theme.name}};
}

} // namespace

LinkedTable followup::make(const Evaluation &evaluation, const EvaluationFilter &filter)
{
    EvaluationFilter asked = filter;
    if (asked.kinds.isEmpty())
        asked.kinds = {QStringLiteral("need")};
    QHash<RecordId, QString> conferences;
    for (const Record &conference : evaluation::conferences(evaluation, asked))
        conferences.insert(conference.id(), conference.title());
    QHash<RecordId, const Record *> measures;
    for (const Record &measure : evaluation.measures)
        measures.insert(measure.id(), &measure);
    QList<Row> open;
    QList<Row> followed;
    int answered = 0;
    QSet<RecordId> withTheme;
    for (const auto &ofTheme : evaluation.measuresOfTheme)
        withTheme.unite(QSet<RecordId>(ofTheme.begin(), ofTheme.end()));
    for (const EvaluatedTheme &theme : evaluation.themes) {
        if (!conferences.contains(theme.conference) || !asked.takesKind(evaluation.kindOf(theme)))
            continue;
        const Row need = needCells(theme, conferences.value(theme.conference));
        const qsizetype before = followed.size();
        for (const RecordId &id : evaluation.measuresOfTheme.value(theme.id)) {
            if (const Record *measure = measures.value(id))
                followed.append(need + measureCells(*measure));
        }
        if (followed.size() == before)
            open.append(need + Row{{Sentences::tr("no measure yet")}, {QString()}, {QString()}});
        else
            ++answered;
    }
    LinkedTable table;
    table.heads = {Sentences::tr("Theme"),   Sentences::tr("Conference"), Sentences::tr("Contributions"),
                   Sentences::tr("Measure"), Sentences::tr("Status"),     Sentences::tr("Due on")};
    table.rows = open + followed;
    for (const Record &measure : evaluation.measures) {
        if (!withTheme.contains(measure.id()))
            table.rows.append(Row{{Sentences::tr("of no theme")}, {QString()}, {QString()}} +
                              measureCells(measure));
    }
    const auto all = static_cast<int>(open.size()) + answered;
    table.note =
        table.rows.isEmpty()
            ? Sentences::tr("No needs have been named yet. Themes of a question about needs stand here, with "
                            "what is done about them.")
            : Sentences::tr("%1 of %n theme(s) have a measure. On the page “Result” of a conference, themes "
                            "become measures.",
                            nullptr, all)
                  .arg(answered);
    return table;
}
