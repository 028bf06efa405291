// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableView;

/// Lets Ctrl+C and the menu of \p view copy the whole table with its heads, as spreadsheets paste it. \p
/// corner: what the heads of its rows are; empty: it has none.
void addCopyAction(QTableView &view, const QString &corner);
