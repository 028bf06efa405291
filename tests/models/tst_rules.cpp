// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"
#include "models/schema/rules.h"
#include "models/schema/schema.h"

#include <QDate>
#include <QLocale>
#include <QTest>

namespace {

const Table &table(QStringView name)
{
    return *Schema::standard().table(name);
}

const Field &field(QStringView tableName, QStringView name)
{
    return *table(tableName).field(name);
}

} // namespace

/// The rules of the entities, and what fields take from people and files.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void requiredFieldsMustBeFilled();
    void theEndComesAfterTheStart_data();
    void theEndComesAfterTheStart();
    void partsBelongToTheSameConference();
    void recognisablePeopleNeedConsent();
    void referencesMustExist();
    void fieldsTakeTheirTextForms_data();
    void fieldsTakeTheirTextForms();
    void fieldsRefuseWithASentence_data();
    void fieldsRefuseWithASentence();
    void everyFieldComesBackFromJson();
    void peopleTypeDatesAsTheyAreUsedTo_data();
    void peopleTypeDatesAsTheyAreUsedTo();
    void peopleTypePartialDatesAsTheyAreShown_data();
    void peopleTypePartialDatesAsTheyAreShown();

private:
    QStringList brokenFields(const Record &record) const;

    QHash<RecordId, Record> m_known;
};

QStringList TestRules::brokenFields(const Record &record) const
{
    QStringList fields;
    const auto violations = rules::check(record, [this](const QString &, const RecordId &id) {
        const auto found = m_known.constFind(id);
        return found == m_known.constEnd() ? std::nullopt : std::optional<Record>(*found);
    });
    for (const Violation &violation : violations) {
        if (violation.text.isEmpty())
            qFatal("A broken rule without a sentence");
        fields.append(violation.field);
    }
    return fields;
}

void TestRules::requiredFieldsMustBeFilled()
{
    Record person = Record::create(table(names::person));
    QCOMPARE(brokenFields(person), QStringList(QStringLiteral("family-name")));
    person.set(names::familyName, QStringLiteral("Beispiel"));
    QCOMPARE(brokenFields(person), QStringList());
}

void TestRules::theEndComesAfterTheStart_data()
{
    QTest::addColumn<QString>("tableName");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QVariant>("low");
    QTest::addColumn<QVariant>("high");
    QTest::newRow("times") << "conference"
                           << "starts-at"
                           << "ends-at" << QVariant(QTime(9, 0)) << QVariant(QTime(13, 0));
    QTest::newRow("days") << "offer"
                          << "starts-on"
                          << "ends-on" << QVariant(QDate(2024, 1, 1)) << QVariant(QDate(2025, 1, 1));
    QTest::newRow("ages") << "offer"
                          << "age-from"
                          << "age-to" << QVariant(6LL) << QVariant(12LL);
    QTest::newRow("consent") << "person"
                             << "consent-on"
                             << "consent-withdrawn-on" << QVariant(QDate(2024, 1, 1))
                             << QVariant(QDate(2025, 1, 1));
}

void TestRules::theEndComesAfterTheStart()
{
    QFETCH(QString, tableName);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QVariant, low);
    QFETCH(QVariant, high);
    Record record = Record::create(table(tableName));
    record.set(from, high);
    record.set(to, low);
    QVERIFY(brokenFields(record).contains(to));
    record.set(from, low);
    record.set(to, high);
    QVERIFY(!brokenFields(record).contains(to));
    record.set(to, low);
    QVERIFY(!brokenFields(record).contains(to));
}

void TestRules::partsBelongToTheSameConference()
{
    const Record here = Record::create(table(names::conference));
    const Record elsewhere = Record::create(table(names::conference));
    Record question = Record::create(table(names::question));
    question.set(names::conference, QVariant::fromValue(elsewhere.id()));
    for (const Record &record : {here, elsewhere, question})
        m_known.insert(record.id(), record);

    Record contribution = Record::create(table(names::contribution));
    contribution.set(names::conference, QVariant::fromValue(here.id()));
    contribution.set(names::question, QVariant::fromValue(question.id()));
    contribution.set(names::text, QStringLiteral("Vereinsvielfalt"));
    QCOMPARE(brokenFields(contribution), QStringList(QStringLiteral("question")));
    contribution.set(names::conference, QVariant::fromValue(elsewhere.id()));
    QCOMPARE(brokenFields(contribution), QStringList());
}

void TestRules::recognisablePeopleNeedConsent()
{
    Record picture = Record::create(table(names::picture));
    picture.set(names::publish, true);
    QVERIFY(!brokenFields(picture).contains(QStringLiteral("publish")));
    picture.set(names::peopleRecognisable, true);
    QVERIFY(brokenFields(picture).contains(QStringLiteral("publish")));
    picture.set(names::consent, QStringLiteral("given"));
    QVERIFY(!brokenFields(picture).contains(QStringLiteral("publish")));
}

void TestRules::referencesMustExist()
{
    Record offer = Record::create(table(names::offer));
    offer.set(names::name, QStringLiteral("Ferienspiele"));
    offer.set(names::organisation, QVariant::fromValue(RecordId::create()));
    QCOMPARE(brokenFields(offer), QStringList(QStringLiteral("organisation")));
}

void TestRules::fieldsTakeTheirTextForms_data()
{
    QTest::addColumn<QString>("tableName");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("date") << "conference"
                          << "date"
                          << "2024-06-17"
                          << "2024-06-17";
    QTest::newRow("time") << "conference"
                          << "starts-at"
                          << "9:30"
                          << "09:30";
    QTest::newRow("year") << "milestone"
                          << "date"
                          << "2018"
                          << "2018";
    QTest::newRow("month") << "milestone"
                           << "date"
                           << "2019-11"
                           << "2019-11";
    QTest::newRow("key") << "municipality"
                         << "key"
                         << " 06636003 "
                         << "06636003";
    QTest::newRow("colour") << "social-space"
                            << "colour"
                            << "#0072B2"
                            << "#0072b2";
    QTest::newRow("number") << "municipality"
                            << "area-km2"
                            << "63.26"
                            << "63.26";
    QTest::newRow("one line") << "organisation"
                              << "name"
                              << "Kita\nSonne"
                              << "Kita Sonne";
    QTest::newRow("many lines") << "organisation"
                                << "note"
                                << "eins\r\nzwei"
                                << "eins\nzwei";
    QTest::newRow("composed") << "organisation"
                              << "name" << QStringLiteral("Ma\u0308dchen") << QStringLiteral("Mädchen");
    QTest::newRow("blank") << "organisation"
                           << "name"
                           << "   "
                           << "";
}

void TestRules::fieldsTakeTheirTextForms()
{
    QFETCH(QString, tableName);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, stored);
    const auto value = fieldtext::fromText(field(tableName, name), text);
    QVERIFY2(value, qPrintable(value ? QString() : value.error().text));
    QCOMPARE(fieldtext::toText(field(tableName, name), *value), stored);
}

void TestRules::fieldsRefuseWithASentence_data()
{
    QTest::addColumn<QString>("tableName");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("no day") << "conference"
                            << "date"
                            << "2024-06-31";
    QTest::newRow("no time") << "conference"
                             << "starts-at"
                             << "25:00";
    QTest::newRow("no month") << "milestone"
                              << "date"
                              << "2019-13";
    QTest::newRow("short key") << "municipality"
                               << "key"
                               << "0663600";
    QTest::newRow("letters in a key") << "municipality"
                                      << "key"
                                      << "0663600x";
    QTest::newRow("no colour") << "social-space"
                               << "colour"
                               << "blau";
    QTest::newRow("unknown choice") << "conference"
                                    << "status"
                                    << "fertig";
    QTest::newRow("out of range") << "municipality"
                                  << "latitude"
                                  << "91";
    QTest::newRow("not whole") << "conference"
                               << "attendance-estimate"
                               << "89.5";
    QTest::newRow("no number") << "municipality"
                               << "population"
                               << "viele";
    QTest::newRow("infinite") << "municipality"
                              << "area-km2"
                              << "inf";
    QTest::newRow("no id") << "offer"
                           << "organisation"
                           << "VHS";
    QTest::newRow("no truth") << "person"
                              << "may-be-named"
                              << "vielleicht";
}

void TestRules::fieldsRefuseWithASentence()
{
    QFETCH(QString, tableName);
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto value = fieldtext::fromText(field(tableName, name), text);
    QVERIFY(!value);
    QCOMPARE(value.error().code, Error::Code::Invalid);
    QVERIFY(!value.error().text.isEmpty());
}

void TestRules::everyFieldComesBackFromJson()
{
    const QHash<FieldType, QVariant> values = {
        {FieldType::Text, QStringLiteral("Großalmerode „x“")},
        {FieldType::LongText, QStringLiteral("a\nb")},
        {FieldType::Integer, 7LL},
        {FieldType::Real, 63.26},
        {FieldType::Date, QDate(2024, 6, 17)},
        {FieldType::PartialDate, QStringLiteral("2019-11")},
        {FieldType::Time, QTime(9, 30)},
        {FieldType::Boolean, true},
        {FieldType::Colour, QStringLiteral("#0072b2")},
        {FieldType::Key, QStringLiteral("06636003")},
        {FieldType::Reference, QVariant::fromValue(RecordId::create())},
        {FieldType::Blob, QByteArray("\x00\xff\x10", 3)},
    };
    int seen = 0;
    for (const Table &each : Schema::standard().tables()) {
        for (const Field &candidate : each.fields()) {
            const QVariant value = candidate.type() == FieldType::Choice
                                       ? QVariant(QString(candidate.choices().constLast().name))
                                       : values.value(candidate.type());
            const auto back = fieldtext::fromJson(candidate, fieldtext::toJson(candidate, value));
            QVERIFY2(back, qPrintable(each.name() + candidate.name()));
            QCOMPARE(*back, value);
            ++seen;
        }
    }
    QVERIFY(seen > 150);
}

void TestRules::peopleTypeDatesAsTheyAreUsedTo_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"17.06.2024", "17.6.24", "17.6.2024", "2024-06-17", "17. Juni 2024"})
        QTest::newRow(text) << text;
}

void TestRules::peopleTypeDatesAsTheyAreUsedTo()
{
    QFETCH(QString, text);
    const auto value =
        fieldtext::fromDisplay(field(names::conference, names::date), text, QLocale(QLocale::German));
    QVERIFY2(value, qPrintable(value ? QString() : value.error().text));
    QCOMPARE(*value, QVariant(QDate(2024, 6, 17)));
}

void TestRules::peopleTypePartialDatesAsTheyAreShown_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");

    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    QTest::newRow("year") << german << "2018"
                          << "2018";
    QTest::newRow("month in ISO form") << german << "2019-11"
                                       << "2019-11";
    QTest::newRow("month in words") << german << "November 2019"
                                    << "2019-11";
    QTest::newRow("month by its number") << german << "11.2019"
                                         << "2019-11";
    QTest::newRow("day") << german << "04.11.2019"
                         << "2019-11-04";
    QTest::newRow("day in words") << german << "4. November 2019"
                                  << "2019-11-04";
    QTest::newRow("British month") << british << "November 2019"
                                   << "2019-11";
    QTest::newRow("British day") << british << "04/11/2019"
                                 << "2019-11-04";
}

void TestRules::peopleTypePartialDatesAsTheyAreShown()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(QString, stored);
    const Field &date = field(names::milestone, names::date);
    const auto value = fieldtext::fromDisplay(date, text, locale);
    QVERIFY2(value, qPrintable(value ? QString() : value.error().text));
    QCOMPARE(*value, QVariant(stored));
    QCOMPARE(*fieldtext::fromDisplay(date, fieldtext::toDisplay(date, *value, locale), locale), *value);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
