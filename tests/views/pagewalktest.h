// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/windowtest.h"

/// Walks through the places of the window with the sample, and asks of each page and tab what is wrong there.
class PageWalkTest : public WindowTest
{
    Q_OBJECT

protected:
    void openSample();
    QStringList faultsOfPlaces();
    /// What is wrong with what the window shows now, by \p page; empty: all is well.
    virtual QStringList faults(const QString &page) = 0;
    /// Called before the faults of \p tab are looked for.
    virtual void prepare(QWidget &tab);

private:
    /// \p depth: how many tabs inside tabs are turned to.
    QStringList faultsOfTabs(const QString &page, QWidget &inside, int depth);
};
