// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include "models/schema/recordid.h"

#include <QTest>

/// set, remove, undo, capture: commands that write.
class TestEditCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setAddsARecordAndPrintsItsId();
    void setChangesFieldsInOneStep();
    void anEmptyValueClearsTheField();
    void positionsCountInsideTheConference();
    void wrongValuesChangeNothing_data();
    void wrongValuesChangeNothing();
    void oneWrongValueSpoilsTheWholeStep();
    void removeIsRefusedWhileOthersRefer();
    void undoTakesBackTheNewestSteps();
    void undoOfMoreThanThereIsChangesNothing();
    void captureTakesALineEach();
    void captureStopsAtTheFirstRefusedLine();
    void captureNeedsToKnowWhere();
    void thirtyStepsThroughTheProgramLeaveTheFileSound();

private:
    Outcome set(const QString &entity, const QString &id, const QStringList &values) const
    {
        return m_program.run(QStringList{QStringLiteral("set"), m_file, entity, id} + values);
    }
    QJsonObject show(const QString &entity, const QString &id) const
    {
        return m_program.run({QStringLiteral("show"), m_file, entity, id, QStringLiteral("--json")})
            .object()
            .value(u"record")
            .toObject();
    }
    QByteArray everything() const { return m_program.exported(m_file); }
    qsizetype historyLength() const
    {
        return m_program.run({QStringLiteral("history"), m_file, QStringLiteral("--json")}).array().size();
    }
    bool isSound() const
    {
        return m_program.run({QStringLiteral("check"), m_file}).text() == QStringLiteral("sound");
    }

    Program m_program;
    QString m_file;
};

void TestEditCommands::init()
{
    m_file = m_program.makeSample(QStringLiteral("edited.sozialraum"));
}

void TestEditCommands::setAddsARecordAndPrintsItsId()
{
    const Outcome outcome = set(QStringLiteral("body"), QStringLiteral("new"),
                                {QStringLiteral("name=AG § 78 „Ost“"), QStringLiteral("level=operational")});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.messages.isEmpty());
    QVERIFY(RecordId::fromString(outcome.text()));
    const QJsonObject body = show(QStringLiteral("body"), outcome.text());
    QCOMPARE(body.value(u"name").toString(), QStringLiteral("AG § 78 „Ost“"));
    QCOMPARE(body.value(u"level").toString(), QStringLiteral("operational"));
}

void TestEditCommands::setChangesFieldsInOneStep()
{
    const qsizetype before = historyLength();
    const QString latest = QStringLiteral("latest");
    const Outcome outcome = set(QStringLiteral("conference"), latest,
                                {QStringLiteral("title=A=B"), QStringLiteral("starts-at=09:30"),
                                 QStringLiteral("ends-at=12:00"), QStringLiteral("attendance-estimate=91")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject conference = show(QStringLiteral("conference"), latest);
    QCOMPARE(conference.value(u"id").toString(), outcome.text());
    QCOMPARE(conference.value(u"title").toString(), QStringLiteral("A=B"));
    QCOMPARE(conference.value(u"starts-at").toString(), QStringLiteral("09:30"));
    QCOMPARE(conference.value(u"attendance-estimate").toInt(), 91);
    QCOMPARE(historyLength(), before + 1);
}

void TestEditCommands::anEmptyValueClearsTheField()
{
    const QString conference = QStringLiteral("conference");
    QVERIFY(show(conference, QStringLiteral("2024-06-17")).contains(u"aims"));
    QCOMPARE(set(conference, QStringLiteral("2024-06-17"), {QStringLiteral("aims=")}).exitCode, 0);
    QVERIFY(!show(conference, QStringLiteral("2024-06-17")).contains(u"aims"));
}

void TestEditCommands::positionsCountInsideTheConference()
{
    const Outcome outcome = set(QStringLiteral("contribution"), QStringLiteral("new"),
                                {QStringLiteral("question=3"), QStringLiteral("working-group=2"),
                                 QStringLiteral("text=Wort"), QStringLiteral("conference=latest")});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject contribution = show(QStringLiteral("contribution"), outcome.text());
    const auto position = [&](const QString &entity) {
        return show(entity, contribution.value(entity).toString()).value(u"position").toInt();
    };
    QCOMPARE(position(QStringLiteral("question")), 3);
    QCOMPARE(position(QStringLiteral("working-group")), 2);
}

void TestEditCommands::wrongValuesChangeNothing_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const char *entity, const char *id, const char *value,
                        int exitCode) {
        QTest::newRow(name) << QString::fromLatin1(entity) << QString::fromLatin1(id)
                            << QString::fromLatin1(value).split(u' ') << exitCode;
    };
    row("unknown entity", "meeting", "new", "title=a", 2);
    row("unknown field", "conference", "latest", "headline=a", 2);
    row("no equals sign", "conference", "latest", "title", 2);
    row("no field", "conference", "latest", "=a", 2);
    row("field twice", "conference", "latest", "title=a title=b", 2);
    row("unknown record", "conference", "2020-01-01", "title=a", 3);
    row("unknown id", "conference", "01904cb1-3400-7039-9526-000000000000", "title=a", 3);
    row("no date", "conference", "latest", "date=2024-02-30", 3);
    row("no time", "conference", "latest", "starts-at=25:00", 3);
    row("no number", "conference", "latest", "attendance-estimate=many", 3);
    row("no choice", "conference", "latest", "status=held", 3);
    row("no reference", "conference", "latest", "social-space=Ost", 3);
    row("reference to nothing", "conference", "latest", "social-space=01904cb1-3400-7039-9526-000000000000",
        3);
    row("required", "conference", "latest", "title=", 3);
    row("end before start", "conference", "latest", "starts-at=12:00 ends-at=09:00", 3);
    row("unknown position", "contribution", "new", "conference=latest question=9 text=a", 3);
    row("key too short", "municipality", "new", "name=a key=123", 3);
    row("key taken", "municipality", "new", "name=a key=06636001", 3);
}

void TestEditCommands::wrongValuesChangeNothing()
{
    QFETCH(QString, entity);
    QFETCH(QString, id);
    QFETCH(QStringList, values);
    QFETCH(int, exitCode);
    const QByteArray before = m_program.bytes(m_file);
    const Outcome outcome = set(entity, id, values);
    QCOMPARE(outcome.exitCode, exitCode);
    QVERIFY2(outcome.isOneSentence(), qPrintable(outcome.messages));
    QCOMPARE(m_program.bytes(m_file), before);
}

void TestEditCommands::oneWrongValueSpoilsTheWholeStep()
{
    const QByteArray before = everything();
    const Outcome outcome = set(QStringLiteral("conference"), QStringLiteral("latest"),
                                {QStringLiteral("title=New"), QStringLiteral("date=never")});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.messages.contains(QStringLiteral("date: ")));
    QCOMPARE(everything(), before);
}

void TestEditCommands::removeIsRefusedWhileOthersRefer()
{
    const QStringList remove = {QStringLiteral("remove"), m_file};
    const QByteArray before = everything();
    const Outcome refused =
        m_program.run(remove + QStringList{QStringLiteral("conference"), QStringLiteral("latest")});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.messages.contains(QStringLiteral("Gruppe 1")));
    QCOMPARE(everything(), before);

    const QString body = set(QStringLiteral("body"), QStringLiteral("new"),
                             {QStringLiteral("name=Runde"), QStringLiteral("level=strategic")})
                             .text();
    QCOMPARE(m_program.run(remove + QStringList{QStringLiteral("body"), body}).exitCode, 0);
    QCOMPARE(m_program.run({QStringLiteral("show"), m_file, QStringLiteral("body"), body}).exitCode, 3);
    QCOMPARE(everything(), before);
}

void TestEditCommands::undoTakesBackTheNewestSteps()
{
    const QByteArray before = everything();
    const qsizetype length = historyLength();
    for (const auto *title : {"title=One", "title=Two", "title=Three"})
        set(QStringLiteral("conference"), QStringLiteral("latest"), {QString::fromLatin1(title)});
    QCOMPARE(m_program.run({QStringLiteral("undo"), m_file}).exitCode, 0);
    QCOMPARE(show(QStringLiteral("conference"), QStringLiteral("latest")).value(u"title").toString(),
             QStringLiteral("Two"));
    const Outcome both =
        m_program.run({QStringLiteral("undo"), m_file, QStringLiteral("--steps"), QStringLiteral("2")});
    QCOMPARE(both.exitCode, 0);
    // A line each, with the name of the step; the last one was done with the title of the first.
    QCOMPARE(
        both.messages.split(u'\n', Qt::SkipEmptyParts),
        QStringList({QStringLiteral("sozialraum: Taken back: Change Title of “One”."),
                     QStringLiteral("sozialraum: Taken back: Change Title of “Sozialraumkonferenz Ost”.")}));
    QCOMPARE(everything(), before);

    const QJsonArray history =
        m_program.run({QStringLiteral("history"), m_file, QStringLiteral("--json")}).array();
    QCOMPARE(history.size(), length + 6);
    QCOMPARE(history.at(0).toObject().value(u"undoes"), history.at(5).toObject().value(u"id"));
}

void TestEditCommands::undoOfMoreThanThereIsChangesNothing()
{
    set(QStringLiteral("conference"), QStringLiteral("latest"), {QStringLiteral("title=One")});
    const QByteArray before = m_program.bytes(m_file);
    const Outcome outcome =
        m_program.run({QStringLiteral("undo"), m_file, QStringLiteral("--steps"), QStringLiteral("3")});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.messages.startsWith(QStringLiteral("sozialraum: ")));
    QCOMPARE(m_program.bytes(m_file), before);
}

void TestEditCommands::captureTakesALineEach()
{
    const QByteArray lines = "eins, „zwei“\r\n\n   \nDrei \xf0\x9f\x8c\xb3\nohne Zeilenende";
    const Outcome outcome = m_program.run(
        {QStringLiteral("capture"), m_file, QStringLiteral("--conference"), QStringLiteral("2024-06-17"),
         QStringLiteral("--question"), QStringLiteral("2"), QStringLiteral("--group"), QStringLiteral("4")},
        lines);
    QCOMPARE(outcome.exitCode, 0);
    const QStringList ids = outcome.text().split(u'\n');
    QCOMPARE(ids.size(), 3);
    QStringList texts;
    for (const QString &id : ids)
        texts.append(show(QStringLiteral("contribution"), id).value(u"text").toString());
    QCOMPARE(texts, QStringList({QStringLiteral("eins, „zwei“"), QString::fromUtf8("Drei \xf0\x9f\x8c\xb3"),
                                 QStringLiteral("ohne Zeilenende")}));
    QVERIFY(isSound());
}

void TestEditCommands::captureStopsAtTheFirstRefusedLine()
{
    const QByteArray lines = "gut\n" + QByteArray(10'001, 'a') + "\nauch gut\n";
    const Outcome outcome =
        m_program.run({QStringLiteral("capture"), m_file, QStringLiteral("--conference"),
                       QStringLiteral("latest"), QStringLiteral("--question"), QStringLiteral("1")},
                      lines);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.text().split(u'\n').size(), 1);
    QCOMPARE(show(QStringLiteral("contribution"), outcome.text()).value(u"text").toString(),
             QStringLiteral("gut"));
    QVERIFY(outcome.messages.contains(QStringLiteral("Line 2")));
}

void TestEditCommands::captureNeedsToKnowWhere()
{
    const QByteArray before = m_program.bytes(m_file);
    const QStringList capture = {QStringLiteral("capture"), m_file, QStringLiteral("--conference")};
    QCOMPARE(m_program.run(capture + QStringList{QStringLiteral("latest")}, "a\n").exitCode, 2);
    const QStringList question = {QStringLiteral("--question"), QStringLiteral("1")};
    QCOMPARE(m_program.run(capture + QStringList{QStringLiteral("2019-01-01")} + question, "a\n").exitCode,
             3);
    QCOMPARE(m_program.bytes(m_file), before);
}

void TestEditCommands::thirtyStepsThroughTheProgramLeaveTheFileSound()
{
    const QByteArray before = everything();
    QString id;
    for (int step = 0; step < 30; ++step) {
        const QString title = QStringLiteral("title=Maßnahme %1").arg(step);
        const Outcome outcome =
            set(QStringLiteral("measure"), step % 3 == 0 ? QStringLiteral("new") : id, {title});
        QCOMPARE(outcome.exitCode, 0);
        id = outcome.text();
    }
    QCOMPARE(show(QStringLiteral("measure"), id).value(u"title").toString(), QStringLiteral("Maßnahme 29"));
    QCOMPARE(m_program.run({QStringLiteral("undo"), m_file, QStringLiteral("--steps"), QStringLiteral("30")})
                 .exitCode,
             0);
    QCOMPARE(everything(), before);
    QVERIFY(isSound());
}

QTEST_GUILESS_MAIN(TestEditCommands)
#include "tst_editcommands.moc"
