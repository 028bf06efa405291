// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/geo/areafile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(AreaFile)
};

constexpr qsizetype digitsOfMunicipality = 8;
constexpr qsizetype digitsOfRegion = 12;

Error invalid(const QString &text, const QString &detail = {})
{
    return {Error::Code::Invalid, text, detail};
}

Error tooLarge(qint64 size)
{
    const QLocale locale;
    return invalid(
        Sentences::tr("The file has %1; areas are read from files of up to %2. Save only the municipalities "
                      "of the district, for instance with QGIS.")
            .arg(locale.formattedDataSize(size, 0, QLocale::DataSizeTraditionalFormat),
                 locale.formattedDataSize(areafile::mostBytes, 0, QLocale::DataSizeTraditionalFormat)));
}

// As the federal and the state offices, statistics and OpenStreetMap call them; without regard to case.
const QStringList &keyNames()
{
    static const QStringList names = {
        QStringLiteral("ags"),
        QStringLiteral("ags_0"),
        QStringLiteral("ars"),
        QStringLiteral("ars_0"),
        QStringLiteral("rs"),
        QStringLiteral("rs_0"),
        QStringLiteral("key"),
        QStringLiteral("schluessel"),
        QStringLiteral("gemeindeschluessel"),
        QStringLiteral("amtlicher_gemeindeschluessel"),
        QStringLiteral("de:amtlicher_gemeindeschluessel"),
        QStringLiteral("regionalschluessel"),
        QStringLiteral("de:regionalschluessel"),
    };
    return names;
}

QString keyOfFeature(const QJsonObject &feature)
{
    const QJsonObject properties = feature.value(u"properties").toObject();
    for (const QString &wanted : keyNames()) {
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            if (property.key().compare(wanted, Qt::CaseInsensitive) != 0)
                continue;
            if (const QString key = areafile::keyOf(property.value()); !key.isEmpty())
                return key;
        }
    }
    return areafile::keyOf(feature.value(u"id"));
}

Result<QJsonObject> parsed(const QByteArray &json)
{
    static const QByteArray byteOrderMark("\xef\xbb\xbf");
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(
        json.startsWith(byteOrderMark) ? json.mid(byteOrderMark.size()) : json, &error);
    if (error.error == QJsonParseError::DeepNesting)
        return invalid(Sentences::tr("The file is nested too deeply to be GeoJSON."), error.errorString());
    if (error.error != QJsonParseError::NoError)
        return invalid(
            Sentences::tr("The file is no GeoJSON or breaks off (at byte %1). Fetch or export it once more.")
                .arg(QLocale().toString(error.offset)),
            error.errorString());
    return document.object();
}

Result<QJsonArray> featuresOf(const QJsonObject &root)
{
    const QString type = root.value(u"type").toString();
    if (type == u"FeatureCollection")
        return root.value(u"features").toArray();
    if (type == u"Feature")
        return QJsonArray{root};
    if (type == u"Topology")
        return invalid(
            Sentences::tr("The file is TopoJSON. Save the areas as GeoJSON, for instance with QGIS."));
    return invalid(
        Sentences::tr("The file is JSON, but no GeoJSON with areas: a “FeatureCollection” is expected."));
}

} // namespace

namespace areafile {

QString namePatterns()
{
    return QStringLiteral("*.geojson *.json");
}

bool isNamedLikeAreas(const QString &path)
{
    return path.endsWith(QStringLiteral(".geojson"), Qt::CaseInsensitive) ||
           path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
}

bool looksLikeAreas(const QByteArray &json)
{
    constexpr qsizetype beginning = 4096;
    static const QRegularExpression type(
        QStringLiteral("\"type\"\\s*:\\s*\"(Feature|FeatureCollection|Topology)\""));
    return type.match(QString::fromUtf8(json.first(std::min(beginning, json.size())))).hasMatch();
}

Result<QByteArray> load(const QString &path)
{
    QFile file(path);
    if (file.size() > mostBytes)
        return tooLarge(file.size());
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     Sentences::tr("%1 could not be read: %2.")
                         .arg(QDir::toNativeSeparators(path), file.errorString()),
                     {}};
    return file.readAll();
}

Result<QList<Area>> read(const QByteArray &json)
{
    if (json.size() > mostBytes)
        return tooLarge(json.size());
    const auto root = parsed(json);
    if (!root)
        return root.error();
    const auto features = featuresOf(*root);
    if (!features)
        return features.error();
    QList<Area> areas;
    QHash<QString, qsizetype> places;
    for (const QJsonValue value : *features) {
        const QJsonObject feature = value.toObject();
        const QString key = keyOfFeature(feature);
        if (key.isEmpty())
            continue;
        const auto part = boundary::fromGeometry(feature.value(u"geometry").toObject());
        if (!part)
            //: %1 an official key, %2 what is wrong with the area, a sentence
            return invalid(Sentences::tr("The area with the key %1 cannot be taken over. %2")
                               .arg(key, part.error().text));
        if (part->isEmpty())
            continue;
        if (!places.contains(key)) {
            places.insert(key, areas.size());
            areas.append({key, {}});
        }
        areas[places.value(key)].boundary.polygons += part->polygons;
    }
    if (areas.isEmpty())
        return invalid(Sentences::tr(
            "No area in the file names an official key; expected is a property “AGS” with eight "
            "digits or “ARS” with twelve."));
    return areas;
}

QString keyOf(const QJsonValue &value)
{
    QString digits;
    if (value.isDouble()) {
        digits = QString::number(value.toInteger());
        // A table program takes 06636003 for a number.
        if (digits.size() == digitsOfMunicipality - 1 || digits.size() == digitsOfRegion - 1)
            digits.prepend(u'0');
    } else {
        digits = value.toString().remove(u' ');
    }
    if (!std::all_of(digits.begin(), digits.end(),
                     [](QChar digit) { return digit >= u'0' && digit <= u'9'; }))
        return {};
    if (digits.size() == digitsOfMunicipality)
        return digits;
    // Between district and municipality stand the four digits of the municipal association.
    return digits.size() == digitsOfRegion ? digits.first(5) + digits.last(3) : QString();
}

} // namespace areafile
