// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/listsplace.h"

/// The social spaces: board and map in front, the lists behind.
class SpacesPlace : public ListsPlace
{
    Q_OBJECT

public:
    SpacesPlace(const QStringList &tables, Session &session, Dialogs &dialogs, QSettings &settings,
                QWidget *parent = nullptr);
};
