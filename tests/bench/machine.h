// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

/// What was measured on, for whoever reads the figures later.
namespace machine {

/// System, processor and how many, Qt, SQLite, build; what is not known here is left out.
QJsonObject describe();
/// The same as a line for people.
QString toText(const QJsonObject &machine);

} // namespace machine
