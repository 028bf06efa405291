// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QSignalSpy>
#include <QTest>

using namespace testsession;

/// What the list of one table's records shows, and what can be done in it.
class TestRecordTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isEmptyUntilItIsAsked();
    void showsTheColumnsOfTheList();
    void showsOtherColumnsOnRequest();
    void showsNumbersDatesChoicesAndTitlesForPeople();
    void showsColoursAndBooleans();
    void knowsIdsTablesAndFields();
    void sortsByTheDatabase();
    void filtersByTheDatabase();
    void keepsTheConditionsOfTheQuery();
    void writesAnEditedCell();
    void writesATickedBox();
    void refusesWhatTheFieldDoesNotTake();
    void cellsCanBeEditedOnlyInWritableFiles();
    void refusesToEmptyDraggedCells();
    void loadsTheRestOfTheKeysInTheBackground();
    void forgetsAnOldLoadWhenAskedForSomethingElse();
    void keepsThousandsOfRowsUntilTheyAreSorted();

private:
    Record addTown(const QString &name, const QString &key, const QVariantMap &more = {});
    std::unique_ptr<RecordTableModel> model(const QString &table);
    QStringList shown(const RecordTableModel &model, int column = 0) const;
    QString cell(const RecordTableModel &model, int row, QStringView field) const;
    QList<Record> addSpaces(const QStringList &names);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void TestRecordTableModel::init()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
}

void TestRecordTableModel::cleanup()
{
    m_session.reset();
}

Record TestRecordTableModel::addTown(const QString &name, const QString &key, const QVariantMap &more)
{
    QVariantMap values = more;
    values.insert(QStringLiteral("name"), name);
    values.insert(QStringLiteral("key"), key);
    return addRecord(*m_session, names::municipality, values);
}

std::unique_ptr<RecordTableModel> TestRecordTableModel::model(const QString &table)
{
    auto model = std::make_unique<RecordTableModel>(*m_session, table);
    new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 model.get());
    model->setQuery(RecordQuery::all(table));
    return model;
}

QStringList TestRecordTableModel::shown(const RecordTableModel &model, int column) const
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

QString TestRecordTableModel::cell(const RecordTableModel &model, int row, QStringView field) const
{
    return model.index(row, static_cast<int>(model.columns().indexOf(field))).data().toString();
}

QList<Record> TestRecordTableModel::addSpaces(const QStringList &names)
{
    QList<Record> spaces;
    for (const QString &name : names)
        spaces.append(addRecord(*m_session, names::socialSpace, {{QStringLiteral("name"), name}}));
    return spaces;
}

void TestRecordTableModel::isEmptyUntilItIsAsked()
{
    addSpaces({QStringLiteral("Nord")});
    RecordTableModel list(*m_session, QStringLiteral("social-space"));
    QCOMPARE(list.rowCount(), 0);
    addSpaces({QStringLiteral("Ost")});
    QCOMPARE(list.rowCount(), 0);

    QSignalSpy loaded(&list, &RecordTableModel::loaded);
    list.setQuery(RecordQuery::all(names::socialSpace));
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(loaded.count(), 1);
    QVERIFY(!list.isLoading());
}

void TestRecordTableModel::showsTheColumnsOfTheList()
{
    const auto list = model(QStringLiteral("social-space"));
    QCOMPARE(list->columns(),
             QStringList({QStringLiteral("name"), QStringLiteral("short-name"), QStringLiteral("colour")}));
    QCOMPARE(list->headerData(1, Qt::Horizontal).toString(), list->table().field(names::shortName)->label());
}

void TestRecordTableModel::showsOtherColumnsOnRequest()
{
    addSpaces({QStringLiteral("Nord")});
    const auto list = model(QStringLiteral("social-space"));
    list->setColumns({QStringLiteral("position"), QStringLiteral("name"), QStringLiteral("no-such-field")});
    QCOMPARE(list->columns(), QStringList({QStringLiteral("position"), QStringLiteral("name")}));
    QCOMPARE(shown(*list, 0), QStringList(QStringLiteral("1")));
    QCOMPARE(shown(*list, 1), QStringList(QStringLiteral("Nord")));
}

void TestRecordTableModel::showsNumbersDatesChoicesAndTitlesForPeople()
{
    const Record town = addTown(QStringLiteral("Altstadt"), QStringLiteral("12345678"),
                                {{QStringLiteral("population"), 23456LL}});
    const auto towns = model(QStringLiteral("municipality"));
    QCOMPARE(cell(*towns, 0, names::population), QStringLiteral("23.456"));
    QCOMPARE(cell(*towns, 0, names::key), QStringLiteral("12345678"));
    QCOMPARE(cell(*towns, 0, names::kind),
             towns->table().field(names::kind)->choiceLabel(QStringLiteral("municipality")));
    const int column = static_cast<int>(towns->columns().indexOf(names::population));
    const auto alignment = towns->index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    QVERIFY(alignment.testFlag(Qt::AlignRight));

    const Record conference = addConference(*m_session, QStringLiteral("Auftakt"));
    setField(*m_session, conference, names::municipality, reference(town));
    const auto conferences = model(QStringLiteral("conference"));
    QCOMPARE(cell(*conferences, 0, names::date), QStringLiteral("23.11.2026"));
    QCOMPARE(cell(*conferences, 0, names::municipality), QStringLiteral("Altstadt"));
    QCOMPARE(cell(*conferences, 0, names::socialSpace), QStringLiteral("Space of Auftakt"));
}

void TestRecordTableModel::showsColoursAndBooleans()
{
    addRecord(*m_session, names::socialSpace,
              {{QStringLiteral("name"), QStringLiteral("Nord")},
               {QStringLiteral("colour"), QStringLiteral("#d55e00")}});
    const auto spaces = model(QStringLiteral("social-space"));
    QCOMPARE(spaces->index(0, 2).data(Qt::DecorationRole).value<QColor>(), QColor(0xd5, 0x5e, 0x00));
    QVERIFY(!spaces->index(0, 0).data(Qt::DecorationRole).isValid());
    QCOMPARE(spaces->index(0, 0).data(ColourRole).value<QColor>(), QColor(0xd5, 0x5e, 0x00));

    addRecord(*m_session, names::person,
              {{QStringLiteral("family-name"), QStringLiteral("Müller")},
               {QStringLiteral("may-be-named"), true},
               {QStringLiteral("consent-on"), QDate(2026, 1, 1)}});
    const auto people = model(QStringLiteral("person"));
    const QModelIndex box = people->index(0, static_cast<int>(people->columns().indexOf(names::mayBeNamed)));
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(box.data().toString(), QString());
    QVERIFY(!box.data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(!people->index(0, 0).data(Qt::CheckStateRole).isValid());
}

void TestRecordTableModel::knowsIdsTablesAndFields()
{
    const QList<Record> spaces = addSpaces({QStringLiteral("Nord"), QStringLiteral("Ost")});
    const auto list = model(QStringLiteral("social-space"));
    QCOMPARE(list->index(1, 0).data(RecordIdRole).value<RecordId>(), spaces.at(1).id());
    QCOMPARE(list->index(1, 1).data(FieldRole).toString(), QStringLiteral("short-name"));
    QCOMPARE(list->index(1, 1).data(TableRole).toString(), QStringLiteral("social-space"));
    QCOMPARE(list->recordId(0), spaces.at(0).id());
    QVERIFY(list->recordId(2).isNull());
    QVERIFY(list->recordId(-1).isNull());
    QCOMPARE(list->rowOf(spaces.at(1).id()), 1);
    QCOMPARE(list->rowOf(RecordId::create()), -1);
}

void TestRecordTableModel::sortsByTheDatabase()
{
    addTown(QStringLiteral("Öhringen"), QStringLiteral("00000001"), {{QStringLiteral("population"), 9LL}});
    addTown(QStringLiteral("Ohlau"), QStringLiteral("00000002"), {{QStringLiteral("population"), 100LL}});
    addTown(QStringLiteral("Zell"), QStringLiteral("00000003"), {{QStringLiteral("population"), 20LL}});
    const auto list = model(QStringLiteral("municipality"));
    const QStringList byName = {QStringLiteral("Ohlau"), QStringLiteral("Öhringen"), QStringLiteral("Zell")};
    QCOMPARE(shown(*list), QStringList({byName.at(0), byName.at(1), byName.at(2)}));
    list->sort(static_cast<int>(list->columns().indexOf(names::population)), Qt::DescendingOrder);
    QCOMPARE(shown(*list), QStringList({byName.at(0), byName.at(2), byName.at(1)}));
    QCOMPARE(list->query().order.size(), 1);
    list->sort(-1);
    QCOMPARE(shown(*list), byName);
}

void TestRecordTableModel::filtersByTheDatabase()
{
    addTown(QStringLiteral("Müllheim"), QStringLiteral("00000001"));
    addTown(QStringLiteral("Zell"), QStringLiteral("00000002"));
    const auto list = model(QStringLiteral("municipality"));
    RecordQuery query = list->query();
    query.filter = QStringLiteral("mull");
    query.filterFields = list->columns();
    list->setQuery(query);
    QCOMPARE(shown(*list), QStringList(QStringLiteral("Müllheim")));
    query.filter.clear();
    list->setQuery(query);
    QCOMPARE(list->rowCount(), 2);
}

void TestRecordTableModel::keepsTheConditionsOfTheQuery()
{
    const Record first = addConference(*m_session, QStringLiteral("A"));
    const Record second = addConference(*m_session, QStringLiteral("B"));
    for (const Record &conference : {first, second})
        addRecord(*m_session, names::workingGroup,
                  {{QStringLiteral("conference"), reference(conference)},
                   {QStringLiteral("name"), QStringLiteral("Group of ") + conference.title()}});
    const auto list = model(QStringLiteral("working-group"));
    list->setColumns({QStringLiteral("name")});
    list->setQuery(RecordQuery::where(names::workingGroup, names::conference, reference(second)));
    QCOMPARE(shown(*list), QStringList(QStringLiteral("Group of B")));
}

void TestRecordTableModel::writesAnEditedCell()
{
    const Record town = addTown(QStringLiteral("Zell"), QStringLiteral("00000001"));
    const auto list = model(QStringLiteral("municipality"));
    QVERIFY(list->setData(list->index(0, 0), QStringLiteral("Zell am See")));
    QCOMPARE(stored(*m_session, town).text(names::name), QStringLiteral("Zell am See"));
    QCOMPARE(shown(*list), QStringList(QStringLiteral("Zell am See")));

    const int population = static_cast<int>(list->columns().indexOf(names::population));
    QVERIFY(list->setData(list->index(0, population), QStringLiteral("12.345")));
    QCOMPARE(stored(*m_session, town).number(names::population), 12345LL);
    QVERIFY(m_session->undo());
    QCOMPARE(cell(*list, 0, names::population), QString());
}

void TestRecordTableModel::writesATickedBox()
{
    const Record offerer =
        addRecord(*m_session, names::organisation, {{QStringLiteral("name"), QStringLiteral("Jugendclub")}});
    const Record offer = addRecord(*m_session, names::offer,
                                   {{QStringLiteral("name"), QStringLiteral("Treff")},
                                    {QStringLiteral("organisation"), reference(offerer)}});
    const auto list = model(QStringLiteral("offer"));
    list->setColumns({QStringLiteral("accessible")});
    QVERIFY(list->flags(list->index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(list->setData(list->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(stored(*m_session, offer).isTrue(names::accessible));
    QVERIFY(list->setData(list->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!stored(*m_session, offer).isTrue(names::accessible));
}

void TestRecordTableModel::refusesWhatTheFieldDoesNotTake()
{
    const Record town = addTown(QStringLiteral("Zell"), QStringLiteral("00000001"));
    const auto list = model(QStringLiteral("municipality"));
    QSignalSpy failed(list.get(), &RecordTableModel::failed);
    const int population = static_cast<int>(list->columns().indexOf(names::population));
    QVERIFY(!list->setData(list->index(0, population), QStringLiteral("many")));
    QVERIFY(!list->setData(list->index(0, 0), QString()));
    QCOMPARE(failed.count(), 2);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, Error::Code::Invalid);
    QCOMPARE(stored(*m_session, town), town);
}

void TestRecordTableModel::cellsCanBeEditedOnlyInWritableFiles()
{
    addTown(QStringLiteral("Zell"), QStringLiteral("00000001"));
    const auto writable = model(QStringLiteral("municipality"));
    QVERIFY(writable->flags(writable->index(0, 0)).testFlag(Qt::ItemIsEditable));

    auto readOnly = Session::open(m_session->path(), Session::Access::ReadOnly);
    QVERIFY(readOnly);
    RecordTableModel list(**readOnly, QStringLiteral("municipality"));
    list.setQuery(RecordQuery::all(names::municipality));
    QCOMPARE(list.rowCount(), 1);
    QVERIFY(!list.flags(list.index(0, 0)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!list.setData(list.index(0, 0), QStringLiteral("Other")));
}

void TestRecordTableModel::refusesToEmptyDraggedCells()
{
    const Record town = addTown(QStringLiteral("Zell"), QStringLiteral("00000001"),
                                {{QStringLiteral("postcode"), QStringLiteral("01234")}});
    const auto list = model(QStringLiteral("municipality"));
    const int postcode = static_cast<int>(list->columns().indexOf(names::postcode));
    QVERIFY(!list->setItemData(list->index(0, postcode), {{Qt::EditRole, QVariant()}}));
    QCOMPARE(stored(*m_session, town), town);
}

void TestRecordTableModel::loadsTheRestOfTheKeysInTheBackground()
{
    addRecords(*m_session, names::body, 2'000, [](int i) {
        return QVariantMap{{QStringLiteral("name"), QStringLiteral("Body %1").arg(i, 4, 10, QChar(u'0'))}};
    });
    RecordTableModel list(*m_session, QStringLiteral("body"));
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&list, &RecordTableModel::loaded);
    QSignalSpy inserted(&list, &RecordTableModel::rowsInserted);
    list.setQuery(RecordQuery::all(names::body));
    QVERIFY(list.isLoading());
    QCOMPARE(list.rowCount(), 256);
    QCOMPARE(list.index(255, 0).data().toString(), QStringLiteral("Body 0255"));
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(list.rowCount(), 2'000);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 256);
    QCOMPARE(list.index(1'999, 0).data().toString(), QStringLiteral("Body 1999"));
}

void TestRecordTableModel::forgetsAnOldLoadWhenAskedForSomethingElse()
{
    addRecords(*m_session, names::body, 600, [](int i) {
        return QVariantMap{
            {QStringLiteral("name"), QStringLiteral("Body %1").arg(i, 4, 10, QChar(u'0'))},
            {QStringLiteral("level"), i < 300 ? QStringLiteral("strategic") : QStringLiteral("operational")}};
    });
    const auto list = model(QStringLiteral("body"));
    QSignalSpy loaded(list.get(), &RecordTableModel::loaded);
    list->setQuery(RecordQuery::where(names::body, names::level, QStringLiteral("strategic")));
    list->setQuery(RecordQuery::where(names::body, names::name, QStringLiteral("Body 0007")));
    QCOMPARE(list->rowCount(), 1);
    QCOMPARE(loaded.count(), 1);
    list->setQuery(RecordQuery::where(names::body, names::level, QStringLiteral("operational")));
    QTRY_COMPARE(loaded.count(), 2);
    QCOMPARE(list->rowCount(), 300);
    QCOMPARE(list->index(299, 0).data().toString(), QStringLiteral("Body 0599"));
}

void TestRecordTableModel::keepsThousandsOfRowsUntilTheyAreSorted()
{
    addRecords(*m_session, names::body, 5'100, [](int i) {
        return QVariantMap{{QStringLiteral("name"), QStringLiteral("Body %1").arg(i, 4, 10, QChar(u'0'))}};
    });
    const auto list = model(QStringLiteral("body"));
    QTRY_COMPARE(list->rowCount(), 5'100);
    QSignalSpy reset(list.get(), &RecordTableModel::modelReset);
    list->sort(0, Qt::DescendingOrder);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(list->index(0, 0).data().toString(), QStringLiteral("Body 0000"));
    addRecord(*m_session, names::body, {{QStringLiteral("name"), QStringLiteral("Zirkel")}});
    QTRY_COMPARE(reset.count(), 1);
    QCOMPARE(list->rowCount(), 5'101);
    QCOMPARE(list->index(0, 0).data().toString(), QStringLiteral("Zirkel"));
    QCOMPARE(list->index(1, 0).data().toString(), QStringLiteral("Body 5099"));
}

QTEST_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
