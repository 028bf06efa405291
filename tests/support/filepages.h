// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The pages of a file, for tests that damage some of them.
namespace filepages {

/// The page where the tree of a table or an index begins; aborts the test program if there is none.
int root(const QString &path, const QString &name);
/// The pages that hold the rows, in their order.
QList<int> leaves(const QString &path, const QString &name);
void overwrite(const QString &path, const QList<int> &pages);
void swap(const QString &path, int one, int other);
/// Puts the pages 1 to \p last of \p older in the place of those of \p path.
void takeBack(const QString &path, const QByteArray &older, int last);

} // namespace filepages
