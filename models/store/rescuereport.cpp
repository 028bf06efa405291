// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rescue.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

bool isComplete(const rescue::Outcome &outcome)
{
    return outcome.lost == 0 && outcome.lines.isEmpty() && !outcome.mayLackMore;
}

QString counted(const rescue::Outcome &outcome)
{
    QString line =
        Sentences::tr("%1: %2 read").arg(outcome.table->pluralLabel(), QString::number(outcome.read));
    if (outcome.rebuilt > 0)
        line += Sentences::tr(", %1 made again from the history").arg(outcome.rebuilt);
    if (outcome.found > 0)
        line += Sentences::tr(", %1 found on pages to which nothing led any more").arg(outcome.found);
    if (outcome.lost > 0)
        line += Sentences::tr(", %1 lost").arg(outcome.lost);
    if (!outcome.incomplete.isEmpty())
        line += Sentences::tr(", %1 of them not whole").arg(outcome.incomplete.size());
    return line + (outcome.lines.isEmpty() ? QString() : QStringLiteral(":"));
}

} // namespace

namespace rescue {

bool Report::isComplete() const
{
    return !lacksSteps && losses.isEmpty() && faults.isEmpty() &&
           std::all_of(outcomes.begin(), outcomes.end(), ::isComplete);
}

QString Report::text() const
{
    const QString indentation(4, u' ');
    QStringList lines;
    QStringList lacking;
    for (const Outcome &outcome : outcomes) {
        if (outcome.mayLackMore)
            lacking.append(outcome.table->pluralLabel());
        if (outcome.read + outcome.rebuilt + outcome.found + outcome.lost == 0)
            continue;
        lines.append(counted(outcome));
        for (const QString &line : outcome.lines)
            lines.append(indentation + line);
    }
    if (!lacking.isEmpty())
        //: %1 entities, separated by commas
        lines.append(
            Sentences::tr("There may have been more, of which nothing in the file tells any longer: %1")
                .arg(lacking.join(QStringLiteral(", "))));
    if (lacksSteps)
        lines.append(Sentences::tr("Steps of the history are missing."));
    lines += losses;
    if (!faults.isEmpty())
        lines.append(Sentences::tr("This is left to be put right by hand in the rescued file:"));
    for (const QString &fault : faults)
        lines.append(indentation + fault);
    if (isComplete())
        lines.append(Sentences::tr("Everything could be saved."));
    return lines.join(u'\n');
}

} // namespace rescue
