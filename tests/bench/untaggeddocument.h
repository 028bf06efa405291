// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>

/// The same words, lists, tables and figures as a QTextDocument: what a program has that does not care for
/// tags, links, heads of pages or a table of contents with page numbers.
class UntaggedDocument : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit UntaggedDocument(const Document &document);

    QByteArray toPdf();

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int,
                    const QTextFormat &format) override;

private:
    void insert(const blocks::TitlePage &title);
    void insert(const blocks::Contents &contents);
    void insert(const blocks::Heading &heading);
    void insert(const blocks::Paragraph &paragraph);
    void insert(const blocks::List &list);
    void insert(const blocks::Table &table);
    void insert(const blocks::Figure &figure);
    void insert(const blocks::PageBreak &) {}
    void insert(const blocks::Sheet &) {}
    void insertItems(const blocks::List &list, int indent);
    void beginBlock(double size, bool bold);

    const blocks::Figure &figureOf(const QTextFormat &format) const;

    const Document &m_source;
    QTextDocument m_document;
    QTextCursor m_cursor;
    QList<blocks::Figure> m_figures;
};
