// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QByteArray>

struct Document;

/// Writes \p document as OpenDocument text (ODF 1.2): named styles, headings, lists, tables with heads that
/// repeat, pictures with their alternative texts, bookmarks and links. The same document gives the same
/// bytes. Any thread may call it while a QGuiApplication exists.
Result<QByteArray> writeOdt(const Document &document);
