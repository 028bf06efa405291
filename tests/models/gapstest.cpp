// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/gapstest.h"

#include "models/items/gapmodel.h"
#include "models/items/roles.h"

using namespace testsession;

void GapsTest::setUp()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("East"));
    m_question = add(names::question, {{names::wording.toString(), QStringLiteral("What is good?")},
                                       {names::shortName.toString(), QStringLiteral("Good")}});
}

Record GapsTest::add(QStringView table, QVariantMap values)
{
    values.insert(names::conference.toString(), reference(*m_conference));
    return addRecord(*m_session, table, values);
}

QStringList GapsTest::sentences() const
{
    const GapModel model(*m_session, m_conference->id());
    QStringList texts;
    for (int chapter = 0; chapter < model.rowCount(); ++chapter) {
        const QModelIndex parent = model.index(chapter, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            texts.append(model.index(row, 0, parent).data().toString());
    }
    return texts;
}

QList<RecordId> GapsTest::records(const QString &text) const
{
    QList<RecordId> ids;
    const GapModel model(*m_session, m_conference->id());
    for (int chapter = 0; chapter < model.rowCount(); ++chapter) {
        const QModelIndex parent = model.index(chapter, 0);
        for (const QModelIndex &gap :
             model.match(model.index(0, 0, parent), Qt::DisplayRole, text, -1, Qt::MatchContains))
            ids.append(gap.data(RecordIdRole).value<RecordId>());
    }
    return ids;
}

Record GapsTest::addPerson(const QVariantMap &consent)
{
    QVariantMap values = consent;
    values.insert(names::givenName.toString(), QStringLiteral("Erika"));
    values.insert(names::familyName.toString(), QStringLiteral("Muster"));
    return addRecord(*m_session, names::person, values);
}

Record GapsTest::addFilled(const QString &table)
{
    QVariantMap values{{names::publish.toString(), true},
                       {names::conference.toString(), reference(*m_conference)},
                       {names::question.toString(), reference(*m_question)},
                       {names::date.toString(), QStringLiteral("2018")}};
    for (const QStringView text : {names::title, names::name, names::text, names::wording, names::shortName})
        values.insert(text.toString(), QStringLiteral("Anything"));
    const Table *known = m_session->schema().table(table);
    values.removeIf([&](const auto &value) { return !known->field(value.key()); });
    return addRecord(*m_session, table, values);
}
