// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Keeps labels and tool tips of the whole program from taking what is in the file for rich text: a name like
/// "<img src=…>" would be opened, even from the network. What is meant to be rich says so (Qt::RichText)
/// and escapes its data.
class PlainTexts : public QObject
{
    Q_OBJECT

public:
    /// Watches the application for as long as \p parent lives.
    explicit PlainTexts(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

namespace plaintexts {

/// \p text as a button, a tab or a menu has to be given it: "&" is shown and underlines nothing.
QString literal(QString text);

} // namespace plaintexts
