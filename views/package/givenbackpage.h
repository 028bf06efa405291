// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sidepage.h"

/// Says which file to give back once a package is closed, and shows where it lies.
class GivenBackPage : public SidePage
{
    Q_OBJECT

public:
    GivenBackPage(const QString &name, const QString &path, QWidget *parent = nullptr);

signals:
    void openAgainRequested(const QString &path);
};
