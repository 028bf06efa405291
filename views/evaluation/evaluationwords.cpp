// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/evaluationwords.h"

#include "models/schema/names.h"

#include <QCoreApplication>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

QString yearsOf(const EvaluationFilter &filter, const Evaluation &evaluation)
{
    const QList<int> years = evaluation.years();
    const int first = filter.firstYear > 0 ? filter.firstYear : years.value(0);
    const int last = filter.lastYear > 0 ? filter.lastYear : years.isEmpty() ? 0 : years.constLast();
    return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}

} // namespace

QString evaluationwords::noConference()
{
    return Sentences::tr("There is nothing to evaluate yet. As soon as contributions of a conference are "
                         "captured and sorted into themes, they are counted here.");
}

QString evaluationwords::nothingFits()
{
    return Sentences::tr("Nothing fits the filters. Choose more years or clear the filters.");
}

QString evaluationwords::ofCount(EvaluationFilter::Count count)
{
    switch (count) {
    case EvaluationFilter::Count::Contributions:
        return Sentences::tr("Contributions");
    case EvaluationFilter::Count::Themes:
        return Sentences::tr("Themes");
    case EvaluationFilter::Count::Dots:
        return Sentences::tr("Dots");
    }
    return {};
}

QString evaluationwords::of(const EvaluationFilter &filter, const Evaluation &evaluation)
{
    QStringList parts = {ofCount(filter.count), yearsOf(filter, evaluation)};
    QStringList spaces;
    for (const Record &space : evaluation.spaces) {
        if (filter.spaces.contains(space.id()))
            spaces.append(space.title());
    }
    QStringList kinds;
    const Field &kind = *Schema::standard().table(names::question)->field(names::kind);
    for (const QString &name : filter.kinds)
        kinds.append(kind.choiceLabel(name));
    for (const QStringList &chosen : {kinds, spaces}) {
        if (!chosen.isEmpty())
            parts.append(chosen.join(QStringLiteral(", ")));
    }
    return parts.join(QStringLiteral(" · "));
}
