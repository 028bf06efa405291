// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/geo/boundary.h"

/// Areas in a GeoJSON file (RFC 7946) with the official keys that Germany's statistical offices give to
/// municipalities.
namespace areafile {

struct Area
{
    /// Eight digits: the Amtlicher Gemeindeschlüssel, also where the file has the twelve digits of the
    /// Regionalschlüssel.
    QString key;
    Boundary boundary;
};

/// Larger files are refused: a district has less than one megabyte, all of Hesse about ten.
constexpr qint64 mostBytes = qint64{32} * 1024 * 1024;

/// The ending of their names, as a file dialog wants it.
QString namePatterns();
bool isNamedLikeAreas(const QString &path);
/// Whether \p json begins like GeoJSON or TopoJSON and not like another kind of JSON.
bool looksLikeAreas(const QByteArray &json);

/// The bytes of the file at \p path. Error Invalid: it is larger than mostBytes.
Result<QByteArray> load(const QString &path);
/// The areas with a key, one for each key; an area in several parts is put together. Error Invalid, with one
/// sentence: no GeoJSON, none with a key, or an area that cannot be drawn.
Result<QList<Area>> read(const QByteArray &json);

/// "06636003" from what stands in a property: eight digits or twelve, also as a number that lost its leading
/// zero; empty if it is no key.
QString keyOf(const QJsonValue &value);

} // namespace areafile
