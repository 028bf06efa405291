// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QVarLengthArray>

/// Text as it is searched and sorted: case, accents and ß do not count (ä = a, ß = ss; DIN 5007-1).
namespace folding {

/// \p text folded; searching and sorting compare folded texts.
QString fold(QStringView text);
/// Bytes that need no heap as long as they are a note or a name: every row of a search folds some.
using Utf8 = QVarLengthArray<char, 512>;
/// The same on UTF-8, for the database; \p utf8 is not checked for validity.
Utf8 foldUtf8(QByteArrayView utf8);

/// \p text folded for sorting names of people: ä = ae, ö = oe, ü = ue (DIN 5007-2).
QString foldName(QStringView text);

/// The folded spellings under which \p text may stand: "mueller" and "Müller" also find "muller"; at most 8.
QStringList variants(QStringView text);

/// Where one of the folded \p needles stands in \p text: start and length in UTF-16 units, in order.
QList<std::pair<int, int>> marks(const QString &text, const QStringList &needles);

} // namespace folding
