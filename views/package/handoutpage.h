// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"
#include "views/sidepage.h"

class Dialogs;
class Session;

/// Hands out a package for one more laptop from within a package.
class HandOutPage : public SidePage
{
    Q_OBJECT

public:
    /// \p session and \p dialogs must outlive the page.
    HandOutPage(Session &session, const RecordId &conference, Dialogs &dialogs, QWidget *parent = nullptr);
};
