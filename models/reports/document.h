// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

class QPainter;

/// A stretch of text in one style.
struct TextRun
{
    QString text;
    bool bold = false;
    bool italic = false;
    /// "https://…", "mailto:…" or "#id" of a heading; empty: no link.
    QString link = {};
    /// BCP 47, where it differs from the document's language.
    QString language = {};
    /// Target of "#id" links, unique in the document; empty: none.
    QString id = {};
};
using RichText = QList<TextRun>;

/// The words of \p text without their styles.
QString plainText(const RichText &text);

/// The kinds of block that a document is made of.
namespace blocks {

/// The first page: who publishes, what, and the facts of its head.
struct TitlePage
{
    QString publisher;
    QString title;
    QString subtitle;
    QList<std::pair<QString, QString>> facts;
    /// Of the publisher, whose name describes it.
    QImage logo = {};
    /// Of the publisher, one line.
    QString address = {};
};

/// Stands for the table of contents; writers make it from the headings.
struct Contents
{
    QString title;
};

/// Levels 1 to 3; id is the target of "#id" links and unique in the document.
struct Heading
{
    int level = 1;
    QString text;
    QString id;
};

struct Paragraph
{
    RichText text;
    bool quote = false;
};

struct ListItem;
struct List
{
    bool ordered = false;
    QList<ListItem> items;
};
struct ListItem
{
    RichText text;
    QList<List> sublists = {};
};

struct Cell
{
    RichText text;
    Qt::Alignment alignment = Qt::AlignLeft;
    int columnSpan = 1;
};

/// A data table: the first headerRows rows and headerColumns columns are heads.
struct Table
{
    QString caption;
    /// What the table shows and how it is built, for those who cannot see it.
    QString summary;
    int headerRows = 1;
    int headerColumns = 0;
    /// Relative; empty: all alike.
    QList<double> columnWidths;
    QList<QList<Cell>> rows;
    /// Of rows that are not heads: room to write by hand.
    double leastRowHeightMm = 0;
    /// The name of a CSV file in which the table goes along inside the PDF; empty: in none.
    QString attachedAs = {};
};

/// A picture or drawing. Give image or draw; draw is called with the rectangle to fill, in tenths of a point
/// (fonts: reportFont()), and paints vectors. It may be called more than once and from a worker thread.
struct Figure
{
    QString alternativeText;
    QString caption;
    double widthMm = 150;
    double heightMm = 80;
    QImage image;
    std::function<void(QPainter &, const QRectF &)> draw;
};

struct PageBreak
{
};

/// A text on a sheet, set as large as its box lets it and never cut. Lengths: millimetres from the sheet's
/// upper left corner.
struct SheetText
{
    QString text;
    QRectF box;
    /// In points.
    double largest = 24;
    bool bold = false;
    Qt::Alignment alignment = Qt::AlignHCenter | Qt::AlignVCenter;
    /// Invalid: that of all text.
    QColor color = {};
};

/// A badge or a sign: what is read together, on a coloured ground if wanted.
struct SheetCard
{
    QRectF box;
    QList<SheetText> texts;
    QColor frame = {};
    /// Filled areas beneath the texts.
    QList<std::pair<QRectF, QColor>> areas = {};
    /// The same once more above, upside down, so that both sides of a folded sign can be read.
    bool folded = false;
};

/// One page whose texts stand at fixed places, without head and foot.
struct Sheet
{
    QList<SheetCard> cards;
};

} // namespace blocks

using Block = std::variant<blocks::TitlePage, blocks::Contents, blocks::Heading, blocks::Paragraph,
                           blocks::List, blocks::Table, blocks::Figure, blocks::PageBreak, blocks::Sheet>;

/// A file carried inside the PDF (PDF/A-3): never more than the document itself shows.
struct Attachment
{
    QString fileName;
    QByteArray mediaType;
    QString description;
    QByteArray data;
};

/// What a writer puts into a file's own description and on each page's margin.
struct DocumentProperties
{
    QString title;
    QString subject;
    QString author;
    QString keywords;
    /// BCP 47, e.g. "de-DE".
    QString language;
    /// Head of each page, left and right.
    QString runningTitle;
    QString organisation;
    /// UTC, from the data and never from the clock, so that the same data give the same bytes.
    QDateTime created;
    /// Colour of headings and table heads; the writer darkens it to a contrast of 7 : 1 on white.
    QColor accent;
    /// A4 lying on its side.
    bool landscape = false;
};

/// One document as a tree of meaning; PDF, HTML and text writers all start from it.
struct Document
{
    DocumentProperties properties;
    QList<Block> blocks;
    QList<Attachment> attachments;
    /// Of people and places, which are not parted at the end of a line; not set: they are not known, and no
    /// word is parted.
    std::optional<QStringList> names;
};
