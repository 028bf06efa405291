// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/homecomingtest.h"

#include "models/items/packagereportmodel.h"
#include "models/schema/names.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace testsession;

void HomecomingTest::setUp()
{
    WindowTest::setUp();
    openNewFile();
    const Record conference = addConference(home(), QStringLiteral("Ost"));
    m_conference = conference.id();
    m_groups.clear();
    for (int group = 1; group <= 4; ++group)
        m_groups.append(addRecord(home(), names::workingGroup,
                                  {{names::conference.toString(), reference(conference)},
                                   {names::name.toString(), QStringLiteral("Gruppe %1").arg(group)}})
                            .id());
}

void HomecomingTest::addQuestion(const QString &wording, const QString &shortName)
{
    addRecord(home(), names::question,
              {{names::conference.toString(), QVariant::fromValue(m_conference)},
               {names::wording.toString(), wording},
               {names::shortName.toString(), shortName}});
}

void HomecomingTest::drop(const QStringList &files)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
}

void HomecomingTest::dropAndWait(const QStringList &files)
{
    drop(files);
    QTRY_VERIFY(!find<QWidget>(QStringLiteral("mergeProgress"))->isVisible());
}

QString HomecomingTest::result(int row) const
{
    const QWidget *page = find<QWidget>(QStringLiteral("mergePage"));
    const auto *model = page->findChild<QTableView *>(QStringLiteral("packages"))->model();
    return model->index(row, PackageReportModel::ResultColumn).data().toString();
}

QStringList HomecomingTest::cards() const
{
    const auto records = home().reader().records(RecordQuery::all(names::contribution));
    QStringList texts;
    for (const Record &record : *records)
        texts.append(record.text(names::text));
    texts.sort();
    return texts;
}

Record HomecomingTest::card(const QString &text) const
{
    const auto records = home().reader().records(RecordQuery::where(names::contribution, names::text, text));
    if (!records || records->size() != 1)
        qFatal("%s", qPrintable(text));
    return records->constFirst();
}

qint64 HomecomingTest::conflicts() const
{
    return *home().reader().count(RecordQuery::all(names::conflict));
}
