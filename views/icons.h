// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// The program's line icons. They are drawn in the palette's text colour at the moment they are painted, so
/// that they fit light and dark.
namespace icons {

/// The icon resources/icons/NAME.svg.
QIcon line(const QString &name);

} // namespace icons
