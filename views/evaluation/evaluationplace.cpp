// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/evaluationplace.h"

#include "views/evaluation/evaluationpage.h"

EvaluationPlace::EvaluationPlace(const QStringList &tables, Session &session, Dialogs &dialogs,
                                 QSettings &settings, QWidget *parent)
    : ListsPlace(tables, session, dialogs, settings, parent)
    , m_page(new EvaluationPage(session, dialogs, settings, this))
{
    setFront(m_page, tr("Evaluation"), [page = m_page] { page->focusContent(); });
    connect(m_page, &EvaluationPage::recordActivated, this, &Place::recordActivated);
    connect(m_page, &EvaluationPage::recordsActivated, this, &Place::recordsActivated);
    connect(m_page, &EvaluationPage::failed, this, &Place::failed);
}

void EvaluationPlace::print()
{
    if (isFront())
        m_page->print();
    else
        ListsPlace::print();
}
