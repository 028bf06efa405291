// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

namespace odt {

/// The styles of one document that have no name for people: page breaks, alignment, cells, frames. Equal
/// wishes get the same style.
class AutomaticStyles
{
public:
    explicit AutomaticStyles(const QColor &accentWish);

    /// The next paragraph or table begins a new page, of the page style \p page if given.
    void breakBefore(const QString &page = {});
    /// The style for a paragraph of the named style \p parent.
    QString paragraph(const QString &parent, Qt::Alignment alignment = Qt::AlignLeft);
    /// The style for a heading; at the top of a page it has no space above it. \p first: in the document.
    QString heading(int level, bool first);
    /// \p size and lines in points, on its own, as sheets need it.
    QString sheetParagraph(double size, bool bold, const QColor &colour, Qt::Alignment alignment);
    QString table(double widthMm);
    QString tableColumn(double widthMm);
    /// \p whole: the row is not split.
    QString tableRow(bool whole, double leastHeightMm);
    enum class CellKind { Head, LastHead, Body };
    QString tableCell(CellKind kind);
    QString picture();
    /// A box on a sheet with its text at \p alignment, without ground or frame.
    QString textBox(Qt::Alignment alignment);
    QString ground(const QColor &colour);
    QString outline(const QColor &colour);

    void write(QXmlStreamWriter &xml) const;

private:
    QString paragraph(const QString &parent, Qt::Alignment alignment, const QString &more);
    QString named(const char *family, const QString &parent, const QString &properties);

    struct Style
    {
        QString name;
        const char *family;
        /// Attributes of the style itself, then its children, as XML.
        QString parent;
        QString properties;
    };
    QList<Style> m_styles;
    QColor m_accent;
    bool m_breaks = false;
    QString m_breakPage;
};

} // namespace odt
