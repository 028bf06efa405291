// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGlyphRun>
#include <QImage>
#include <QList>
#include <QMap>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <variant>

class QPainter;

/// What layout hands to the painter and to the tagger. Lengths are tenths of a point, y grows downwards.
namespace pdf {

/// Glyphs on one baseline. oneToOne: glyph n stands for code point n of text; otherwise a reader needs text
/// as the actual text of a Span element.
struct GlyphItem
{
    QPointF position;
    QGlyphRun glyphs;
    QColor color;
    QString text;
    bool oneToOne = true;
};

struct RectangleItem
{
    QRectF rectangle;
    QColor color;
};

struct ImageItem
{
    QRectF rectangle;
    QImage image;
};

struct DrawingItem
{
    QRectF rectangle;
    std::function<void(QPainter &, const QRectF &)> draw;
};

using PageItem = std::variant<GlyphItem, RectangleItem, ImageItem, DrawingItem>;

/// Why a fragment is not read aloud; None: it belongs to a structure element.
enum class Artifact { None, Layout, Header, Footer, RepeatedHead };

/// A stretch of one page's content that becomes one marked-content sequence.
struct Fragment
{
    int page = 0;
    int element = -1;
    Artifact artifact = Artifact::None;
    QList<PageItem> items = {};
};

/// What hangs in a structure element, by index into the lists of PageLayout.
struct StructureChild
{
    enum class Kind { Element, Fragment, Link };
    Kind kind = Kind::Element;
    int index = -1;
};

/// One node of the logical structure tree of ISO 32000-1, 14.7.
struct StructureElement
{
    QByteArray type;
    int parent = -1;
    QList<StructureChild> children = {};
    QString alternativeText = {};
    QString language = {};
    QString actualText = {};
    QString summary = {};
    QByteArray listNumbering = {};
    QByteArray scope = {};
    int columnSpan = 1;
    QRectF box = {};
    int boxPage = -1;
};

/// A clickable rectangle; target is an address or "#id".
struct LinkArea
{
    int element = -1;
    int page = 0;
    QRectF rectangle;
    QString target;
    QString description;
};

struct Destination
{
    int page = 0;
    double y = 0;
    int element = -1;
};

struct Bookmark
{
    int level = 1;
    QString title;
    Destination destination;
};

/// A whole document, placed on its pages; element 0 is the Document element.
struct PageLayout
{
    QSizeF pageSize;
    int pageCount = 0;
    QList<Fragment> fragments;
    QList<StructureElement> elements;
    QList<LinkArea> links;
    QList<Bookmark> bookmarks;
    QMap<QString, Destination> destinations;
    QStringList warnings;
};

} // namespace pdf
