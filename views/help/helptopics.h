// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What the help is about, page by page.
namespace helptopics {

/// In the order in which they are listed; each is a file resources/help/de/NAME.md.
const QStringList &all();
/// Where the text of \p topic stands, among the program's resources.
QString path(const QString &topic);
/// Its first heading.
QString title(const QString &topic);
/// The topic for \p widget or the nearest part of the window around it that has one.
QString of(const QWidget *widget);

} // namespace helptopics
