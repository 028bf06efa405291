// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/packagetest.h"

#include "models/exchange/packagefile.h"
#include "models/schema/names.h"

using namespace testsession;

void PackageTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_home = makeSession(*m_folder);
    m_conference = addConference(*m_home, QStringLiteral("Sozialraumkonferenz"));
    const QVariantMap part{{names::conference.toString(), reference(*m_conference)}};
    QVariantMap values = part;
    values.insert(QStringLiteral("wording"), QStringLiteral("Was sind die Schätze?"));
    values.insert(QStringLiteral("short-name"), QStringLiteral("Schätze"));
    m_question = addRecord(*m_home, names::question, values);
    values = part;
    values.insert(names::name.toString(), QStringLiteral("Gruppe 1"));
    m_group = addRecord(*m_home, names::workingGroup, values);
    values.insert(names::name.toString(), QStringLiteral("Vereine"));
    values.insert(names::question.toString(), reference(*m_question));
    m_theme = addRecord(*m_home, names::theme, values);
}

void PackageTest::tearDown()
{
    m_home.reset();
    m_folder.reset();
}

QString PackageTest::handOut(const QString &name, Session *from)
{
    const QString target = path(name + QStringLiteral(".szpaket"));
    const auto package =
        packagefile::handOut(from ? *from : *m_home, {target, m_conference->id(), {}, name, {}});
    if (!package)
        qFatal("%s", qPrintable(package.error().text));
    return target;
}

std::unique_ptr<Session> PackageTest::opened(const QString &path)
{
    auto session = Session::open(path);
    if (!session)
        qFatal("%s", qPrintable(session.error().text));
    return std::move(*session);
}

Record PackageTest::addCard(Session &session, const QString &text)
{
    return addRecord(session, names::contribution,
                     {{names::conference.toString(), reference(*m_conference)},
                      {names::question.toString(), reference(*m_question)},
                      {names::text.toString(), text}});
}

Result<PackageReport> PackageTest::mergeOne(const QString &package, PackageMerge::Choice choice)
{
    return merge(*m_home, package, choice);
}

Result<PackageReport> PackageTest::merge(Session &into, const QString &package, PackageMerge::Choice choice)
{
    const auto opened = packagefile::open(package, {});
    if (!opened)
        return opened.error();
    PackageMerge merge(into.reader(), choice);
    if (const auto added = merge.add((*opened)->reader()); !added)
        return added.error();
    const ChangeSet changes = merge.changes();
    if (!changes.isEmpty() || !merge.sources().isEmpty()) {
        if (const auto done = into.merge(changes, merge.sources()); !done)
            return done.error();
    }
    return merge.reports().constFirst();
}

QStringList PackageTest::cards() const
{
    const auto records = m_home->reader().records(RecordQuery::all(names::contribution));
    QStringList texts;
    for (const Record &record : *records)
        texts.append(record.text(names::text));
    texts.sort();
    return texts;
}

QList<Record> PackageTest::conflicts() const
{
    return *m_home->reader().records(RecordQuery::all(names::conflict));
}
