// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/backuptest.h"

#include "models/schema/names.h"

void BackupTest::setUp()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = testsession::makeSession(*m_folder);
}

Record BackupTest::addOrganisation(const QString &title)
{
    return testsession::addRecord(*m_session, names::organisation, {{names::name.toString(), title}});
}

QStringList BackupTest::organisations(const RecordReader &reader)
{
    QStringList titles;
    const auto records = reader.records(RecordQuery::all(names::organisation));
    for (const Record &record : *records)
        titles.append(record.text(names::name));
    return titles;
}
