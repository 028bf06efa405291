// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sidepage.h"

class Session;

/// Versions, licences and where the file is, to read and to copy into a letter to those who help.
class AboutPage : public SidePage
{
    Q_OBJECT

public:
    /// \p session may be null.
    explicit AboutPage(const Session *session, QWidget *parent = nullptr);
};
