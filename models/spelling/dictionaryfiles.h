// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dictionaryfiles {

/// The .aff file of the German dictionary: beside the program under `dictionaries`, else where the system has
/// its dictionaries. Empty if there is none.
QString german();
/// The same in certain folders; the first that has one counts, de_DE before its varieties and neighbours.
QString germanIn(const QStringList &folders);

} // namespace dictionaryfiles
