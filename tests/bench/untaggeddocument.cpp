// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/untaggeddocument.h"

#include "models/reports/reportfonts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextList>
#include <QTextTable>

namespace {

constexpr int figureKind = QTextFormat::UserObject + 1;
constexpr double pointsPerMm = 72 / 25.4;
constexpr double bodySize = 10;

void insertText(QTextCursor &cursor, const RichText &text)
{
    for (const TextRun &run : text) {
        QTextCharFormat format;
        format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
        format.setFontItalic(run.italic);
        cursor.insertText(run.text, format);
    }
}

} // namespace

UntaggedDocument::UntaggedDocument(const Document &document) : m_source(document), m_cursor(&m_document)
{
    m_document.setDefaultFont(QFont(reportFontFamily(), int(bodySize)));
    m_document.documentLayout()->registerHandler(figureKind, this);
    // Laid out once, not after every insertion.
    m_cursor.beginEditBlock();
    for (const Block &block : document.blocks)
        std::visit([this](const auto &kind) { insert(kind); }, block);
    m_cursor.endEditBlock();
}

QByteArray UntaggedDocument::toPdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    m_document.print(&writer);
    return bytes;
}

void UntaggedDocument::beginBlock(double size, bool bold)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    m_cursor.insertBlock(QTextBlockFormat(), format);
}

void UntaggedDocument::insert(const blocks::TitlePage &title)
{
    beginBlock(24, true);
    m_cursor.insertText(title.title);
    for (const auto &[label, value] : title.facts) {
        beginBlock(bodySize, false);
        m_cursor.insertText(label + u' ' + value);
    }
}

void UntaggedDocument::insert(const blocks::Contents &contents)
{
    beginBlock(16, true);
    m_cursor.insertText(contents.title);
    for (const Block &block : m_source.blocks) {
        if (const auto *heading = std::get_if<blocks::Heading>(&block)) {
            beginBlock(bodySize, false);
            m_cursor.insertText(heading->text);
        }
    }
}

void UntaggedDocument::insert(const blocks::Heading &heading)
{
    beginBlock(heading.level == 1 ? 16 : 13, true);
    m_cursor.insertText(heading.text);
}

void UntaggedDocument::insert(const blocks::Paragraph &paragraph)
{
    beginBlock(bodySize, false);
    insertText(m_cursor, paragraph.text);
}

void UntaggedDocument::insert(const blocks::List &list)
{
    insertItems(list, 1);
}

void UntaggedDocument::insertItems(const blocks::List &list, int indent)
{
    QTextListFormat format;
    format.setStyle(list.ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(indent);
    QTextList *made = nullptr;
    for (const blocks::ListItem &item : list.items) {
        beginBlock(bodySize, false);
        if (made)
            made->add(m_cursor.block());
        else
            made = m_cursor.createList(format);
        insertText(m_cursor, item.text);
        for (const blocks::List &sublist : item.sublists)
            insertItems(sublist, indent + 1);
    }
}

void UntaggedDocument::insert(const blocks::Table &table)
{
    qsizetype columns = 0;
    for (const QList<blocks::Cell> &row : table.rows)
        columns = qMax(columns, row.size());
    if (columns == 0)
        return;
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(table.headerRows);
    QTextTable *made = m_cursor.insertTable(int(table.rows.size()), int(columns), format);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
            QTextCursor cell = made->cellAt(int(row), int(column)).firstCursorPosition();
            insertText(cell, table.rows[row][column].text);
        }
    }
    m_cursor.movePosition(QTextCursor::End);
}

void UntaggedDocument::insert(const blocks::Figure &figure)
{
    QTextCharFormat format;
    format.setObjectType(figureKind);
    format.setProperty(QTextFormat::UserProperty, int(m_figures.size()));
    m_figures.append(figure);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

const blocks::Figure &UntaggedDocument::figureOf(const QTextFormat &format) const
{
    return m_figures.at(format.intProperty(QTextFormat::UserProperty));
}

QSizeF UntaggedDocument::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const blocks::Figure &figure = figureOf(format);
    return {figure.widthMm * pointsPerMm, figure.heightMm * pointsPerMm};
}

void UntaggedDocument::drawObject(QPainter *painter, const QRectF &area, QTextDocument *, int,
                                  const QTextFormat &format)
{
    const blocks::Figure &figure = figureOf(format);
    painter->save();
    if (figure.draw)
        figure.draw(*painter, area);
    else
        painter->drawImage(area, figure.image);
    painter->restore();
}
