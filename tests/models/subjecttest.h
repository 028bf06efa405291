// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testsession.h"

#include <QJsonObject>
#include <QTest>

/// A person, and what is told of everything that is held about them.
class SubjectTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();
    /// The document for the person, its white space folded.
    QString text() const;
    QJsonObject json() const;
    /// Somebody else, whose given name is that of a stranger.
    Record addOther(const QVariantMap &more = {});
    Record addContribution(const QString &wording);
    static QString key(QStringView name) { return name.toString(); }

    const QString familyName = QStringLiteral("Quarz-Ulme");
    const QString stranger = QStringLiteral("Thorwald");
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_person;
    std::optional<Record> m_conference;
    std::optional<Record> m_question;
};
