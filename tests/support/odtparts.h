// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

/// What lies in an OpenDocument file, read back with Qt's own reader of XML.
struct OdtParts
{
    explicit OdtParts(const QByteArray &archive);

    /// What is not as it must be: files, manifest, well-formed XML, styles that are used but not defined,
    /// links without a target, pictures without a text, rows of different length. Empty: nothing.
    QStringList findings() const;
    /// The words of all paragraphs in reading order, each on a line of its own, pictures by their texts.
    QString text() const;
    /// The values of an attribute wherever it stands in content.xml, "style:name" for instance.
    QStringList values(const QString &attribute) const;

    /// By name; the order in the archive is names.
    QMap<QByteArray, QByteArray> files;
    QList<QByteArray> names;
    /// Of the first file: it lies there as it is.
    bool firstIsStored = false;
};
