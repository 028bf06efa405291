// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/listsplace.h"

class EvaluationPage;

/// The evaluation in front, fields of action, themes and contributions as lists behind.
class EvaluationPlace : public ListsPlace
{
    Q_OBJECT

public:
    EvaluationPlace(const QStringList &tables, Session &session, Dialogs &dialogs, QSettings &settings,
                    QWidget *parent = nullptr);

    void print() override;

private:
    EvaluationPage *m_page;
};
