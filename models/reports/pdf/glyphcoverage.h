// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QMap>
#include <QRawFont>
#include <QStringList>

namespace pdf {

/// Knows which characters can be shown and replaces the others: PDF/UA forbids the glyph .notdef.
class GlyphCoverage
{
public:
    GlyphCoverage();

    /// \p text, clean and with a box for each character that no font shows.
    RichText shown(const RichText &text);
    /// One sentence for each character that had to be replaced.
    const QStringList &warnings() const { return m_warnings; }

private:
    bool isShown(char32_t character);
    QString withBoxes(const QString &text);

    QRawFont m_mainFont;
    QMap<char32_t, bool> m_known;
    QStringList m_warnings;
};

} // namespace pdf
