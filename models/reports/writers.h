// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

struct Document;

/// The kinds of file that documents are written as.
enum class DocumentFormat { Pdf, Odt, Html, Text };

/// A finished document and what its author should know about it.
struct WrittenDocument
{
    QByteArray bytes;
    /// Whole sentences.
    QStringList warnings;
};

namespace writers {

QList<DocumentFormat> formats();
/// "pdf", as the names of files end.
QString suffix(DocumentFormat format);
std::optional<DocumentFormat> formatFromSuffix(QStringView suffix);

/// \p progress is told how far writing is, from 0 to a total; it returns false to stop.
Result<WrittenDocument> write(const Document &document, DocumentFormat format,
                              const std::function<bool(int done, int total)> &progress = {});

} // namespace writers
