// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testsession.h"
#include "tests/support/typist.h"
#include "views/capture/captureinput.h"
#include "views/capture/captureview.h"

#include <QTest>

/// The capture screen of a conference with two questions and two organisations.
class CaptureTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    void tearDown();
    void open(const RecordId &fixedGroup = {});
    CaptureInput &input() const { return m_typist->get<CaptureInput>(QStringLiteral("cardInput")); }
    Record addTheme(const char *name, const RecordId &question);
    QList<Record> all(QStringView table) const
    {
        return *m_session->reader().records(RecordQuery::all(table));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CaptureView> m_view;
    std::unique_ptr<Typist> m_typist;
    std::optional<Record> m_conference;
    QList<RecordId> m_questions;
};
