// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/packagemerge.h"
#include "tests/support/testsession.h"

#include <QTest>

/// A file with a conference, and the packages that go from it into the hall and come back.
class PackageTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// The path of a package for the whole conference.
    QString handOut(const QString &name, Session *from = nullptr);
    /// Opens a package as a laptop does; aborts the test program if that is not possible.
    static std::unique_ptr<Session> opened(const QString &path);
    Record addCard(Session &session, const QString &text);
    Result<PackageReport> mergeOne(const QString &package,
                                   PackageMerge::Choice choice = PackageMerge::Choice::Ask);
    static Result<PackageReport> merge(Session &into, const QString &package,
                                       PackageMerge::Choice choice = PackageMerge::Choice::Ask);
    /// The texts of the cards in the file, sorted.
    QStringList cards() const;
    QList<Record> conflicts() const;
    qsizetype historySize() const { return m_home->reader().history({})->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_home;
    std::optional<Record> m_conference;
    std::optional<Record> m_question;
    std::optional<Record> m_group;
    std::optional<Record> m_theme;
};
