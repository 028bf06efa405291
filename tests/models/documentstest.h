// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reports.h"
#include "tests/support/testsession.h"

#include <QTest>

/// The documents of an empty, of the first and of a very large conference.
class DocumentsTest : public QObject
{
    Q_OBJECT

protected:
    /// A conference in a file of its own.
    struct Place
    {
        std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
        std::unique_ptr<Session> session = testsession::makeSession(*folder);
        std::optional<Record> conference;
    };

    void setUp();
    static Result<Document> build(const Place &place, ReportKind kind, const ReportOptions &options = {});

    Place m_empty;
    Place m_sample;
    Place m_large;
};
