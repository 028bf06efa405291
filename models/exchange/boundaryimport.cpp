// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/boundaryimport.h"

#include "models/changes/edits.h"
#include "models/geo/areafile.h"
#include "models/geo/simplification.h"
#include "models/schema/names.h"

#include <QCoreApplication>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(BoundaryImport)
};

// Enough for a figure as wide as a page; a boundary has about ten kilobytes then.
constexpr qsizetype mostPoints = 600;
// In degrees; further away from its area no town hall is.
constexpr double nearby = 0.2;

Error invalid(const QString &text)
{
    return {Error::Code::Invalid, text, {}};
}

bool liesElsewhere(const Record &municipality, const Boundary &boundary)
{
    const QVariant latitude = municipality.value(names::latitude);
    const QVariant longitude = municipality.value(names::longitude);
    if (!latitude.isValid() || !longitude.isValid())
        return false;
    const QRectF around = boundary.bounds().adjusted(-nearby, -nearby, nearby, nearby);
    return !around.contains(longitude.toDouble(), latitude.toDouble());
}

} // namespace

Result<BoundaryImport> BoundaryImport::read(const QByteArray &json, const RecordReader &reader)
{
    const auto areas = areafile::read(json);
    if (!areas)
        return areas.error();
    const auto municipalities = reader.records(RecordQuery::all(names::municipality));
    if (!municipalities)
        return municipalities.error();
    if (municipalities->isEmpty())
        return invalid(
            Sentences::tr("There are no municipalities in this file yet. Type them in with their official "
                          "keys first."));
    QHash<QString, const Boundary *> byKey;
    for (const areafile::Area &area : *areas)
        byKey.insert(area.key, &area.boundary);

    BoundaryImport import;
    QList<Record> ours;
    QList<Boundary> boundaries;
    for (const Record &municipality : *municipalities) {
        const Boundary *boundary = byKey.value(municipality.text(names::key));
        if (!boundary) {
            import.missing.append(municipality.title());
            continue;
        }
        if (liesElsewhere(municipality, *boundary))
            return invalid(
                Sentences::tr("The area of %1 does not lie where its coordinates are. Perhaps latitude and "
                              "longitude are the wrong way round: GeoJSON has the longitude first.")
                    .arg(municipality.title()));
        ours.append(municipality);
        boundaries.append(*boundary);
    }
    if (ours.isEmpty())
        return invalid(
            Sentences::tr("None of the areas belongs to a municipality of this file: the file has for "
                          "instance the key %1, the first municipality here has %2.")
                .arg(areas->constFirst().key, municipalities->constFirst().text(names::key)));
    import.found = static_cast<int>(ours.size());
    import.foreign = static_cast<int>(areas->size() - ours.size());
    boundaries = simplification::simplified(boundaries, mostPoints);
    for (qsizetype i = 0; i < ours.size(); ++i)
        import.changes.append(
            edits::setField(ours.at(i), names::boundary, boundary::toBytes(boundaries.at(i))));
    import.changes.label = Sentences::tr("Take over boundaries of municipalities");
    return import;
}

QString BoundaryImport::summary() const
{
    QStringList sentences;
    if (changes.isEmpty())
        sentences.append(Sentences::tr("The boundaries are in the file already."));
    else
        sentences.append(Sentences::tr("Boundaries of %n municipality(ies) are taken over.", nullptr,
                                       static_cast<int>(changes.rows.size())));
    if (!missing.isEmpty())
        sentences.append(Sentences::tr("There is no area for: %1.").arg(missing.join(QStringLiteral(", "))));
    if (foreign > 0)
        sentences.append(Sentences::tr("%n area(s) of other municipalities are left out.", nullptr, foreign));
    return sentences.join(u' ');
}
