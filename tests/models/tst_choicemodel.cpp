// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/items/choicemodel.h"
#include "models/items/fieldchoicesmodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace testsession;

/// What pick lists offer, for references and for choices.
class TestChoiceModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_session.reset(); }

    void offersTitlesInOrder();
    void offersOnlyWhatTheQueryFinds();
    void emptyChoiceStandsForNoRecord();
    void resolvesReferencesInTitles();
    void followsChangesWithoutAReset();
    void followsRenamedRecordsInTitles();
    void resetsOnceAboveTwoHundredRows();
    void choiceFieldOffersItsLabels();
    void requiredChoiceFieldHasNoEmptyRow();

private:
    Record addBody(const QString &name);
    std::unique_ptr<ChoiceModel> choices(const RecordQuery &query);
    QString shown(const QAbstractItemModel &model) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestChoiceModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

Record TestChoiceModel::addBody(const QString &name)
{
    return addRecord(*m_session, names::body, {{QStringLiteral("name"), name}});
}

std::unique_ptr<ChoiceModel> TestChoiceModel::choices(const RecordQuery &query)
{
    auto model = std::make_unique<ChoiceModel>(*m_session, query);
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 model.get());
    return model;
}

QString TestChoiceModel::shown(const QAbstractItemModel &model) const
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts.join(u' ');
}

void TestChoiceModel::offersTitlesInOrder()
{
    const Record rat = addBody(QStringLiteral("Rat"));
    addBody(QStringLiteral("Ältestenrat"));
    const auto model = choices(RecordQuery::all(names::body));
    QCOMPARE(shown(*model), QStringLiteral("Ältestenrat Rat"));
    QCOMPARE(model->recordId(1), rat.id());
    QCOMPARE(model->rowOf(rat.id()), 1);
    QCOMPARE(model->index(1).data(RecordIdRole).value<RecordId>(), rat.id());
    QCOMPARE(model->index(1).data(ValueRole), reference(rat));
    QCOMPARE(model->rowOf(RecordId::create()), -1);
    QCOMPARE(model->rowOf(RecordId()), -1);
    QVERIFY(model->recordId(2).isNull());
}

void TestChoiceModel::offersOnlyWhatTheQueryFinds()
{
    const Record first = addConference(*m_session, QStringLiteral("A"));
    const Record second = addConference(*m_session, QStringLiteral("B"));
    for (const Record &conference : {first, second})
        addRecord(*m_session, names::question,
                  {{QStringLiteral("conference"), reference(conference)},
                   {QStringLiteral("wording"), QStringLiteral("What is there?")},
                   {QStringLiteral("short-name"), QStringLiteral("Of") + conference.title()}});
    const auto model = choices(RecordQuery::where(names::question, names::conference, reference(first)));
    QCOMPARE(shown(*model), QStringLiteral("OfA"));
    model->setQuery(RecordQuery::where(names::question, names::conference, reference(second)));
    QCOMPARE(shown(*model), QStringLiteral("OfB"));
}

void TestChoiceModel::emptyChoiceStandsForNoRecord()
{
    const Record body = addBody(QStringLiteral("Rat"));
    const auto model = choices(RecordQuery::all(names::body));
    model->addEmptyChoice(QStringLiteral("none"));
    QCOMPARE(shown(*model), QStringLiteral("none Rat"));
    QVERIFY(!model->index(0).data(RecordIdRole).isValid());
    QVERIFY(!model->index(0).data(ValueRole).isValid());
    QCOMPARE(model->rowOf(RecordId()), 0);
    addBody(QStringLiteral("Beirat"));
    QCOMPARE(shown(*model), QStringLiteral("none Beirat Rat"));
    QCOMPARE(model->rowOf(body.id()), 2);
    model->setQuery(RecordQuery::where(names::body, names::name, QStringLiteral("Rat")));
    QCOMPARE(shown(*model), QStringLiteral("none Rat"));
}

void TestChoiceModel::resolvesReferencesInTitles()
{
    const Record body = addBody(QStringLiteral("Rat"));
    const Record person =
        addRecord(*m_session, names::person, {{QStringLiteral("family-name"), QStringLiteral("Sommer")}});
    addRecord(*m_session, names::bodyMember,
              {{QStringLiteral("body"), reference(body)}, {QStringLiteral("person"), reference(person)}});
    QCOMPARE(shown(*choices(RecordQuery::all(names::bodyMember))), QStringLiteral("Rat – Sommer"));
}

void TestChoiceModel::followsChangesWithoutAReset()
{
    const Record first = addBody(QStringLiteral("B"));
    const Record second = addBody(QStringLiteral("D"));
    const auto model = choices(RecordQuery::all(names::body));
    QSignalSpy reset(model.get(), &ChoiceModel::modelReset);
    const QPersistentModelIndex chosen = model->index(0);
    addBody(QStringLiteral("A"));
    QCOMPARE(shown(*model), QStringLiteral("A B D"));
    QCOMPARE(chosen.row(), 1);
    setField(*m_session, first, names::name, QStringLiteral("E"));
    QCOMPARE(shown(*model), QStringLiteral("A D E"));
    QCOMPARE(chosen.row(), 2);
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, second))));
    QCOMPARE(shown(*model), QStringLiteral("A E"));
    QCOMPARE(chosen.row(), 1);
    QVERIFY(m_session->undo());
    QCOMPARE(shown(*model), QStringLiteral("A D E"));
    QCOMPARE(reset.count(), 0);
}

void TestChoiceModel::followsRenamedRecordsInTitles()
{
    const Record body = addBody(QStringLiteral("Rat"));
    addRecord(*m_session, names::bodyMember,
              {{QStringLiteral("body"), reference(body)},
               {QStringLiteral("organisation"),
                reference(addRecord(*m_session, names::organisation,
                                    {{QStringLiteral("name"), QStringLiteral("Club")}}))}});
    const auto model = choices(RecordQuery::all(names::bodyMember));
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    QCOMPARE(shown(*model), QStringLiteral("Beirat – Club"));
}

void TestChoiceModel::resetsOnceAboveTwoHundredRows()
{
    const auto model = choices(RecordQuery::all(names::body));
    QSignalSpy reset(model.get(), &ChoiceModel::modelReset);
    addRecords(*m_session, names::body, 201, [](int i) {
        return QVariantMap{{QStringLiteral("name"), QString::number(i)}};
    });
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model->rowCount(), 201);
}

void TestChoiceModel::choiceFieldOffersItsLabels()
{
    const Field optional = fields::choice("size", "Size", {{"small", "Small"}, {"large", "Large"}});
    FieldChoicesModel model(optional);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(shown(model), QStringLiteral(" Small Large"));
    QCOMPARE(model.value(0), QVariant());
    QCOMPARE(model.index(2).data(ValueRole), QVariant(QStringLiteral("large")));
    QCOMPARE(model.rowOf(QStringLiteral("large")), 2);
    QCOMPARE(model.rowOf(QVariant()), 0);
    QCOMPARE(model.rowOf(QStringLiteral("huge")), -1);
}

void TestChoiceModel::requiredChoiceFieldHasNoEmptyRow()
{
    const FieldChoicesModel model(*m_session->schema().table(names::body)->field(names::level));
    QCOMPARE(shown(model), QStringLiteral("Strategic Operational"));
    QCOMPARE(model.rowOf(QVariant()), -1);
}

QTEST_MAIN(TestChoiceModel)
#include "tst_choicemodel.moc"
