// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/packagewindowtest.h"

#include "models/exchange/packagefile.h"
#include "models/schema/names.h"

#include <QApplication>

using namespace testsession;

void PackageWindowTest::setUp()
{
    WindowTest::setUp();
    qputenv("XDG_DATA_HOME", QFile::encodeName(path(QStringLiteral("data"))));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("stick")));
    const auto home = makeSession(*m_folder);
    m_home = home->path();
    const Record conference = addConference(*home, QStringLiteral("Conference East"));
    const QVariantMap part{{names::conference.toString(), reference(conference)}};
    QVariantMap values = part;
    values.insert(QStringLiteral("wording"), QStringLiteral("What is good here?"));
    values.insert(QStringLiteral("short-name"), QStringLiteral("Treasures"));
    addRecord(*home, names::question, values);
    values = part;
    values.insert(names::name.toString(), QStringLiteral("Group 1"));
    m_group = addRecord(*home, names::workingGroup, values).id();
    m_conference = conference.id();
}

QString PackageWindowTest::handOut(const QString &name, bool isSealed) const
{
    const QString target = path(QStringLiteral("stick/%1.szpaket").arg(name));
    packagefile::Order order{target, m_conference, m_group, name, {}};
    if (isSealed)
        order.key = *seal::Key::make(passphrase, {1, 8});
    const auto home = Session::open(m_home);
    if (!home || !packagefile::handOut(**home, order))
        qFatal("no package");
    return target;
}

void PackageWindowTest::typeCard(const QString &text)
{
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(QStringLiteral("cardInput")));
    type(text);
    press(Qt::Key_Return);
}

QStringList PackageWindowTest::cardsIn(const QString &package) const
{
    const auto opened = packagefile::open(package, passphrase);
    if (!opened)
        return {opened.error().text};
    QStringList texts;
    const auto cards = (*opened)->reader().records(RecordQuery::all(names::contribution));
    for (const Record &card : *cards)
        texts.append(card.text(names::text));
    return texts;
}
