// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testsession.h"

#include <QTest>

/// A file with a person whose every word is found nowhere else, so that whatever is left of it can be found.
class ErasureTest : public QObject
{
    Q_OBJECT

protected:
    static const QString givenName;
    static const QString familyName;
    static const QString formerName;
    static const QString email;
    static const QString phone;
    static const QString note;
    static const QString function;
    /// All of these.
    static QStringList secrets();

    void setUp();
    void tearDown();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Record addPerson(const QVariantMap &more = {});
    /// At the conference.
    Record participate(const Record &person);
    /// Erases from the file and what lies beside it.
    void erase(Session &session, const Record &person);
    /// Closes the file, so that all of it is in its one file.
    void close() { m_session.reset(); }
    void reopen();
    /// Where a word of the person still stands.
    QStringList left() const;
    bool isThere(const Session &session, const Record &person) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::optional<Record> m_conference;
    std::optional<Record> m_organisation;
};
