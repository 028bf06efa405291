// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QMap>
#include <QSet>

/// A heading as every writer shows it.
struct OutlineEntry
{
    /// 1 to 3, never more than one deeper than the entry before.
    int level = 1;
    QString text;
    /// Unique in the document, also where the heading has none of its own.
    QString id;
};

/// The headings of \p document by the index of their block; headings without a word are left out.
QMap<qsizetype, OutlineEntry> outlineOf(const Document &document);

/// The ids of the runs of \p document: places that "#id" links can lead to, beside the headings.
QSet<QString> anchorsOf(const Document &document);

/// The address of a link that leads out of a document; empty if it leads inside, or is none that a reader
/// should follow (only https, http, mailto and tel are).
QString outerAddress(const QString &link);
