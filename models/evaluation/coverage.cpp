// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/coverage.h"

#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

using Place = std::pair<RecordId, RecordId>;

// Themes about needs, by social space and field of action.
QHash<Place, int> needsBySpace(const Evaluation &evaluation, const EvaluationFilter &filter)
{
    QHash<RecordId, RecordId> spaces;
    for (const Record &conference : evaluation::conferences(evaluation, filter))
        spaces.insert(conference.id(), conference.reference(names::socialSpace));
    QHash<Place, int> needs;
    for (const EvaluatedTheme &theme : evaluation.themes) {
        if (spaces.contains(theme.conference) && evaluation.kindOf(theme) == u"need")
            ++needs[{spaces.value(theme.conference), theme.field}];
    }
    return needs;
}

LinkedTable::Cell cellFor(const QList<RecordId> &offers, int needs, const QString &label)
{
    if (!offers.isEmpty())
        return {QLocale().toString(offers.size()),
                qint64(offers.size()),
                {},
                {},
                RecordQuery::withIds(names::offer, offers),
                label};
    if (needs > 0)
        return {Sentences::tr("none for %n need(s)", nullptr, needs)};
    return {QStringLiteral("–")};
}

} // namespace

LinkedTable coverage::make(const Evaluation &evaluation, const EvaluationFilter &filter)
{
    const QHash<Place, int> needs = needsBySpace(evaluation, filter);
    QHash<RecordId, QString> spaces;
    for (const Record &space : evaluation.spaces)
        spaces.insert(space.id(), space.title());
    LinkedTable table;
    table.heads = {Sentences::tr("Municipality"), Sentences::tr("Social space")};
    for (const Record &field : evaluation.fields)
        table.heads.append(field.title());
    int gaps = 0;
    for (const Record &municipality : evaluation.municipalities) {
        const RecordId space = evaluation.spaceOf.value(municipality.id());
        if (!filter.spaces.isEmpty() && !filter.spaces.contains(space))
            continue;
        QList<LinkedTable::Cell> row = {
            {municipality.title(), {}, names::municipality.toString(), municipality.id()},
            {spaces.value(space, QStringLiteral("–"))}};
        for (const Record &field : evaluation.fields) {
            const QList<RecordId> offers = evaluation.offers.value({municipality.id(), field.id()});
            const int named = needs.value({space, field.id()});
            gaps += offers.isEmpty() && named > 0 ? 1 : 0;
            row.append(cellFor(offers, named, municipality.title() + QStringLiteral(", ") + field.title()));
        }
        table.rows.append(row);
    }
    if (table.rows.isEmpty() || evaluation.fields.isEmpty())
        table.note =
            Sentences::tr("Offers are compared by municipality and field of action. Add both first; then "
                          "say for each offer where it is there.");
    else
        table.note = Sentences::tr("%n place(s) without an offer where needs were named. Offers count where "
                                   "they name the municipality; needs are those of its social space.",
                                   nullptr, gaps);
    return table;
}
