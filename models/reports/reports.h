// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/reports/reportoptions.h"
#include "models/store/recordreader.h"

/// The documents that the program makes about a conference.
enum class ReportKind {
    Summary, ///< everything, chapter by chapter (Dokumentation)
    Results  ///< head, results and measures on two pages (Ergebnisprotokoll)
};

namespace reports {

/// The command line's name: "summary".
QString name(ReportKind kind);
std::optional<ReportKind> kindFromName(QStringView name);
QList<ReportKind> kinds();

/// Makes the document; the same data give the same document. Nothing unpublished is in it: people only
/// with their consent, pictures only if they are to be published, never contact data.
/// Errors: NotFound, and those of reading.
Result<Document> build(ReportKind kind, const RecordReader &reader, const RecordId &conference,
                       const ReportOptions &options = {});

} // namespace reports
