// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

/// The family that all documents are set in; the first call loads the files that come with the program.
QString reportFontFamily();

/// A font of that family in tenths of a point, free of screen hinting. Charts use it with the sizes of a
/// document.
QFont reportFont(double points, bool bold = false, bool italic = false);
