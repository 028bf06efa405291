// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/progress.h"

#include <QCoreApplication>

namespace pdf {

bool Progress::report(int from, int to, qsizetype done, qsizetype total)
{
    const int percent = from + int(qsizetype(to - from) * done / qMax<qsizetype>(1, total));
    if (m_goingOn && m_callback && percent != m_last) {
        m_last = percent;
        m_goingOn = m_callback(percent, 100);
    }
    return m_goingOn;
}

Error Progress::cancelled()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("PdfWriter", "The document was not written because you stopped it."),
            {}};
}

} // namespace pdf
