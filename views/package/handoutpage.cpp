// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/package/handoutpage.h"

#include "views/package/handoutpanel.h"

#include <QVBoxLayout>

HandOutPage::HandOutPage(Session &session, const RecordId &conference, Dialogs &dialogs, QWidget *parent)
    : SidePage(tr("One more laptop"), parent)
{
    setObjectName(QStringLiteral("handOutPage"));
    auto *panel = new HandOutPanel(session, conference, dialogs, this);
    panel->layout()->setContentsMargins(0, 0, 0, 0);
    content()->addWidget(panel, 1);
    setFocusProxy(panel);
}
