// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include "models/schema/recordid.h"

#include <QTest>

/// list, show, history, search: commands that read, and the shapes of what they print.
class TestReadCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listAsJsonHasIdsAndLeavesOutEmptyFields();
    void listAsCsvQuotesWhatItMust();
    void listAsTableShowsTitlesOfReferences();
    void tablesShortenBetweenCharacters();
    void wheresMustAllHold();
    void anEmptyValueFindsEmptyFields();
    void picturesComeInBase64();
    void showNamesWhatRefersToTheRecord();
    void showOfNothingIsRefused();
    void historyHasTheShapeOfTheContract();
    void historyIsInWordsOfTheLanguage();
    void historyOfOneRecord();
    void searchMarksWhatItFound();
    void searchKeepsToItsLimitsAndConference();
    void wrongFormatsAndFieldsAreWrongUsage();
    void listOfThoseDueShowsUntilWhen();
    void stepsReadWellInGerman();

private:
    Outcome run(const QStringList &arguments) const
    {
        return m_program.run(QStringList{arguments.constFirst(), m_file} + arguments.mid(1));
    }
    Outcome runInGerman(const QStringList &arguments) const
    {
        return m_program.runAsIs(
            QStringList{QStringLiteral("--language"), QStringLiteral("de"), arguments.constFirst(), m_file} +
            arguments.mid(1));
    }
    QJsonArray list(const QString &entity, const QStringList &options = {}) const
    {
        return run(QStringList{QStringLiteral("list"), entity, QStringLiteral("--format"),
                               QStringLiteral("json")} +
                   options)
            .array();
    }

    Program m_program;
    QString m_file;
    QString m_contribution;
    QString m_picture;
};

void TestReadCommands::initTestCase()
{
    m_file = m_program.makeSample(QStringLiteral("read.sozialraum"));
    m_contribution = run({QStringLiteral("set"), QStringLiteral("contribution"), QStringLiteral("new"),
                          QStringLiteral("conference=latest"), QStringLiteral("question=2"),
                          QStringLiteral("text=Räume, \"richtige\"\nRäume")})
                         .text();
    m_picture = run({QStringLiteral("set"), QStringLiteral("picture"), QStringLiteral("new"),
                     QStringLiteral("conference=latest"), QStringLiteral("kind=overview"),
                     QStringLiteral("consent=not-needed"), QStringLiteral("data=AAECAw==")})
                    .text();
    QVERIFY(RecordId::fromString(m_contribution));
    QVERIFY(RecordId::fromString(m_picture));
}

void TestReadCommands::listAsJsonHasIdsAndLeavesOutEmptyFields()
{
    const QJsonArray conferences = list(QStringLiteral("conference"));
    QCOMPARE(conferences.size(), 1);
    const QJsonObject conference = conferences.at(0).toObject();
    QVERIFY(RecordId::fromString(conference.value(u"id").toString()));
    QVERIFY(RecordId::fromString(conference.value(u"social-space").toString()));
    QCOMPARE(conference.value(u"date").toString(), QStringLiteral("2024-06-17"));
    QCOMPARE(conference.value(u"attendance-estimate"), QJsonValue(90));
    QVERIFY(!conference.contains(u"dots-per-person"));
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("person"), QStringLiteral("--format"),
                  QStringLiteral("json")})
                 .output,
             QByteArray("[]\n"));
}

void TestReadCommands::listAsCsvQuotesWhatItMust()
{
    const Outcome outcome =
        run({QStringLiteral("list"), QStringLiteral("contribution"), QStringLiteral("--where"),
             QStringLiteral("id=") + m_contribution, QStringLiteral("--fields"),
             QStringLiteral("text,unclear"), QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(QString::fromUtf8(outcome.output),
             QStringLiteral("id,text,unclear\r\n%1,\"Räume, \"\"richtige\"\"\nRäume\",false\r\n")
                 .arg(m_contribution));
}

void TestReadCommands::listAsTableShowsTitlesOfReferences()
{
    const Outcome outcome = run({QStringLiteral("list"), QStringLiteral("conference")});
    const QStringList lines = outcome.text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(1).contains(QStringLiteral("Sozialraum Ost")));
    QCOMPARE(lines.at(0).indexOf(QStringLiteral("Title")),
             lines.at(1).indexOf(QStringLiteral("Sozialraumkonferenz")));
}

void TestReadCommands::listOfThoseDueShowsUntilWhen()
{
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("person"), QStringLiteral("new"),
                  QStringLiteral("family-name=Berg"), QStringLiteral("keep-until=2020-01-02")})
                 .exitCode,
             0);
    const QString people = run({QStringLiteral("list"), QStringLiteral("person")}).text();
    QVERIFY(!people.contains(QStringLiteral("Keep until")));
    const QString due =
        run({QStringLiteral("list"), QStringLiteral("person"), QStringLiteral("--due"), QStringLiteral("30")})
            .text();
    QVERIFY2(due.contains(QStringLiteral("Keep until")) && due.contains(QStringLiteral("2020")),
             qPrintable(due));
}

void TestReadCommands::stepsReadWellInGerman()
{
    const QString item = list(QStringLiteral("agenda-item")).at(0)[u"id"].toString();
    QCOMPARE(runInGerman({QStringLiteral("set"), QStringLiteral("agenda-item"), item,
                          QStringLiteral("speaker=Die Leitung")})
                 .exitCode,
             0);
    const QString label =
        runInGerman({QStringLiteral("history"), QStringLiteral("--json")}).array().at(0)[u"label"].toString();
    QVERIFY2(!label.contains(QStringLiteral("von von")) &&
                 label.startsWith(QStringLiteral("Redebeitrag von")),
             qPrintable(label));
}

void TestReadCommands::tablesShortenBetweenCharacters()
{
    const Program program;
    const QString file = program.makeSample(QStringLiteral("trees.sozialraum"));
    // An odd start, so that the limit falls into the middle of a tree of two UTF-16 units.
    const QString title =
        QStringLiteral("title=") + QString::fromUtf8(QByteArray("\xf0\x9f\x8c\xb3").repeated(80));
    for (const QString &shift : {QString(), QStringLiteral("x")}) {
        const QString shifted = QString(title).insert(6, shift);
        QCOMPARE(program
                     .run({QStringLiteral("set"), file, QStringLiteral("conference"),
                           QStringLiteral("latest"), shifted})
                     .exitCode,
                 0);
        for (const QStringList &call :
             {QStringList{QStringLiteral("list"), file, QStringLiteral("conference")},
              QStringList{QStringLiteral("history"), file}}) {
            const QString text = program.run(call).text();
            QVERIFY(text.contains(u'…'));
            QVERIFY(!text.contains(QChar::ReplacementCharacter) && !text.contains(QStringLiteral("?…")));
        }
    }
}

void TestReadCommands::wheresMustAllHold()
{
    const QString where = QStringLiteral("--where");
    const QString question = QStringLiteral("question=2");
    const QString conference = QStringLiteral("conference=latest");
    QCOMPARE(list(QStringLiteral("contribution"), {where, question, where, conference}).size(), 4);
    QCOMPARE(list(QStringLiteral("municipality"), {where, QStringLiteral("kind=town")}).size(), 8);
    QCOMPARE(list(QStringLiteral("municipality"),
                  {where, QStringLiteral("kind=town"), where, QStringLiteral("key=06636003")})
                 .size(),
             1);
}

void TestReadCommands::anEmptyValueFindsEmptyFields()
{
    const qsizetype all = list(QStringLiteral("contribution")).size();
    const qsizetype withoutGroup =
        list(QStringLiteral("contribution"), {QStringLiteral("--where"), QStringLiteral("working-group=")})
            .size();
    QCOMPARE(withoutGroup, all);
    QVERIFY(
        list(QStringLiteral("contribution"), {QStringLiteral("--where"), QStringLiteral("text=")}).isEmpty());
}

void TestReadCommands::picturesComeInBase64()
{
    QCOMPARE(list(QStringLiteral("picture")).at(0).toObject().value(u"data").toString(),
             QStringLiteral("AAECAw=="));
    const QJsonObject limited =
        list(QStringLiteral("picture"), {QStringLiteral("--fields"), QStringLiteral("kind")})
            .at(0)
            .toObject();
    QCOMPARE(limited.keys(), QStringList({QStringLiteral("id"), QStringLiteral("kind")}));
}

void TestReadCommands::showNamesWhatRefersToTheRecord()
{
    const QString question = list(QStringLiteral("contribution"),
                                  {QStringLiteral("--where"), QStringLiteral("id=") + m_contribution})
                                 .at(0)
                                 .toObject()
                                 .value(u"question")
                                 .toString();
    const QJsonObject shown =
        run({QStringLiteral("show"), QStringLiteral("question"), question, QStringLiteral("--json")})
            .object();
    QCOMPARE(shown.value(u"record").toObject().value(u"id").toString(), question);
    const QJsonObject expected{{QStringLiteral("entity"), QStringLiteral("contribution")},
                               {QStringLiteral("field"), QStringLiteral("question")},
                               {QStringLiteral("id"), m_contribution}};
    QVERIFY(shown.value(u"referred-by").toArray().contains(expected));
    QVERIFY(
        run({QStringLiteral("show"), QStringLiteral("question"), question}).text().contains(m_contribution));
}

void TestReadCommands::showOfNothingIsRefused()
{
    const Outcome outcome = run({QStringLiteral("show"), QStringLiteral("theme"), m_contribution});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.isOneSentence());
}

void TestReadCommands::historyHasTheShapeOfTheContract()
{
    const QJsonArray history = run({QStringLiteral("history"), QStringLiteral("--json")}).array();
    QVERIFY(history.size() >= 3);
    const QJsonObject newest = history.at(0).toObject();
    for (const auto *key : {"id", "time", "author", "device", "label", "undoes", "rows"})
        QVERIFY2(newest.contains(QString::fromLatin1(key)), key);
    QVERIFY(newest.value(u"undoes").isNull());
    const QJsonObject row = newest.value(u"rows").toArray().at(0).toObject();
    QCOMPARE(row.value(u"entity").toString(), QStringLiteral("picture"));
    QCOMPARE(row.value(u"id").toString(), m_picture);
    QCOMPARE(row.value(u"kind").toString(), QStringLiteral("insert"));
    const QJsonObject field = row.value(u"fields").toObject().value(u"kind").toObject();
    QVERIFY(field.value(u"before").isNull());
    QCOMPARE(field.value(u"after").toString(), QStringLiteral("overview"));
    QVERIFY(run({QStringLiteral("history")}).text().contains(m_picture));
}

void TestReadCommands::historyIsInWordsOfTheLanguage()
{
    const QString text = runInGerman({QStringLiteral("history")}).text();
    QVERIFY2(text.contains(QStringLiteral("  picture %1 hinzugefügt").arg(m_picture)), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("kind: – → „Übersichtsbild“")), qPrintable(text));
    QVERIFY(!text.contains(u'“' + QStringLiteral("overview")));
}

void TestReadCommands::historyOfOneRecord()
{
    const auto length = [&](const QStringList &options) {
        return run(QStringList{QStringLiteral("history"), QStringLiteral("--json")} + options).array().size();
    };
    QCOMPARE(length({QStringLiteral("--id"), m_contribution}), 1);
    QCOMPARE(length({QStringLiteral("--entity"), QStringLiteral("picture")}), 1);
    QCOMPARE(length({QStringLiteral("--entity"), QStringLiteral("body")}), 0);
    QCOMPARE(run({QStringLiteral("history"), QStringLiteral("--id"), QStringLiteral("this")}).exitCode, 2);
}

void TestReadCommands::searchMarksWhatItFound()
{
    const QJsonArray hits =
        run({QStringLiteral("search"), QStringLiteral("RAEUME"), QStringLiteral("--json")}).array();
    QCOMPARE(hits.size(), 1);
    const QJsonObject hit = hits.at(0).toObject();
    QCOMPARE(hit.value(u"entity").toString(), QStringLiteral("contribution"));
    QCOMPARE(hit.value(u"id").toString(), m_contribution);
    QCOMPARE(hit.value(u"field").toString(), QStringLiteral("text"));
    const QString text = hit.value(u"text").toString();
    const QJsonArray marks = hit.value(u"marks").toArray();
    QCOMPARE(marks.size(), 2);
    for (const QJsonValue &mark : marks)
        QCOMPARE(text.mid(mark.toArray().at(0).toInt(), mark.toArray().at(1).toInt()),
                 QStringLiteral("Räume"));
}

void TestReadCommands::searchKeepsToItsLimitsAndConference()
{
    const auto hits = [&](const QStringList &options) {
        return run(QStringList{QStringLiteral("search"), QStringLiteral("familie"),
                               QStringLiteral("--json")} +
                   options)
            .array();
    };
    const qsizetype all = hits({}).size();
    const qsizetype ofConference = hits({QStringLiteral("--conference"), QStringLiteral("latest")}).size();
    QVERIFY(all > ofConference && ofConference > 1);
    QCOMPARE(hits({QStringLiteral("--limit"), QStringLiteral("1")}).size(), 1);
    const Outcome nothing = run({QStringLiteral("search"), QStringLiteral("qqq"), QStringLiteral("--json")});
    QCOMPARE(nothing.exitCode, 0);
    QVERIFY(nothing.array().isEmpty() && nothing.output.startsWith('['));
}

void TestReadCommands::wrongFormatsAndFieldsAreWrongUsage()
{
    const QStringList list = {QStringLiteral("list"), QStringLiteral("theme")};
    QCOMPARE(run(list + QStringList{QStringLiteral("--format"), QStringLiteral("xml")}).exitCode, 2);
    QCOMPARE(run(list + QStringList{QStringLiteral("--fields"), QStringLiteral("name,colour")}).exitCode, 2);
    QCOMPARE(run(list + QStringList{QStringLiteral("--where"), QStringLiteral("colour=1")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("topics")}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestReadCommands)
#include "tst_readcommands.moc"
