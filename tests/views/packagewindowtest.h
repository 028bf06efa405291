// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/windowtest.h"

#include <QTest>

/// The window, and packages for a group of a conference, which lie on a stick.
class PackageWindowTest : public WindowTest
{
    Q_OBJECT

protected:
    void setUp();
    /// The path of a new package, which opens with the passphrase if it is sealed.
    QString handOut(const QString &name, bool isSealed = false) const;
    void click(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    /// Waits for the capture line, and enters a card.
    void typeCard(const QString &text);
    /// The texts of the cards in the package as it lies there now, or why it cannot be opened.
    QStringList cardsIn(const QString &package) const;

    const QString passphrase = QStringLiteral("Vier Tische");
    QString m_home;
    RecordId m_conference;
    RecordId m_group;
};
