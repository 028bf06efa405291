// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/documentstest.h"

#include "models/exchange/sample.h"
#include "models/schema/names.h"
#include "tests/support/largeconference.h"

void DocumentsTest::setUp()
{
    m_empty.conference = testsession::addConference(*m_empty.session, QStringLiteral("Leere Konferenz"));
    QVERIFY(m_sample.session->apply(*sample::load(m_sample.session->reader())));
    m_sample.conference =
        m_sample.session->reader().records(RecordQuery::all(names::conference))->constFirst();
    m_large.conference = largeconference::add(*m_large.session);
}

Result<Document> DocumentsTest::build(const Place &place, ReportKind kind, const ReportOptions &options)
{
    return reports::build(kind, place.session->reader(), place.conference->id(), options);
}
