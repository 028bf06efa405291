// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/titlefilter.h"

#include "models/schema/folding.h"

#include <algorithm>

void TitleFilter::setText(const QString &text)
{
    const QString trimmed = text.trimmed();
    m_needles = trimmed.isEmpty() ? QStringList() : folding::variants(trimmed);
    invalidateFilter();
}

bool TitleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_needles.isEmpty())
        return true;
    const QString title = folding::fold(sourceModel()->index(row, 0, parent).data().toString());
    return std::any_of(m_needles.begin(), m_needles.end(),
                       [&](const QString &needle) { return title.contains(needle); });
}
