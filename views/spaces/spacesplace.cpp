// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spaces/spacesplace.h"

#include "views/spaces/spacespage.h"

SpacesPlace::SpacesPlace(const QStringList &tables, Session &session, Dialogs &dialogs, QSettings &settings,
                         QWidget *parent)
    : ListsPlace(tables, session, dialogs, settings, parent)
{
    auto *page = new SpacesPage(session, dialogs, this);
    setFront(page, tr("Board and map"), [page] { page->focusBoard(); });
}
