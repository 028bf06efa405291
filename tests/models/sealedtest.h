// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sealedpackage.h"
#include "models/halftyped.h"
#include "tests/support/testsession.h"

#include <QTest>

/// An encrypted package on a stick, and the laptops that it is typed into.
class SealedTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();

    /// Somebody at a laptop with the package open.
    struct Laptop
    {
        std::unique_ptr<Session> session;
        std::unique_ptr<SealedPackage> package;
        SealedPackage::Opened opened;
    };

    Laptop open(const QString &computer);
    Record type(Laptop &laptop, const QString &text) const;
    QString lineKey() const { return draftkeys::line(m_conference, m_question, {}); }
    void typeHalf(Laptop &laptop, const QString &text) const;
    /// Somebody types on another computer, and closes the package there.
    void typeElsewhere(const QString &card, const QString &half = {});
    /// Closes the file as a program does that ends well.
    static Result<void> close(Laptop &laptop);
    QStringList cardsOnTheStick(const QString &file = {}) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    const QString m_passphrase = QStringLiteral("Vier Tische im Saal");
    std::unique_ptr<QTemporaryDir> m_folder;
    RecordId m_conference;
    RecordId m_question;
    QString m_stick;
};
