// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rescue.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

} // namespace

namespace rescue {

bool Report::isComplete() const
{
    return lostSteps == 0 && std::all_of(outcomes.begin(), outcomes.end(),
                                         [](const Outcome &outcome) { return outcome.lost.isEmpty(); });
}

QString Report::text() const
{
    QStringList lines;
    for (const Outcome &outcome : outcomes) {
        if (outcome.read + outcome.rebuilt == 0 && outcome.lost.isEmpty())
            continue;
        QString line =
            Sentences::tr("%1: %2 read").arg(outcome.table->pluralLabel(), QString::number(outcome.read));
        if (outcome.rebuilt > 0)
            line += Sentences::tr(", %1 made again from the history").arg(outcome.rebuilt);
        if (!outcome.lost.isEmpty())
            line += Sentences::tr(", %1 not saved whole:").arg(outcome.lost.size());
        lines.append(line);
        for (const QString &lost : outcome.lost)
            lines.append(QStringLiteral("    ") + lost);
    }
    if (lostSteps > 0)
        lines.append(Sentences::tr("Steps of the history are missing."));
    if (isComplete())
        lines.append(Sentences::tr("Everything could be saved."));
    return lines.join(u'\n');
}

} // namespace rescue
