// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "models/search/searchmodel.h"
#include "models/search/snippet.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace testsession;

using Marks = QList<std::pair<int, int>>;

/// What the search field finds, and how it is shown.
class TestSearchModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void emptyTextFindsNothing();
    void tellsWhereTheTextWasFound();
    void findsShortTexts_data();
    void findsShortTexts();
    void showsFiftyPlacesAtMost();
    void searchesOneConferenceOnRequest();
    void followsChanges();
    void shortTextsStayWhole();
    void longTextsAreCutAroundTheFirstMark();
    void marksOutsideTheSnippetAreLeftOut();

private:
    Record addBody(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SearchModel> m_model;
};

void TestSearchModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_model = std::make_unique<SearchModel>(*m_session);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model.get());
}

void TestSearchModel::cleanup()
{
    m_model.reset();
    m_session.reset();
}

Record TestSearchModel::addBody(const QString &name)
{
    return addRecord(*m_session, names::body, {{QStringLiteral("name"), name}});
}

void TestSearchModel::emptyTextFindsNothing()
{
    addBody(QStringLiteral("Jugendrat"));
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setText(QStringLiteral("rat"));
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setText(QStringLiteral("  "));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestSearchModel::tellsWhereTheTextWasFound()
{
    const Record body = addBody(QStringLiteral("Straßenrat"));
    m_model->setText(QStringLiteral("strasse"));
    QCOMPARE(m_model->rowCount(), 1);
    const QModelIndex hit = m_model->index(0);
    QCOMPARE(hit.data().toString(), QStringLiteral("Straßenrat"));
    QCOMPARE(hit.data(RecordIdRole).value<RecordId>(), body.id());
    QCOMPARE(hit.data(TableRole).toString(), QStringLiteral("body"));
    QCOMPARE(hit.data(TableLabelRole).toString(), QStringLiteral("Body"));
    QCOMPARE(hit.data(FieldRole).toString(), QStringLiteral("name"));
    QCOMPARE(hit.data(HitTextRole).toString(), QStringLiteral("Straßenrat"));
    QCOMPARE(hit.data(MarksRole).value<Marks>(), Marks({{0, 6}}));
}

void TestSearchModel::findsShortTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one letter") << QStringLiteral("j");
    QTest::newRow("two letters") << QStringLiteral("ju");
    QTest::newRow("with an accent") << QStringLiteral("jú");
}

void TestSearchModel::findsShortTexts()
{
    QFETCH(QString, text);
    addBody(QStringLiteral("Rat der Jugend"));
    m_model->setText(text);
    QCOMPARE(m_model->rowCount(), 1);
}

void TestSearchModel::showsFiftyPlacesAtMost()
{
    addRecords(*m_session, names::body, 60, [](int i) {
        return QVariantMap{{QStringLiteral("name"), QStringLiteral("Rat %1").arg(i)}};
    });
    m_model->setText(QStringLiteral("rat"));
    QCOMPARE(m_model->rowCount(), 50);
    QCOMPARE(m_model->index(0).data().toString(), QStringLiteral("Rat 59"));
}

void TestSearchModel::searchesOneConferenceOnRequest()
{
    QList<Record> conferences;
    for (const auto &title : {QStringLiteral("A"), QStringLiteral("B")}) {
        conferences.append(addConference(*m_session, title));
        addRecord(*m_session, names::workingGroup,
                  {{QStringLiteral("conference"), reference(conferences.last())},
                   {QStringLiteral("name"), QStringLiteral("Gruppe ") + title}});
    }
    m_model->setText(QStringLiteral("gruppe"));
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setConference(conferences.first().id());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0).data().toString(), QStringLiteral("Gruppe A"));
}

void TestSearchModel::followsChanges()
{
    const Record body = addBody(QStringLiteral("Kreis"));
    m_model->setText(QStringLiteral("rat"));
    QCOMPARE(m_model->rowCount(), 0);
    setField(*m_session, body, names::name, QStringLiteral("Beirat"));
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_session->apply(edits::remove(stored(*m_session, body))));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_session->undo());
    QCOMPARE(m_model->rowCount(), 1);
}

void TestSearchModel::shortTextsStayWhole()
{
    const Snippet snippet = Snippet::around(QStringLiteral("one\ntwo"), {{4, 3}});
    QCOMPARE(snippet.text, QStringLiteral("one two"));
    QCOMPARE(snippet.marks, Marks({{4, 3}}));
}

void TestSearchModel::longTextsAreCutAroundTheFirstMark()
{
    const QString text = QStringLiteral("before ").repeated(100) + QStringLiteral("needle ") +
                         QStringLiteral("after ").repeated(100);
    const Snippet snippet = Snippet::around(text, {{700, 6}});
    QVERIFY(snippet.text.size() <= 170);
    QVERIFY(snippet.text.startsWith(QStringLiteral("… before ")));
    QVERIFY(snippet.text.endsWith(QStringLiteral(" after …")));
    QCOMPARE(snippet.marks.size(), 1);
    QCOMPARE(snippet.text.mid(snippet.marks.at(0).first, snippet.marks.at(0).second),
             QStringLiteral("needle"));
}

void TestSearchModel::marksOutsideTheSnippetAreLeftOut()
{
    const QString text =
        QStringLiteral("needle ") + QStringLiteral("x").repeated(500) + QStringLiteral(" needle");
    const Snippet snippet = Snippet::around(text, {{0, 6}, {508, 6}});
    QCOMPARE(snippet.marks, Marks({{0, 6}}));
    QVERIFY(snippet.text.startsWith(QStringLiteral("needle xxx")));
    QVERIFY(snippet.text.endsWith(QStringLiteral(" …")));
}

QTEST_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
