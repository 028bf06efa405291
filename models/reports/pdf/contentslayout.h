// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pdf/layoutcontext.h"

namespace pdf {

/// Places a table of contents. Page numbers are known only when everything else stands: finish() writes them.
class ContentsLayout
{
public:
    explicit ContentsLayout(LayoutContext &context) : m_context(context) {}

    void place(const blocks::Contents &contents);
    void finish();

private:
    struct OpenEntry
    {
        QString id;
        QString heading;
        int level = 1;
        int page = 0;
        /// Top of the entry's last line and where its words end.
        double y = 0;
        double textEnd = 0;
        qsizetype fragment = 0;
        qsizetype link = 0;
    };

    TextStyle styleOf(int level) const;
    void placeEntry(const OutlineEntry &entry, int parent);
    void finishEntry(const OpenEntry &entry);

    LayoutContext &m_context;
    QList<OpenEntry> m_open;
};

} // namespace pdf
