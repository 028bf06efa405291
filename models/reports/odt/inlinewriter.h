// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QMap>
#include <QSet>
#include <QXmlStreamWriter>

namespace odt {

/// Writes the words inside paragraphs and keeps the styles that they need.
class InlineWriter
{
public:
    /// \p targets: the ids that "#id" links can lead to.
    InlineWriter(QXmlStreamWriter &xml, const QSet<QString> &targets) : m_xml(xml), m_targets(targets) {}

    /// The content of a paragraph whose element is open.
    void write(const RichText &text);
    void write(const QString &text) { write(RichText{{text}}); }
    /// A place that links lead to, in the open paragraph.
    void writeBookmark(const QString &id);
    /// The automatic styles that were used.
    void writeStyles(QXmlStreamWriter &xml) const;

private:
    void writeRun(const TextRun &run);
    void writeWords(const QString &text);
    QString styleOf(const TextRun &run);
    QString targetOf(const QString &link) const;

    QXmlStreamWriter &m_xml;
    const QSet<QString> &m_targets;
    /// Bold, italic and language, to the name of their style.
    struct Look
    {
        bool bold;
        bool italic;
        QString language;
        QString name;
    };
    QList<Look> m_looks;
    bool m_afterBlank = true;
};

} // namespace odt
