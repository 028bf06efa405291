// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// A bold line above a page or a part of one, larger than the text.
class Heading : public QLabel
{
    Q_OBJECT

public:
    /// \p factor: how much larger.
    Heading(const QString &text, double factor, QWidget *parent = nullptr);

    /// To be called when the application's font has changed: Qt tells only widgets without a size of their
    /// own.
    void fitToText();

private:
    double m_factor;
};
