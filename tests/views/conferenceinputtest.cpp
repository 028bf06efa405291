// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/conferenceinputtest.h"

#include "models/schema/names.h"

#include <QTest>

using namespace testsession;

void ConferenceInputTest::setUp()
{
    UnsavedTest::setUp();
    openConferenceFile();
    m_window->resize(1400, 900);
    Session &session = *m_window->session();
    const auto records = session.reader().records(RecordQuery::all(names::question));
    QVERIFY(records);
    for (const Record &question : *records)
        addRecord(session, names::theme,
                  {{names::conference.toString(), question.value(names::conference)},
                   {names::question.toString(), reference(question)},
                   {names::name.toString(),
                    QString(QStringLiteral("Theme of ") + question.text(names::shortName))}});
}

void ConferenceInputTest::editCell()
{
    RecordTableView &list = questions();
    QTRY_COMPARE(list.model()->rowCount(), 2);
    for (int column = 0; column < list.model()->columnCount(); ++column) {
        const QModelIndex cell = list.model()->index(0, column);
        if (cell.data(Qt::DisplayRole) != QStringLiteral("Treasures"))
            continue;
        list.setCurrentIndex(cell);
        list.edit(cell);
        return;
    }
    QFAIL("no such cell");
}

QStringList ConferenceInputTest::textsIn(const Session &session)
{
    QStringList texts;
    const std::pair<QStringView, QStringView> fields[] = {{names::question, names::wording},
                                                          {names::question, names::shortName},
                                                          {names::organisation, names::name},
                                                          {names::person, names::familyName},
                                                          {names::theme, names::name}};
    for (const auto &[table, field] : fields) {
        const auto records = session.reader().records(RecordQuery::all(table));
        for (const Record &record : *records)
            texts.append(record.text(field));
    }
    return texts;
}
