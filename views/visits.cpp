// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/visits.h"

void Visits::add(const Visit &visit)
{
    if (m_current >= 0 && m_visits.at(m_current) == visit)
        return;
    m_visits.resize(m_current + 1);
    m_visits.append(visit);
    if (m_visits.size() > longestWay)
        m_visits.removeFirst();
    m_current = m_visits.size() - 1;
}

const Visit &Visits::goBack()
{
    Q_ASSERT(canGoBack());
    return m_visits.at(--m_current);
}

const Visit &Visits::goForward()
{
    Q_ASSERT(canGoForward());
    return m_visits.at(++m_current);
}
