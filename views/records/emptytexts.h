// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class Table;

/// What an empty list says: what belongs here and how it gets in.
QString emptyListText(const Table &table);
