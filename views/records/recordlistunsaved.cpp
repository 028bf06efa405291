// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/fielddelegate.h"
#include "views/records/fieldeditor.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"

// What was typed in cells and is not in the file.

bool RecordList::isRefused() const
{
    return m_delegate->refused().isRefused();
}

bool RecordList::isUnsaved() const
{
    return !m_delegate->refused().isEmpty();
}

Result<void> RecordList::keep()
{
    for (FieldEditor *editor : m_view->viewport()->findChildren<FieldEditor *>())
        editor->commit();
    if (m_delegate->refused().isEmpty())
        return {};
    const auto kept = m_delegate->refused().keep(m_session);
    m_view->viewport()->update();
    tellWindow(*this);
    if (kept) {
        m_message->hide();
        return {};
    }
    return Error{
        kept.error().code,
        //: %1 entities, e.g. questions; %2 a sentence that says why
        tr("What was typed in the list “%1” is not saved. %2").arg(m_table.pluralLabel(), kept.error().text),
        kept.error().detail};
}

Result<void> RecordList::writeInto(Session &copy) const
{
    return m_delegate->refused().writeInto(copy);
}
