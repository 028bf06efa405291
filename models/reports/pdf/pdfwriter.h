// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/hyphenationpatterns.h"
#include "models/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

struct Document;

/// A finished PDF and what its author should know about it.
struct PdfOutput
{
    QByteArray bytes;
    int pages = 0;
    /// Whole sentences: characters that no font shows, links that lead nowhere.
    QStringList warnings;
};

/// Told how far writing is, from 0 to total; returns false to stop.
using PdfProgress = std::function<bool(int done, int total)>;

/// Writes \p document as tagged PDF on A4: PDF/UA-1 with PDF/A-2a, or PDF/A-3a where it carries attachments.
/// German words are parted by the file \p patterns, if there is one: the same document and the same patterns
/// give the same bytes. Any thread may call it while a QGuiApplication exists.
Result<PdfOutput> writePdf(const Document &document, const PdfProgress &progress = {},
                           const QString &patterns = HyphenationPatterns::germanFile());
