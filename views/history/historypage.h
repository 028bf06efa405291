// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "views/sidepage.h"

class Session;

/// Who changed what and when in the whole file, to be taken back step by step.
class HistoryPage : public SidePage
{
    Q_OBJECT

public:
    /// \p session must outlive the page.
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

signals:
    void failed(const Error &error);
};
