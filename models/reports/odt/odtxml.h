// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace odt {

using Attributes = std::initializer_list<std::pair<const char *, QString>>;

/// Opens an element; attributes without a value are left out.
void open(QXmlStreamWriter &xml, const char *name, Attributes attributes = {});
/// An element without content.
void empty(QXmlStreamWriter &xml, const char *name, Attributes attributes = {});
/// "12.5mm"
QString millimetres(double value);
/// "10.5pt"
QString points(double value);
/// "#1f8a70"
QString colour(const QColor &colour);
/// The name of a style as files write it: "Heading 1" becomes "Heading_20_1".
QString styleName(const QString &displayName);

/// Begins a file with its outermost element and all name spaces.
void beginFile(QXmlStreamWriter &xml, const char *root);

} // namespace odt
