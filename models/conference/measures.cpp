// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/measures.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

#include <QCoreApplication>

namespace measures {

Result<ChangeSet> fromTheme(const Session &session, const RecordId &theme)
{
    const auto found = session.reader().record(names::theme, theme);
    if (!found)
        return found.error();
    if (!*found)
        return ChangeSet();
    const Record &source = **found;
    const QString name = source.text(names::name);
    const auto measure = session.newRecord(
        names::measure, {{names::title.toString(), name},
                         {names::description.toString(), source.value(names::summary)},
                         {names::fieldOfAction.toString(), source.value(names::fieldOfAction)}});
    if (!measure)
        return measure.error();
    const auto link = session.newRecord(names::measureTheme,
                                        {{names::measure.toString(), QVariant::fromValue(measure->id())},
                                         {names::theme.toString(), QVariant::fromValue(theme)}});
    if (!link)
        return link.error();
    ChangeSet changes = edits::insert(*measure);
    changes.append(edits::insert(*link));
    //: Name of a step in the history; %1 is the name of a theme
    changes.label = QCoreApplication::translate("Measures", "Make a measure of “%1”").arg(name);
    return changes;
}

Result<QList<Record>> ofTheme(const RecordReader &reader, const RecordId &theme)
{
    const auto links =
        reader.records(RecordQuery::where(names::measureTheme, names::theme, QVariant::fromValue(theme)));
    if (!links)
        return links.error();
    QList<RecordId> ids;
    for (const Record &link : *links)
        ids.append(link.reference(names::measure));
    return ids.isEmpty() ? QList<Record>() : reader.records(RecordQuery::withIds(names::measure, ids));
}

} // namespace measures
