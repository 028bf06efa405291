// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/reports/figureimage.h"

#include <QMap>

namespace odt {

/// The file content.xml with the pictures that it shows, by their names in the archive.
struct Content
{
    QByteArray xml;
    QList<std::pair<QByteArray, FigureImage>> pictures;
};

Content contentOf(const Document &document);

} // namespace odt
