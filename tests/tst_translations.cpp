// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/schema.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
    bool isPlural = false;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!message.isPlural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> readMessages()
{
    QFile file(QStringLiteral(SOZIALRAUM_SOURCE_DIR "/translations/sozialraum_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(L?\\d|n)"));
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/// The German that users read: complete, with the same placeholders, German quotes and plural forms.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextHasItsGerman();
    void placeholdersAreKept();
    void quotesAreGerman();
    void everyNameOfTheSchemaIsTranslated();
};

void TestTranslations::everyTextHasItsGerman()
{
    const auto messages = readMessages();
    QVERIFY(messages.size() > 200);
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.context + u' ' + message.source));
        QCOMPARE(message.translations.size(), message.isPlural ? 2 : 1);
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::placeholdersAreKept()
{
    for (const Message &message : readMessages()) {
        for (const QString &translation : message.translations) {
            QStringList expected = placeholders(message.source);
            QStringList actual = placeholders(translation);
            // "One contribution" may do without the number.
            if (message.isPlural) {
                expected.removeAll(QStringLiteral("%n"));
                actual.removeAll(QStringLiteral("%n"));
            }
            QVERIFY2(expected == actual, qPrintable(message.source + u'\n' + translation));
        }
    }
}

void TestTranslations::quotesAreGerman()
{
    for (const Message &message : readMessages()) {
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.contains(u'\u201d'), qPrintable(translation));
            QCOMPARE(translation.count(u'\u201e'), translation.count(u'\u201c'));
        }
    }
}

void TestTranslations::everyNameOfTheSchemaIsTranslated()
{
    QSet<QString> known;
    for (const Message &message : readMessages()) {
        if (message.context == u"Schema")
            known.insert(message.source);
    }
    // No translator is installed here, so the labels are the English ones of the source.
    for (const Table &table : Schema::standard().tables()) {
        QVERIFY2(known.contains(table.label()), qPrintable(table.label()));
        QVERIFY2(known.contains(table.pluralLabel()), qPrintable(table.pluralLabel()));
        for (const Field &field : table.fields()) {
            QVERIFY2(known.contains(field.label()), qPrintable(field.label()));
            for (const Choice &choice : field.choices())
                QVERIFY2(known.contains(field.choiceLabel(choice.name)), qPrintable(QString(choice.name)));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
